"""Messages to people: which fact becomes which message, by which way, and did it arrive."""
