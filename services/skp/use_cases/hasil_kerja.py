"""The owner writes results and indicators. PermenPANRB 6/2022 art. 9, Formats A.1.1-A.1.7."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from services.chassis.errors import IsianSalah
from services.skp.domain import daftar_rhk, urutan_pengisian
from services.skp.domain.istilah import (
    Aspek,
    CaraCascading,
    Cascading,
    JenisRhk,
    KlasifikasiRhk,
    Perspektif,
    StatusTautan,
    Tingkat,
)
from services.skp.domain.rencana import Indikator, IsianRhk, Rhk, isian_indikator, isian_rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.use_cases.ports import GudangSkp, IdBaru, Organisasi
from services.skp.use_cases.tautan import pilih_pimpinan

SEMENTARA = StatusTautan.SEMENTARA


@dataclass(frozen=True, slots=True, kw_only=True)
class KetikanRhk:
    """A result as typed, not yet checked."""

    klasifikasi: KlasifikasiRhk | None
    jenis: JenisRhk | None
    rencana_hasil_kerja: str
    rhk_pimpinan_id: str = ""
    penugasan_dari: str = ""
    unor_id: str = ""
    indikator_pimpinan_id: str = ""
    tim_kerja_id: str = ""
    cascading: Cascading | None = None
    cara_cascading: CaraCascading | None = None
    tingkat: Tingkat | None = None
    sementara: bool = False


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
    lama = daftar_rhk.cari_indikator(skp.rhk, rhk_id, indikator_id)
    baru = replace(_indikator(skp, ketikan, indikator_id), manual=lama.manual)
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


def geser_rhk(gudang: GudangSkp, skp_id: str, rhk_id: str, *, naik: bool, t: Tindakan) -> None:
    """Move a result one place up or down among those of its kind."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    skp.ubah_rhk(daftar_rhk.geser(skp.rhk, rhk_id, naik=naik), t)
    gudang.simpan(skp)


def geser_indikator(
    gudang: GudangSkp, skp_id: str, rhk_id: str, indikator_id: str, *, naik: bool, t: Tindakan
) -> None:
    """Move an indicator one place up or down within its result."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    skp.ubah_rhk(daftar_rhk.geser_indikator(skp.rhk, rhk_id, indikator_id, naik=naik), t)
    gudang.simpan(skp)


def _isian_rhk(k: KetikanRhk) -> IsianRhk:
    return isian_rhk(**{bidang.name: getattr(k, bidang.name) for bidang in fields(k)})


def _rhk(
    organisasi: Organisasi,
    skp: Skp,
    isian: IsianRhk,
    *,
    lama: Rhk | None,
    hari: date,
    rhk_id: str,
) -> Rhk:
    menunggu = None
    if isian.jenis is JenisRhk.UTAMA and not _tetap(isian, lama):
        atasan = organisasi.keadaan_atasan(
            skp.penilai,
            instansi_id=skp.instansi_id,
            periode=Periode(skp.mulai, skp.selesai),
            pada=hari,
        )
        if isian.rhk_pimpinan_id:
            urutan_pengisian.periksa(skp.jenis_skp, atasan)
        else:
            diminta = isian.sementara or (lama is not None and lama.tautan is SEMENTARA)
            menunggu = urutan_pengisian.sementara(skp.jenis_skp, atasan, diminta=diminta)
    pimpinan_id, pimpinan, indikator_id = _tautan(organisasi, skp, isian, lama=lama)
    unor_id, tim_kerja = _pemilik(organisasi, skp, isian)
    baru = Rhk(
        rhk_id=rhk_id,
        urutan=0,
        klasifikasi=isian.klasifikasi,
        jenis=isian.jenis,
        rencana_hasil_kerja=isian.rencana_hasil_kerja,
        rhk_pimpinan_id=pimpinan_id,
        rhk_pimpinan=pimpinan,
        penugasan_dari=isian.penugasan_dari,
        unor_id=unor_id,
        indikator_pimpinan_id=indikator_id,
        tim_kerja_id=isian.tim_kerja_id,
        tim_kerja=tim_kerja,
        cascading=isian.cascading,
        cara_cascading=isian.cara_cascading,
        tingkat=isian.tingkat,
        tautan=menunggu,
    )
    if lama is None:
        return baru
    return replace(
        baru,
        urutan=lama.urutan,
        indikator=lama.indikator,
        akar_id=lama.akar_id,
        dari_pimpinan=lama.dari_pimpinan,
    )


def _tetap(isian: IsianRhk, lama: Rhk | None) -> bool:
    """A link that stands already is not asked about again; it outlives a change of rater."""
    return (
        lama is not None
        and bool(isian.rhk_pimpinan_id)
        and lama.rhk_pimpinan_id == isian.rhk_pimpinan_id
    )


def _pemilik(organisasi: Organisasi, skp: Skp, isian: IsianRhk) -> tuple[str, str]:
    """The unit or the team whose result it is; the name of the team is kept for print."""
    tim_kerja = ""
    if isian.tim_kerja_id:
        ada = organisasi.tim_kerja(isian.tim_kerja_id, skp.pegawai.pegawai_id)
        if ada is None:
            kalimat = "Pilih tim kerja yang Anda pimpin atau ikuti."
            raise IsianSalah(bidang=[("tim_kerja_id", kalimat)])
        tim_kerja = ada
    if isian.klasifikasi is not KlasifikasiRhk.ORGANISASI or tim_kerja:
        return "", tim_kerja
    unor_id = isian.unor_id or skp.pegawai.unor_id
    if not organisasi.unor_ada(unor_id, skp.instansi_id):
        kalimat = "Pilih unit kerja yang ada di instansi Anda."
        raise IsianSalah(bidang=[("unor_id", kalimat)])
    return unor_id, ""


def _tautan(
    organisasi: Organisasi, skp: Skp, isian: IsianRhk, *, lama: Rhk | None
) -> tuple[str, str, str]:
    """Id, text and indicator of the superior's result; all empty where none was chosen."""
    if not isian.rhk_pimpinan_id:
        return "", "", ""
    sama = lama is not None and isian.indikator_pimpinan_id == lama.indikator_pimpinan_id
    if lama is not None and sama and _tetap(isian, lama):
        return lama.rhk_pimpinan_id, lama.rhk_pimpinan, lama.indikator_pimpinan_id
    pilihan = pilih_pimpinan(organisasi, skp, isian.rhk_pimpinan_id, isian.indikator_pimpinan_id)
    return pilihan.akar, pilihan.teks, isian.indikator_pimpinan_id


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
