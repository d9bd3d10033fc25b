"""Pohon Kinerja."""
