"""A leader is replaced in the year: the unit's results go on, the person's own do not."""

from typing import Any

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import matriks_service_pb2 as mt
from kinerja.skp.v1 import pohon_service_pb2 as ph
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import warisan_service_pb2 as ws
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import Dunia, ditolak

ORGANISASI, INDIVIDU = umum.KLASIFIKASI_RHK_ORGANISASI, umum.KLASIFIKASI_RHK_INDIVIDU


def isi(dunia: Dunia, nama: str, skp: pb.Skp, klasifikasi: int, teks: str) -> pb.Skp:
    akun = dunia.sebagai(nama)
    isian = pb.IsianRhk(
        jenis=umum.JENIS_RHK_UTAMA,
        klasifikasi=klasifikasi,
        rencana_hasil_kerja=teks,
        unor_id=dunia.id("dinas") if klasifikasi == ORGANISASI else "",
    )
    hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
    ukuran = pb.IsianIndikator(
        indikator=f"Ukuran {teks}", target="12 layanan", perspektif=umum.PERSPEKTIF_ANGGARAN
    )
    return akun.TambahIndikator(
        pb.TambahIndikatorRequest(
            skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=hasil.skp.etag, isian=ukuran
        )
    ).skp


@pytest.fixture
def berganti(dunia: Dunia) -> tuple[pb.Skp, pb.Skp]:
    """The head's approved plan with a result of each kind; in June another one leads the unit."""
    lama = dunia.skp("kadis")
    lama = isi(dunia, "kadis", lama, ORGANISASI, "Layanan unit")
    lama = isi(dunia, "kadis", lama, INDIVIDU, "Tugas pribadi")
    lama = dunia.setujui("bupati", dunia.ajukan("kadis", lama))
    bawahan = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=lama.rhk[0].rhk_id)
    dunia.setujui("kadis", dunia.ajukan("kabid", bawahan))
    kadis = dunia.sebagai("kadis")
    kadis.SinkronkanMatriks(mt.SinkronkanMatriksRequest(skp_id=lama.skp_id))
    berakhir = "UPDATE penugasan SET selesai = current_date - 1 WHERE penugasan_id = :id"
    menjabat = (
        "UPDATE penugasan SET unor_id = :unor, pimpinan = true, jenis_skp = 'JPT',"
        " kelompok_jabatan = 'JPT', mulai = current_date WHERE penugasan_id = :id"
    )
    with dunia.db.transaction() as conn:
        conn.execute(sa.text(berakhir), {"id": dunia.id("pg-kadis")})
        conn.execute(sa.text(menjabat), {"id": dunia.id("pg-admin"), "unor": dunia.id("dinas")})
    return lama, dunia.skp("admin")


def warisan(dunia: Dunia, skp: pb.Skp, siapa: str = "admin") -> Any:
    return dunia.sebagai(siapa).ListWarisan(ws.ListWarisanRequest(skp_id=skp.skp_id))


def warisi(dunia: Dunia, skp: pb.Skp, *rhk_id: str, siapa: str = "admin") -> Any:
    minta = ws.WarisiRhkRequest(skp_id=skp.skp_id, etag=skp.etag, rhk_id=rhk_id)
    return dunia.sebagai(siapa).WarisiRhk(minta).skp


def test_only_what_belongs_to_the_unit_is_offered(dunia: Dunia, berganti):
    lama, baru = berganti
    satu, *lain = warisan(dunia, baru).warisan
    assert not lain
    assert satu.rhk.rencana_hasil_kerja == "Layanan unit"
    assert satu.pendahulu.pegawai_id == dunia.id("kadis")
    assert list(satu.bawahan) == ["Kabid, S.T."]
    assert not satu.sudah
    pribadi = next(r for r in lama.rhk if r.klasifikasi == INDIVIDU)
    assert ditolak(lambda: warisi(dunia, baru, pribadi.rhk_id)).alasan == "TIDAK_DITEMUKAN"


def test_it_is_taken_over_whole_and_no_subordinate_loses_his_link(dunia: Dunia, berganti):
    lama, baru = berganti
    unit = next(r for r in lama.rhk if r.klasifikasi == ORGANISASI)
    baru = warisi(dunia, baru, unit.rhk_id)
    (rhk,) = baru.rhk
    assert (rhk.rencana_hasil_kerja, rhk.akar_id) == ("Layanan unit", unit.rhk_id)
    assert rhk.rhk_id != unit.rhk_id
    assert rhk.indikator == unit.indikator
    assert warisan(dunia, baru).warisan[0].sudah
    matriks = dunia.sebagai("admin").GetMatriks(mt.GetMatriksRequest(skp_id=baru.skp_id))
    (baris,) = matriks.baris
    assert baris.pegawai_id == dunia.id("kabid")
    assert [p.rencana_hasil_kerja for p in baris.peran] == ["Hasil kerja kabid"]
    assert any("RHK" in r.tindakan for r in baru.riwayat)


def test_twice_stale_foreign_and_empty_are_refused(dunia: Dunia, berganti):
    lama, baru = berganti
    unit = next(r for r in lama.rhk if r.klasifikasi == ORGANISASI)
    assert "rhk_id" in ditolak(lambda: warisi(dunia, baru)).bidang
    assert ditolak(lambda: warisi(dunia, baru, "x")).alasan == "TIDAK_DITEMUKAN"
    assert (
        ditolak(lambda: warisi(dunia, baru, unit.rhk_id, siapa="guru")).alasan == "AKSES_DITOLAK"
    )
    assert ditolak(lambda: warisan(dunia, lama, "bupati")).alasan == "AKSES_DITOLAK"
    sesudah = warisi(dunia, baru, unit.rhk_id)
    assert ditolak(lambda: warisi(dunia, baru, unit.rhk_id)).alasan == "SUDAH_BERUBAH"
    assert ditolak(lambda: warisi(dunia, sesudah, unit.rhk_id)).alasan == "RHK_SUDAH_DIWARISI"


def test_an_ordinary_person_has_nothing_to_take_over(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    assert not warisan(dunia, dunia.skp("guru"), "guru").warisan


def test_the_way_up_starts_from_the_result_of_either(dunia: Dunia, berganti):
    lama, baru = berganti
    unit = next(r for r in lama.rhk if r.klasifikasi == ORGANISASI)
    baru = warisi(dunia, baru, unit.rhk_id)
    baru = dunia.setujui("bupati", dunia.ajukan("admin", baru))
    for rhk_id in (unit.rhk_id, baru.rhk[0].rhk_id):
        minta = ph.ListJalurRequest(akar_id=rhk_id)
        (satu,) = dunia.sebagai("guru").ListJalur(minta).jalur
        assert satu.skp_id == baru.skp_id
