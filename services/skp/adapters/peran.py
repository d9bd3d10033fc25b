"""Which role may knock; whose object it is, a rule decides afterwards."""

from __future__ import annotations

from services.skp.domain.akses import ADMIN_INSTANSI, KLIEN_API, SUPER_ADMIN

PEGAWAI = frozenset({"PEGAWAI"})
"""Every person who is assessed or assesses."""
ADMIN = frozenset({ADMIN_INSTANSI, SUPER_ADMIN})
"""Who keeps an agency's data, and BKN's administrator."""
KLIEN = frozenset({KLIEN_API})
"""A program of an agency."""
PEMBACA = PEGAWAI | ADMIN | KLIEN
"""Whoever may read at all."""
