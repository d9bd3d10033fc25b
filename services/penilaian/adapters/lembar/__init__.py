"""A whole team rated on one screen, with its curve."""
