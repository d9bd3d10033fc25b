"""The papers of a plan: the right form, everything on it, and nobody's draft."""

import re

import pypdfium2
import pytest

from kinerja.skp.v1 import cetak_service_pb2 as ck
from kinerja.skp.v1 import matriks_service_pb2 as mt
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import KUALITATIF, KUANTITATIF, TAHUN, Dunia, ditolak

TANDA = {"tanggal": f"{TAHUN}-01-17", "lokasi": "Contoh", "anchor_pegawai": "^"}


def teks(pdf: bytes) -> str:
    """The text layer of all pages, on one line."""
    dokumen = pypdfium2.PdfDocument(pdf)
    semua = " ".join(h.get_textpage().get_text_range() for h in dokumen)
    return " ".join(re.sub(r"\ufffe|-\r?\n", "-", semua).split())


def cetak(dunia: Dunia, siapa: str, skp_id: str, **isi: str) -> bytes:
    return dunia.sebagai(siapa).CetakSkp(ck.CetakSkpRequest(skp_id=skp_id, **isi)).pdf


@pytest.mark.parametrize(
    ("siapa", "penilai", "pendekatan", "ada"),
    [
        ("kadis", "bupati", KUALITATIF, ("KUALITATIF", "PIMPINAN TINGGI", "dan Perspektif")),
        ("kadis", "bupati", KUANTITATIF, ("KUANTITATIF", "PIMPINAN TINGGI", "PERSPEKTIF")),
        ("kabid", "kadis", KUALITATIF, ("KUALITATIF", "ADMINISTRASI", "dan Target:")),
        ("kabid", "kadis", KUANTITATIF, ("KUANTITATIF", "ADMINISTRASI", "DIINTERVENSI", "ASPEK")),
    ],
)
def test_each_form_says_all_of_its_page(dunia: Dunia, siapa, penilai, pendekatan, ada):
    skp = dunia.isi_sementara(siapa, dunia.skp(siapa, pendekatan=pendekatan))
    lampiran = pb.Lampiran(
        dukungan_sumber_daya=["Dua orang analis"], konsekuensi=["Penugasan baru"]
    )
    minta = pb.UbahLampiranRequest(skp_id=skp.skp_id, etag=skp.etag, lampiran=lampiran)
    skp = dunia.sebagai(siapa).UbahLampiran(minta).skp
    assert "DRAFT" in teks(cetak(dunia, siapa, skp.skp_id))
    minta_ajukan = pb.AjukanSkpRequest(
        skp_id=skp.skp_id, etag=skp.etag, alasan_tanpa_anggaran="Tidak ada"
    )
    skp = dunia.setujui(penilai, dunia.sebagai(siapa).AjukanSkp(minta_ajukan).skp)
    isi = teks(cetak(dunia, penilai, skp.skp_id, **TANDA))
    for kata in (*ada, "SASARAN KINERJA PEGAWAI", f"Hasil kerja {siapa}", "Jumlah layanan"):
        assert kata in isi, (kata, isi[:1500])
    assert "12 layanan" in isi or pendekatan == KUALITATIF
    for kata in ("LAMPIRAN SASARAN KINERJA", "Dua orang analis", "Penugasan baru", "Kolaboratif"):
        assert kata in isi
    assert f"1 JANUARI SD 31 DESEMBER TAHUN {TAHUN}" in isi
    assert f"Contoh, 17 Januari {TAHUN}" in isi
    assert "DRAFT" not in isi
    assert "BELUM DISETUJUI" not in isi
    assert isi.count("^") == 2  # once on the plan, once on its annex


def test_a_long_plan_breaks_well(dunia: Dunia):
    """Forty results of ten measures: heads on every page, nothing lost."""
    skp = dunia.skp("kadis")
    akun = dunia.sebagai("kadis")
    for n in range(12):
        isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja=f"Hasil ke-{n:02d}")
        hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
        skp = hasil.skp
        for i in range(4):
            ukuran = pb.IsianIndikator(
                indikator=f"Ukuran {n:02d}-{i} " + "panjang " * 20,
                target="1 dokumen",
                perspektif=umum.PERSPEKTIF_ANGGARAN,
            )
            skp = akun.TambahIndikator(
                pb.TambahIndikatorRequest(
                    skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=skp.etag, isian=ukuran
                )
            ).skp
    pdf = cetak(dunia, "kadis", skp.skp_id)
    isi = teks(pdf)
    assert all(f"Ukuran {n:02d}-{i}" in isi for n in range(12) for i in range(4))
    halaman = len(pypdfium2.PdfDocument(pdf))
    assert halaman >= 4
    assert f"Halaman {halaman} dari {halaman}" in isi
    assert isi.count("INDIKATOR KINERJA INDIVIDU") >= halaman - 3


def test_who_may_print_and_what_is_refused(dunia: Dunia):
    skp = dunia.disetujui("kadis", "bupati")
    draft = dunia.skp("kabid")
    assert ditolak(lambda: cetak(dunia, "kadis", draft.skp_id)).alasan == "SKP_MASIH_DRAFT"
    assert ditolak(lambda: cetak(dunia, "guru", skp.skp_id)).alasan == "AKSES_DITOLAK"
    salah = ditolak(
        lambda: cetak(
            dunia, "kadis", skp.skp_id, tanggal="17-01", lokasi="x" * 61, anchor_pegawai="a"
        )
    )
    assert salah.bidang.keys() == {"tanggal", "lokasi", "anchor_pegawai"}
    kembar = ditolak(
        lambda: cetak(dunia, "kadis", skp.skp_id, anchor_pegawai="#", anchor_penilai="#")
    )
    assert "sudah ada" in kembar.bidang["anchor_penilai"]


def test_the_matrix_prints_names_on_every_page(dunia: Dunia):
    atasan = dunia.disetujui("kadis", "bupati")
    dunia.isi("kabid", dunia.skp("kabid"), pimpinan=atasan.rhk[0].rhk_id)
    kadis = dunia.sebagai("kadis")
    kadis.SinkronkanMatriks(mt.SinkronkanMatriksRequest(skp_id=atasan.skp_id))
    pdf = kadis.CetakMatriks(ck.CetakMatriksRequest(skp_id=atasan.skp_id)).pdf
    isi = teks(pdf)
    for kata in ("MATRIKS PEMBAGIAN PERAN DAN HASIL", "OUTCOME ANTARA", "Jumlah layanan", "Kabid"):
        assert kata in isi, isi
    assert "DRAFT BELUM TERLIHAT" in isi
    tolak = ditolak(
        lambda: dunia.sebagai("guru").CetakMatriks(ck.CetakMatriksRequest(skp_id=atasan.skp_id))
    )
    assert tolak.alasan == "AKSES_DITOLAK"
