"""The owner makes a plan, gives it its annex, or drops it. PermenPANRB 6/2022 art. 7, 11-14."""

from __future__ import annotations

from dataclasses import dataclass

from services.chassis.errors import IsianSalah
from services.skp.domain import tumpang_tindih
from services.skp.domain.errors import PenugasanTidakAda, PltMasukSkpDefinitif, TidakWajibSkp
from services.skp.domain.istilah import JenisPenugasan, Pendekatan
from services.skp.domain.pegawai import Penugasan, utama
from services.skp.domain.pengaturan import PLT, PLT_RHK_UTAMA
from services.skp.domain.rencana import Bidang, Lampiran, daftar_teks
from services.skp.domain.riwayat import CatatanRiwayat
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.domain.wajib_skp import wajib_skp
from services.skp.use_cases.ports import GudangSkp, IdBaru, Organisasi

SEMENTARA_MENJABAT = (JenisPenugasan.PLT, JenisPenugasan.PLH, JenisPenugasan.PJ)
"""Posts held for the time being: a plan of their own, or part of the definitive one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TambahSkp:
    """What a new plan is asked with."""

    penugasan_id: str
    periode_mulai: str
    periode_selesai: str
    pendekatan: Pendekatan | None


def tambah_skp(
    gudang: GudangSkp,
    organisasi: Organisasi,
    perintah: TambahSkp,
    *,
    t: Tindakan,
    id_baru: IdBaru,
) -> Skp:
    """Create an empty plan for one of the person's posts."""
    periode = tumpang_tindih.periode(
        perintah.periode_mulai, perintah.periode_selesai, hari_ini=t.hari
    )
    if perintah.pendekatan is None:
        kalimat = "Pilih pendekatan: kuantitatif atau kualitatif."
        raise IsianSalah(bidang=[("pendekatan", kalimat)])
    pegawai, semua = organisasi.orang(t.oleh)
    wajib = wajib_skp(pegawai.jenis_pegawai, pegawai.kedudukan_hukum, pada=t.hari)
    if not wajib.ya:
        raise TidakWajibSkp(dasar=wajib.dasar)
    penugasan = _penugasan(semua, perintah.penugasan_id, periode)
    acting = penugasan.jenis_penugasan in SEMENTARA_MENJABAT
    if acting and organisasi.pengaturan(penugasan.instansi_id, t.hari)[PLT] == PLT_RHK_UTAMA:
        raise PltMasukSkpDefinitif
    tahun = periode.mulai.year
    tumpang_tindih.periksa(periode, gudang.periode_lain(penugasan.penugasan_id, tahun))
    hasil = organisasi.penilai(penugasan, periode.hari_acuan(t.hari))
    skp = Skp(
        skp_id=id_baru(tahun),
        tahun=tahun,
        instansi_id=penugasan.instansi_id,
        instansi_nama=pegawai.instansi_nama,
        penugasan_id=penugasan.penugasan_id,
        pegawai=pegawai.sebagai(penugasan),
        penilai=hasil.penilai,
        atasan_penilai=hasil.atasan_penilai,
        alasan_penilai=hasil.alasan,
        jenis_skp=penugasan.jenis_skp,
        pendekatan=perintah.pendekatan,
        jenis_penugasan=penugasan.jenis_penugasan,
        mulai=periode.mulai,
        selesai=periode.selesai,
    )
    skp.riwayat.append(
        CatatanRiwayat(
            waktu=t.pada,
            oleh=t.oleh,
            oleh_nama=t.nama,
            tindakan="Membuat SKP",
            dari=skp.status,
            ke=skp.status,
        )
    )
    gudang.tambah(skp)
    return skp


def hapus_skp(gudang: GudangSkp, skp_id: str, *, t: Tindakan) -> None:
    """Delete a plan that nobody else has seen."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_dihapus(t)
    gudang.hapus(skp)


def ubah_lampiran(gudang: GudangSkp, skp_id: str, ketikan: Lampiran, *, t: Tindakan) -> None:
    """Replace the three lists of the annex (Format A.1.8)."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    bidang: Bidang = []
    bersih = Lampiran(
        dukungan_sumber_daya=daftar_teks(
            "dukungan_sumber_daya", ketikan.dukungan_sumber_daya, bidang
        ),
        skema_pertanggungjawaban=daftar_teks(
            "skema_pertanggungjawaban", ketikan.skema_pertanggungjawaban, bidang
        ),
        konsekuensi=daftar_teks("konsekuensi", ketikan.konsekuensi, bidang),
    )
    if bidang:
        raise IsianSalah(bidang=bidang)
    skp.ubah_lampiran(bersih, t)
    gudang.simpan(skp)


def izinkan_salin(gudang: GudangSkp, skp_id: str, *, boleh: bool, t: Tindakan) -> None:
    """Let colleagues with the same post copy the results, once approved; or not any more."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_pemilik(t)
    skp.boleh_disalin = boleh
    skp.versi += 1
    gudang.simpan(skp)


def _penugasan(semua: tuple[Penugasan, ...], penugasan_id: str, periode: Periode) -> Penugasan:
    if penugasan_id:
        semua = tuple(p for p in semua if p.penugasan_id == penugasan_id)
    penugasan = utama(semua, dari=periode.mulai, sampai=periode.selesai)
    if penugasan is None:
        raise PenugasanTidakAda(
            mulai=periode.mulai.isoformat(), selesai=periode.selesai.isoformat()
        )
    return penugasan
