"""Synchronisation of a whole agency: its units, then every person."""
