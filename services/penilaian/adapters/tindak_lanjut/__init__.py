"""What follows annual results."""
