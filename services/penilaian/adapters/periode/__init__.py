"""The evaluations of an agency in a year, and its dated choices about them."""
