"""Annual results of a scope in their ranking, with what follows: SQL straight to the answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.statistik.baca import di_bawah
from services.penilaian.adapters.statistik.lingkup import Lingkup
from services.penilaian.adapters.statistik.tables import statistik_periode
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain import tindak_lanjut as aturan
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.batas_keberatan import batas_ajukan
from services.penilaian.domain.errors import KalenderTahunBelumAda
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.hasil_final import dasar_final
from services.penilaian.domain.keberatan import StatusKeberatan
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.rencana import JenisPegawai, JenisSkp
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.domain.waktu import hari_hukum

KELOMPOK: Mapping[str, Any] = {
    k.value: pb.KelompokTindakLanjut.Value(f"KELOMPOK_TINDAK_LANJUT_{k}") for k in aturan.Kelompok
}
_KEADAAN: Mapping[str, Any] = {
    k.value: pb.KeadaanHasil.Value(f"KEADAAN_HASIL_{k}") for k in aturan.Keadaan
}
_SYARAT = {
    None: pb.SYARAT_PANGKAT_UNSPECIFIED,
    True: pb.SYARAT_PANGKAT_TERPENUHI,
    False: pb.SYARAT_PANGKAT_BELUM,
}
_P, _S, _G, _K = t.penilaian.c, t.skp.c, statistik_periode.c, t.keberatan.c
_KEBERATAN = (
    sa.select(_K.status)
    .where(_K.penilaian_id == _P.id)
    .order_by(_K.diajukan_pada.desc())
    .limit(1)
    .scalar_subquery()
)


def _peringkat(p: Any) -> Any:
    """Art. 30: ranked by predikat; within it by results, then by behaviour."""

    def urutan(kolom: Any, kata: Any) -> Any:
        return sa.case({k.value: n for n, k in enumerate(kata)}, value=kolom)

    return (
        urutan(p.predikat, Predikat) * 9
        + urutan(p.rating_hasil_kerja, Ekspektasi) * 3
        + urutan(p.rating_perilaku, Ekspektasi)
    )


def daftar(
    conn: sa.Connection, di: Lingkup, tahun: int, predikat: Collection[Predikat], *,
    hari: date, halaman: umum.Halaman,
) -> pb.ListTindakLanjutResponse:  # fmt: skip
    """The best first; names within a rank."""
    kunci = (_peringkat(_P), _S.pegawai_nama, _P.id)
    cari = (
        queries.DAFTAR.add_columns(
            _KEBERATAN.label("status_keberatan"),
            _S.rencana["jenis_skp"].astext.label("jenis_skp"),
            _S.pegawai_id,
        )
        .join(statistik_periode, (_G.tahun == _P.tahun) & (_G.penilaian_id == _P.id))
        .where(
            di_bawah(_G.unor_id, di),
            _G.tahun == tahun,
            _G.jenis == JenisPeriode.TAHUNAN.value,
            _G.hasil.in_(sorted(predikat)),
            _P.predikat.is_not(None),
        )
    )
    if halaman.page_token:
        (akhir,) = dari_token(halaman.page_token, (str,))
        # Looked up again: an address, where tokens travel, holds neither a name nor a result.
        p = t.penilaian.alias("akhir")
        s = t.skp.alias("skp_akhir")
        tepi = (
            sa.select(_peringkat(p.c), s.c.pegawai_nama, p.c.id)
            .join(s, (s.c.skp_id == p.c.skp_id) & (s.c.tahun == p.c.tahun))
            .where(p.c.tahun == tahun, p.c.id == akhir)
        )
        sesudah = [tepi.with_only_columns(k).scalar_subquery() for k in tepi.selected_columns]
        cari = cari.where(sa.tuple_(*kunci) > sa.tuple_(*sesudah))
    n = queries.sehalaman(halaman)
    semua = conn.execute(cari.order_by(*kunci).limit(n + 1)).all()
    tampil = semua[:n]
    lalu = _tahun_lalu(conn, tahun - 1, [b.pegawai_id for b in tampil])
    diketahui = _kalender(conn, tampil)
    return pb.ListTindakLanjutResponse(
        baris=[_baris(b, lalu.get(b.pegawai_id), diketahui, hari) for b in tampil],
        next_page_token=ke_token([semua[n - 1].id]) if len(semua) > n else "",
    )


def _tahun_lalu(
    conn: sa.Connection, tahun: int, pegawai_id: Sequence[str]
) -> Mapping[str, Predikat]:
    """The annual predikat of the year before, of those who have one here."""
    cari = (
        sa.select(_S.pegawai_id, _P.predikat)
        .join(t.penilaian, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
        .where(
            _S.tahun == tahun,
            _S.pegawai_id.in_(pegawai_id),
            _P.jenis == JenisPeriode.TAHUNAN.value,
            _P.ditiadakan == "",
            _P.predikat.is_not(None),
        )
    )
    return {b.pegawai_id: Predikat(b.predikat) for b in conn.execute(cari)}


def _kalender(conn: sa.Connection, baris: Sequence[Any]) -> Kalender:
    """The days that a term of these results can touch."""
    sejak = [hari_hukum(b.disampaikan_pada) for b in baris if b.disampaikan_pada]
    return kalender(conn, sejak=min(sejak)) if sejak else Kalender(libur={}, tahun=frozenset())


def _baris(b: Any, lalu: Predikat | None, diketahui: Kalender, hari: date) -> pb.BarisTindakLanjut:
    predikat = Predikat(b.predikat)
    disampaikan = hari_hukum(b.disampaikan_pada) if b.disampaikan_pada else None
    # By the rule of the day on which the document was served: a term that runs keeps its end.
    ikut = aturan.tindak_lanjut(predikat, disampaikan=disampaikan, pada=disampaikan or hari)
    batas = _batas(b, diketahui)
    kini = aturan.keadaan(
        disampaikan=disampaikan,
        final=_final(b, disampaikan),
        keberatan=StatusKeberatan(b.status_keberatan) if b.status_keberatan else None,
        batas=batas,
        hari=hari,
    )
    masih = kini is aturan.Keadaan.DAPAT_DIKEBERATI
    return pb.BarisTindakLanjut(
        periode=queries.ke_periode(b),
        predikat_lalu=wire.PREDIKAT[lalu or ""],
        kelompok=KELOMPOK[ikut.kelompok],
        kalimat=ikut.kalimat,
        dasar=ikut.dasar,
        sejak=wire.hari(disampaikan),
        sampai=wire.hari(ikut.sampai),
        keadaan=_KEADAAN[kini],
        dikeberati_sampai=wire.hari(batas) if masih else "",
        syarat_pangkat=_SYARAT[aturan.syarat_pangkat(predikat, lalu, pada=hari)],
    )


def _final(b: Any, disampaikan: date | None) -> bool:
    """Whether no objection lies from the start."""
    return disampaikan is not None and bool(
        dasar_final(
            jenis_skp=JenisSkp(b.jenis_skp),
            jenis_penilai=JenisPegawai(b.orang_saat_dinilai["penilai"]["jenis_pegawai"]),
            jalur=Jalur(b.jalur),
            pada=disampaikan,
        )
    )


def _batas(b: Any, diketahui: Kalender) -> date | None:
    sejak = b.diterima_pada or b.disampaikan_pada
    if sejak is None:
        return None
    try:
        return batas_ajukan(hari_hukum(sejak), diketahui).batas
    except KalenderTahunBelumAda:
        return None
