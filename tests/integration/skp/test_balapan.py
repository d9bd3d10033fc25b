"""Many at the same moment: one wins, the others are told, nothing is doubled."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import SudahBerubah
from services.skp.adapters import tables
from services.skp.adapters.repository import SqlGudangSkp
from tests.integration.skp.dunia import (
    KUANTITATIF,
    MULAI,
    PENGAJUAN,
    SELESAI,
    Ditolak,
    Dunia,
)


def serentak(n: int, jalan: Callable[[int], object]) -> list[object]:
    """Run `jalan(0..n-1)` at the same moment; a refusal is a result like any other."""
    garis = Barrier(n)

    def satu(nomor: int) -> object:
        garis.wait()
        try:
            return jalan(nomor)
        except Ditolak as tolak:
            return tolak.alasan

    with ThreadPoolExecutor(n) as kolam:
        return list(kolam.map(satu, range(n)))


def test_twenty_submits_on_one_plan_make_one_submission_and_one_fact(dunia: Dunia):
    skp = dunia.isi("kadis", dunia.skp("kadis"))
    hasil = serentak(20, lambda _: dunia.ajukan("kadis", skp).status)
    assert Counter(hasil) == {PENGAJUAN: 1, "SKP_BUKAN_DRAFT": 19}
    assert [nama for nama, _ in dunia.fakta(skp.skp_id)] == ["diajukan"]
    akhir = dunia.lihat("kadis", skp.skp_id)
    langkah = [r.tindakan for r in akhir.riwayat if not r.perubahan]
    assert langkah == ["Membuat SKP", "Mengajukan SKP"]


def test_twenty_edits_on_one_version_make_one_change(dunia: Dunia):
    skp = dunia.skp("kadis")

    def tambah(nomor: int) -> str:
        isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja=f"Hasil {nomor}")
        minta = pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian)
        dunia.sebagai("kadis").TambahRhk(minta)
        return "ya"

    assert Counter(serentak(20, tambah)) == {"ya": 1, "SUDAH_BERUBAH": 19}
    assert len(dunia.lihat("kadis", skp.skp_id).rhk) == 1


def test_two_overlapping_plans_at_once_make_one(dunia: Dunia):
    for _ in range(5):
        hasil = serentak(2, lambda _: dunia.skp("kadis").skp_id)
        (skp_id,) = [h for h in hasil if h != "SKP_TUMPANG_TINDIH"]
        assert hasil.count("SKP_TUMPANG_TINDIH") == 1
        etag = dunia.lihat("kadis", skp_id).etag
        dunia.sebagai("kadis").HapusSkp(pb.HapusSkpRequest(skp_id=skp_id, etag=etag))


def test_a_row_that_is_not_the_one_loaded_is_never_overwritten(dunia: Dunia):
    """The lock makes it impossible; the version in the UPDATE makes it harmless."""
    skp_id = dunia.skp("kadis").skp_id
    with dunia.db.transaction() as conn:
        gudang = SqlGudangSkp(conn, sekarang=datetime.now(UTC))
        skp = gudang.ambil(skp_id)
        conn.execute(tables.skp.update().where(tables.skp.c.skp_id == skp_id), {"versi": 9})
        with pytest.raises(SudahBerubah):
            gudang.simpan(skp)


def test_approve_and_return_at_once_take_one_way(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    kembali = pb.KembalikanSkpRequest(skp_id=skp.skp_id, etag=skp.etag, catatan="Perbaiki.")

    def putuskan(nomor: int) -> str:
        if nomor:
            dunia.sebagai("bupati").KembalikanSkp(kembali)
        else:
            dunia.setujui("bupati", skp)
        return "ya"

    hasil = serentak(2, putuskan)
    assert sum(h == "ya" for h in hasil) == 1
    fakta = [nama for nama, _ in dunia.fakta(skp.skp_id)]
    assert len(fakta) == 2
    assert (hasil[0] == "ya") == (fakta[1] == "disetujui")


def test_the_same_key_gives_the_same_answer_and_does_the_work_once(dunia: Dunia):
    akun = dunia.sebagai("kadis")
    minta = pb.TambahSkpRequest(
        periode_mulai=MULAI, periode_selesai=SELESAI, pendekatan=KUANTITATIF
    )
    kunci = dunia.id("kunci")
    jawaban = serentak(8, lambda _: akun.TambahSkp(minta, kunci=kunci).SerializeToString())
    assert len(set(jawaban)) == 1
    sql = "SELECT count(*) FROM skp WHERE pegawai_id = :p"
    assert dunia.hitung(sql, p=dunia.id("kadis")) == 1
    skp = pb.TambahSkpResponse.FromString(jawaban[0]).skp
    isi = dunia.isi("kadis", skp)
    ajukan = pb.AjukanSkpRequest(skp_id=skp.skp_id, etag=isi.etag)
    pertama = akun.AjukanSkp(ajukan, kunci=dunia.id("ajukan"))
    assert akun.AjukanSkp(ajukan, kunci=dunia.id("ajukan")) == pertama
    assert len(dunia.fakta(skp.skp_id)) == 1


def test_a_key_with_another_body_is_refused_and_a_refused_command_leaves_none(dunia: Dunia):
    akun, kunci = dunia.sebagai("kadis"), dunia.id("kunci")
    salah = pb.TambahSkpRequest(periode_mulai="x", periode_selesai="y", pendekatan=KUANTITATIF)
    benar = pb.TambahSkpRequest(
        periode_mulai=MULAI, periode_selesai=SELESAI, pendekatan=KUANTITATIF
    )
    with pytest.raises(Ditolak, match="ISIAN_SALAH"):
        akun.TambahSkp(salah, kunci=kunci)
    akun.TambahSkp(benar, kunci=kunci)
    with pytest.raises(Ditolak, match="KUNCI_IDEMPOTENSI_DIPAKAI"):
        akun.TambahSkp(salah, kunci=kunci)
