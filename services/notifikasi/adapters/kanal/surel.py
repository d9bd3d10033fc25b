"""E-mail by SMTP.

The Message-ID follows from the message, so a mail that had to be sent again after a lost answer
is the same mail to whoever keeps it.
"""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from email import policy
from email.message import EmailMessage
from email.utils import formatdate, parseaddr

import structlog

from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.domain.errors import SurelTidakTerkirim
from services.notifikasi.domain.kiriman import Diterima, Ditolak, Hasil, TakPasti, TakTerkirim
from services.notifikasi.domain.templat import TEMPLAT, susun
from services.notifikasi.use_cases import Tugas

log = structlog.get_logger("surel")

_KAWAT = policy.SMTP.clone(cte_type="7bit")
PENUTUP = "Surel ini dikirim oleh sistem; balasan tidak dibaca."


class Surel:
    """The sending side."""

    def __init__(self, pengaturan: Pengaturan) -> None:
        self._pengaturan = pengaturan

    def kirim(self, tugas: Tugas) -> Hasil:
        """Send one message with the same words that WhatsApp would have carried."""
        isi = susun(TEMPLAT[tugas.templat], tugas.parameter)
        surat = self._surat(tugas.kiriman.tujuan, tugas.judul)
        surat["Message-ID"] = self._message_id(str(tugas.kiriman.pesan_id))
        alamat = self._pengaturan.public_url.rstrip("/") + tugas.tautan
        surat.set_content(f"{isi}\n\n{alamat}\n\n{PENUTUP}\n")
        return self._antar(surat, self._pengaturan.send_timeout)

    def kirim_tautan_sandi(self, email: str, tautan: str, berlaku_menit: int) -> None:
        """Send the link now or refuse; nothing of it is kept."""
        surat = self._surat(email, "Atur ulang kata sandi e-Kinerja")
        surat.set_content(
            "Yth. Bapak/Ibu,\n\nseseorang, semoga Anda sendiri, meminta kata sandi baru untuk akun"
            f" e-Kinerja Anda. Buka tautan ini dalam {berlaku_menit} menit:\n\n{tautan}\n\n"
            "Bila Anda tidak memintanya, abaikan surel ini; kata sandi Anda tidak berubah.\n\n"
            f"{PENUTUP}\n"
        )
        hasil = self._antar(surat, self._pengaturan.reset_mail_timeout)
        if not isinstance(hasil, Diterima):
            log.warning("reset mail not sent", outcome=type(hasil).__name__)
            raise SurelTidakTerkirim

    def _surat(self, kepada: str, perihal: str) -> EmailMessage:
        surat = EmailMessage()
        surat["From"] = self._pengaturan.smtp_from
        surat["To"] = kepada
        surat["Subject"] = perihal
        surat["Date"] = formatdate(localtime=False)
        surat["Auto-Submitted"] = "auto-generated"
        return surat

    def _message_id(self, pesan_id: str) -> str:
        domain = parseaddr(self._pengaturan.smtp_from)[1].rpartition("@")[2]
        return f"<{pesan_id}@{domain or 'localhost'}>"

    def _antar(self, surat: EmailMessage, batas: float) -> Hasil:
        dikirim = False
        try:
            p = self._pengaturan
            with contextlib.closing(
                smtplib.SMTP(p.smtp_host, p.smtp_port, timeout=batas)
            ) as server:
                self._siapkan(server)
                _periksa(server.mail(parseaddr(str(surat["From"]))[1]))
                _periksa(server.rcpt(str(surat["To"])))
                dikirim = True
                _periksa(server.data(surat.as_bytes(policy=_KAWAT)))
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    server.quit()
        except smtplib.SMTPResponseException as e:
            return Ditolak(e.smtp_code)
        except (OSError, smtplib.SMTPException) as e:
            sebab = type(e).__name__
            return TakPasti(sebab) if dikirim else TakTerkirim(sebab)
        return Diterima()

    def _siapkan(self, server: smtplib.SMTP) -> None:
        p = self._pengaturan
        if p.smtp_starttls:
            server.starttls(context=ssl.create_default_context())
        if p.smtp_user:
            server.login(p.smtp_user, p.smtp_password.get_secret_value())
        server.ehlo_or_helo_if_needed()


def _periksa(jawaban: tuple[int, bytes]) -> None:
    kode, kata = jawaban
    if kode not in {250, 251}:
        raise smtplib.SMTPResponseException(kode, kata)
