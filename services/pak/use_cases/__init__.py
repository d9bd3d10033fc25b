"""What a person or the worker can do in `pak`: one function each.

saldo.py (the old balance) · pak.py (draft to approval) · kirim.py (writing to SIASN) ·
gudang.py (the store they all need).
"""
