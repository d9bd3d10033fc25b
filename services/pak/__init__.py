"""Credit points (angka kredit) of civil servants in functional posts."""
