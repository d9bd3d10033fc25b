"""Numbers of Dashboard Penilaian: kept, counted again, read (ADR 0010)."""
