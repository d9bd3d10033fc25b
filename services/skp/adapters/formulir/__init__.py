"""Manual Indikator Kinerja and workblock over the wire."""
