"""A plan beside the one before it."""
