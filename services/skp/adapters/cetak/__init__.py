"""The papers of planning."""
