"""A small regency of invented people, loaded through the import, and clients that act as them."""

from __future__ import annotations

import json
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import grpc
import pytest
import sqlalchemy as sa
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.chassis.grpc_server import JAKARTA
from services.chassis.identity import Identity, Signer
from services.skp.adapters import impor
from services.skp.adapters.penyegaran import segarkan_instansi
from services.skp.adapters.statistik import kerja as statistik
from services.skp.adapters.statistik import periksa


def hari_ini() -> date:
    """Asked anew each time: a run of the tests may pass midnight in Jakarta."""
    return datetime.now(UTC).astimezone(JAKARTA).date()


TAHUN = hari_ini().year
MULAI, SELESAI = f"{TAHUN}-01-01", f"{TAHUN}-12-31"
DRAFT, PENGAJUAN, PERSETUJUAN = (
    pb.STATUS_SKP_DRAFT,
    pb.STATUS_SKP_PENGAJUAN,
    pb.STATUS_SKP_PERSETUJUAN,
)
KUANTITATIF, KUALITATIF = umum.PENDEKATAN_KUANTITATIF, umum.PENDEKATAN_KUALITATIF


class Ditolak(Exception):
    """A refusal as a client sees it."""

    def __init__(self, galat: grpc.RpcError) -> None:
        status = rpc_status.from_call(galat)
        self.kode = galat.code()
        self.pesan = galat.details()
        self.alasan, self.fakta, self.bidang = "", {}, {}
        for detail in status.details if status else ():
            info, isian = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
            if detail.Unpack(info):
                self.alasan, self.fakta = info.reason, dict(info.metadata)
            elif detail.Unpack(isian):
                self.bidang = {v.field: v.description for v in isian.field_violations}
        super().__init__(f"{self.alasan or self.kode}: {self.pesan} {self.bidang}")


def ditolak(jalan: Callable[[], object]) -> Ditolak:
    """The refusal that this must end in."""
    with pytest.raises(Ditolak) as tolak:
        jalan()
    return tolak.value


@dataclass(frozen=True)
class Akun:
    """One person at the service's door: every RPC of both services is a method."""

    dunia: Dunia
    identitas: Identity

    def __getattr__(self, rpc: str) -> Any:
        stub = next(s for s in self.dunia.stub if hasattr(s, rpc))

        def panggil(request: Any, *, kunci: str = "", batas: float = 20) -> Any:
            token = self.dunia.signer.sign(self.identitas, "skp")
            kepala = [("authorization", f"Bearer {token}")]
            kepala += [("idempotency-key", kunci)] if kunci else []
            try:
                return getattr(stub, rpc)(request, timeout=batas, metadata=kepala)
            except grpc.RpcError as galat:
                raise Ditolak(galat) from None

        return panggil


@dataclass
class Dunia:
    """The regency `kab` of one test; ids carry its own ending, so tests share a database."""

    db: Database
    stub: tuple[Any, ...]
    signer: Signer
    ekor: str = field(default_factory=lambda: secrets.token_hex(4))

    def id(self, nama: str) -> str:
        return f"{nama}-{self.ekor}"

    def sebagai(self, nama: str, *peran: str, instansi: str = "kab") -> Akun:
        siapa = Identity(
            pegawai_id=self.id(nama),
            instansi_id=self.id(instansi),
            nama=f"Nama {nama}",
            peran=frozenset({"PEGAWAI", *peran}),
        )
        return Akun(self, siapa)

    def muat(self, berkas: dict[str, Any]) -> None:
        with self.db.transaction() as conn:
            impor.simpan(conn, impor.baca(json.loads(json.dumps(berkas))))
            segarkan_instansi(conn, berkas["instansi"]["instansi_id"], hari_ini())

    def hitung_statistik(self) -> None:
        """What the worker does with the marks that wait."""
        while statistik.kerjakan(self.db, hari_ini):
            pass

    def beda_statistik(self, hari: date | None = None) -> list[str]:
        """What the kept numbers say otherwise than the rows, once the marks are worked off."""
        pada = hari or hari_ini()
        while statistik.kerjakan(self.db, lambda: pada):
            pass
        with self.db.reading() as conn:
            return periksa.periksa(conn, self.id("kab"), pada)

    def unor(self, nama: str, induk: str | None = None, **isi: Any) -> dict[str, Any]:
        return {
            "unor_id": self.id(nama),
            "induk_id": induk and self.id(induk),
            "nama": nama.title(),
            "jenis": "",
            "jabatan_pimpinan": f"Kepala {nama.title()}",
            "siasn_id": f"siasn-{self.id(nama)}",
        } | isi

    def orang(self, nama: str, unor: str, jabatan: str = "", **isi: Any) -> dict[str, Any]:
        """A person with one definitive post; `post` changes it, `lagi` adds others."""
        post, lagi = isi.pop("post", {}), isi.pop("lagi", [])
        return {
            "pegawai_id": self.id(nama),
            "nip": f"19900315{zlib.crc32(self.id(nama).encode()):010d}",
            "nama": nama.title(),
            "gelar_depan": "",
            "gelar_belakang": "S.T.",
            "jenis_pegawai": "PNS",
            "golongan": "III/a",
            "tmt_golongan": "2021-04-01",
            "kedudukan_hukum": "01",
            "siasn_id": f"pns-{self.id(nama)}",
            "penugasan": [self.post(nama, unor, jabatan or f"Jabatan {nama}", **post), *lagi],
        } | isi

    def post(self, nama: str, unor: str, jabatan: str, **isi: Any) -> dict[str, Any]:
        return {
            "penugasan_id": self.id(f"pg-{nama}"),
            "unor_id": self.id(unor),
            "jabatan": jabatan,
            "kelompok_jabatan": "PELAKSANA",
            "jenjang": None,
            "jenis_penugasan": "DEFINITIF",
            "pimpinan": False,
            "jenis_skp": "JA_JF",
            "mulai": "2022-01-03",
            "selesai": None,
            "tmt_jabatan": "2022-01-03",
            "penilai_id": None,
        } | isi

    def kabupaten(self) -> dict[str, Any]:
        jpt = {"kelompok_jabatan": "JPT", "jenis_skp": "JPT", "pimpinan": True}
        pimpin = {"pimpinan": True}
        jf = {"kelompok_jabatan": "JF", "jenjang": "AHLI_PERTAMA"}
        pppk = {"jenis_pegawai": "PPPK", "golongan": "IX"}
        pejabat = {"jenis_pegawai": "PEJABAT_NEGARA", "golongan": "", "nip": self.id("bupati")}
        return {
            "instansi": {"instansi_id": self.id("kab"), "nama": "Pemerintah Kabupaten Contoh"},
            "unor": [
                self.unor("kabupaten"),
                self.unor("dinas", "kabupaten"),
                self.unor("bidang", "dinas"),
                self.unor("sekolah", "dinas"),
            ],
            "pegawai": [
                self.orang("bupati", "kabupaten", "Bupati Contoh", post=jpt, **pejabat),
                self.orang("kadis", "dinas", "Kepala Dinas", post=jpt, golongan="IV/c"),
                self.orang(
                    "kabid",
                    "bidang",
                    "Kepala Bidang",
                    post=pimpin | {"kelompok_jabatan": "ADMINISTRATOR"},
                    golongan="IV/a",
                ),
                self.orang("prakom", "bidang", "Pranata Komputer Ahli Pertama", post=jf),
                self.orang("guru", "sekolah", "Guru Ahli Pertama", post=jf, **pppk),
                self.orang("admin", "dinas", "Analis Kepegawaian"),
                self.orang("cuti", "bidang", kedudukan_hukum="02"),
            ],
        }

    # -- what people do -------------------------------------------------------------------

    def skp(self, nama: str, **isi: Any) -> pb.Skp:
        """An empty draft."""
        minta = {"periode_mulai": MULAI, "periode_selesai": SELESAI, "pendekatan": KUANTITATIF}
        return self.sebagai(nama).TambahSkp(pb.TambahSkpRequest(**minta | isi)).skp

    def isi_sementara(self, nama: str, skp: pb.Skp) -> pb.Skp:
        """One complete result utama; provisional, where the superior has no plan yet."""
        return self.isi(nama, skp, sementara=skp.jenis_skp != umum.JENIS_SKP_JPT)

    def isi(
        self, nama: str, skp: pb.Skp, *, pimpinan: str = "", sementara: bool = False
    ) -> pb.Skp:
        """One complete result utama."""
        akun = self.sebagai(nama)
        isian = pb.IsianRhk(
            jenis=umum.JENIS_RHK_UTAMA,
            rencana_hasil_kerja=f"Hasil kerja {nama}",
            rhk_pimpinan_id=pimpinan,
            sementara=sementara,
        )
        hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
        kualitatif = skp.pendekatan == KUALITATIF
        ukuran = pb.IsianIndikator(
            indikator="Jumlah layanan",
            target="" if kualitatif else "12 layanan",
            aspek=0 if kualitatif else umum.ASPEK_KUANTITAS,
            perspektif=umum.PERSPEKTIF_ANGGARAN,
        )
        return akun.TambahIndikator(
            pb.TambahIndikatorRequest(
                skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=hasil.skp.etag, isian=ukuran
            )
        ).skp

    def ajukan(self, nama: str, skp: pb.Skp) -> pb.Skp:
        minta = pb.AjukanSkpRequest(skp_id=skp.skp_id, etag=skp.etag)
        return self.sebagai(nama).AjukanSkp(minta).skp

    def setujui(self, nama: str, skp: pb.Skp) -> pb.Skp:
        minta = pb.SetujuiSkpRequest(skp_id=skp.skp_id, etag=skp.etag)
        return self.sebagai(nama).SetujuiSkp(minta).skp

    def disetujui(self, nama: str, penilai: str, *, pimpinan: str = "", **isi: Any) -> pb.Skp:
        """A plan all the way to approval."""
        skp = self.isi(nama, self.skp(nama, **isi), pimpinan=pimpinan)
        return self.setujui(penilai, self.ajukan(nama, skp))

    def lihat(self, nama: str, skp_id: str, *peran: str) -> pb.Skp:
        return self.sebagai(nama, *peran).GetSkp(pb.GetSkpRequest(skp_id=skp_id)).skp

    # -- what can be seen from outside ----------------------------------------------------

    def fakta(self, kunci: str, jenis: str = "%") -> list[tuple[str, dict[str, Any]]]:
        """Facts about one object, oldest first: (name, payload)."""
        sql = "SELECT subjek, muatan FROM outbox WHERE kunci = :k AND subjek LIKE :s ORDER BY id"
        with self.db.reading() as conn:
            baris = conn.execute(sa.text(sql), {"k": kunci, "s": f"kinerja.skp.{jenis}.v1"}).all()
        return [(b.subjek.split(".")[2], json.loads(b.muatan)) for b in baris]

    def hitung(self, sql: str, **isi: Any) -> Any:
        with self.db.reading() as conn:
            return conn.scalar(sa.text(sql), isi)
