"""Facts of planning: once or twice, early or late, in any order, over a real NATS."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import permutations
from uuid import uuid4

import nats
import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.skp.v1 import skp_service_pb2 as skp
from services.chassis import inbox
from services.chassis.errors import DomainError
from services.chassis.events import ensure_stream
from services.penilaian.adapters.consumer import konsumen
from tests.integration.penilaian.dunia import (
    TAHUN,
    Dunia,
    peristiwa,
    sebuah_skp,
    seorang,
    unor,
)


def keadaan(dunia: Dunia, skp_id: str) -> tuple[object, ...]:
    with dunia.db.reading() as conn:
        baris = conn.exec_driver_sql(
            "SELECT disetujui, penilai_id, atasan_penilai_id, rencana->>'instansi_nama',"
            " versi_rencana, versi_status, versi_penilai,"
            " (SELECT count(*) FROM penilaian p WHERE p.skp_id = s.skp_id)"
            " FROM skp s WHERE skp_id = %s",
            (skp_id,),
        ).one_or_none()
    return tuple(baris) if baris else ()


def test_handled_twice_is_handled_once(dunia: Dunia):
    skp_id = str(uuid4())
    [pendengar] = konsumen()
    satu = peristiwa(fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=1))
    assert pendengar.apply(dunia.db, satu)
    assert not pendengar.apply(dunia.db, satu)
    sebelum = keadaan(dunia, skp_id)
    dunia.dengar(fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=1))  # replayed under a new id
    assert keadaan(dunia, skp_id) == sebelum
    assert not dunia.periode(skp_id).perlu_ditinjau


def hidup(skp_id: str) -> list[object]:
    baru = sebuah_skp(skp_id, instansi_nama="Setelah diperbaiki")
    return [
        fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=3),
        fakta.PenilaiDiganti(
            skp_id=skp_id, penilai=seorang("p-baru"), atasan_penilai=seorang("p-atas"), versi=4
        ),
        fakta.SkpDibukaKembali(skp_id=skp_id, tahun=TAHUN, versi=5),
        fakta.SkpDisetujui(skp=baru, versi=6),
    ]


@pytest.mark.parametrize("urutan", list(permutations(range(4))))
def test_every_order_ends_alike(dunia: Dunia, urutan: tuple[int, ...]):
    skp_id = str(uuid4())
    dunia.dengar(*(hidup(skp_id)[n] for n in urutan))
    assert keadaan(dunia, skp_id) == (
        True,
        "p-kabid",
        "p-kadis",
        "Setelah diperbaiki",
        6,
        6,
        6,
        5,
    )
    assert dunia.skalar("SELECT count(*) FROM skp_mendahului WHERE skp_id = :x", x=skp_id) == 0


def test_a_change_of_rater_before_the_plan_itself(dunia: Dunia):
    skp_id = str(uuid4())
    dunia.dengar(
        fakta.PenilaiDiganti(skp_id=skp_id, penilai=seorang("p-baru"), versi=2),
        fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=1),
    )
    assert keadaan(dunia, skp_id)[:2] == (True, "p-baru")
    periode = dunia.periode(skp_id)
    assert periode.penilai_nama == "Nama p-baru"
    dunia.nilai(periode.periode_id, "p-baru")
    isi = {"periode_id": periode.periode_id, "etag": "2"}
    assert dunia.tolak("TetapkanPenilaian", "p-kabid", **isi)[1] == "AKSES_DITOLAK"


def test_a_reopened_plan_stops_the_work_and_marks_its_periods(dunia: Dunia):
    skp_id = dunia.setujui(versi=1)
    dinilai, berjalan = dunia.periode(skp_id), dunia.periode(skp_id, "Triwulan II ")
    dunia.nilai(dinilai.periode_id)
    dunia.dengar(fakta.SkpDibukaKembali(skp_id=skp_id, tahun=TAHUN, versi=2))
    for id in (dinilai.periode_id, berjalan.periode_id):
        penilaian = dunia.lihat(id)
        assert penilaian.periode.perlu_ditinjau
        assert penilaian.riwayat[-1].tindakan == "SKP dibuka kembali"
        assert "perubahan SKP" in penilaian.menunggu
        etag = penilaian.periode.etag
        isi = {"periode_id": id, "etag": etag, "hasil_kerja": 1, "perilaku": 1}
        assert dunia.tolak("TetapkanPenilaian", "p-kabid", **isi)[:2] == (
            "FAILED_PRECONDITION",
            "PENILAIAN_SKP_BELUM_DISEPAKATI",
        )
    assert berjalan.etag == "1", "a page opened before is stale now"
    assert dunia.lihat(berjalan.periode_id).periode.etag == "2"
    dunia.setujui(versi=3, skp_id=skp_id)
    assert dunia.lihat(dinilai.periode_id).periode.perlu_ditinjau
    assert not dunia.nilai(dinilai.periode_id).periode.perlu_ditinjau


def test_the_days_of_a_period_follow_a_plan_approved_again_until_it_is_rated(dunia: Dunia):
    skp_id = dunia.setujui(versi=1)
    tahunan, pertama = dunia.periode(skp_id, "Tahunan"), dunia.periode(skp_id)
    dunia.nilai(pertama.periode_id)
    dunia.setujui(versi=2, skp_id=skp_id, periode_mulai=f"{TAHUN}-02-01")
    assert dunia.lihat(tahunan.periode_id).periode.mulai == f"{TAHUN}-02-01"
    assert dunia.lihat(pertama.periode_id).periode.mulai == f"{TAHUN}-01-01"


def test_an_older_fact_never_overwrites_a_newer(dunia: Dunia):
    dunia.dengar(
        unor("u-x", "", "p-1", versi=5, nama="Baru"),
        unor("u-x", "", "p-2", versi=4, nama="Lama"),
        fakta.PegawaiDiperbarui(
            pegawai=skp.Pegawai(pegawai_id="p-x", nama="Baru", golongan="III/b"), versi=9
        ),
        fakta.PegawaiDiperbarui(
            pegawai=skp.Pegawai(pegawai_id="p-x", nama="Lama", golongan="III/a"), versi=8
        ),
    )
    assert dunia.skalar("SELECT nama FROM unor WHERE unor_id = 'u-x'") == "Baru"
    assert dunia.skalar("SELECT golongan FROM pegawai WHERE pegawai_id = 'p-x'") == "III/b"


def test_a_promotion_shows_on_what_is_not_yet_rated(dunia: Dunia):
    orang = seorang("p-naik", nama="Ani")
    skp_id = dunia.setujui(pegawai=orang)
    dinilai, berjalan = dunia.periode(skp_id), dunia.periode(skp_id, "Triwulan II ")
    dunia.nilai(dinilai.periode_id)
    naik = skp.Pegawai(
        pegawai_id="p-naik",
        nama="Ani",
        gelar_depan="Dr.",
        gelar_belakang="M.Kom.",
        nip=orang.nip,
        golongan="III/d",
        pangkat="Penata Tingkat I",
    )
    dunia.dengar(fakta.PegawaiDiperbarui(pegawai=naik, versi=1))
    lama = dunia.lihat(dinilai.periode_id, "p-kabid").pegawai
    baru = dunia.lihat(berjalan.periode_id, "p-kabid").pegawai
    assert (lama.nama, lama.golongan) == ("Ani", "III/c")
    assert (baru.nama, baru.golongan) == ("Dr. Ani, M.Kom.", "III/d")
    assert baru.jabatan == "Jabatan p-naik"


def test_a_plan_across_years_is_refused_for_good(dunia: Dunia):
    with pytest.raises(DomainError) as penolakan:
        dunia.setujui(periode_selesai=f"{TAHUN + 1}-06-30")
    assert penolakan.value.reason == "PENILAIAN_RENTANG_SKP_TIDAK_SAH"


def test_words_of_a_later_contract_do_not_stop_us(dunia: Dunia):
    """A kind of person, form or aspect we do not know yet must not park the whole plan."""
    baru = sebuah_skp(str(uuid4()), jenis_skp=99, pendekatan=99)
    baru.pegawai.jenis_pegawai = 99
    baru.rhk[0].indikator[0].aspek = 99
    dunia.dengar(fakta.SkpDisetujui(skp=baru, versi=1))
    periode_id = dunia.periode(baru.skp_id).periode_id
    assert dunia.lihat(periode_id).rhk[0].indikator[0].aspek == 0


def test_from_the_bus_to_the_periods(dunia: Dunia, nats_url: str, free_port: Callable[[], int]):
    """What skp publishes arrives by NATS, is acknowledged, and is there to be rated."""
    skp_id = str(uuid4())

    async def cerita() -> None:
        sambungan = await nats.connect(nats_url)
        js, berhenti = sambungan.jetstream(), asyncio.Event()
        await ensure_stream(js, "skp")
        for pesan in (
            fakta.PenilaiDiganti(skp_id=skp_id, penilai=seorang("p-baru"), versi=2),
            fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=1),
            fakta.SkpDisetujui(skp=sebuah_skp(skp_id), versi=1),
        ):
            satu = peristiwa(pesan)
            await js.publish(satu.subject, satu.payload.encode(), headers=satu.headers())
        [pendengar] = konsumen()
        bekerja = asyncio.create_task(inbox.consume(pendengar, dunia.db, js, berhenti))
        tenggat = datetime.now(UTC).timestamp() + 20
        while not keadaan(dunia, skp_id) and datetime.now(UTC).timestamp() < tenggat:
            await asyncio.sleep(0.05)
        berhenti.set()
        await asyncio.wait([bekerja], timeout=10)
        await sambungan.close()

    asyncio.run(cerita())
    assert keadaan(dunia, skp_id)[:2] == (True, "p-baru")
    assert dunia.periode(skp_id).status == pb.STATUS_PENILAIAN_BERJALAN
    parkir = "SELECT count(*) FROM parkir WHERE muatan LIKE :x"
    assert dunia.skalar(parkir, x=f"%{skp_id}%") == 0
