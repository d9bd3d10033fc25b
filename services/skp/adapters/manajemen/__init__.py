"""Manajemen Unor and Pegawai: contract, storage, reads."""
