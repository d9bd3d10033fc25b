"""Manual indikator and workblock: entered, changed, taken away, told in the history, printed."""

import io

import pypdfium2

from kinerja.skp.v1 import cetak_service_pb2 as cetak
from kinerja.skp.v1 import formulir_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import Dunia, ditolak

MANUAL = skp_pb.ManualIndikator(
    tujuan="Mengukur ketersediaan layanan",
    definisi="Waktu layanan dapat dipakai",
    formula="jam tersedia / jam seluruhnya",
    satuan="persen",
    tingkat=skp_pb.TINGKAT_OUTCOME_ANTARA,
    sumber_data="Catatan pemantauan",
    periode_pelaporan=skp_pb.PERIODE_PELAPORAN_BULANAN,
)


def draft(dunia: Dunia) -> skp_pb.Skp:
    return dunia.isi("kadis", dunia.skp("kadis"))


def isi_manual(dunia: Dunia, skp: skp_pb.Skp, manual: skp_pb.ManualIndikator | None) -> skp_pb.Skp:
    rhk = skp.rhk[0]
    minta = pb.UbahManualIndikatorRequest(
        skp_id=skp.skp_id,
        etag=skp.etag,
        rhk_id=rhk.rhk_id,
        indikator_id=rhk.indikator[0].indikator_id,
        manual=manual,
    )
    return dunia.sebagai("kadis").UbahManualIndikator(minta).skp


def simpan(dunia: Dunia, skp: skp_pb.Skp, **isi: object) -> pb.SimpanWorkblockResponse:
    baku = {
        "judul": "Layanan tanpa kertas",
        "rhk_id": skp.rhk[0].rhk_id,
        "kegiatan": [skp_pb.ButirWorkblock(uraian="Uji coba di tiga unit", transformatif=True)],
    }
    minta = pb.SimpanWorkblockRequest(
        skp_id=skp.skp_id, etag=skp.etag, workblock=skp_pb.Workblock(**baku | isi)
    )
    return dunia.sebagai("kadis").SimpanWorkblock(minta)


def cetakan(dunia: Dunia, skp: skp_pb.Skp) -> str:
    minta = cetak.CetakSkpRequest(skp_id=skp.skp_id, lokasi="Tirtamarga")
    dokumen = pypdfium2.PdfDocument(io.BytesIO(dunia.sebagai("kadis").CetakSkp(minta).pdf))
    return " ".join(
        " ".join(halaman.get_textpage().get_text_range() for halaman in dokumen).split()
    )


def test_a_manual_is_set_kept_when_the_indicator_changes_and_taken_away(dunia: Dunia):
    skp = isi_manual(dunia, draft(dunia), MANUAL)
    indikator = skp.rhk[0].indikator[0]
    assert indikator.manual == MANUAL
    isian = skp_pb.IsianIndikator(
        indikator="Kata baru", target="13 layanan", aspek=indikator.aspek,
        perspektif=indikator.perspektif,
    )  # fmt: skip
    ubah = skp_pb.UbahIndikatorRequest(
        skp_id=skp.skp_id, etag=skp.etag, rhk_id=skp.rhk[0].rhk_id,
        indikator_id=indikator.indikator_id, isian=isian,
    )  # fmt: skip
    skp = dunia.sebagai("kadis").UbahIndikator(ubah).skp
    assert skp.rhk[0].indikator[0].manual == MANUAL
    skp = isi_manual(dunia, skp, None)
    assert not skp.rhk[0].indikator[0].HasField("manual")
    assert "Mengubah manual indikator RHK nomor 1" in [r.tindakan for r in skp.riwayat]


def test_a_workblock_is_added_changed_and_deleted_each_with_its_line(dunia: Dunia):
    hasil = simpan(dunia, draft(dunia))
    (satu,) = hasil.skp.workblock
    assert (satu.workblock_id, satu.judul) == (hasil.workblock_id, "Layanan tanpa kertas")
    lagi = simpan(dunia, hasil.skp, workblock_id=satu.workblock_id, anggaran="Rp10 juta")
    assert [w.anggaran for w in lagi.skp.workblock] == ["Rp10 juta"]
    ini = {"skp_id": lagi.skp.skp_id, "etag": lagi.skp.etag}
    minta = pb.HapusWorkblockRequest(**ini, workblock_id=satu.workblock_id)
    skp = dunia.sebagai("kadis").HapusWorkblock(minta).skp
    assert not skp.workblock
    catatan = [r.tindakan for r in skp.riwayat if "workblock" in r.tindakan]
    assert sorted(catatan) == [
        "Menambah workblock Layanan tanpa kertas",
        "Menghapus workblock Layanan tanpa kertas",
        "Mengubah workblock Layanan tanpa kertas",
    ]


def test_what_is_missing_foreign_stale_or_locked_is_refused(dunia: Dunia):
    skp = draft(dunia)
    tolak = ditolak(lambda: isi_manual(dunia, skp, skp_pb.ManualIndikator(tujuan="x")))
    assert {"definisi", "satuan", "sumber_data", "tingkat"} <= tolak.bidang.keys()
    tolak = ditolak(lambda: simpan(dunia, skp, rhk_id="lain", judul="", kegiatan=[]))
    assert tolak.bidang.keys() == {"judul", "rhk_id", "kegiatan"}
    assert ditolak(lambda: simpan(dunia, skp, workblock_id="x")).alasan == "TIDAK_DITEMUKAN"
    baru = simpan(dunia, skp).skp
    assert ditolak(lambda: simpan(dunia, skp)).alasan == "SUDAH_BERUBAH"
    diajukan = dunia.ajukan("kadis", baru)
    assert ditolak(lambda: simpan(dunia, diajukan)).alasan == "SKP_BUKAN_DRAFT"
    assert ditolak(lambda: isi_manual(dunia, diajukan, MANUAL)).alasan == "SKP_BUKAN_DRAFT"


def test_both_are_printed_behind_the_plan(dunia: Dunia):
    skp = simpan(dunia, isi_manual(dunia, draft(dunia), MANUAL)).skp
    teks = cetakan(dunia, skp)
    assert "MANUAL INDIKATOR KINERJA" in teks
    assert "jam tersedia / jam seluruhnya" in teks
    assert "Layanan tanpa kertas" in teks
    assert "Uji coba di tiga unit" in teks
