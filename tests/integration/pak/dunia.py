"""A small world around `pak`: facts that made people and predikat, and callers."""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.pak.v1 import pengganti_service_pb2 as pengganti_pb
from kinerja.penilaian.v1 import penilaian_events_pb2 as penilaian
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.skp.v1 import skp_events_pb2 as skp
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.chassis.events import Event, to_payload
from services.chassis.identity import Identity, Signer
from services.pak.adapters.consumer import konsumen

PDF = b"%PDF-1.7 SK PAK 2022"
NIP = "199103142019032004"
PNS_ID = "8ae482893a7f4b2d013a8f0e5c7d1b22"
_nomor = count(1)


def orang(pegawai_id: str, **lain: Any) -> umum.Orang:
    isi = {
        "nip": "197905212006041002",
        "nama": "Hendra Saputra, S.T.",
        "jenis_pegawai": umum.JENIS_PEGAWAI_PNS,
        "pangkat": "Pembina",
        "golongan": "IV/a",
        "jabatan": "Kepala Bidang Aplikasi Informatika",
        "unit_kerja": "Bidang Aplikasi Informatika",
        "instansi_id": "i-1",
    }
    return umum.Orang(pegawai_id=pegawai_id, **(isi | lain))


def fakta_pegawai(pegawai_id: str, penilai_id: str, *, versi: int = 1, **lain: Any) -> Any:
    """A PNS, Ahli Pertama III/a since 2022, unless told otherwise."""
    tugas = {
        "penugasan_id": f"t-{pegawai_id}",
        "unor_id": "u-1",
        "unit_kerja": "Bidang Aplikasi Informatika",
        "jabatan": "Pranata Komputer Ahli Pertama",
        "kelompok_jabatan": umum.KELOMPOK_JABATAN_JF,
        "jenjang": umum.JENJANG_AHLI_PERTAMA,
        "jenis_penugasan": umum.JENIS_PENUGASAN_DEFINITIF,
        "mulai": "2022-06-01",
        "tmt_jabatan": "2022-06-01",
        "penilai": orang(penilai_id) if penilai_id else None,
    }
    tugas |= {k: lain.pop(k) for k in list(lain) if k in tugas}
    isi = {
        "nip": NIP,
        "nama": "Ratri Wulandari",
        "gelar_belakang": "S.Kom.",
        "jenis_pegawai": umum.JENIS_PEGAWAI_PNS,
        "golongan": "III/a",
        "pangkat": "Penata Muda",
        "tmt_golongan": "2020-12-01",
        "jenis_kelamin": umum.JENIS_KELAMIN_WANITA,
        "tempat_lahir": "Tirtamarga",
        "tanggal_lahir": "1991-03-14",
        "nomor_karpeg": "B 0123456",
        "siasn_id": PNS_ID,
        "instansi_id": "i-1",
        "instansi_nama": "Pemerintah Kabupaten Tirtamarga",
        "penugasan": [skp_pb.Penugasan(**tugas)],
    }
    pegawai = skp_pb.Pegawai(pegawai_id=pegawai_id, **(isi | lain))
    return skp.PegawaiDiperbarui(pegawai=pegawai, versi=versi)


def fakta_dinilai(periode_id: str, pegawai_id: str, *, versi: int = 1, **lain: Any) -> Any:
    """The year 2023, Sangat Baik, unless told otherwise."""
    isi = {
        "skp_id": f"skp-{pegawai_id}",
        "jenis": penilaian_pb.JENIS_PERIODE_TAHUNAN,
        "nama_periode": "Tahunan 2023",
        "tahun": 2023,
        "mulai": "2023-01-01",
        "selesai": "2023-12-31",
        "pegawai": orang(pegawai_id),
        "predikat": umum.PREDIKAT_SANGAT_BAIK,
    }
    return penilaian.Dinilai(periode_id=periode_id, versi=versi, **(isi | lain))


def peristiwa(subjek: str, pesan: Any) -> Event:
    return Event(
        id=str(uuid.uuid4()),
        subject=subjek,
        key="k",
        time=datetime.now(UTC).isoformat(),
        payload=to_payload(pesan),
    )


def terapkan(db: Database, event: Event) -> bool:
    (cocok,) = [satu for satu in konsumen() if event.subject in satu.handlers]
    return cocok.apply(db, event)


@dataclass
class Dunia:
    """People with fresh ids for each test, and the calls they make."""

    db: Database
    stub: Any
    signer: Signer
    nomor: int = field(default_factory=lambda: next(_nomor))

    def id(self, siapa: str) -> str:
        return f"{siapa}-{self.nomor}"

    def pegawai(self, siapa: str = "jf", *, penilai: str = "kabid", **lain: Any) -> str:
        """Announce a person; his rater is announced with him."""
        if penilai:
            self.kabarkan(
                "kinerja.skp.pegawai_diperbarui.v1",
                fakta_pegawai(
                    self.id(penilai),
                    "",
                    nama="Hendra Saputra",
                    jabatan="Kepala Bidang Aplikasi Informatika",
                    kelompok_jabatan=umum.KELOMPOK_JABATAN_ADMINISTRATOR,
                    jenjang=umum.JENJANG_UNSPECIFIED,
                    golongan="IV/a",
                    pangkat="Pembina",
                ),
            )
        penilai_id = self.id(penilai) if penilai else ""
        fakta = fakta_pegawai(self.id(siapa), penilai_id, **lain)
        self.kabarkan("kinerja.skp.pegawai_diperbarui.v1", fakta)
        return self.id(siapa)

    def dinilai(self, periode: str = "2023", siapa: str = "jf", **lain: Any) -> str:
        """Announce a predikat."""
        periode_id = self.id(f"per-{periode}-{siapa}")
        fakta = fakta_dinilai(periode_id, self.id(siapa), **lain)
        self.kabarkan("kinerja.penilaian.dinilai.v1", fakta)
        return periode_id

    def kabarkan(self, subjek: str, pesan: Any) -> bool:
        return terapkan(self.db, peristiwa(subjek, pesan))

    def panggil(self, siapa: str, rpc: str, request: Any, **lain: Any) -> Any:
        """Call as somebody; '' is nobody."""
        metadata = self.kepala(siapa, **lain) if siapa else []
        return getattr(self.stub, rpc)(request, timeout=10, metadata=metadata)

    def kepala(
        self, siapa: str, *, kunci: str = "", peran: tuple[str, ...] = (), instansi: str = "i-1"
    ) -> list[tuple[str, str]]:
        oleh = Identity(self.id(siapa), instansi, siapa, frozenset({"PEGAWAI", *peran}))
        kepala = [("authorization", f"Bearer {self.signer.sign(oleh, 'pak')}")]
        return [*kepala, ("idempotency-key", kunci)] if kunci else kepala

    # the story in short steps

    def saldo_disetujui(self, siapa: str = "jf", penilai: str = "kabid", **lain: Any) -> Any:
        saldo = self.panggil(siapa, "AjukanSaldo", permintaan_saldo(**lain)).saldo
        minta = pb.SetujuiSaldoRequest(saldo_id=saldo.saldo_id, etag=saldo.etag)
        return self.panggil(penilai, "SetujuiSaldo", minta).saldo

    def draft(self, periode_id: str, siapa: str = "jf", **lain: Any) -> Any:
        return self.panggil(siapa, "BuatDraftPak", permintaan_draft(periode_id, **lain)).pak

    def diajukan(self, periode_id: str, **lain: Any) -> Any:
        pak = self.draft(periode_id, **lain)
        minta = pb.AjukanPakRequest(pak_id=pak.pak_id, etag=pak.etag)
        return self.panggil("jf", "AjukanPak", minta).pak

    def disetujui(self, periode_id: str, **lain: Any) -> Any:
        pak = self.diajukan(periode_id, **lain)
        minta = pb.SetujuiPakRequest(pak_id=pak.pak_id, etag=pak.etag)
        return self.panggil("kabid", "SetujuiPak", minta).pak

    def ganti(self, pak: Any, siapa: str = "kabid", **lain: Any) -> Any:
        """The rater sets another in the place of this one."""
        isi = {"nomor": f"{pak.nomor}-P", "tanggal": "2026-03-02", "tempat": "Tirtamarga"}
        minta = pengganti_pb.GantiPakRequest(
            pak_id=pak.pak_id, etag=self.lihat(pak.pak_id).etag, **(isi | lain)
        )
        return self.panggil(siapa, "GantiPak", minta).pak

    def lihat(self, pak_id: str, siapa: str = "jf") -> Any:
        return self.panggil(siapa, "GetPak", pb.GetPakRequest(pak_id=pak_id)).pak

    def siap(self, **lain: Any) -> str:
        """A person with an approved balance of 32,33 and a rated 2023; the rated period."""
        self.pegawai(**lain)
        self.saldo_disetujui()
        return self.dinilai()


def permintaan_saldo(**lain: Any) -> Any:
    isi = {
        "sumber": pb.SUMBER_TUGAS_JABATAN,
        "nomor_sk": "800/127/PAK/2022",
        "tanggal_sk": "2022-12-30",
        "total_ak": "32.33",
        "berkas": PDF,
        "nama_berkas": "SK PAK 2022.pdf",
    }
    return pb.AjukanSaldoRequest(**(isi | lain))


def permintaan_draft(periode_id: str, **lain: Any) -> Any:
    isi = {
        "tahun": 2023,
        "periode_id": periode_id,
        "nomor": "800.1/017/PAK/2024",
        "tanggal": "2024-01-08",
        "tempat": "Tirtamarga",
    }
    return pb.BuatDraftPakRequest(**(isi | lain))


@dataclass(frozen=True)
class Tolakan:
    """A refusal as the caller sees it."""

    kode: str
    reason: str
    kalimat: str
    bidang: list[str]
    fakta: dict[str, str]


def ditolak(panggil: Any) -> Tolakan:
    """Run a call that must be refused."""
    with pytest.raises(grpc.RpcError) as galat:
        panggil()
    status = rpc_status.from_call(galat.value)
    assert status is not None, galat.value
    info, salah = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
    for rincian in status.details:
        rincian.Unpack(info) or rincian.Unpack(salah)
    return Tolakan(
        kode=galat.value.code().name,
        reason=info.reason,
        kalimat=status.message,
        bidang=[satu.field for satu in salah.field_violations],
        fakta=dict(info.metadata),
    )
