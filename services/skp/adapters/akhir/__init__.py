"""The last day of a plan over the wire."""
