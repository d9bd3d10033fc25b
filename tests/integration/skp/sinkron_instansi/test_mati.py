"""The worker dies in the middle, again and again: nothing is lost and nothing done twice."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import Simulator
from tests.integration.skp.dunia import Dunia
from tests.integration.skp.pekerja import pekerja
from tests.integration.skp.sinkron_instansi.alat import (
    BANYAK,
    SELESAI,
    lihat,
    mulai,
)


def test_the_agencys_job_survives_kill_9_again_and_again(
    dunia: Dunia,
    langkah: Callable[[], bool],
    siasn: Simulator,
    nats_url: str,
    identity_keys: IdentityKeys,
    tmp_path: Path,
):
    """The real worker, killed again and again; each change is made once, each fact told once."""
    kerja = pekerja(dunia, siasn, nats_url, identity_keys, tmp_path)

    def maju(dari: int) -> bool:
        kini = lihat(dunia)
        return kini.pegawai_selesai > dari or kini.status == SELESAI

    mulai(dunia)
    pembunuhan = 0
    while lihat(dunia).status != SELESAI:
        dari = lihat(dunia).pegawai_selesai + 5
        kini = kerja.mulai()
        try:
            kerja.tunggu(partial(maju, dari))
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
