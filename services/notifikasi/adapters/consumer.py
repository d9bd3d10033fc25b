"""Facts of the other services → messages and contact data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from kinerja.pak.v1 import pak_events_pb2 as pak_pb
from kinerja.penilaian.v1 import penilaian_events_pb2 as penilaian_pb
from kinerja.skp.v1 import atasan_service_pb2 as atasan_pb
from kinerja.skp.v1 import skp_events_pb2 as skp_pb
from services.chassis.events import Event
from services.chassis.inbox import Consumer, Handle
from services.notifikasi import use_cases
from services.notifikasi.adapters import fakta_pelaporan, fakta_pembinaan, fakta_tenggat
from services.notifikasi.adapters.fakta_masuk import Nilai
from services.notifikasi.adapters.fakta_masuk import fakta as _fakta
from services.notifikasi.adapters.fakta_masuk import terima as _terima
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.kontak import Kontak
from services.notifikasi.domain.tulisan import rentang, tanggal
from services.notifikasi.use_cases import SkpMenunggu


def konsumen() -> list[Consumer]:
    """One durable consumer for each service that we listen to."""
    return [
        Consumer(
            service="notifikasi",
            source="skp",
            handlers={
                "kinerja.skp.pegawai_diperbarui.v1": (skp_pb.PegawaiDiperbarui, _kontak),
                "kinerja.skp.diajukan.v1": (skp_pb.SkpDiajukan, _skp_diajukan),
                "kinerja.skp.dikembalikan.v1": (skp_pb.SkpDikembalikan, _skp_selesai),
                "kinerja.skp.disetujui.v1": (skp_pb.SkpDisetujui, _skp_disetujui),
                "kinerja.skp.dibuka_kembali.v1": (skp_pb.SkpDibukaKembali, _skp_selesai),
                "kinerja.skp.diakhiri.v1": (skp_pb.SkpDiakhiri, _diakhiri),
                "kinerja.skp.penilai_diganti.v1": (skp_pb.PenilaiDiganti, _penilai_diganti),
                "kinerja.skp.permintaan_data_berubah.v1": (
                    skp_pb.PermintaanDataBerubah,
                    _permintaan,
                ),
                "kinerja.skp.persetujuan_beralih.v1": (skp_pb.PersetujuanBeralih, _beralih),
            },
        ),
        Consumer(
            service="notifikasi",
            source="penilaian",
            handlers={
                "kinerja.penilaian.dinilai.v1": (penilaian_pb.Dinilai, _dinilai),
                "kinerja.penilaian.dokumen_disampaikan.v1": (
                    penilaian_pb.DokumenDisampaikan,
                    _memberi(_dokumen),
                ),
                "kinerja.penilaian.keberatan_diajukan.v1": (
                    penilaian_pb.KeberatanDiajukan,
                    _keberatan_diajukan,
                ),
                "kinerja.penilaian.keberatan_dibatalkan.v1": (
                    penilaian_pb.KeberatanDibatalkan,
                    _memberi(_periode),
                ),
                "kinerja.penilaian.keberatan_diputus.v1": (
                    penilaian_pb.KeberatanDiputus,
                    _keberatan_diputus,
                ),
                "kinerja.penilaian.umpan_balik_diminta.v1": (
                    penilaian_pb.UmpanBalikDiminta,
                    _memberi(_periode),
                ),
                "kinerja.penilaian.pembinaan_diajukan.v1": (
                    penilaian_pb.PembinaanDiajukan,
                    fakta_pembinaan.diajukan,
                ),
                "kinerja.penilaian.pembinaan_diputus.v1": (
                    penilaian_pb.PembinaanDiputus,
                    fakta_pembinaan.diputus,
                ),
                "kinerja.penilaian.laporan_disampaikan.v1": (
                    penilaian_pb.LaporanDisampaikan,
                    fakta_pelaporan.disampaikan,
                ),
                "kinerja.penilaian.laporan_dikembalikan.v1": (
                    penilaian_pb.LaporanDikembalikan,
                    fakta_pelaporan.dikembalikan,
                ),
                "kinerja.penilaian.laporan_diterima.v1": (
                    penilaian_pb.LaporanDiterima,
                    fakta_pelaporan.diterima,
                ),
                "kinerja.penilaian.tenggat_diingatkan.v1": (
                    penilaian_pb.TenggatDiingatkan,
                    fakta_tenggat.diingatkan,
                ),
            },
        ),
        Consumer(
            service="notifikasi",
            source="pak",
            handlers={
                "kinerja.pak.saldo_diajukan.v1": (pak_pb.SaldoDiajukan, _memberi(_kosong)),
                "kinerja.pak.saldo_disetujui.v1": (pak_pb.SaldoDisetujui, _memberi(_kosong)),
                "kinerja.pak.diajukan.v1": (pak_pb.PakDiajukan, _memberi(_pak)),
                "kinerja.pak.disetujui.v1": (pak_pb.PakDisetujui, _memberi(_pak)),
                "kinerja.pak.ditolak.v1": (pak_pb.Ditolak, _ditolak),
                "kinerja.pak.tersinkron.v1": (pak_pb.PakTersinkron, _memberi(_pak)),
            },
        ),
    ]


def _kontak(conn: sa.Connection, pesan: skp_pb.PegawaiDiperbarui, _: Event) -> None:
    pegawai = pesan.pegawai
    kontak = Kontak(
        pegawai_id=pegawai.pegawai_id,
        instansi_id=pegawai.instansi_id,
        telepon=pegawai.telepon,
        email=pegawai.email,
        versi=pesan.versi,
    )
    use_cases.perbarui_kontak(GudangSql(conn), kontak, datetime.now(UTC))


def _skp_diajukan(conn: sa.Connection, pesan: skp_pb.SkpDiajukan, kejadian: Event) -> None:
    _catat(conn, pesan.skp_id, pesan.tahun, pesan.versi, menunggu=True)
    nilai = {
        "skp_id": pesan.skp_id,
        "periode": rentang(pesan.periode_mulai, pesan.periode_selesai),
    }
    _terima(conn, _fakta(kejadian, pesan, nilai))


def _skp_selesai(
    conn: sa.Connection, pesan: skp_pb.SkpDikembalikan | skp_pb.SkpDibukaKembali, kejadian: Event
) -> None:
    _catat(conn, pesan.skp_id, pesan.tahun, pesan.versi, menunggu=False)
    nilai = {
        "skp_id": pesan.skp_id,
        "tahun": str(pesan.tahun),
        "catatan": pesan.catatan,
    }
    _terima(conn, _fakta(kejadian, pesan, nilai))


def _skp_disetujui(conn: sa.Connection, pesan: skp_pb.SkpDisetujui, kejadian: Event) -> None:
    skp = pesan.skp
    _catat(conn, skp.skp_id, skp.tahun, pesan.versi, menunggu=False)
    nilai = {"skp_id": skp.skp_id, "tahun": str(skp.tahun)}
    _terima(conn, _fakta(kejadian, skp, nilai))


def _diakhiri(conn: sa.Connection, pesan: skp_pb.SkpDiakhiri, kejadian: Event) -> None:
    """Whoever did it himself is not told of it."""
    nilai = {
        "skp_id": pesan.skp_id,
        "tahun": str(pesan.tahun),
        "selesai": tanggal(pesan.selesai),
        "oleh": pesan.oleh_nama,
        "catatan": pesan.alasan,
    }
    penerima = {"": pesan.pegawai, "_penilai": pesan.penilai}
    for siapa, orang in penerima.items():
        if orang.pegawai_id != pesan.oleh_id:
            _terima(conn, _fakta(kejadian, pesan, nilai, jenis=f"skp.diakhiri{siapa}"))


def _penilai_diganti(conn: sa.Connection, pesan: skp_pb.PenilaiDiganti, kejadian: Event) -> None:
    fakta = _fakta(kejadian, pesan, {})
    use_cases.ganti_penilai(GudangSql(conn), pesan.skp_id, fakta, datetime.now(UTC))


def _permintaan(conn: sa.Connection, pesan: skp_pb.PermintaanDataBerubah, kejadian: Event) -> None:
    status = atasan_pb.StatusPermintaan.Name(pesan.status).removeprefix("STATUS_PERMINTAAN_")
    nilai = {
        "permintaan_id": pesan.permintaan_id,
        "status": status.replace("_", " ").lower(),
        "catatan": pesan.catatan or "tidak ada",
    }
    jenis = "skp.permintaan_data_" + ("diajukan" if status == "DIAJUKAN" else "berubah")
    _terima(conn, _fakta(kejadian, pesan, nilai, jenis=jenis))


def _beralih(conn: sa.Connection, pesan: skp_pb.PersetujuanBeralih, kejadian: Event) -> None:
    nilai = {"skp_id": pesan.skp_id, "tahun": str(pesan.tahun)}
    for jenis in ("skp.persetujuan_beralih", "skp.persetujuan_beralih_pegawai"):
        _terima(conn, _fakta(kejadian, pesan, nilai, jenis=jenis))


def _ditolak(conn: sa.Connection, pesan: pak_pb.Ditolak, kejadian: Event) -> None:
    nilai = {"catatan": pesan.catatan, "tahun": str(pesan.tahun), "pak_id": pesan.pak_id}
    jenis = "pak.ditolak" if pesan.pak_id else "pak.saldo_ditolak"
    _terima(conn, _fakta(kejadian, pesan, nilai, jenis=jenis))


def _dinilai(conn: sa.Connection, pesan: penilaian_pb.Dinilai, kejadian: Event) -> None:
    """What an objection changed is told by its decision."""
    if not pesan.atas_keberatan:
        _terima(conn, _fakta(kejadian, pesan, _periode(pesan)))


def _keberatan_diajukan(
    conn: sa.Connection, pesan: penilaian_pb.KeberatanDiajukan, kejadian: Event
) -> None:
    batas = tanggal(pesan.batas_putus) if pesan.batas_putus else "tujuh hari kerja sejak diajukan"
    nilai = _periode(pesan) | {"batas_putus": batas}
    for siapa in ("", "_penilai"):
        jenis = f"penilaian.keberatan_diajukan{siapa}"
        _terima(conn, _fakta(kejadian, pesan, nilai, jenis=jenis))


def _keberatan_diputus(
    conn: sa.Connection, pesan: penilaian_pb.KeberatanDiputus, kejadian: Event
) -> None:
    nilai = _periode(pesan) | {"putusan": "diubah" if pesan.diubah else "dikuatkan"}
    for siapa in ("", "_penilai"):
        jenis = f"penilaian.keberatan_diputus{siapa}"
        _terima(conn, _fakta(kejadian, pesan, nilai, jenis=jenis))


def _periode(pesan: Any) -> Nilai:
    nama, tahun = pesan.nama_periode, str(pesan.tahun)
    periode = nama if tahun in nama else f"{nama} {tahun}"
    return {"periode_id": pesan.periode_id, "periode": periode}


def _dokumen(pesan: penilaian_pb.DokumenDisampaikan) -> Nilai:
    return _periode(pesan) | {"batas_keberatan": tanggal(pesan.batas_keberatan)}


def _pak(pesan: pak_pb.PakDiajukan | pak_pb.PakDisetujui | pak_pb.PakTersinkron) -> Nilai:
    return {"pak_id": pesan.pak_id, "tahun": str(pesan.tahun)}


def _kosong(_: Any) -> Nilai:
    return {}


def _memberi(nilai: Callable[[Any], Nilai]) -> Handle:
    """A handler for facts that become messages and nothing else."""

    def handle(conn: sa.Connection, pesan: Any, kejadian: Event) -> None:
        _terima(conn, _fakta(kejadian, pesan, nilai(pesan)))

    return handle


def _catat(conn: sa.Connection, skp_id: str, tahun: int, versi: int, *, menunggu: bool) -> None:
    skp = SkpMenunggu(skp_id=skp_id, tahun=tahun, menunggu=menunggu, versi=versi)
    use_cases.catat_skp(GudangSql(conn), skp)
