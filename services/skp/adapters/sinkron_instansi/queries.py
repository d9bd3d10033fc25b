"""Reads of an agency's synchronisation: SQL straight to the answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from services.skp.adapters import tables as t
from services.skp.adapters import wire
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.sinkron import LANGKAH
from services.skp.adapters.sinkron_instansi.tables import beda_siasn, sinkron_unor
from services.skp.adapters.sinkron_instansi.tables import sinkron_instansi as s
from services.skp.domain.sinkron import Sebab

_HITUNG = sa.text("""
SELECT count(*) AS jumlah,
       count(*) FILTER (WHERE status = 'BERHASIL') AS selesai,
       count(*) FILTER (WHERE status = 'BERHASIL' AND perubahan <> '{}') AS berubah,
       count(*) FILTER (WHERE status = 'GAGAL') AS gagal
FROM sinkron_siasn WHERE instansi_sinkron_id = :id
""")
_KELOMPOK = sa.text("""
SELECT galat, pemilik_galat, langkah_berikut, count(*) AS jumlah FROM sinkron_siasn
WHERE instansi_sinkron_id = :id AND status = 'GAGAL'
GROUP BY 1, 2, 3 ORDER BY jumlah DESC, galat LIMIT 50
""")
_BANYAK = sa.text("""
SELECT (SELECT count(*) FROM pegawai
        WHERE instansi_id = :i AND jenis_pegawai <> 'PEJABAT_NEGARA') AS pegawai,
       (SELECT count(*) FROM unor WHERE instansi_id = :i AND berakhir IS NULL) AS unor,
       (SELECT count(*) FROM beda_siasn WHERE instansi_id = :i AND keputusan = '') AS beda
""")
_BOLEH = {"BERJALAN": ["HENTIKAN"], "TERHENTI": ["LANJUTKAN", "MULAI"]}


def lihat(conn: sa.Connection, instansi_id: str) -> pb.GetSinkronInstansiResponse:
    """The newest one, and how much a new one would be."""
    b = conn.execute(_BANYAK, {"i": instansi_id}).one()
    return pb.GetSinkronInstansiResponse(
        sinkron=terbaru(conn, instansi_id), pegawai=b.pegawai, unor=b.unor, beda=b.beda
    )


def terbaru(conn: sa.Connection, instansi_id: str) -> pb.SinkronInstansi | None:
    """The newest one of an agency."""
    job = _job(conn, instansi_id)
    if job is None:
        return None
    n = conn.execute(_HITUNG, {"id": job.sinkron_id}).one()
    c = sinkron_unor.c
    dilewati = conn.scalar(
        sa.select(sa.func.count()).where(c.sinkron_id == job.sinkron_id, c.catatan != "")
    )
    boleh = _BOLEH.get(job.status, ["MULAI"])
    if n.gagal and job.status == "SELESAI":
        boleh = ["ULANGI", *boleh]
    menunggu = job.status == "BERJALAN" and job.percobaan
    return pb.SinkronInstansi(
        sinkron_id=job.sinkron_id,
        status=f"STATUS_SINKRON_INSTANSI_{job.status}",
        tahap=f"TAHAP_SINKRON_{job.tahap}",
        oleh_nama=job.oleh_nama,
        mulai=wire.waktu(job.mulai),
        selesai=wire.waktu(job.selesai),
        unor_jumlah=job.unor_jumlah,
        unor_diproses=job.unor_diproses,
        unor_baru=job.unor_baru,
        unor_berubah=job.unor_berubah,
        unor_dilewati=dilewati,
        pegawai_jumlah=n.jumlah,
        pegawai_selesai=n.selesai,
        pegawai_berubah=n.berubah,
        pegawai_gagal=n.gagal,
        galat=job.galat,
        pemilik_galat=job.pemilik_galat,
        langkah_berikut=job.langkah_berikut,
        dilanjutkan=wire.waktu(job.coba_pada) if menunggu else "",
        kelompok=[
            pb.GalatSinkron(
                galat=k.galat, pemilik=k.pemilik_galat, langkah=k.langkah_berikut, jumlah=k.jumlah
            )
            for k in conn.execute(_KELOMPOK, {"id": job.sinkron_id})
        ],
        boleh=boleh,
    )


def gagal(conn: sa.Connection, instansi_id: str, halaman: Any) -> pb.ListSinkronGagalResponse:
    """Who failed in the newest one, by name."""
    job = _job(conn, instansi_id)
    if job is None:
        return pb.ListSinkronGagalResponse()
    n, dari = ukuran(halaman.page_size), kunci(halaman.page_token, (str, str))
    g, p = t.sinkron_siasn.c, t.pegawai.c
    cari = (
        sa.select(t.sinkron_siasn, p.nip, p.nama)
        .join(t.pegawai, p.pegawai_id == g.pegawai_id)
        .where(g.instansi_sinkron_id == job.sinkron_id, g.status == "GAGAL")
    )
    if dari:
        cari = cari.where(sa.tuple_(p.nama, p.pegawai_id) > sa.tuple_(*map(sa.literal, dari)))
    baris = conn.execute(cari.order_by(p.nama, p.pegawai_id).limit(n + 1)).all()
    akhir = baris[n - 1] if len(baris) > n else None
    return pb.ListSinkronGagalResponse(
        pegawai=[
            pb.PegawaiGagal(
                pegawai_id=b.pegawai_id,
                nip=b.nip,
                nama=b.nama,
                langkah=LANGKAH[b.langkah_selesai],
                galat=pb.GalatSinkron(
                    galat=b.galat, pemilik=b.pemilik_galat, langkah=b.langkah_berikut, jumlah=1
                ),
            )
            for b in baris[:n]
        ],
        next_page_token=token([akhir.nama, akhir.pegawai_id]) if akhir else "",
    )


def catatan_unor(
    conn: sa.Connection, instansi_id: str, halaman: Any
) -> pb.ListCatatanUnorResponse:
    """Rows of the newest list that were not taken over."""
    job = _job(conn, instansi_id)
    if job is None:
        return pb.ListCatatanUnorResponse()
    n, dari = ukuran(halaman.page_size), kunci(halaman.page_token, (int,))
    c = sinkron_unor.c
    cari = sa.select(sinkron_unor).where(c.sinkron_id == job.sinkron_id, c.catatan != "")
    if dari:
        cari = cari.where(c.urutan > dari[0])
    baris = conn.execute(cari.order_by(c.urutan).limit(n + 1)).all()
    return pb.ListCatatanUnorResponse(
        unor=[
            pb.CatatanUnor(siasn_id=b.siasn_id, nama=b.nama, catatan=b.catatan) for b in baris[:n]
        ],
        next_page_token=token([baris[n - 1].urutan]) if len(baris) > n else "",
    )


def beda(conn: sa.Connection, instansi_id: str, request: Any) -> pb.ListBedaSiasnResponse:
    """What differs, people before units."""
    h = request.halaman
    n, dari = ukuran(h.page_size), kunci(h.page_token, (str, str, str))
    b = beda_siasn.c
    nama = sa.func.coalesce(t.pegawai.c.nama, t.unor.c.nama, "").label("nama")
    cari = (
        sa.select(beda_siasn, nama)
        .outerjoin(t.pegawai, sa.and_(b.objek == "pegawai", t.pegawai.c.pegawai_id == b.objek_id))
        .outerjoin(t.unor, sa.and_(b.objek == "unor", t.unor.c.unor_id == b.objek_id))
        .where(
            b.instansi_id == instansi_id,
            b.keputusan == ("PERTAHANKAN" if request.dipertahankan else ""),
        )
    )
    urut = (b.objek, b.objek_id, b.bidang)
    if dari:
        cari = cari.where(sa.tuple_(*urut) > sa.tuple_(*map(sa.literal, dari)))
    baris = conn.execute(cari.order_by(*urut).limit(n + 1)).all()
    akhir = baris[n - 1] if len(baris) > n else None
    return pb.ListBedaSiasnResponse(
        beda=[
            pb.BedaSiasn(
                objek=satu.objek,
                objek_id=satu.objek_id,
                bidang=satu.bidang,
                nama=satu.nama,
                sebutan=satu.sebutan,
                menurut_siasn=satu.siasn,
                di_sini=satu.kami,
                sebab=satu.sebab,
                keterangan=satu.keterangan,
                dapat_diikuti=Sebab(satu.sebab).dapat_diikuti,
                langkah=Sebab(satu.sebab).langkah,
                keputusan=f"KEPUTUSAN_BEDA_{satu.keputusan or 'UNSPECIFIED'}",
                diputuskan_oleh=satu.diputuskan_oleh,
                ditemukan=wire.waktu(satu.ditemukan),
            )
            for satu in baris[:n]
        ],
        next_page_token=token([akhir.objek, akhir.objek_id, akhir.bidang]) if akhir else "",
    )


def _job(conn: sa.Connection, instansi_id: str) -> Any:
    cari = sa.select(s).where(s.c.instansi_id == instansi_id)
    return conn.execute(cari.order_by(s.c.sinkron_id.desc()).limit(1)).one_or_none()
