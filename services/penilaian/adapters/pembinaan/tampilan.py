"""One guidance or counselling as it is shown to the caller."""

from __future__ import annotations

import sqlalchemy as sa

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.adapters.pembinaan import queries
from services.penilaian.adapters.pembinaan.wire import (
    JENIS,
    PENGUSUL,
    STATUS,
    TANGGAPAN,
    dari_isi,
)
from services.penilaian.domain.akses_pembinaan import boleh, boleh_membaca_umpan_balik, menunggu
from services.penilaian.domain.pasca_bimbingan import (
    BAKU,
    PERNYATAAN,
    EvaluasiKompetensi,
    Kompetensi,
    UmpanBalikBimbingan,
)
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_isi import perlu_perubahan_skp
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import SkpDisepakati


def tampilkan(conn: sa.Connection, ini: Pembinaan, *, oleh: Pelaku) -> pb.Pembinaan:
    """Everything about it that the caller may know."""
    terbaca = boleh_membaca_umpan_balik(ini, oleh)
    return pb.Pembinaan(
        pembinaan_id=ini.id,
        skp_id=ini.skp.skp_id,
        tahun=ini.skp.tahun,
        jenis=JENIS[ini.jenis],
        status=STATUS[ini.status],
        pengusul=PENGUSUL[ini.pengusul],
        pegawai=wire.orang(ini.pegawai),
        penilai=wire.orang(ini.penilai_kini),
        atasan_penilai=wire.orang(ini.atasan_kini),
        isi=dari_isi(ini.isi, ini.pembimbing),
        diajukan_pada=wire.waktu(ini.diajukan_pada),
        catatan=ini.catatan,
        hasil=ini.hasil,
        selesai_pada=wire.waktu(ini.selesai_pada),
        umpan_balik=_umpan_balik(ini.umpan_balik) if terbaca else None,
        kompetensi=_kompetensi(ini.kompetensi),
        perlu_perubahan_skp=perlu_perubahan_skp(ini.isi),
        riwayat=queries.riwayat(conn, ini.id),
        menunggu=menunggu(ini),
        boleh=boleh(ini, oleh),
        etag=str(ini.versi),
        indikator=indikator(ini.skp),
        pernyataan=PERNYATAAN if ini.jenis.bimbingan else (),
        kompetensi_baku=BAKU if ini.jenis.bimbingan else (),
    )


def indikator(skp: SkpDisepakati) -> list[pb.IndikatorPembinaan]:
    """The measures that a coaching may be about."""
    return [
        pb.IndikatorPembinaan(indikator_id=k.id, indikator=k.indikator, target=k.target)
        for r in skp.rencana.rhk
        for k in r.indikator
    ]


def _umpan_balik(ini: UmpanBalikBimbingan | None) -> pb.UmpanBalikBimbingan | None:
    if ini is None:
        return None
    return pb.UmpanBalikBimbingan(
        butir=[
            pb.ButirBimbingan(pernyataan=kalimat, tanggapan=TANGGAPAN[satu])
            for kalimat, satu in zip(PERNYATAAN, ini.tanggapan, strict=True)
        ],
        catatan=ini.catatan,
        diberikan_pada=wire.waktu(ini.diberikan_pada),
    )


def _kompetensi(ini: EvaluasiKompetensi | None) -> pb.EvaluasiKompetensi | None:
    if ini is None:
        return None
    return pb.EvaluasiKompetensi(
        baku=[_butir(satu) for satu in ini.baku],
        teknis=[_butir(satu) for satu in ini.teknis],
        rekomendasi=ini.rekomendasi,
        dinilai_pada=wire.waktu(ini.dinilai_pada),
    )


def _butir(satu: Kompetensi) -> pb.ButirKompetensi:
    return pb.ButirKompetensi(**vars(satu))
