"""Data Atasan and requests for correction: contract, storage, reads."""
