"""What a page or program is shown: reads put together with what this caller may do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import DomainError, TidakDitemukan
from services.chassis.grpc_server import Call
from services.pak.adapters import cetak, queries, wire
from services.pak.adapters.baris import orang
from services.pak.adapters.repository import SqlGudang
from services.pak.domain.akses import Pelaku, periksa_lihat
from services.pak.domain.angka_kredit import bulatkan
from services.pak.domain.masa import Masa
from services.pak.domain.pak import DITETAPKAN, StatusPak
from services.pak.domain.pegawai import Pegawai
from services.pak.domain.ringkasan import Keadaan, Ringkasan, ringkas
from services.pak.domain.saldo import Saldo
from services.pak.domain.tulisan import polos


def pelaku(call: Call) -> Pelaku:
    siapa = call.identity
    return Pelaku(siapa.pegawai_id, siapa.instansi_id, siapa.peran)


def periksa_pegawai(call: Call, satu: Pegawai) -> None:
    periksa_lihat(
        pelaku(call),
        pegawai_id=satu.orang.pegawai_id,
        instansi_id=satu.orang.instansi_id,
        penilai_id=frozenset({satu.penilai_id}),
    )


def baca_pak(conn: sa.Connection, pak_id: str, call: Call) -> queries.PakTerbaca:
    """A PAK that this caller may see."""
    satu = queries.pak_terbaca(conn, pak_id)
    periksa_lihat(
        pelaku(call),
        pegawai_id=satu.pemilik.orang.pegawai_id,
        instansi_id=satu.pemilik.orang.instansi_id,
        penilai_id=frozenset({satu.pemilik.penilai_id, satu.penilai_tercatat}),
        pribadi=satu.pak.status is StatusPak.DRAFT,
    )
    return satu


def pak(conn: sa.Connection, pak_id: str, call: Call) -> pb.Pak:
    return _pak(baca_pak(conn, pak_id, call), call)


def pak_dari(conn: sa.Connection, pak_id: str, call: Call) -> pb.Pak:
    """What this caller has just decided himself, even if it is private to its owner now."""
    return _pak(queries.pak_terbaca(conn, pak_id), call)


def _pak(satu: queries.PakTerbaca, call: Call) -> pb.Pak:
    return wire.pak(
        satu.pak,
        oleh_id=call.identity.pegawai_id,
        penilai=satu.pemilik.penilai,
        kiriman=satu.kiriman,
        riwayat=[_riwayat(row) for row in satu.riwayat],
        beda=satu.beda,
    )


def _riwayat(row: sa.Row[Any]) -> umum.Riwayat:
    return umum.Riwayat(
        waktu=wire.waktu(row.waktu),
        oleh_nama=row.oleh_nama,
        tindakan=row.tindakan,
        dari=row.dari,
        ke=row.ke,
        catatan=row.catatan,
    )


def pak_ringkas(row: sa.Row[Any]) -> pb.PakRingkas:
    masa = Masa(row.tahun, row.bulan_mulai, row.bulan_selesai)
    kirim = row.kirim or ("BELUM" if row.status in DITETAPKAN else None)
    return pb.PakRingkas(
        pak_id=row.pak_id,
        tahun=row.tahun,
        nomor=row.nomor,
        status=wire.ke_enum(pb.StatusPak, "STATUS_PAK", row.status),
        status_kirim=wire.ke_enum(pb.StatusKirim, "STATUS_KIRIM", kirim),
        pegawai=wire.orang(orang(row.pegawai)),
        masa_mulai=masa.mulai.isoformat(),
        masa_selesai=masa.selesai.isoformat(),
        jumlah_baru=format(bulatkan(row.jumlah_baru, row.presisi), "f"),
        kumulatif=format(bulatkan(row.kumulatif, row.presisi), "f"),
        etag=str(row.versi),
        berbeda=row.berbeda,
    )


def saldo(satu: Saldo, call: Call, *, penilai_id: str, ada_berkas: bool) -> pb.Saldo:
    return wire.saldo(
        satu,
        oleh_id=call.identity.pegawai_id,
        penilai_id=penilai_id,
        ada_berkas=ada_berkas,
    )


def ringkasan(conn: sa.Connection, pegawai_id: str, call: Call) -> pb.GetRingkasanResponse:
    """The page Angka Kredit: entitled or why not, where one stands, what can be converted."""
    satu = queries.pegawai_terbaca(conn, pegawai_id)
    periksa_pegawai(call, satu)
    jawaban = pb.GetRingkasanResponse(
        pegawai=wire.orang(satu.orang),
        penilai=wire.orang(satu.penilai) if satu.penilai else None,
    )
    if terbaru := queries.saldo_terbaru(conn, pegawai_id):
        punya, berkas = terbaru
        jawaban.saldo.CopyFrom(saldo(punya, call, penilai_id=satu.penilai_id, ada_berkas=berkas))
    try:
        keadaan = _keadaan(conn, satu, call.today, SqlGudang(conn, call.now))
    except DomainError as e:
        jawaban.alasan = e.kalimat
        return jawaban
    _isi(jawaban, keadaan, ringkas(keadaan, call.today))
    return jawaban


def _keadaan(conn: sa.Connection, satu: Pegawai, hari_ini: date, gudang: SqlGudang) -> Keadaan:
    jenjang, golongan = satu.kelayakan(hari_ini)
    pegawai_id = satu.orang.pegawai_id
    return Keadaan(
        jenjang=jenjang,
        golongan=golongan,
        tmt_jabatan=satu.perorangan.tmt_jabatan,
        presisi=gudang.presisi(satu.orang.instansi_id, hari_ini),
        perolehan=gudang.perolehan(pegawai_id),
        saldo=gudang.saldo_berlaku(pegawai_id, jenjang),
        periode=queries.periode_dinilai(conn, pegawai_id),
        terpakai=queries.semua_masa(conn, pegawai_id),
        berjalan=gudang.pak_berjalan(pegawai_id),
    )


def _isi(jawaban: pb.GetRingkasanResponse, keadaan: Keadaan, hasil: Ringkasan) -> None:
    jawaban.berhak = True
    jawaban.jenjang = wire.jenjang(keadaan.jenjang)
    jawaban.koefisien = polos(hasil.koefisien)
    jawaban.kumulatif = format(hasil.kumulatif, "f")
    jawaban.pangkat.CopyFrom(wire.kebutuhan(hasil.pangkat))
    jawaban.kenaikan_jenjang.CopyFrom(wire.kebutuhan(hasil.kenaikan_jenjang))
    jawaban.periode.extend(_periode(hasil))
    jawaban.presisi = keadaan.presisi
    jawaban.langkah_berikut = hasil.langkah_berikut


def _periode(hasil: Ringkasan) -> Sequence[pb.PeriodeKonversi]:
    return [
        pb.PeriodeKonversi(
            periode_id=satu.periode_id,
            nama=satu.nama,
            tahun=satu.tahun,
            mulai=satu.mulai.isoformat(),
            selesai=satu.selesai.isoformat(),
            tahunan=satu.tahunan,
            predikat=wire.predikat(satu.predikat),
            halangan=halangan,
        )
        for satu, halangan in hasil.periode
    ]


def verifikasi(conn: sa.Connection, kode: str) -> pb.VerifikasiDokumenResponse:
    """What a paper said when it was printed, and whether the PAK still says so."""
    row = queries.dokumen_tercetak(conn, kode)
    jenis = cetak.Jenis(row.jenis)
    try:
        kini = cetak.sidik(cetak.isi(queries.pak_terbaca(conn, row.pak_id).pak, jenis))
    except TidakDitemukan:
        kini = b""
    return pb.VerifikasiDokumenResponse(
        jenis_dokumen=jenis.judul,
        dicetak_pada=wire.waktu(row.dicetak_pada),
        masih_berlaku=bytes(row.sidik) == kini,
        butir=[pb.ButirDokumen(label=label, nilai=nilai) for label, nilai in row.butir],
    )
