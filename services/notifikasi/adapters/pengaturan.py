"""What this service is told by its environment, besides what every service is told."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field, SecretStr

from services.chassis.settings import Settings


class Pengaturan(Settings):
    """Access to WhatsApp and to the mail server, and how patiently they are used."""

    whatsapp_base_url: str = "https://graph.facebook.com"
    whatsapp_version: str = "24.0"
    whatsapp_phone_number_id: str
    whatsapp_token: SecretStr
    whatsapp_app_secret: SecretStr
    whatsapp_verify_token: SecretStr
    # Messages a second of one worker. Meta allows 80 by number; two workers stay below.
    whatsapp_per_second: float = Field(30, gt=0)
    # To one telephone WhatsApp lets one message in six seconds pass, and a burst of 45 (131056).
    whatsapp_burst_per_recipient: int = Field(40, ge=1)
    smtp_host: str = "127.0.0.1"
    smtp_port: int = 25
    smtp_from: str = "e-Kinerja <tidak-dibalas@localhost>"
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_starttls: bool = False
    # Seconds until an answer counts as lost.
    send_timeout: float = Field(10, gt=0)
    # Seconds that a lost answer is waited for as a status before the message is sent again.
    status_wait: float = Field(60, ge=0)
    # How many are sent at the same time, on each channel.
    send_parallel: int = Field(4, ge=1)
    # Somebody sits before the page and waits for this mail.
    reset_mail_timeout: float = Field(5, gt=0)

    @property
    def tunggu(self) -> timedelta:
        """How long a doubtful delivery waits."""
        return timedelta(seconds=self.status_wait)

    @property
    def sewa(self) -> timedelta:
        """How long a sender may take; a delivery without outcome after that is doubtful."""
        return timedelta(seconds=2 * self.send_timeout + 5)
