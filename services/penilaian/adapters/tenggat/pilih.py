"""Which rows wait for a step, and in which span their last day lies: conditions of a SELECT."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pelaporan import pilih as lapor
from services.penilaian.adapters.pengaturan import JENDELA
from services.penilaian.adapters.penilai_periode import ATASAN, ATASAN_ID, PENILAI, PENILAI_ID
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.jendela_evaluasi import jendela_lewat
from services.penilaian.domain.pengaturan_periode import JENDELA as KUNCI_JENDELA
from services.penilaian.domain.pengaturan_periode import SEMUA
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.domain.tenggat import (
    SEJAK_JENDELA,
    LangkahTenggat,
    Rentang,
    Siapa,
    Tenggat,
    rentang,
)
from services.penilaian.domain.waktu import WIB

_P, _S, _K = t.penilaian.c, t.skp.c, t.keberatan.c
TITIK: dict[LangkahTenggat, Any] = {
    LangkahTenggat.NILAI: _P.selesai,
    LangkahTenggat.GANTIKAN: _P.selesai,
    LangkahTenggat.SAMPAIKAN: _P.dinilai_pada,
    LangkahTenggat.TERIMA: _P.disampaikan_pada,
    LangkahTenggat.PUTUS: _K.diajukan_pada,
    LangkahTenggat.LAPOR: _P.selesai,
}
"""The column from which the term runs, as it is indexed."""
STATUS = {
    LangkahTenggat.NILAI: StatusPenilaian.BERJALAN.value,
    LangkahTenggat.GANTIKAN: StatusPenilaian.BERJALAN.value,
    LangkahTenggat.SAMPAIKAN: StatusPenilaian.DINILAI.value,
    LangkahTenggat.TERIMA: StatusPenilaian.DISAMPAIKAN.value,
}
ORANG: dict[Siapa, Any] = {
    Siapa.PEGAWAI: _S.pegawai_id,
    Siapa.PENILAI: PENILAI_ID,
    Siapa.ATASAN_PENILAI: ATASAN_ID,
}
INSTANSI: dict[Siapa, Any] = {
    Siapa.PEGAWAI: _S.instansi_id,
    Siapa.PENILAI: PENILAI["instansi_id"].astext,
    Siapa.ATASAN_PENILAI: ATASAN["instansi_id"].astext,
}


LAPOR = (
    _P.status == StatusPenilaian.DITERIMA.value,
    ~lapor.TERBUKA,
    lapor.DALAM_LAPORAN.is_(None),
)
"""What waits to be reported: given back, not under objection, in no report. Until it is given back
its employee is the one who is late."""
JENDELA_TERPANJANG = SEMUA[KUNCI_JENDELA].hari[1]
SEJAK_PERIODE = (LangkahTenggat.NILAI, *SEJAK_JENDELA)
"""The steps whose term follows from the end of the period."""


def akhir_jendela(hari: date) -> Any:
    """Column of a periodic evaluation: the last day of its window, as its agency has chosen."""
    bawaan = jendela_lewat(hari).hari_bawaan
    return sa.type_coerce(_P.selesai + sa.func.coalesce(JENDELA.element, bawaan), sa.Date)


def asal(ini: Tenggat) -> sa.FromClause:
    """Where the rows of a step are."""
    dua = t.penilaian.join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
    if ini.langkah is not LangkahTenggat.PUTUS:
        return dua
    return dua.join(t.keberatan, (_K.penilaian_id == _P.id) & (_K.tahun == _P.tahun))


def objek(ini: Tenggat) -> Any:
    """The id of what waits: the objection, else the evaluation."""
    return _K.id if ini.langkah is LangkahTenggat.PUTUS else _P.id


def batas_tercatat(ini: Tenggat) -> Any:
    """The last day that was told when the objection was filed."""
    return _K.batas_putus if ini.langkah is LangkahTenggat.PUTUS else sa.null().cast(sa.Date)


def sejak(ini: Tenggat) -> Any:
    """The day since which it waits."""
    if ini.tahunan:
        return sa.func.make_date(_P.tahun, 12, 31)
    if ini.langkah in SEJAK_PERIODE:
        return _P.selesai
    return sa.cast(sa.func.timezone(WIB.key, TITIK[ini.langkah]), sa.Date)


def mulai(ini: Tenggat, hari: date) -> Any:
    """The day from which its last day is reckoned (`domain/tenggat.py::batas`)."""
    periodik = ini.langkah in SEJAK_PERIODE and not ini.tahunan
    return akhir_jendela(hari) if periodik else sejak(ini)


def menunggu(ini: Tenggat) -> list[Any]:
    """It waits, on this course."""
    if ini.langkah is LangkahTenggat.PUTUS:
        return [_K.status == "DIAJUKAN"]
    tahunan = JenisPeriode.TAHUNAN.value
    sejenis = _P.jenis == tahunan if ini.tahunan else _P.jenis != tahunan
    if ini.langkah is LangkahTenggat.LAPOR:
        return [*LAPOR, sejenis, ini.jalur.value == lapor.JALUR]
    syarat = [_S.disetujui, _P.ditiadakan == "", _P.status == STATUS[ini.langkah]]
    if ini.langkah in SEJAK_PERIODE:
        return [*syarat, sejenis]
    jalur = _P.jalur if ini.langkah is LangkahTenggat.SAMPAIKAN else _P.jalur_dokumen
    return [*syarat, jalur == ini.jalur.value]


def habis(
    ini: Tenggat, kalender: Kalender, *, sampai: date, dari: date | None = None
) -> list[Any] | None:
    """Its last day lies in that span; None: no row's does."""
    rentang_mulai = rentang(ini, kalender, dari=dari, sampai=sampai)
    if ini.langkah is LangkahTenggat.PUTUS:
        tercatat = _K.batas_putus <= sampai
        if dari:
            tercatat &= _K.batas_putus >= dari
        dihitung = sa.and_(*_sejak(ini, rentang_mulai)) if rentang_mulai else sa.false()
        return [sa.case((_K.batas_putus.is_not(None), tercatat), else_=dihitung)]
    return _sejak(ini, rentang_mulai) if rentang_mulai else None


def _sejak(ini: Tenggat, r: Rentang) -> list[Any]:
    titik = TITIK[ini.langkah]
    if ini.tahunan:
        tahun = range(r.dari.year, r.sampai.year + 1)
        return [_P.tahun.in_([n for n in tahun if r.dari <= date(n, 12, 31) <= r.sampai])]
    if ini.langkah in SEJAK_PERIODE:
        # The index finds periods that can be meant; the window of each says which are.
        kandidat = titik.between(r.dari - timedelta(days=JENDELA_TERPANJANG), r.sampai)
        return [kandidat, akhir_jendela(r.sampai).between(r.dari, r.sampai)]
    awal, akhir = (datetime.combine(h, time(), WIB) for h in (r.dari, r.sampai))
    return [titik >= awal, titik < akhir + timedelta(days=1)]


def sesudah(ini: Tenggat, kursor: Sequence[str]) -> Any:
    """The rows behind this one, in the order of `urutan`."""
    saat, id_ = kursor
    titik = TITIK[ini.langkah]
    return sa.tuple_(*urutan(ini)) > sa.tuple_(sa.cast(saat, titik.type), sa.cast(id_, _P.id.type))


def urutan(ini: Tenggat) -> tuple[Any, Any]:
    """The order in which they are gone through: that of an index."""
    return TITIK[ini.langkah], objek(ini)
