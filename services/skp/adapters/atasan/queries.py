"""Data Atasan and lists of requests, as they are read."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import atasan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import AksesDitolak, IsianSalah, TidakDitemukan
from services.skp.adapters import organisasi, wire
from services.skp.adapters import tables as t
from services.skp.adapters.atasan.gudang import ke_domain
from services.skp.adapters.atasan.tables import permintaan_data as p
from services.skp.adapters.halaman import asing, dapat_dibandingkan, kunci, token, ukuran
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.domain import penilai
from services.skp.domain.akses import Pemanggil
from services.skp.domain.istilah import StatusPermintaan
from services.skp.domain.permintaan_data import TERBUKA, Permintaan

_KOREKSI = sa.text("""
SELECT k.berlaku_sejak, k.berakhir, k.sementara, k.oleh_nama, k.alasan, g.nama
FROM (
    SELECT mulai AS berlaku_sejak, berakhir, true AS sementara, oleh_nama, '' AS alasan,
        penilai_id FROM penilai_sementara WHERE penugasan_id = :p AND berakhir >= :hari
    UNION ALL
    SELECT berlaku_sejak, NULL, false, oleh_nama, alasan, penilai_id
    FROM koreksi_penilai WHERE penugasan_id = :p
) k JOIN pegawai g ON g.pegawai_id = k.penilai_id ORDER BY k.sementara DESC, 1 DESC
""")
_RIWAYAT = sa.text("""
SELECT waktu, oleh_nama, tindakan, dari, ke, catatan FROM permintaan_riwayat
WHERE permintaan_id = :id ORDER BY riwayat_id
""")
_SEMENTARA = sa.text("""
SELECT g.nama, s.berakhir FROM penilai_sementara s JOIN pegawai g ON g.pegawai_id = s.penilai_id
WHERE s.permintaan_id = :id AND s.berakhir >= :hari
""")


def data_atasan(conn: sa.Connection, siapa: Pemanggil, hari: date) -> pb.GetDataAtasanResponse:
    """Each post that is not over, with its rater and the working behind him."""
    satu = SqlOrganisasi(conn).orang(siapa.pegawai_id)
    (profil,) = organisasi.profil(conn, [satu], hari)
    hasil = pb.GetDataAtasanResponse()
    for post, siapa_menilai in profil.penugasan:
        if post.selesai is not None and post.selesai < hari:
            continue
        unit = organisasi.unit_pada(conn, [post.unor_id], hari)
        dinilai = penilai.Dinilai(
            pegawai_id=post.pegawai_id,
            unor_id=post.unor_id,
            memimpin=post.pimpinan,
            kelompok_jabatan=post.kelompok_jabatan,
        )
        koreksi = [
            pb.KoreksiPenilai(
                penilai_nama=k.nama,
                berlaku_sejak=wire.hari(k.berlaku_sejak),
                berakhir=wire.hari(k.berakhir),
                sementara=k.sementara,
                oleh_nama=k.oleh_nama,
                alasan=k.alasan,
            )
            for k in conn.execute(_KOREKSI, {"p": post.penugasan_id, "hari": hari})
        ]
        hasil.jabatan.add(
            penugasan_id=post.penugasan_id,
            jabatan=post.jabatan,
            unit_kerja=post.unit_kerja,
            unor_id=post.unor_id,
            pimpinan=post.pimpinan,
            penilai=wire.orang(siapa_menilai.penilai),
            atasan_penilai=wire.orang(siapa_menilai.atasan_penilai),
            alasan=siapa_menilai.alasan,
            langkah=penilai.penelusuran(dinilai, unit),
            koreksi=koreksi,
            sementara=any(k.sementara for k in koreksi),
        )
    milik = sa.and_(p.c.pegawai_id == siapa.pegawai_id, p.c.status.in_(TERBUKA))
    for b in conn.execute(sa.select(p).where(milik).order_by(p.c.permintaan_id.desc())):
        hasil.terbuka.append(ke_pesan(conn, ke_domain(conn, b), siapa, hari))
    return hasil


def cari_pegawai(conn: sa.Connection, nip: str, hari: date) -> pb.CariPegawaiResponse:
    """Who has this NIP; exactly this one."""
    bersih = "".join(nip.split())
    semua = organisasi.orang(conn, t.pegawai.c.nip == bersih) if dapat_dibandingkan(bersih) else []
    if not semua:
        raise TidakDitemukan
    pegawai, penugasan = semua[0]
    kini = next((x for x in penugasan if x.dipegang(hari, hari)), None)
    return pb.CariPegawaiResponse(
        nama=pegawai.nama_lengkap,
        jabatan=kini.jabatan if kini else "",
        unit_kerja=kini.unit_kerja if kini else "",
        instansi_nama=pegawai.instansi_nama,
    )


def daftar(
    conn: sa.Connection, siapa: Pemanggil, request: Any, hari: date
) -> pb.ListPermintaanResponse:
    """Requests of one scope, newest first."""
    syarat = [_lingkup(siapa, request.lingkup)]
    if request.terbuka:
        syarat.append(p.c.status.in_(TERBUKA))
    status = wire.kata(StatusPermintaan, request.status, wire.STATUS_PERMINTAAN)
    if status is not None:
        syarat.append(p.c.status == status)
    n = ukuran(request.halaman.page_size)
    if sejak := kunci(request.halaman.page_token, (str,)):
        if len(sejak[0]) != 36:
            raise asing()
        syarat.append(p.c.permintaan_id < sejak[0])
    cari = sa.select(p).where(*syarat).order_by(p.c.permintaan_id.desc()).limit(n + 1)
    semua = conn.execute(cari).all()
    lanjut = token((str(semua[n - 1].permintaan_id),)) if len(semua) > n else ""
    isi = [ke_pesan(conn, ke_domain(conn, b), siapa, hari) for b in semua[:n]]
    return pb.ListPermintaanResponse(permintaan=isi, next_page_token=lanjut)


def satu(conn: sa.Connection, siapa: Pemanggil, permintaan_id: str, hari: date) -> pb.Permintaan:
    """One request with its history, for those whom it concerns."""
    if not dapat_dibandingkan(permintaan_id):
        raise TidakDitemukan
    ini = sa.cast(p.c.permintaan_id, sa.Text) == permintaan_id
    b = conn.execute(sa.select(p).where(ini)).one_or_none()
    if b is None:
        raise TidakDitemukan
    permintaan = ke_domain(conn, b)
    if not permintaan.terkait(siapa):
        raise AksesDitolak
    hasil = ke_pesan(conn, permintaan, siapa, hari)
    for r in conn.execute(_RIWAYAT, {"id": b.permintaan_id}):
        hasil.riwayat.append(
            umum.Riwayat(
                waktu=wire.waktu(r.waktu),
                oleh_nama=r.oleh_nama,
                tindakan=r.tindakan,
                dari=r.dari,
                ke=r.ke,
                catatan=r.catatan,
            )
        )
    return hasil


def ke_pesan(
    conn: sa.Connection, permintaan: Permintaan, siapa: Pemanggil, hari: date
) -> pb.Permintaan:
    """A request as this caller sees it."""
    boleh = [str(satu) for satu in permintaan.boleh(siapa)]
    if permintaan.terbuka and siapa.admin_dari(permintaan.instansi_id):
        boleh.append("SEMENTARA")
    ada = conn.execute(_SEMENTARA, {"id": permintaan.permintaan_id, "hari": hari}).one_or_none()
    unor = ""
    if permintaan.unor_id:
        cari = sa.text("SELECT nama FROM unor WHERE unor_id = :u")
        unor = conn.scalar(cari, {"u": permintaan.unor_id}) or ""
    return pb.Permintaan(
        permintaan_id=permintaan.permintaan_id,
        jenis=wire.JENIS_PERMINTAAN[permintaan.jenis],
        status=wire.STATUS_PERMINTAAN[permintaan.status],
        pegawai=wire.orang(permintaan.pegawai),
        penugasan_id=permintaan.penugasan_id,
        uraian=permintaan.uraian,
        diusulkan=wire.orang(permintaan.diusulkan),
        unor_id=permintaan.unor_id,
        unor_nama=unor,
        berlaku_sejak=wire.hari(permintaan.berlaku_sejak),
        diajukan=wire.waktu(permintaan.diajukan),
        menunggu=permintaan.menunggu(),
        menunggu_sampai=wire.hari(permintaan.batas if permintaan.terbuka else None),
        penilai_sementara=ada.nama if ada else "",
        sementara_sampai=wire.hari(ada.berakhir) if ada else "",
        boleh=boleh,
        etag=str(permintaan.versi),
    )


def _lingkup(siapa: Pemanggil, lingkup: str) -> Any:
    if lingkup in {"", "MILIK_SAYA"}:
        return p.c.pegawai_id == siapa.pegawai_id
    if lingkup == "MENUNGGU_SAYA":
        return sa.and_(p.c.diusulkan_id == siapa.pegawai_id, p.c.status.in_(TERBUKA))
    if lingkup != "INSTANSI":
        kalimat = "Pilih MILIK_SAYA, MENUNGGU_SAYA, atau INSTANSI."
        raise IsianSalah(bidang=[("lingkup", kalimat)])
    if not siapa.admin_dari(siapa.instansi_id):
        raise AksesDitolak
    return p.c.instansi_id == siapa.instansi_id
