"""The closing of a period for a whole agency, and how far it is written."""
