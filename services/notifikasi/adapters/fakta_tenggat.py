"""A reminder of deadlines → one message, whatever number of steps it is about."""

from __future__ import annotations

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_events_pb2 as penilaian_pb
from kinerja.penilaian.v1 import tenggat_service_pb2 as tenggat_pb
from services.chassis.events import Event
from services.notifikasi.adapters.fakta_masuk import fakta, terima
from services.notifikasi.domain.tulisan import tanggal

_PELAKU = {
    tenggat_pb.LANGKAH_TENGGAT_NILAI: "menetapkan rating {n} penilaian",
    tenggat_pb.LANGKAH_TENGGAT_GANTIKAN: "menilai {n} penilaian menggantikan penilainya",
    tenggat_pb.LANGKAH_TENGGAT_SAMPAIKAN: "menyampaikan {n} dokumen evaluasi",
    tenggat_pb.LANGKAH_TENGGAT_TERIMA: "menyatakan menerima {n} dokumen evaluasi",
    tenggat_pb.LANGKAH_TENGGAT_PUTUS: "memutus {n} keberatan",
    tenggat_pb.LANGKAH_TENGGAT_LAPOR: "melaporkan {n} dokumen evaluasi kepada PyB",
}
_ATASAN = {
    tenggat_pb.LANGKAH_TENGGAT_NILAI: "{n} penilaian belum ditetapkan pejabat penilainya",
    tenggat_pb.LANGKAH_TENGGAT_SAMPAIKAN: "{n} dokumen evaluasi belum disampaikan penilainya",
    tenggat_pb.LANGKAH_TENGGAT_TERIMA: "{n} dokumen evaluasi belum dinyatakan diterima pegawai",
    tenggat_pb.LANGKAH_TENGGAT_LAPOR: "{n} dokumen evaluasi belum dilaporkan penilainya",
}
_LAIN = "{n} langkah penilaian"
"""A step that a newer producer knows."""


def diingatkan(
    conn: sa.Connection, pesan: penilaian_pb.TenggatDiingatkan, kejadian: Event
) -> None:
    """What is late weighs more: with anything late in it, it is a message of lateness."""
    lewat = [b for b in pesan.butir if b.jenis == tenggat_pb.JENIS_PENGINGAT_LEWAT]
    yang_utama = lewat or pesan.butir
    nilai = {
        "rincian": "; ".join(map(_kalimat, pesan.butir)),
        "jumlah": str(sum(b.jumlah for b in yang_utama)),
        "batas": tanggal(min((b.batas for b in yang_utama), default=pesan.hari)),
    }
    apa = "lewat" if lewat else "mendekat"
    terima(conn, fakta(kejadian, pesan, nilai, jenis=f"penilaian.tenggat_{apa}"))


def _kalimat(b: penilaian_pb.TenggatDiingatkan.Butir) -> str:
    atasan = b.peran == tenggat_pb.PERAN_PENGINGAT_ATASAN
    kata = (_ATASAN if atasan else _PELAKU).get(b.langkah, _LAIN).format(n=b.jumlah)
    batas = tanggal(b.batas)
    if b.jenis == tenggat_pb.JENIS_PENGINGAT_LEWAT:
        return f"{kata}, lewat dari {batas}"
    return f"{kata}, paling lambat {batas}"
