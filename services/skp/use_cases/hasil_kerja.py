"""The owner writes results and indicators. PermenPANRB 6/2022 art. 9, Formats A.1.1-A.1.7."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.chassis.errors import IsianSalah
from services.skp.domain import daftar_rhk, urutan_pengisian
from services.skp.domain.istilah import Aspek, JenisRhk, KlasifikasiRhk, Perspektif
from services.skp.domain.rencana import Indikator, IsianRhk, Rhk, isian_indikator, isian_rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.use_cases.ports import GudangSkp, IdBaru, Organisasi


@dataclass(frozen=True, slots=True, kw_only=True)
class KetikanRhk:
    """A result as typed, not yet checked."""

    klasifikasi: KlasifikasiRhk | None
    jenis: JenisRhk | None
    rencana_hasil_kerja: str
    rhk_pimpinan_id: str
    penugasan_dari: str
    unor_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KetikanIndikator:
    """An indicator as typed, not yet checked."""

    indikator: str
    target: str
    aspek: Aspek | None
    perspektif: Perspektif | None


def tambah_rhk(
    gudang: GudangSkp,
    organisasi: Organisasi,
    skp_id: str,
    ketikan: KetikanRhk,
    *,
    t: Tindakan,
    id_baru: IdBaru,
) -> str:
    """Add a result; a JA/JF's utama takes part in a result of his superior."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    isian = _isian_rhk(ketikan)
    rhk = _rhk(organisasi, skp, isian, lama=None, hari=t.hari, rhk_id=id_baru(skp.tahun))
    skp.ubah_rhk(daftar_rhk.tambah(skp.rhk, rhk), t)
    gudang.simpan(skp)
    return rhk.rhk_id


def ubah_rhk(
    gudang: GudangSkp,
    organisasi: Organisasi,
    skp_id: str,
    rhk_id: str,
    ketikan: KetikanRhk,
    *,
    t: Tindakan,
) -> None:
    """Change a result; its id, place and indicators stay."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    lama = daftar_rhk.cari(skp.rhk, rhk_id)
    isian = _isian_rhk(ketikan)
    rhk = _rhk(organisasi, skp, isian, lama=lama, hari=t.hari, rhk_id=rhk_id)
    skp.ubah_rhk(daftar_rhk.ganti(skp.rhk, rhk), t)
    gudang.simpan(skp)


def hapus_rhk(gudang: GudangSkp, skp_id: str, rhk_id: str, *, t: Tindakan) -> None:
    """Delete a result and its indicators."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    skp.ubah_rhk(daftar_rhk.tanpa(skp.rhk, rhk_id), t)
    gudang.simpan(skp)


def tambah_indikator(
    gudang: GudangSkp,
    skp_id: str,
    rhk_id: str,
    ketikan: KetikanIndikator,
    *,
    t: Tindakan,
    id_baru: IdBaru,
) -> str:
    """Add an indicator to a result."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    baru = _indikator(skp, ketikan, id_baru(skp.tahun))
    skp.ubah_rhk(daftar_rhk.tambah_indikator(skp.rhk, rhk_id, baru), t)
    gudang.simpan(skp)
    return baru.indikator_id


def ubah_indikator(
    gudang: GudangSkp,
    skp_id: str,
    rhk_id: str,
    indikator_id: str,
    ketikan: KetikanIndikator,
    *,
    t: Tindakan,
) -> None:
    """Change an indicator; its id and place stay."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    baru = _indikator(skp, ketikan, indikator_id)
    skp.ubah_rhk(daftar_rhk.ganti_indikator(skp.rhk, rhk_id, baru), t)
    gudang.simpan(skp)


def hapus_indikator(
    gudang: GudangSkp, skp_id: str, rhk_id: str, indikator_id: str, *, t: Tindakan
) -> None:
    """Delete an indicator."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    skp.ubah_rhk(daftar_rhk.tanpa_indikator(skp.rhk, rhk_id, indikator_id), t)
    gudang.simpan(skp)


def _isian_rhk(k: KetikanRhk) -> IsianRhk:
    return isian_rhk(
        klasifikasi=k.klasifikasi,
        jenis=k.jenis,
        rencana_hasil_kerja=k.rencana_hasil_kerja,
        rhk_pimpinan_id=k.rhk_pimpinan_id,
        penugasan_dari=k.penugasan_dari,
        unor_id=k.unor_id,
    )


def _rhk(
    organisasi: Organisasi,
    skp: Skp,
    isian: IsianRhk,
    *,
    lama: Rhk | None,
    hari: date,
    rhk_id: str,
) -> Rhk:
    periode = Periode(skp.mulai, skp.selesai)
    if isian.jenis is JenisRhk.UTAMA:
        atasan = organisasi.keadaan_atasan(
            skp.penilai, instansi_id=skp.instansi_id, periode=periode, pada=hari
        )
        urutan_pengisian.periksa(skp.jenis_skp, atasan)
        wajib = not urutan_pengisian.tanpa_pimpinan(skp.jenis_skp, atasan)
        if wajib and not isian.rhk_pimpinan_id:
            kalimat = "Pilih RHK pimpinan yang diintervensi oleh RHK utama ini."
            raise IsianSalah(bidang=[("rhk_pimpinan_id", kalimat)])
    pimpinan = _teks_pimpinan(organisasi, skp, isian.rhk_pimpinan_id, lama=lama)
    unor_id = isian.unor_id
    if isian.klasifikasi is KlasifikasiRhk.ORGANISASI:
        unor_id = unor_id or skp.pegawai.unor_id
        if not organisasi.unor_ada(unor_id, skp.instansi_id):
            kalimat = "Pilih unit kerja yang ada di instansi Anda."
            raise IsianSalah(bidang=[("unor_id", kalimat)])
    baru = Rhk(
        rhk_id=rhk_id,
        urutan=0,
        klasifikasi=isian.klasifikasi,
        jenis=isian.jenis,
        rencana_hasil_kerja=isian.rencana_hasil_kerja,
        rhk_pimpinan_id=isian.rhk_pimpinan_id,
        rhk_pimpinan=pimpinan,
        penugasan_dari=isian.penugasan_dari,
        unor_id=unor_id,
    )
    if lama is None:
        return baru
    return replace(baru, urutan=lama.urutan, indikator=lama.indikator)


def _teks_pimpinan(
    organisasi: Organisasi, skp: Skp, rhk_pimpinan_id: str, *, lama: Rhk | None
) -> str:
    """The text of the chosen result; a link that stands already outlives a change of rater."""
    if not rhk_pimpinan_id:
        return ""
    penilai_id = skp.penilai.pegawai_id if skp.penilai else ""
    periode = Periode(skp.mulai, skp.selesai)
    teks = organisasi.rhk_pimpinan(rhk_pimpinan_id, penilai_id, periode)
    if teks is not None:
        return teks
    if lama is not None and lama.rhk_pimpinan_id == rhk_pimpinan_id:
        return lama.rhk_pimpinan
    kalimat = "Pilih RHK dari SKP pejabat penilai Anda yang sudah disetujui."
    raise IsianSalah(bidang=[("rhk_pimpinan_id", kalimat)])


def _indikator(skp: Skp, k: KetikanIndikator, indikator_id: str) -> Indikator:
    isian = isian_indikator(
        skp.pendekatan,
        indikator=k.indikator,
        target=k.target,
        aspek=k.aspek,
        perspektif=k.perspektif,
    )
    return Indikator(
        indikator_id=indikator_id,
        indikator=isian.indikator,
        target=isian.target,
        aspek=isian.aspek,
        perspektif=isian.perspektif,
    )
