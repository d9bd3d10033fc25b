"""The day of a moment in law: the one in Jakarta."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

WIB = ZoneInfo("Asia/Jakarta")


def hari_hukum(saat: datetime) -> date:
    """The day on which something happened."""
    return saat.astimezone(WIB).date()
