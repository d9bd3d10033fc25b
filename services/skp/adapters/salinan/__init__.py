"""What may be copied from."""
