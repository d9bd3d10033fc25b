"""Submit, return, approve; special expectations; Muat Ulang. PermenPANRB 6/2022 art. 10, 14."""

from __future__ import annotations

from datetime import date

from services.chassis.errors import IsianSalah
from services.skp.domain.istilah import NilaiPerilaku
from services.skp.domain.orang import Orang
from services.skp.domain.penilai import HasilPenilai
from services.skp.domain.rencana import Bidang, daftar_teks
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.use_cases.ports import GudangSkp, Organisasi


def ajukan(
    gudang: GudangSkp,
    organisasi: Organisasi,
    skp_id: str,
    *,
    t: Tindakan,
    tanpa_anggaran: str = "",
) -> None:
    """Submit to the rater that the organisation names today."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    pegawai, hasil = _kini(organisasi, skp, t.hari)
    atasan = organisasi.keadaan_atasan(
        hasil.penilai or skp.penilai,
        instansi_id=skp.instansi_id,
        periode=Periode(skp.mulai, skp.selesai),
        pada=t.hari,
    )
    skp.ajukan(t, pegawai=pegawai, hasil=hasil, atasan=atasan, tanpa_anggaran=tanpa_anggaran)
    gudang.simpan(skp)


def kembalikan(gudang: GudangSkp, skp_id: str, catatan: str, *, t: Tindakan) -> None:
    """Send back with a note; opens an approved plan again."""
    skp = gudang.ambil(skp_id)
    skp.kembalikan(t, catatan)
    gudang.simpan(skp)


def setujui(gudang: GudangSkp, skp_id: str, *, t: Tindakan) -> None:
    """Approve the submission."""
    skp = gudang.ambil(skp_id)
    skp.setujui(t)
    gudang.simpan(skp)


def ubah_ekspektasi_khusus(
    gudang: GudangSkp,
    skp_id: str,
    nilai: NilaiPerilaku | None,
    isi: tuple[str, ...],
    *,
    t: Tindakan,
) -> None:
    """The rater's special expectation on one value of BerAKHLAK (art. 10(4))."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diberi_ekspektasi(t)
    bidang: Bidang = []
    bersih = daftar_teks("ekspektasi_khusus", isi, bidang)
    if nilai is None:
        bidang.append(("nilai", "Pilih salah satu dari tujuh nilai BerAKHLAK."))
    if nilai is None or bidang:
        raise IsianSalah(bidang=bidang)
    skp.ubah_ekspektasi(nilai, bersih, t)
    gudang.simpan(skp)


def muat_ulang_penilai(
    gudang: GudangSkp, organisasi: Organisasi, skp_id: str, *, t: Tindakan
) -> bool:
    """Resolve the rater again (Muat Ulang); whether another one came out."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_pemilik(t)
    versi = skp.versi
    pegawai, hasil = _kini(organisasi, skp, t.hari)
    berubah = skp.muat_ulang_penilai(t, pegawai=pegawai, hasil=hasil)
    if skp.versi != versi:
        gudang.simpan(skp)
    return berubah


def sesuaikan(gudang: GudangSkp, organisasi: Organisasi, skp_id: str, *, t: Tindakan) -> None:
    """The organisation changed: the plan takes the rater of today, its work stays."""
    skp = gudang.ambil(skp_id)
    versi = skp.versi
    _, hasil = _kini(organisasi, skp, t.hari)
    skp.sesuaikan_penilai(t, hasil)
    if skp.versi != versi:
        gudang.simpan(skp)


def _kini(organisasi: Organisasi, skp: Skp, hari: date) -> tuple[Orang, HasilPenilai]:
    """The owner and his rater as of today, or of the plan's nearest day."""
    pegawai, semua = organisasi.orang(skp.pegawai.pegawai_id)
    penugasan = next(p for p in semua if p.penugasan_id == skp.penugasan_id)
    pada = Periode(skp.mulai, skp.selesai).hari_acuan(hari)
    return pegawai.sebagai(penugasan), organisasi.penilai(penugasan, pada)
