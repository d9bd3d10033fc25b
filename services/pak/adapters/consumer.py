"""What other services announce and `pak` keeps: people with their raters, and predikat.

Both carry a version that grows; a fact that is not newer than the row changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from kinerja.penilaian.v1 import penilaian_events_pb2 as penilaian
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.skp.v1 import skp_events_pb2 as skp
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import IsianSalah
from services.chassis.events import Event
from services.chassis.inbox import Consumer
from services.pak.adapters import baris, tables
from services.pak.adapters.wire import dari_enum, orang_dari
from services.pak.domain.istilah import JenisPegawai, Jenjang, KelompokJabatan, Predikat
from services.pak.domain.orang import Orang, Perorangan
from services.pak.domain.pegawai import JabatanFungsional, Pegawai

KELAMIN = {
    umum.JENIS_KELAMIN_PRIA: "Pria",
    umum.JENIS_KELAMIN_WANITA: "Wanita",
}


def konsumen() -> Sequence[Consumer]:
    """One durable consumer per producer."""
    return [
        Consumer(
            service="pak",
            source="skp",
            handlers={"kinerja.skp.pegawai_diperbarui.v1": (skp.PegawaiDiperbarui, catat_pegawai)},
        ),
        Consumer(
            service="pak",
            source="penilaian",
            handlers={"kinerja.penilaian.dinilai.v1": (penilaian.Dinilai, catat_periode)},
        ),
    ]


def catat_pegawai(conn: sa.Connection, fakta: skp.PegawaiDiperbarui, _event: Event) -> None:
    """Keep a person as he is now."""
    isi = baris.pegawai_baris(_pegawai(fakta.pegawai, fakta.versi))
    _lebih_baru(conn, tables.pegawai, tables.pegawai.c.pegawai_id, isi)


def catat_periode(conn: sa.Connection, fakta: penilaian.Dinilai, _event: Event) -> None:
    """Keep the predikat of a period; a revised rating comes as a newer fact."""
    isi = {
        "periode_id": fakta.periode_id,
        "pegawai_id": fakta.pegawai.pegawai_id,
        "instansi_id": fakta.pegawai.instansi_id,
        "skp_id": fakta.skp_id,
        "nama": fakta.nama_periode,
        "tahun": fakta.tahun,
        "mulai": date.fromisoformat(fakta.mulai),
        "selesai": date.fromisoformat(fakta.selesai),
        "tahunan": fakta.jenis == penilaian_pb.JENIS_PERIODE_TAHUNAN,
        "predikat": Predikat(umum.Predikat.Name(fakta.predikat).removeprefix("PREDIKAT_")),
        "versi": fakta.versi,
    }
    _lebih_baru(conn, tables.periode, tables.periode.c.periode_id, isi)


def _lebih_baru(
    conn: sa.Connection, tabel: sa.Table, kunci: sa.Column[Any], isi: dict[str, Any]
) -> None:
    tambah = insert(tabel).values(isi)
    conn.execute(
        tambah.on_conflict_do_update(
            index_elements=[kunci], set_=isi, where=tabel.c.versi < isi["versi"]
        )
    )


def _pegawai(pesan: skp_pb.Pegawai, versi: int) -> Pegawai:
    tugas = _definitif(pesan)
    jf = [satu for satu in pesan.penugasan if _jf(satu)]
    return Pegawai(
        orang=_orang(pesan, tugas),
        perorangan=Perorangan(
            nomor_karpeg=pesan.nomor_karpeg,
            tempat_lahir=pesan.tempat_lahir,
            tanggal_lahir=_hari(pesan.tanggal_lahir),
            jenis_kelamin=KELAMIN.get(pesan.jenis_kelamin, ""),
            tmt_golongan=_hari(pesan.tmt_golongan),
            tmt_jabatan=_hari(tugas.tmt_jabatan or tugas.mulai) if tugas else None,
            instansi_nama=pesan.instansi_nama,
        ),
        kelompok=_kelompok(tugas) if tugas else None,
        jenjang=_jenjang(tugas) if tugas else None,
        jabatan_fungsional=tuple(_jabatan_fungsional(satu) for satu in jf),
        penilai=orang_dari(tugas.penilai) if tugas and tugas.penilai.pegawai_id else None,
        siasn_id=pesan.siasn_id,
        versi=versi,
    )


def _definitif(pesan: skp_pb.Pegawai) -> skp_pb.Penugasan | None:
    """The definitive post that lasts, or lasted longest: it carries pangkat and angka kredit."""
    semua = [
        satu for satu in pesan.penugasan if satu.jenis_penugasan == umum.JENIS_PENUGASAN_DEFINITIF
    ]
    return max(semua, key=lambda satu: (satu.selesai or "9999", satu.mulai), default=None)


def _orang(pesan: skp_pb.Pegawai, tugas: skp_pb.Penugasan | None) -> Orang:
    nama = " ".join(bagian for bagian in (pesan.gelar_depan, pesan.nama) if bagian)
    jenis = dari_enum(umum.JenisPegawai, "JENIS_PEGAWAI", pesan.jenis_pegawai, JenisPegawai)
    if jenis is None:
        raise IsianSalah(bidang=[("pegawai.jenis_pegawai", "Isi PNS, PPPK, atau pejabat negara.")])
    return Orang(
        pegawai_id=pesan.pegawai_id,
        nip=pesan.nip,
        nama=", ".join(bagian for bagian in (nama, pesan.gelar_belakang) if bagian),
        jenis_pegawai=jenis,
        pangkat=pesan.pangkat,
        golongan=pesan.golongan,
        jabatan=tugas.jabatan if tugas else "",
        unor_id=tugas.unor_id if tugas else "",
        unit_kerja=tugas.unit_kerja if tugas else "",
        instansi_id=pesan.instansi_id,
    )


def _jabatan_fungsional(satu: skp_pb.Penugasan) -> JabatanFungsional:
    jenjang = _jenjang(satu)
    assert jenjang is not None
    return JabatanFungsional(
        jenjang=jenjang,
        mulai=date.fromisoformat(satu.tmt_jabatan or satu.mulai),
        selesai=_hari(satu.selesai),
    )


def _jf(satu: skp_pb.Penugasan) -> bool:
    definitif = satu.jenis_penugasan == umum.JENIS_PENUGASAN_DEFINITIF
    return definitif and _kelompok(satu) is KelompokJabatan.JF and bool(satu.jenjang)


def _kelompok(satu: skp_pb.Penugasan) -> KelompokJabatan | None:
    nilai = satu.kelompok_jabatan
    return dari_enum(umum.KelompokJabatan, "KELOMPOK_JABATAN", nilai, KelompokJabatan)


def _jenjang(satu: skp_pb.Penugasan) -> Jenjang | None:
    return dari_enum(umum.Jenjang, "JENJANG", satu.jenjang, Jenjang)


def _hari(teks: str) -> date | None:
    return date.fromisoformat(teks) if teks else None
