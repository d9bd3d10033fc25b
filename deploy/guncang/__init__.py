"""Drills: the local system is shaken under load, and a ledger says what was lost. It must be none.

    python -m deploy.guncang             # every drill
    python -m deploy.guncang mati bus    # these two

See docs/how-to/drills.md.
"""
