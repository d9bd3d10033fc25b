"""Patterns of results, by post."""
