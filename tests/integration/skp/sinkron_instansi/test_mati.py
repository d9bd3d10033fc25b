"""The worker dies in the middle, again and again: nothing is lost and nothing done twice."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from deploy.lokal import ports
from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import RAHASIA, Simulator
from tests.integration.skp.dunia import Dunia
from tests.integration.skp.sinkron_instansi.alat import (
    BANYAK,
    SELESAI,
    lihat,
    mulai,
)

AKAR = Path(__file__).parents[4]


def test_the_agencys_job_survives_kill_9_again_and_again(
    dunia: Dunia,
    langkah: Callable[[], bool],
    siasn: Simulator,
    nats_url: str,
    identity_keys: IdentityKeys,
    tmp_path: Path,
):
    """The real worker, killed again and again; each change is made once, each fact told once."""
    catatan = tmp_path / "pekerja.log"
    lingkungan = RAHASIA | {
        "PYTHONPATH": f"{AKAR}:{AKAR}/protos/gen",
        "DATABASE_URL": dunia.db.url,
        "NATS_URL": nats_url,
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
        "SIASN_BASE_URL": siasn.pengaturan().base_url,
        "SIASN_APIM_TOKEN_URL": siasn.pengaturan().apim_token_url,
        "SIASN_SSO_TOKEN_URL": siasn.pengaturan().sso_token_url,
        "SIASN_LAJU": "0",
    }

    def pekerja() -> subprocess.Popen[bytes]:
        with catatan.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "services.skp.main", "work"],
                env=lingkungan | {"HEALTH_PORT": str(ports.free_port())},
                stdout=log,
                stderr=log,
            )

    def maju(dari: int) -> None:
        batas = time.monotonic() + 60
        while True:
            kini = lihat(dunia)
            if kini.pegawai_selesai > dari or kini.status == SELESAI:
                return
            assert time.monotonic() < batas, catatan.read_text()[-3000:]
            time.sleep(0.05)

    mulai(dunia)
    pembunuhan = 0
    while lihat(dunia).status != SELESAI:
        kini = pekerja()
        try:
            maju(lihat(dunia).pegawai_selesai + 5)
        finally:
            kini.kill()
            kini.wait()
        pembunuhan += 1
    assert pembunuhan >= 3
    akhir = lihat(dunia)
    assert (akhir.pegawai_selesai, akhir.pegawai_gagal) == (BANYAK + 6, 0)
    assert (akhir.unor_baru, akhir.unor_berubah) == (1, 1)
    with dunia.db.reading() as conn:
        semua = conn.execute(
            sa.text(
                "SELECT pegawai_id, perubahan FROM sinkron_siasn"
                " WHERE instansi_sinkron_id = cast(:id AS uuid)"
            ),
            {"id": akhir.sinkron_id},
        ).all()
    assert len(semua) == len({b.pegawai_id for b in semua}) == BANYAK + 6
    for b in semua:
        assert len(b.perubahan) == len(set(b.perubahan)), "nothing twice"
    versi = [int(isi["versi"]) for _, isi in dunia.fakta(dunia.id("staf3"))]
    assert versi == list(range(1, len(versi) + 1))
    riwayat = "SELECT count(*) FROM riwayat_organisasi WHERE tindakan = 'Membuat unit dari SIASN'"
    assert dunia.hitung(f"{riwayat} AND instansi_id = '{dunia.id('kab')}'") == 1
