"""A workbook at the door: what bursts, lies or is broken; and a worker that is killed."""

import os
import signal
import subprocess
import sys
import time

import pytest

from kinerja.skp.v1 import impor_service_pb2 as pb
from tests.architecture.pohon import ROOT
from tests.integration.skp.buku import buku, diganti, lembar
from tests.integration.skp.dunia import ditolak
from tests.integration.skp.impor_gerak import (
    NAMA,
    SEBAGIAN,
    SEMUA,
    UNOR,
    admin,
    diperiksa,
    jalankan,
    lihat,
    orang,
    unggah,
)


def bom() -> bytes:
    return diganti(lembar(["NIP"], [["1"]]), {"xl/media/gambar.png": b"\0" * (90 << 20)})


def satu_sel_jauh(sel: str) -> bytes:
    baris = f'<row r="1"><c r="A1"/></row><row><c r="{sel}"/></row>'
    xml = f"<worksheet><sheetData>{baris}</sheetData></worksheet>"
    return diganti(lembar(["NIP"], [["1"]]), {"xl/worksheets/sheet1.xml": xml.encode()})


@pytest.mark.parametrize(
    ("berkas", "nama", "kata"),
    [
        (lambda: b"", NAMA, "Pilih berkas"),
        (lambda: b"bukan zip", NAMA, "bukan xlsx yang utuh"),
        (lambda: lembar(["NIP"], [["1"]])[:-60], NAMA, "bukan xlsx yang utuh"),
        (lambda: lembar(["NIP"], [["1"]]), "pegawai.xls", "Hanya berkas .xlsx"),
        (lambda: b"x" * 2_950_000, NAMA, "2,9 MB"),
        (bom, NAMA, "terlalu besar bila dibuka"),
        (lambda: satu_sel_jauh("XFD1048576"), NAMA, "20.000 baris"),
        (lambda: satu_sel_jauh("XFD2"), NAMA, "60 kolom"),
        (lambda: satu_sel_jauh("&#88;FD2"), NAMA, "rusak"),
        (lambda: diganti(lembar(["a"], []), {"xl/vbaProject.bin": b"x"}), NAMA, "makro"),
    ],
)
def test_what_is_no_workbook_or_would_burst_is_refused_at_the_door(dunia, berkas, nama, kata):
    isi = berkas()
    tolak = ditolak(lambda: unggah(dunia, isi, nama=nama))
    assert tolak.alasan == "BERKAS_IMPOR_DITOLAK"
    assert kata in tolak.bidang["berkas"]


@pytest.mark.parametrize(
    ("berkas", "kata"),
    [
        (lambda: lembar(["NIP", "Nama"], [["1", "a"]]), "Kode unit, Jabatan"),
        (lambda: buku("PEGAWAI", []), "Tidak ada baris"),
        (lambda: diganti(lembar(["a"], []), {"xl/worksheets/sheet1.xml": b"<rusak"}), "templat"),
    ],
)
def test_a_workbook_that_cannot_be_read_says_so_and_ends(dunia, jam, berkas, kata):
    satu = jalankan(dunia, unggah(dunia, berkas()).impor_id, jam)
    assert satu.status == pb.STATUS_IMPOR_GAGAL
    assert kata in satu.kesalahan


PEKERJA = """
import sys
from datetime import UTC, datetime
from services.chassis.db import Database
from services.skp.adapters.impor_excel import bersih, kerja
db = Database(sys.argv[1], pool_size=4)
while True:
    kerja.kerjakan(db, lambda: datetime.now(UTC))
"""


@pytest.mark.parametrize("cara", [SEMUA, SEBAGIAN])
def test_killed_in_the_middle_it_is_taken_up_again_and_nothing_is_done_twice(dunia, jam, cara):
    banyak = 900
    baris = [orang(dunia, n) for n in range(banyak)]
    if cara == SEBAGIAN:
        baris[5]["golongan"] = "X"
    satu = diperiksa(dunia, jam, baris)
    minta = pb.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=cara)
    admin(dunia).TerapkanImpor(minta)
    kali = 0
    for _ in range(3):
        anak = subprocess.Popen(
            [sys.executable, "-c", PEKERJA, dunia.db.url],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT}/protos/gen"},
            stdout=subprocess.DEVNULL,
        )
        batas, awal = time.monotonic() + 40, lihat(dunia, satu.impor_id).diproses
        while lihat(dunia, satu.impor_id).diproses <= (0 if cara == SEMUA else awal):
            if time.monotonic() > batas or anak.poll() is not None:
                break
            time.sleep(0.01)
        anak.send_signal(signal.SIGKILL)
        anak.wait(10)
        kali += lihat(dunia, satu.impor_id).status == pb.STATUS_IMPOR_MENERAPKAN
    assert kali, "it was killed while it worked"
    selesai = jalankan(dunia, satu.impor_id, jam)
    salah = 1 if cara == SEBAGIAN else 0
    assert (selesai.status, selesai.baru) == (pb.STATUS_IMPOR_SELESAI, banyak - salah)
    berapa = "SELECT count(*) FROM {} WHERE instansi_id = :i AND {}"
    syarat = {"i": dunia.id("kab")}
    assert dunia.hitung(berapa.format("penugasan", "jabatan = 'Analis Data'"), **syarat) == (
        banyak - salah
    )
    riwayat = berapa.format("riwayat_organisasi", "tindakan = 'Menambah pegawai'")
    assert dunia.hitung(riwayat, **syarat) == banyak - salah


def test_the_template_knows_its_columns_and_another_kind_is_refused(dunia):
    kolom = admin(dunia).GetTemplatImpor(pb.GetTemplatImporRequest(jenis=UNOR)).kolom
    assert [k.judul for k in kolom][:2] == ["Kode unit", "Nama unit"]
    tolak = ditolak(lambda: admin(dunia).GetTemplatImpor(pb.GetTemplatImporRequest()))
    assert "pola RHK" in tolak.bidang["jenis"]
