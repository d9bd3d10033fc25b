"""An agency of its own in the database that all tests share, with its administrator."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import uuid4

from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.grpc_server import JAKARTA
from services.penilaian.adapters.periode.repository import SqlGudangPengaturan
from services.penilaian.domain.pengaturan_periode import Pilihan
from services.penilaian.domain.penilaian import Pelaku
from tests.integration.penilaian.dunia import Dunia, seorang

SK = "Keputusan Bupati 800/15"


def hari_ini() -> date:
    return datetime.now(JAKARTA).date()


TAHUN = hari_ini().year
LALU, TAHUN_DEPAN = TAHUN - 1, f"{TAHUN + 1}-01-01"


class Instansi:
    """One agency; its administrator is p-admin."""

    def __init__(self, dunia: Dunia) -> None:
        self.dunia, self.id = dunia, f"i-{uuid4().hex[:8]}"

    def panggil(self, rpc: str, siapa: str = "p-admin", **isi: Any) -> Any:
        return self.dunia.panggil(rpc, siapa, dari_instansi=self.id, **isi)

    def tetapkan(self, apa: str, pilihan: str, sejak: str = TAHUN_DEPAN, **isi: Any) -> Any:
        isi = {"dasar_hukum": SK} | isi
        return self.panggil(
            "TetapkanPengaturanPeriode",
            pengaturan=apa, pilihan=pilihan, berlaku_sejak=sejak, **isi,
        ).pengaturan  # fmt: skip

    def tolak(self, rpc: str, siapa: str = "p-admin", **isi: Any) -> tuple[str, str, list[str]]:
        return self.dunia.tolak(rpc, siapa, dari_instansi=self.id, **isi)

    def dahulu(self, apa: str, nilai: str, sejak: date) -> None:
        """A choice that the agency made back then."""
        with self.dunia.db.transaction() as conn:
            SqlGudangPengaturan(conn, self.id).catat(
                Pilihan(apa, nilai, sejak, SK),
                oleh=Pelaku("p-dulu", "Nama Dulu"),
                sekarang=datetime.now(JAKARTA),
            )

    def setahun(self, tahun: int = TAHUN) -> list[Any]:
        return list(self.panggil("ListPeriodeInstansi", tahun=tahun).periode)

    def satu(self, apa: str) -> Any:
        semua = self.panggil("ListPengaturanPeriode").pengaturan
        return next(p for p in semua if p.kunci == apa)

    def orang(self, id: str) -> umum.Orang:
        return seorang(id, instansi_id=self.id)

    def skp(self, tahun: int = TAHUN, **isi: Any) -> str:
        isi = {"pegawai": self.orang(f"p-{uuid4().hex[:8]}"), "tahun": tahun} | isi
        masa = {"periode_mulai": f"{tahun}-01-01", "periode_selesai": f"{tahun}-12-31"}
        return self.dunia.setujui(**(masa | isi))
