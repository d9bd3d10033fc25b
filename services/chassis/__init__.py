"""The boring part that every service shares. It knows no business word."""
