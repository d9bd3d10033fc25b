"""Matriks Peran Hasil: contract, queries."""
