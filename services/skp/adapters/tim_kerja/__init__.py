"""Tim Kerja: contract, storage."""
