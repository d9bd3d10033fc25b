"""Where SIASN is and with what we knock; filled by each service's settings."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PengaturanSiasn:
    """`sso_token` set means: a person obtained it by hand (MFA) and no password grant is tried."""

    base_url: str
    apim_token_url: str
    sso_token_url: str
    consumer_key: str
    consumer_secret: str = field(repr=False)
    client_id: str
    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    sso_token: str | None = field(default=None, repr=False)
    timeout: float = 60.0
    # BKN asks for about five calls a second per instansi; 0 switches the brake off.
    laju: float = 5.0
