"""The regency as SIASN knows it, and one step of either job at a time."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from deploy.lokal import ports
from services.siasn import KlienSiasn
from services.skp.adapters import sinkron
from services.skp.adapters.siasn import SumberSiasn
from services.skp.adapters.sinkron_instansi import kerja
from tests.integration.siasn.conftest import Simulator
from tests.integration.skp.conftest import Jam
from tests.integration.skp.dunia import Dunia
from tests.integration.skp.sinkron_instansi.alat import BANYAK


def di_siasn(dunia: Dunia) -> dict[str, Any]:
    """What SIASN knows of the regency: one new unit, one moved, a promotion for everybody."""

    def unor(nama: str, induk: str = "", **isi: str) -> dict[str, str]:
        return {
            "Id": f"siasn-{dunia.id(nama)}",
            "DiatasanId": f"siasn-{dunia.id(induk)}" if induk else "PUSAT",
            "NamaUnor": nama.upper(),
            "NamaJabatan": f"KEPALA {nama.upper()}",
            "PemimpinPnsId": "",
        } | isi

    orang = [p for p in dunia.kabupaten()["pegawai"] if p["jenis_pegawai"] != "PEJABAT_NEGARA"]
    orang += [dunia.orang(f"staf{n}", "bidang") for n in range(BANYAK)]
    return {
        "ref_unor": [  # children first: SIASN keeps no order
            unor("seksi", "bidang"),
            unor("sekolah", "kabupaten", NamaUnor="Sekolah Dasar Negeri 1"),
            unor("bidang", "dinas", PemimpinPnsId=f"pns-{dunia.id('prakom')}"),
            unor("dinas", "kabupaten"),
            unor("kabupaten"),
            unor("tanpa-nama", "dinas", NamaUnor=""),
        ],
        "pns": {
            p["nip"]: {
                "data_utama": {
                    "id": p["siasn_id"],
                    "nama": p["nama"].upper(),
                    "unorId": f"siasn-{p['penugasan'][0]['unor_id']}",
                    "kedudukanPnsId": "01",
                },
                "rw_golongan": [{"id": "g", "golongan": "IV/b", "tmtGolongan": "01-10-2025"}],
                "rw_jabatan": [],
            }
            for p in orang
        },
    }


@pytest.fixture
def siasn(dunia: Dunia, tmp_path: Path) -> Iterator[Simulator]:
    kab = dunia.kabupaten()
    kab["pegawai"] += [dunia.orang(f"staf{n}", "bidang") for n in range(BANYAK)]
    dunia.muat(kab)
    demo = tmp_path / "demo.json"
    demo.write_text(json.dumps(di_siasn(dunia)))
    satu = Simulator(demo, ports.free_port()).nyalakan()
    yield satu
    satu.matikan()


@pytest.fixture
def langkah(dunia: Dunia, siasn: Simulator, jam: Jam) -> Iterator[Callable[[], bool]]:
    """One step of either job; nothing of other tests is left to do."""
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("DELETE FROM sinkron_siasn"))
        conn.execute(sa.text("UPDATE sinkron_instansi SET status = 'DIAKHIRI'"))
    with KlienSiasn(siasn.pengaturan(), tidur=lambda _detik: None) as klien:
        sumber = SumberSiasn(klien)

        def satu() -> bool:
            jam.kini = max(jam.kini, datetime.now(UTC))
            return kerja.kerjakan(dunia.db, sumber, jam) or sinkron.kerjakan(dunia.db, sumber, jam)

        yield satu
