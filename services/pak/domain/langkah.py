"""Whose turn it is, and what to do next: one sentence on every page of angka kredit."""

from __future__ import annotations

from services.pak.domain.kiriman import Kiriman, StatusKirim
from services.pak.domain.orang import Orang
from services.pak.domain.pak import DITETAPKAN, Pak, StatusPak
from services.pak.domain.saldo import Saldo, StatusSaldo

_KIRIM = {
    StatusKirim.MENUNGGU: "Menunggu giliran dikirim ke SIASN.",
    StatusKirim.MENGIRIM: "Sedang dikirim ke SIASN.",
    StatusKirim.TIDAK_PASTI: "Jawaban SIASN belum pasti; riwayat di SIASN sedang diperiksa.",
}


def menunggu(pak: Pak, penilai: Orang | None) -> str:
    """Who must act on a PAK."""
    if pak.status is StatusPak.DRAFT:
        return f"Menunggu {pak.isi.pegawai.nama} mengajukan."
    if pak.status is StatusPak.DIAJUKAN:
        return f"Menunggu keputusan {penilai.nama if penilai else 'pejabat penilai'}."
    return ""


def berikut(pak: Pak, kiriman: Kiriman | None) -> str:
    """What to do next with a PAK."""
    if pak.pengganti is not None:
        akhir = "disimpan dan tidak lagi diperhitungkan"
        return f"PAK ini digantikan PAK nomor {pak.pengganti.nomor}; {akhir}."
    if pak.status is StatusPak.DRAFT:
        return "Periksa ketiga dokumennya, lalu tekan Ajukan PAK."
    if pak.status is StatusPak.DIAJUKAN:
        return "Tunggu keputusan pejabat penilai."
    if pak.status is StatusPak.TERSINKRON:
        return "Selesai: angka kredit sudah tercatat di SIASN."
    return _ke_siasn(pak, kiriman)


def _ke_siasn(pak: Pak, kiriman: Kiriman | None) -> str:
    if kiriman is None and pak.menggantikan is not None:
        return (
            f"Bila PAK nomor {pak.menggantikan.nomor} sudah tercatat di SIASN, admin instansi"
            " menghapus barisnya di sana dahulu; lalu tekan Sinkron AK SIASN."
        )
    if kiriman is None:
        return "Tekan Sinkron AK SIASN agar tercatat di riwayat SIASN."
    if kiriman.status is StatusKirim.GAGAL:
        return kiriman.langkah_berikut
    return _KIRIM.get(kiriman.status, "")


def boleh(
    pak: Pak, *, oleh_id: str, penilai_id: str, kiriman: Kiriman | None, beda: bool = False
) -> tuple[str, ...]:
    """What this person may do with a PAK now. `beda`: the facts are otherwise than it says."""
    milik, menilai = oleh_id == pak.isi.pegawai.pegawai_id, oleh_id == penilai_id
    hasil: list[str] = []
    if milik and pak.status is StatusPak.DRAFT:
        hasil += ["HAPUS", "AJUKAN"]
    if menilai and pak.status is StatusPak.DIAJUKAN:
        hasil += ["SETUJUI", "TOLAK"]
    belum_dikirim = kiriman is None or kiriman.status is StatusKirim.GAGAL
    if (milik or menilai) and pak.status is StatusPak.DISETUJUI and belum_dikirim:
        hasil.append("SINKRON")
    if menilai and beda and pak.status in DITETAPKAN:
        hasil.append("GANTI")
    return (*hasil, "CETAK")


def boleh_saldo(saldo: Saldo, *, oleh_id: str, penilai_id: str) -> tuple[str, ...]:
    """What this person may do with a balance now."""
    if saldo.status is StatusSaldo.DIAJUKAN and oleh_id == penilai_id:
        return ("SETUJUI", "TOLAK")
    return ()


def berikut_ringkasan(*, perlu_saldo: bool, saldo_menunggu: bool, dapat_dikonversi: bool) -> str:
    """What to do next on the page Angka Kredit."""
    if saldo_menunggu:
        return "Tunggu pejabat penilai memutus saldo angka kredit Anda."
    if perlu_saldo:
        return "Tambahkan angka kredit sampai 31 Desember 2022 beserta SK PAK-nya."
    if dapat_dikonversi:
        return "Pilih periode yang sudah dinilai, lalu buat draft PAK."
    return "Belum ada periode yang dapat dikonversi; tunggu penilaian kinerja berikutnya."
