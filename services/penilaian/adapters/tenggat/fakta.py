"""The reminder as it travels."""

from __future__ import annotations

from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import wire
from services.penilaian.domain.events_tenggat import TenggatDiingatkan


def diingatkan(f: TenggatDiingatkan, _versi: int) -> tuple[str, Message]:
    """It changes nothing, so it has no version."""
    return f.pegawai_id, fakta.TenggatDiingatkan(
        diingatkan=umum.Orang(pegawai_id=f.pegawai_id, nama=f.nama, instansi_id=f.instansi_id),
        hari=wire.hari(f.hari),
        butir=[
            fakta.TenggatDiingatkan.Butir(
                langkah=f"LANGKAH_TENGGAT_{b.langkah}",
                jenis=f"JENIS_PENGINGAT_{b.jenis}",
                peran=f"PERAN_PENGINGAT_{b.peran}",
                jumlah=b.jumlah,
                batas=wire.hari(b.batas),
            )
            for b in f.butir
        ],
    )
