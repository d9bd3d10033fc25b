"""`make bench`: how fast the running system is, and what the same thing costs written plainly."""
