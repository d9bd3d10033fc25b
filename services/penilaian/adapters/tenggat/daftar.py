"""The list: the rows of every step in one order, then what is shown of those on the page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.penilai_periode import ATASAN, ATASAN_ID, PENILAI_ID
from services.penilaian.adapters.rows import ke_orang_kini
from services.penilaian.adapters.statistik.baca import DI_BAWAH
from services.penilaian.adapters.statistik.tables import statistik_periode
from services.penilaian.adapters.tenggat import pilih
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain.aturan_pengingat import aturan_pada
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.tenggat import (
    MUNDUR,
    SEJAK_JENDELA,
    TENGGAT,
    LangkahTenggat,
    Siapa,
    Tenggat,
    akhir_jendela,
    batas,
)

LANGKAH: Mapping[str, Any] = {
    k.value: pb.LangkahTenggat.Value(f"LANGKAH_TENGGAT_{k}") for k in LangkahTenggat
}
_ATASAN = t.pegawai.alias("atasan")
_RINCI = (
    queries.DAFTAR.add_columns(
        t.skp.c.pegawai_id,
        PENILAI_ID.label("penilai_id"),
        ATASAN_ID.label("atasan_penilai_id"),
        sa.func.coalesce(_ATASAN.c.nama, ATASAN["nama"].astext, "").label("atasan_penilai_nama"),
    )
).outerjoin(_ATASAN, _ATASAN.c.pegawai_id == ATASAN_ID)


@dataclass(frozen=True)
class Pandangan:
    """Whose list: what concerns one person, or what lies below some units."""

    saya: str = ""
    akar: tuple[str, ...] = ()


def daftar(
    conn: sa.Connection,
    di: Pandangan,
    *,
    langkah: LangkahTenggat | None,
    tahun: Collection[int],
    hari: date,
    halaman: umum.Halaman,
) -> pb.ListTenggatResponse:
    """What waits longest comes first."""
    # The term of the oldest row begins in the oldest year.
    sejak = min(date(min(tahun), 1, 1), hari - timedelta(days=MUNDUR))
    libur = kalender(conn, sejak=sejak)
    bagian = [
        satu.where(t.penilaian.c.tahun.in_(list(tahun)))
        for nomor, ini in enumerate(TENGGAT)
        if langkah in (None, ini.langkah)
        for satu in _bagian(nomor, ini, di, libur, hari)
    ]
    if not bagian:
        return pb.ListTenggatResponse()
    semua = sa.union_all(*bagian).subquery()
    kunci = (semua.c.sejak, semua.c.id, semua.c.nomor)
    cari = sa.select(semua)
    if halaman.page_token:
        sesudah = dari_token(halaman.page_token, (str, str, int))
        nilai = (sa.cast(satu, k.type) for satu, k in zip(sesudah, kunci, strict=True))
        cari = cari.where(sa.tuple_(*kunci) > sa.tuple_(*nilai))
    n = queries.sehalaman(halaman)
    baris = conn.execute(cari.order_by(*kunci).limit(n + 1)).all()
    lanjut = ""
    if len(baris) > n:
        akhir = baris[n - 1]
        lanjut = ke_token([akhir.sejak.isoformat(), str(akhir.id), akhir.nomor])
    rinci = _rinci(conn, baris[:n])
    return pb.ListTenggatResponse(
        tenggat=[_baris(b, rinci[b.id], libur, hari) for b in baris[:n]], next_page_token=lanjut
    )


def _bagian(
    nomor: int, ini: Tenggat, di: Pandangan, libur: Kalender, hari: date
) -> Iterator[sa.Select[Any]]:
    """The rows of one step: late ones; of the caller's own turn the near ones too.

    What the rater left open is the superior's turn at once, so his own list says that and not
    that the rater is late.
    """
    kemarin = hari - timedelta(days=1)
    dekat = hari + timedelta(days=aturan_pada(hari).sebelum_hari)
    cara: list[tuple[Tenggat, date, Any]] = []
    if di.saya:
        giliran = pilih.ORANG[ini.pelaku] == di.saya
        if ini.langkah is LangkahTenggat.GANTIKAN:
            jendela = replace(ini, langkah=LangkahTenggat.NILAI)
            cara.append((jendela, kemarin, giliran))
        else:
            cara.append((ini, dekat, giliran))
        if ini.atasan and ini.langkah is not LangkahTenggat.NILAI:
            # Who stands in both places sees it once.
            cara.append((ini, kemarin, (pilih.ORANG[ini.atasan] == di.saya) & ~giliran))
    else:
        ada = pilih.ORANG[ini.pelaku] != ""
        cara.append((ini, kemarin, _di_bawah(di.akar) & ada))
    p = t.penilaian.c
    for menurut, sampai, siapa in cara:
        habis = pilih.habis(menurut, libur, sampai=sampai)
        if habis is not None:
            yield (
                sa.select(p.tahun, p.id, sa.literal(nomor).label("nomor"))
                .add_columns(pilih.sejak(ini).label("sejak"))
                .add_columns(pilih.mulai(ini, hari).label("mulai"))
                .add_columns(pilih.batas_tercatat(ini).label("tercatat"))
                .select_from(pilih.asal(ini))
                .where(*pilih.menunggu(ini), *habis, siapa)
            )


def _di_bawah(akar: tuple[str, ...]) -> Any:
    """Its employee works in these units or below them."""
    g, p = statistik_periode.c, t.penilaian.c
    pohon = sa.text(DI_BAWAH).bindparams(akar=list(akar))
    unor = pohon.columns(sa.column("unor_id", sa.Text)).subquery()
    return (
        sa.select(g.penilaian_id)
        .where(
            g.tahun == p.tahun, g.penilaian_id == p.id, g.unor_id.in_(sa.select(unor.c.unor_id))
        )
        .exists()
    )


def _rinci(conn: sa.Connection, baris: Collection[Any]) -> dict[str, Any]:
    p = t.penilaian.c
    ini = [p.tahun.in_({b.tahun for b in baris}), p.id.in_([b.id for b in baris])]
    return {b.id: b for b in conn.execute(_RINCI.where(*ini))}


def _baris(b: Any, isi: Any, libur: Kalender, hari: date) -> pb.BarisTenggat:
    ini = TENGGAT[b.nomor]
    akhir = b.tercatat or batas(ini, b.mulai, libur)
    pegawai = wire.orang(ke_orang_kini(isi.pegawai, isi.pegawai_kini))
    assert pegawai is not None
    id_, nama = {
        Siapa.PEGAWAI: (isi.pegawai_id, pegawai.nama),
        Siapa.PENILAI: (isi.penilai_id, isi.penilai_nama),
        Siapa.ATASAN_PENILAI: (isi.atasan_penilai_id, isi.atasan_penilai_nama),
    }[ini.pelaku]
    return pb.BarisTenggat(
        periode_id=b.id,
        nama_periode=isi.nama,
        tahun=b.tahun,
        pegawai=pegawai,
        langkah=LANGKAH[ini.langkah],
        menunggu_id=id_,
        menunggu_nama=nama,
        sejak=wire.hari(akhir_jendela(ini, b.mulai) if ini.langkah in SEJAK_JENDELA else b.sejak),
        batas=wire.hari(akhir),
        lewat=akhir is not None and akhir < hari,
        jenis=wire.JENIS_PERIODE[isi.jenis],
        ke=isi.ke,
    )
