"""What is recorded while a period runs, on paper: Formats B.1.1 to B.1.5."""
