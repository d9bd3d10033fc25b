"""Public calculators that store nothing."""
