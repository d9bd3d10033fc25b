"""What a successor takes over."""
