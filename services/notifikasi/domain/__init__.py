"""What is told to whom, and what is true about its delivery. Pure Python."""
