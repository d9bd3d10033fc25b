"""The agency's administrator keeps units, people and posts. PP 30/2019 art. 60."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain import perubahan_organisasi as aturan
from services.skp.domain.akses import SUPER_ADMIN, Pemanggil
from services.skp.domain.errors import PenugasanTidakAda
from services.skp.domain.istilah import JenisPenugasan, JenisSkp
from services.skp.domain.pegawai import Pegawai, Penugasan, utama
from services.skp.domain.perubahan_organisasi import Post
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tanggal import hari_dari
from services.skp.domain.tindakan import Tindakan


class GudangOrganisasi(Protocol):
    """Where the organisation is kept; `orang` and `unor` lock until the end of the transaction."""

    def unor(self, unor_id: str, versi: int) -> tuple[str, str, str, str]: ...
    def induk(self, instansi_id: str) -> dict[str, str | None]: ...
    def isi(self, unor_id: str, t: Tindakan) -> tuple[int, int]: ...
    def tambah_unor(self, isi: dict[str, str], t: Tindakan) -> str: ...
    def ubah_unor(self, unor_id: str, isi: dict[str, str], alasan: str, t: Tindakan) -> None: ...
    def gabung(self, unor_id: str, ke: str, alasan: str, t: Tindakan) -> None: ...
    def akhiri_unor(self, unor_id: str, alasan: str, t: Tindakan) -> None: ...
    def orang(self, pegawai_id: str) -> tuple[Pegawai, tuple[Penugasan, ...]]: ...
    def ubah_pegawai(
        self, p: Pegawai, golongan: str, kedudukan: str, alasan: str, t: Tindakan
    ) -> None: ...
    def tambah_post(self, p: Pegawai, post: Post, alasan: str, t: Tindakan) -> None: ...
    def ikuti_siasn(self, p: Pegawai, alasan: str, t: Tindakan) -> None: ...
    def akhiri_post(
        self, p: Pegawai, post: Penugasan, selesai: str, alasan: str, t: Tindakan
    ) -> None: ...
    def ubah_jenis_skp(
        self, p: Pegawai, post: Penugasan, jenis: JenisSkp, alasan: str, t: Tindakan
    ) -> None: ...


def tambah_unor(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    *,
    induk_id: str,
    nama: str,
    jenis: str,
    jabatan_pimpinan: str,
    t: Tindakan,
) -> str:
    """Make a unit under another one, or a new root."""
    instansi_id = gudang.unor(induk_id, -1)[0] if induk_id else siapa.instansi_id
    if not siapa.admin_dari(instansi_id):
        raise AksesDitolak
    if not induk_id and SUPER_ADMIN in siapa.peran:
        # His own agency is BKN; a root of another one comes by import or from SIASN.
        raise IsianSalah(bidang=[("induk_id", "Pilih unit induk.")])
    bidang: Bidang = []
    isi = {
        "instansi_id": instansi_id,
        "induk_id": induk_id,
        "nama": teks("nama", nama, bidang, wajib=True),
        "jenis": teks("jenis", jenis, bidang),
        "jabatan_pimpinan": teks("jabatan_pimpinan", jabatan_pimpinan, bidang),
    }
    if bidang:
        raise IsianSalah(bidang=bidang)
    aturan.periksa_induk("", induk_id, gudang.induk(instansi_id))
    return gudang.tambah_unor(isi, t)


def ubah_unor(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    unor_id: str,
    *,
    induk_id: str,
    nama: str,
    jabatan_pimpinan: str,
    alasan: str,
    t: Tindakan,
) -> None:
    """Rename, or put under another unit; the tree stays a tree."""
    instansi_id = _unor(gudang, siapa, unor_id, t)
    bidang: Bidang = []
    isi = {
        "induk_id": induk_id,
        "nama": teks("nama", nama, bidang, wajib=True),
        "jabatan_pimpinan": teks("jabatan_pimpinan", jabatan_pimpinan, bidang),
    }
    alasan = teks("alasan", alasan, bidang)
    if bidang:
        raise IsianSalah(bidang=bidang)
    aturan.periksa_induk(unor_id, induk_id, gudang.induk(instansi_id))
    gudang.ubah_unor(unor_id, isi, alasan, t)


def gabung_unor(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    unor_id: str,
    *,
    ke_unor_id: str,
    alasan: str,
    t: Tindakan,
) -> None:
    """People and units below go to another unit of the agency; this one ends."""
    instansi_id = _unor(gudang, siapa, unor_id, t)
    induk = gudang.induk(instansi_id)
    if ke_unor_id not in induk or ke_unor_id == unor_id:
        raise IsianSalah(bidang=[("ke_unor_id", "Pilih unit lain di instansi Anda.")])
    aturan.periksa_induk(unor_id, ke_unor_id, induk)
    gudang.gabung(unor_id, ke_unor_id, _alasan(alasan), t)


def nonaktifkan_unor(
    gudang: GudangOrganisasi, siapa: Pemanggil, unor_id: str, *, alasan: str, t: Tindakan
) -> None:
    """End an empty unit."""
    _unor(gudang, siapa, unor_id, t)
    pegawai, bawahan = gudang.isi(unor_id, t)
    aturan.periksa_kosong(pegawai=pegawai, bawahan=bawahan)
    gudang.akhiri_unor(unor_id, _alasan(alasan), t)


def ubah_pegawai(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    pegawai_id: str,
    *,
    golongan: str,
    kedudukan_hukum: str,
    alasan: str,
    t: Tindakan,
) -> None:
    """Correct rank or legal standing."""
    pegawai, _ = _orang(gudang, siapa, pegawai_id, t)
    aturan.periksa_pegawai(pegawai.jenis_pegawai, golongan, kedudukan_hukum)
    gudang.ubah_pegawai(pegawai, golongan, kedudukan_hukum, _alasan(alasan), t)


def tambah_penugasan(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    pegawai_id: str,
    post: Post,
    *,
    alasan: str,
    t: Tindakan,
) -> None:
    """Give a post."""
    pegawai, _ = _orang(gudang, siapa, pegawai_id, t)
    _pastikan_unor(gudang, post, pegawai)
    gudang.tambah_post(pegawai, post, _alasan(alasan), t)


def ikuti_siasn(
    gudang: GudangOrganisasi, siapa: Pemanggil, pegawai_id: str, *, alasan: str, t: Tindakan
) -> None:
    """Let SIASN lead again, where it has caught up with what was corrected here."""
    pegawai, _ = _orang(gudang, siapa, pegawai_id, t)
    gudang.ikuti_siasn(pegawai, _alasan(alasan), t)


def akhiri_penugasan(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    pegawai_id: str,
    penugasan_id: str,
    *,
    selesai: str,
    alasan: str,
    t: Tindakan,
) -> None:
    """End a post on a day."""
    pegawai, semua = _orang(gudang, siapa, pegawai_id, t)
    post = _post(semua, penugasan_id, t)
    hari = hari_dari("selesai", selesai)
    if hari < post.mulai:
        kalimat = "Tanggal selesai harus sesudah tanggal mulai."
        raise IsianSalah(bidang=[("selesai", kalimat)])
    gudang.akhiri_post(pegawai, post, hari.isoformat(), _alasan(alasan), t)


def mutasi(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    pegawai_id: str,
    post: Post,
    *,
    alasan: str,
    t: Tindakan,
) -> None:
    """End the definitive post the day before, and begin the new one."""
    pegawai, semua = _orang(gudang, siapa, pegawai_id, t)
    _pastikan_unor(gudang, post, pegawai)
    definitif = tuple(p for p in semua if p.jenis_penugasan is JenisPenugasan.DEFINITIF)
    lama = utama(definitif, dari=post.mulai, sampai=post.mulai)
    if lama is None or post.jenis_penugasan is not JenisPenugasan.DEFINITIF:
        hari = post.mulai.isoformat()
        raise PenugasanTidakAda(mulai=hari, selesai=hari)
    kemarin = post.mulai - timedelta(days=1)
    if kemarin < lama.mulai:
        kalimat = "Mutasi harus sesudah jabatan lama dimulai."
        raise IsianSalah(bidang=[("mulai", kalimat)])
    alasan = _alasan(alasan)
    gudang.akhiri_post(pegawai, lama, kemarin.isoformat(), alasan, t)
    gudang.tambah_post(pegawai, post, alasan, t)


def ubah_jenis_skp(
    gudang: GudangOrganisasi,
    siapa: Pemanggil,
    pegawai_id: str,
    penugasan_id: str,
    *,
    jenis: JenisSkp | None,
    alasan: str,
    t: Tindakan,
) -> None:
    """Switch the form of a post's plans: a camat or head of school takes the form of a JPT."""
    pegawai, semua = _orang(gudang, siapa, pegawai_id, t)
    if jenis is None:
        raise IsianSalah(bidang=[("jenis_skp", "Pilih bentuk SKP.")])
    gudang.ubah_jenis_skp(pegawai, _post(semua, penugasan_id, t), jenis, _alasan(alasan), t)


def _unor(gudang: GudangOrganisasi, siapa: Pemanggil, unor_id: str, t: Tindakan) -> str:
    instansi_id = gudang.unor(unor_id, -1)[0]
    if not siapa.admin_dari(instansi_id):
        raise AksesDitolak
    gudang.unor(unor_id, t.versi)
    return instansi_id


def _orang(
    gudang: GudangOrganisasi, siapa: Pemanggil, pegawai_id: str, t: Tindakan
) -> tuple[Pegawai, tuple[Penugasan, ...]]:
    pegawai, semua = gudang.orang(pegawai_id)
    if not siapa.admin_dari(pegawai.instansi_id):
        raise AksesDitolak
    t.cocokkan(pegawai.versi)
    return pegawai, semua


def _post(semua: tuple[Penugasan, ...], penugasan_id: str, t: Tindakan) -> Penugasan:
    for post in semua:
        if post.penugasan_id == penugasan_id:
            return post
    raise PenugasanTidakAda(mulai=t.hari.isoformat(), selesai=t.hari.isoformat())


def _pastikan_unor(gudang: GudangOrganisasi, post: Post, pegawai: Pegawai) -> None:
    if post.unor_id not in gudang.induk(pegawai.instansi_id):
        raise IsianSalah(bidang=[("unor_id", "Pilih unit kerja yang ada di instansi Anda.")])


def _alasan(alasan: str) -> str:
    bidang: Bidang = []
    bersih = teks("alasan", alasan, bidang, wajib=True)
    if bidang:
        raise IsianSalah(bidang=bidang)
    return bersih
