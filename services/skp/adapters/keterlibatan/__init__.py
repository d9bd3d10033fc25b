"""Dashboard Keterlibatan Matriks."""
