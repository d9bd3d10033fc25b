"""The port to SIASN as `pak` uses it: the settings, the history, and one row to write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from pydantic import SecretStr

from services.chassis.errors import IsianSalah
from services.chassis.settings import Settings
from services.pak.domain.errors import RiwayatSiasnTidakCocok, RiwayatSiasnTidakTersedia
from services.pak.domain.pak import Pak
from services.siasn import (
    AngkaKreditBaru,
    GalatSiasn,
    KlienSiasn,
    Pemilik,
    PengaturanSiasn,
    RiwayatAngkaKredit,
    cari_angka_kredit,
)

# A person waits for the history; the worker can wait longer. The worker's time for one call is
# what `domain.kiriman.BATAS_KIRIM` rests on.
DETIK_HALAMAN, DETIK_PEKERJA = 3, 20

PEMILIK = {
    Pemilik.PEGAWAI: "Anda",
    Pemilik.ADMIN_INSTANSI: "Admin instansi",
    Pemilik.BKN: "BKN",
    Pemilik.SISTEM: "Pengelola aplikasi",
}


class Pengaturan(Settings):
    """What `pak` needs beyond the others: the door to SIASN."""

    siasn_base_url: str
    siasn_apim_token_url: str
    siasn_sso_token_url: str
    siasn_consumer_key: SecretStr
    siasn_consumer_secret: SecretStr
    siasn_client_id: str
    siasn_username: SecretStr = SecretStr("")
    siasn_password: SecretStr = SecretStr("")
    # A token that a person obtained by hand, where the agency's account needs a second factor.
    siasn_sso_token: SecretStr | None = None


def buat_klien(pengaturan: Pengaturan, detik: int) -> KlienSiasn:
    """One client per process, made after any fork."""
    titipan = pengaturan.siasn_sso_token
    return KlienSiasn(
        PengaturanSiasn(
            base_url=pengaturan.siasn_base_url,
            apim_token_url=pengaturan.siasn_apim_token_url,
            sso_token_url=pengaturan.siasn_sso_token_url,
            consumer_key=pengaturan.siasn_consumer_key.get_secret_value(),
            consumer_secret=pengaturan.siasn_consumer_secret.get_secret_value(),
            client_id=pengaturan.siasn_client_id,
            username=pengaturan.siasn_username.get_secret_value(),
            password=pengaturan.siasn_password.get_secret_value(),
            sso_token=titipan.get_secret_value() if titipan else None,
            timeout=detik,
        )
    )


def riwayat(klien: KlienSiasn, nip: str) -> Sequence[RiwayatAngkaKredit]:
    """A person's history, newest decree first; refused when SIASN does not answer."""
    try:
        baris = klien.riwayat_angka_kredit(nip)
    except GalatSiasn as e:
        raise RiwayatSiasnTidakTersedia from e
    return sorted(baris, key=lambda satu: satu.tanggal_sk or date.min, reverse=True)


def baris_riwayat(klien: KlienSiasn, nip: str, siasn_id: str) -> RiwayatAngkaKredit:
    """The row that a person chose; its numbers are taken from SIASN, not from the form."""
    for satu in riwayat(klien, nip):
        if satu.id == siasn_id:
            if satu.tanggal_sk is None or satu.kredit_total is None or not satu.nomor_sk:
                pesan = "Riwayat ini belum lengkap di SIASN; isi saldo secara manual."
                raise IsianSalah(bidang=[("siasn_id", pesan)])
            return satu
    raise RiwayatSiasnTidakCocok


def baris_baru(pak: Pak, pns_id: str) -> AngkaKreditBaru:
    """The row that a PAK becomes: the converted months and what they earned."""
    masa = pak.isi.masa
    return AngkaKreditBaru(
        pns_id=pns_id,
        nomor_sk=pak.isi.surat.nomor,
        tanggal_sk=pak.isi.surat.tanggal,
        bulan_mulai=masa.bulan_mulai,
        tahun_mulai=masa.tahun,
        bulan_selesai=masa.bulan_selesai,
        tahun_selesai=masa.tahun,
        kredit_utama=pak.isi.jumlah_baru,
    )


def sudah_ada(klien: KlienSiasn, nip: str, baru: AngkaKreditBaru) -> tuple[str, Decimal] | None:
    """The id and total of the row that SIASN already holds for this decree and these months."""
    ketemu = cari_angka_kredit(
        klien.riwayat_angka_kredit(nip),
        tahun_mulai=baru.tahun_mulai,
        bulan_mulai=baru.bulan_mulai,
        tahun_selesai=baru.tahun_selesai,
        bulan_selesai=baru.bulan_selesai,
        nomor_sk=baru.nomor_sk,
    )
    if ketemu is None:
        return None
    return ketemu.id, Decimal(0) if ketemu.kredit_total is None else ketemu.kredit_total


def langkah(galat: GalatSiasn) -> str:
    """Who must act, and how."""
    return f"{PEMILIK[galat.pemilik]}: {galat.langkah} Lalu tekan Sinkron AK SIASN lagi."


def sebab(galat: GalatSiasn) -> str:
    """What SIASN said, with its reasons."""
    return " ".join((galat.pesan, *galat.rincian))
