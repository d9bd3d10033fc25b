"""Where planning meets gRPC, PostgreSQL, events and SIASN."""
