"""A small agency: facts as `skp` tells them, and people who call the service."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import grpc
import sqlalchemy as sa
from google.protobuf.message import Message
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from kinerja.penilaian.v1 import dashboard_service_pb2 as dashboard_pb
from kinerja.penilaian.v1 import kalkulator_service_pb2 as kalkulator_pb
from kinerja.penilaian.v1 import keberatan_service_pb2 as keberatan_pb
from kinerja.penilaian.v1 import lembar_service_pb2 as lembar_pb
from kinerja.penilaian.v1 import pelaporan_service_pb2 as pelaporan_pb
from kinerja.penilaian.v1 import pembinaan_service_pb2 as pembinaan_pb
from kinerja.penilaian.v1 import pengaturan_periode_service_pb2 as periode_pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2_grpc as pb_grpc
from kinerja.penilaian.v1 import penutupan_service_pb2 as penutupan_pb
from kinerja.penilaian.v1 import rekaman_service_pb2 as rekaman_pb
from kinerja.penilaian.v1 import rekan_service_pb2 as rekan_pb
from kinerja.penilaian.v1 import tenggat_service_pb2 as tenggat_pb
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as tindak_lanjut_pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.chassis.events import Event, to_payload
from services.chassis.identity import Identity, Signer
from services.penilaian.adapters.consumer import PENANGAN, konsumen

TAHUN = datetime.now(UTC).year
"""The plans of these tests are of the running year, so that its quarters have begun."""
BAIK, ATAS = umum.EKSPEKTASI_SESUAI_EKSPEKTASI, umum.EKSPEKTASI_DI_ATAS_EKSPEKTASI
BAWAH = umum.EKSPEKTASI_DI_BAWAH_EKSPEKTASI
PESAN = (
    pb,
    lembar_pb,
    keberatan_pb,
    rekaman_pb,
    rekan_pb,
    dashboard_pb,
    pelaporan_pb,
    pembinaan_pb,
    periode_pb,
    tenggat_pb,
    penutupan_pb,
    tindak_lanjut_pb,
    kalkulator_pb,
)
SUBJEK = {jenis: subjek for subjek, (jenis, _) in PENANGAN.items()}


def peristiwa(pesan: Message, *, id: str = "", pada: str = "") -> Event:
    """A fact as it travels; `pada`: the day on which it happened.

    A change of rater lies outside every quarter's window if nothing else is said, so that a test
    means the same on every day of the year.
    """
    if not pada and isinstance(pesan, fakta.PenilaiDiganti):
        pada = f"{TAHUN}-02-14"
    return Event(
        id=id or str(uuid4()),
        subject=SUBJEK[type(pesan)],
        key="kunci",
        time=f"{pada}T03:00:00+00:00" if pada else datetime.now(UTC).isoformat(),
        payload=to_payload(pesan),
    )


def seorang(id: str, **ubah: Any) -> umum.Orang:
    """A person as facts tell one."""
    isi = {
        "pegawai_id": id,
        "nama": f"Nama {id}",
        "nip": "199001012015031001",
        "jenis_pegawai": umum.JENIS_PEGAWAI_PNS,
        "pangkat": "Penata",
        "golongan": "III/c",
        "jabatan": f"Jabatan {id}",
        "unor_id": "u-bidang",
        "unit_kerja": "Bidang Aplikasi",
        "instansi_id": "i-1",
    }
    return umum.Orang(**(isi | ubah))


NILAI = [
    ("BERORIENTASI_PELAYANAN", "Berorientasi Pelayanan"),
    ("AKUNTABEL", "Akuntabel"),
    ("KOMPETEN", "Kompeten"),
    ("HARMONIS", "Harmonis"),
    ("LOYAL", "Loyal"),
    ("ADAPTIF", "Adaptif"),
    ("KOLABORATIF", "Kolaboratif"),
]


def sebuah_skp(skp_id: str, **ubah: Any) -> skp.Skp:
    """An agreed plan: two results, three indicators, seven behaviours."""
    isi: dict[str, Any] = {
        "skp_id": skp_id,
        "tahun": TAHUN,
        "pegawai": seorang("p-pegawai"),
        "penilai": seorang("p-kabid"),
        "atasan_penilai": seorang("p-kadis", unor_id="u-dinas"),
        "jenis_skp": umum.JENIS_SKP_JA_JF,
        "pendekatan": umum.PENDEKATAN_KUANTITATIF,
        "periode_mulai": f"{TAHUN}-01-01",
        "periode_selesai": f"{TAHUN}-12-31",
        "status": skp.STATUS_SKP_PERSETUJUAN,
        "instansi_nama": "Pemerintah Kabupaten Contoh",
        "rhk": [
            skp.Rhk(
                rhk_id=f"{skp_id}-r1",
                urutan=1,
                jenis=umum.JENIS_RHK_UTAMA,
                rencana_hasil_kerja="Aplikasi layanan kepegawaian siap digunakan",
                rhk_pimpinan="Meningkatnya kualitas layanan",
                indikator=[
                    skp.Indikator(
                        indikator_id=f"{skp_id}-k1",
                        aspek=umum.ASPEK_KUANTITAS,
                        indikator="Jumlah modul",
                        target="12 modul",
                    ),
                    skp.Indikator(
                        indikator_id=f"{skp_id}-k2",
                        aspek=umum.ASPEK_WAKTU,
                        indikator="Waktu penyelesaian",
                        target="10 bulan",
                    ),
                ],
            ),
            skp.Rhk(
                rhk_id=f"{skp_id}-r2",
                urutan=2,
                jenis=umum.JENIS_RHK_TAMBAHAN,
                rencana_hasil_kerja="Pelatihan pengguna terlaksana",
                indikator=[
                    skp.Indikator(
                        indikator_id=f"{skp_id}-k3",
                        aspek=umum.ASPEK_KUALITAS,
                        indikator="Peserta paham",
                        target="80%",
                    )
                ],
            ),
        ],
        "perilaku": [
            skp.Perilaku(
                nilai=umum.NilaiPerilaku.Value(f"NILAI_PERILAKU_{kode}"),
                nama=nama,
                panduan=[f"panduan {nama} {n}" for n in (1, 2, 3)],
                ekspektasi_khusus=["Menjawab dalam sehari"] if kode == "AKUNTABEL" else [],
            )
            for kode, nama in NILAI
        ],
    }
    return skp.Skp(**(isi | ubah))


def ditolak(galat: grpc.RpcError) -> tuple[grpc.StatusCode, str, list[str]]:
    """Code, reason and wrong fields of a refusal."""
    info, bidang = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
    status = rpc_status.from_call(galat)
    for rincian in status.details if status else []:
        rincian.Unpack(info) or rincian.Unpack(bidang)
    return galat.code(), info.reason, [b.field for b in bidang.field_violations]


@dataclass
class Dunia:
    """Tells facts to the service and calls it as its people."""

    db: Database
    stub: pb_grpc.PenilaianServiceStub
    signer: Signer
    peran: dict[str, set[str]] = field(default_factory=lambda: {"p-admin": {"ADMIN_INSTANSI"}})

    def dengar(self, *pesan: Message, pada: str = "") -> list[bool]:
        """Let the consumer handle facts, each in its own transaction."""
        [pendengar] = konsumen()
        return [pendengar.apply(self.db, peristiwa(satu, pada=pada)) for satu in pesan]

    def susun(self) -> None:
        """The units of the agency: pemda > dinas > bidang."""
        self.dengar(
            unor("u-pemda", "", "p-bupati"),
            unor("u-dinas", "u-pemda", "p-kadis"),
            unor("u-bidang", "u-dinas", "p-kabid"),
        )

    def setujui(self, versi: int = 1, **ubah: Any) -> str:
        """An approved plan; its id."""
        skp_id = ubah.pop("skp_id", "") or str(uuid4())
        pada = ubah.pop("pada", "")
        self.dengar(fakta.SkpDisetujui(skp=sebuah_skp(skp_id, **ubah), versi=versi), pada=pada)
        return skp_id

    def panggil(
        self, rpc: str, siapa: str = "", *, kunci: str = "", dari_instansi: str = "", **isi: Any
    ) -> Any:
        """Call as somebody; as nobody when `siapa` is empty."""
        permintaan = next(
            getattr(m, f"{rpc}Request") for m in PESAN if hasattr(m, f"{rpc}Request")
        )
        permintaan = permintaan(**isi)
        metadata = [("idempotency-key", kunci)] if kunci else []
        if siapa:
            orang = Identity(
                pegawai_id=siapa,
                instansi_id=dari_instansi or ("i-2" if siapa.endswith("asing") else "i-1"),
                nama=f"Nama {siapa}",
                peran=frozenset({"PEGAWAI"} | self.peran.get(siapa, set())),
            )
            metadata.append(("authorization", f"Bearer {self.signer.sign(orang, 'penilaian')}"))
        return getattr(self.stub, rpc)(permintaan, timeout=20, metadata=metadata)

    def tolak(self, rpc: str, siapa: str = "", **isi: Any) -> tuple[str, str, list[str]]:
        """Call and be refused: code, reason, wrong fields."""
        try:
            self.panggil(rpc, siapa, **isi)
        except grpc.RpcError as galat:
            kode, alasan, bidang = ditolak(galat)
            return kode.name, alasan, bidang
        raise AssertionError(f"{rpc} was not refused")

    def periode(self, skp_id: str, nama: str = "Triwulan I") -> Any:
        """A period of a plan as its owner sees it in his list."""
        daftar = self.panggil("ListPeriode", self.pemilik(skp_id), skp_id=skp_id).periode
        return next(p for p in daftar if p.nama.startswith(nama))

    def pemilik(self, skp_id: str) -> str:
        return self.skalar("SELECT pegawai_id FROM skp WHERE skp_id = :x", x=skp_id)

    def lihat(self, periode_id: str, siapa: str = "p-pegawai") -> Any:
        return self.panggil("GetPenilaian", siapa, periode_id=periode_id).penilaian

    def ubah(self, rpc: str, siapa: str, periode_id: str, **isi: Any) -> Any:
        """A command with the etag of this moment."""
        versi = self.skalar("SELECT versi FROM penilaian WHERE id = :x", x=periode_id)
        return self.panggil(rpc, siapa, **({"periode_id": periode_id, "etag": str(versi)} | isi))

    def nilai(self, periode_id: str, siapa: str = "p-kabid", **isi: Any) -> Any:
        isi = {"hasil_kerja": ATAS, "perilaku": BAIK, "catatan": "Pertahankan."} | isi
        return self.ubah("TetapkanPenilaian", siapa, periode_id, **isi).penilaian

    def skalar(self, sql: str, **isi: Any) -> Any:
        with self.db.reading() as conn:
            return conn.scalar(sa.text(sql), isi)

    def keluar(self, subjek: str, kunci: str) -> list[str]:
        """Payloads announced about an object, oldest first."""
        sql = "SELECT muatan FROM outbox WHERE subjek = :s AND kunci = :k ORDER BY id"
        with self.db.reading() as conn:
            nama = {"s": f"kinerja.penilaian.{subjek}.v1", "k": kunci}
            return list(conn.scalars(sa.text(sql), nama))


def unor(id: str, induk: str, pimpinan: str, versi: int = 1, **ubah: Any) -> Message:
    """A unit with its leader."""
    isi = {
        "unor_id": id,
        "instansi_id": "i-1",
        "induk_id": induk,
        "nama": f"Unit {id}",
        "pimpinan": seorang(pimpinan) if pimpinan else None,
        "versi": versi,
    }
    return fakta.UnorDiperbarui(**(isi | ubah))
