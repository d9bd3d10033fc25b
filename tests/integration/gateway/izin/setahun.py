"""The year of `pemilik`, as far as it makes one thing of each kind that an address can name."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from typing import Any

from services.chassis.grpc_server import JAKARTA
from tests.integration.gateway.izin.kabupaten import TAHUN, nip
from tests.integration.gateway.izin.orang import Pengunjung, tunggu
from tests.integration.skp.buku import lembar

BERKAS = "JVBERi0xLjcKJSVFT0YK"


def jalani(orang: dict[str, Pengunjung], *, ganti_penilai: Callable[[], None]) -> dict[str, str]:
    """Plan, change the rater, work, be assessed; parameter name → id."""
    atasan = _rencana(orang["atasan"], orang["bupati"], "")
    mantan = _rencana(orang["mantan"], orang["atasan"], atasan["rhk"][0]["rhk_id"])
    skp = _rencana(orang["pemilik"], orang["mantan"], mantan["rhk"][0]["rhk_id"])
    ganti_penilai()
    pemilik, penilai = orang["pemilik"], orang["penilai"]
    jalur = f"/skp/{skp['skp_id']}"
    skp = pemilik.minta("POST", f"{jalur}/muat-ulang-penilai", etag=skp["etag"])
    assert skp["penilai"]["pegawai_id"] == "penilai", skp["alasan_penilai"]
    rhk = skp["rhk"][0]
    benda = {
        "skp_id": skp["skp_id"],
        "rhk_id": rhk["rhk_id"],
        "indikator_id": rhk["indikator"][0]["indikator_id"],
        "workblock_id": skp["workblock"][0]["workblock_id"],
        "pegawai_id": "pemilik",
        "unor_id": "bidang",
        "nilai": "ADAPTIF",
        "kode": "AAAA-BBBB-CCCC",
        "kunci": "plt_model",
        "penugasan_id": "pg-pemilik",
    }
    benda |= _periode(pemilik, penilai, orang["lain"], benda)
    benda |= _pembinaan(pemilik, benda)
    benda |= _angka_kredit(pemilik, penilai, orang["atasan"])
    benda |= _matriks(orang, mantan)
    buku = base64.b64encode(lembar(["NIP"], [["1"]])).decode()
    isi_impor = {"jenis": "PEGAWAI", "berkas": buku, "nama_berkas": "uji.xlsx"}
    # Taking away what is not there is no error, so any id will do.
    benda["pola_id"] = "0199f2c4-7a10-7000-8000-0000000000d9"
    benda["impor_id"] = orang["admin"].minta("POST", "/impor", isi_impor)["impor_id"]
    # What holds already is not taken back, so knocking changes nothing.
    benda |= {"pengaturan": "jendela_evaluasi", "berlaku_sejak": str(datetime.now(JAKARTA).date())}
    isi = {"pilihan": "10", "berlaku_sejak": benda["berlaku_sejak"], "dasar_hukum": "Uji izin"}
    orang["admin"].minta("PUT", "/manajemen-periode/pengaturan/jendela_evaluasi", isi)
    benda |= _laporan(pemilik, penilai)
    minta = {"jenis": "ATASAN", "uraian": "Uji izin", "nip": nip("ketua")}
    hasil = pemilik.minta("POST", "/permintaan-data", minta)
    benda["permintaan_id"] = hasil["permintaan_id"]
    pesan = tunggu(lambda: pemilik.minta("GET", "/pesan")["items"])
    return benda | {"pesan_id": pesan[0]["pesan_id"]}


def _rencana(siapa: Pengunjung, penilai: Pengunjung, pimpinan: str) -> Any:
    """A plan all the way to approval."""
    masa = {"periode_mulai": f"{TAHUN}-01-01", "periode_selesai": f"{TAHUN}-12-31"}
    skp = siapa.minta("POST", "/skp", masa | {"pendekatan": "KUANTITATIF"})
    jalur = f"/skp/{skp['skp_id']}"
    isi = {"jenis": "UTAMA", "rencana_hasil_kerja": f"Hasil {siapa.kunci}"}
    isi |= {"rhk_pimpinan_id": pimpinan} if pimpinan else {}
    skp = siapa.minta("POST", f"{jalur}/rhk", isi, skp["etag"])
    ukuran = {"indikator": "Layanan", "target": "12 layanan"}
    ukuran |= {"aspek": "KUANTITAS"} if pimpinan else {"perspektif": "ANGGARAN"}
    rhk_id = skp["rhk"][0]["rhk_id"]
    skp = siapa.minta("POST", f"{jalur}/rhk/{rhk_id}/indikator", ukuran, skp["etag"])
    isi = {"judul": "Uji izin", "rhk_id": rhk_id, "kegiatan": [{"uraian": "Uji"}]}
    skp = siapa.minta("POST", f"{jalur}/workblock", isi, skp["etag"])
    skp = siapa.minta("POST", f"{jalur}/ajukan", etag=skp["etag"])
    return penilai.minta("POST", f"{jalur}/setujui", etag=skp["etag"])


def _matriks(orang: dict[str, Pengunjung], mantan: Any) -> dict[str, str]:
    """A team led by `ketua`, and the former rater's matrix with one row."""
    isi = {"nama": "Tim", "ketua_nip": nip("ketua")}
    isi |= {"mulai": f"{TAHUN}-01-01", "selesai": f"{TAHUN}-12-31"}
    tim = orang["atasan"].minta("POST", "/tim-kerja", isi)
    jalur = f"/tim-kerja/{tim['tim_kerja_id']}/anggota"
    orang["ketua"].minta("POST", jalur, {"nip": nip("pemilik")}, tim["etag"])
    return {"tim_kerja_id": tim["tim_kerja_id"], "skp_bawahan_id": mantan["skp_id"]}


def _periode(
    pemilik: Pengunjung, penilai: Pengunjung, rekan: Pengunjung, benda: dict[str, str]
) -> dict[str, str]:
    def siap() -> Any:
        semua = pemilik.minta("GET", f"/penilaian?tahun={TAHUN}&skp_id={benda['skp_id']}")
        return [p for p in semua["items"] if p["penilai_nama"] == "Nama Penilai"]

    periode_id = next(p["periode_id"] for p in tunggu(siap) if p["jenis"] != "TAHUNAN")
    jalur = f"/penilaian/{periode_id}"
    kini = pemilik.minta("GET", jalur)
    aksi = {"rhk_id": benda["rhk_id"], "deskripsi": "Menyusun", "target": "3"}
    bukti = {"rhk_id": benda["rhk_id"], "nama": "Laporan"}
    bukti |= {"tautan": "https://berkas.contoh.go.id/laporan"}
    balik = {"rhk_id": benda["rhk_id"], "teks": "Baik.", "emotikon": "JEMPOL_ATAS"}
    for _ in range(2):  # one for the API to delete, one for the pages
        for siapa, apa, isi in (
            (pemilik, "rencana-aksi", aksi),
            (pemilik, "bukti-dukung", bukti),
            (penilai, "umpan-balik", balik),
        ):
            kini = siapa.minta("POST", f"{jalur}/{apa}", isi, kini["periode"]["etag"])
    rhk = kini["rhk"][0]
    ucapan = {"nilai": "LOYAL", "teks": "Baik."}
    jalur_rekan = f"/umpan-balik-rekan/{periode_id}"
    dua = [rekan.minta("POST", jalur_rekan, ucapan)["umpan_balik_id"] for _ in range(2)]
    return {
        "periode_id": periode_id,
        "ucapan_id": dua[0],
        "ucapan_rekan_id": dua[1],
        "rencana_aksi_id": rhk["rencana_aksi"][0]["rencana_aksi_id"],
        "aksi_id": rhk["rencana_aksi"][1]["rencana_aksi_id"],
        "bukti_dukung_id": rhk["bukti_dukung"][0]["bukti_dukung_id"],
        "bukti_id": rhk["bukti_dukung"][1]["bukti_dukung_id"],
        "umpan_balik_id": rhk["umpan_balik"][0]["umpan_balik_id"],
        "umpan_id": rhk["umpan_balik"][1]["umpan_balik_id"],
    }


def _pembinaan(pemilik: Pengunjung, benda: dict[str, str]) -> dict[str, str]:
    """A mentoring that he asks for."""
    tujuan = {"keahlian": "Analisis", "jangka_waktu": "3 bulan", "perubahan": "Laporan berangka"}
    tujuan |= {"ukuran_keberhasilan": "2 laporan"}
    isi = {"skp_id": benda["skp_id"], "jenis": "MENTORING"}
    isi |= {"isi": {"mentoring": {"tujuan": [tujuan]}}}
    return {"pembinaan_id": pemilik.minta("POST", "/pembinaan", isi)["pembinaan_id"]}


def _laporan(pemilik: Pengunjung, penilai: Pengunjung) -> dict[str, str]:
    """His annual document in a report, which lies with his rater's superior."""
    tahunan = next(
        p for p in pemilik.minta("GET", f"/penilaian?tahun={TAHUN}")["items"]
        if p["jenis"] == "TAHUNAN"
    )  # fmt: skip
    jalur = f"/penilaian/{tahunan['periode_id']}"
    for siapa, langkah in ((penilai, "sampaikan"), (pemilik, "terima")):
        etag = siapa.minta("GET", jalur)["periode"]["etag"]
        siapa.minta("POST", f"{jalur}/{langkah}", etag=etag)
    isi = {"periode": {"tahun": TAHUN, "jenis": "TAHUNAN", "ke": 0}}
    [laporan] = penilai.minta("POST", "/laporan", isi)["items"]
    return {"laporan_id": laporan["ringkas"]["laporan_id"]}


def _angka_kredit(pemilik: Pengunjung, penilai: Pengunjung, atasan: Pengunjung) -> dict[str, str]:
    tahunan = next(
        p for p in pemilik.minta("GET", f"/penilaian?tahun={TAHUN}")["items"]
        if p["jenis"] == "TAHUNAN"
    )  # fmt: skip
    capaian = {"unor_id": "bidang", "tahun": TAHUN, "jenis": "TAHUNAN", "ke": 0, "nilai": "BAIK"}
    atasan.minta("PUT", "/capaian-organisasi", capaian)
    jalur = f"/penilaian/{tahunan['periode_id']}"
    rating = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI", "catatan": ""}
    etag = penilai.minta("GET", jalur)["periode"]["etag"]
    penilai.minta("PUT", f"{jalur}/rating", rating, etag)
    saldo = {"sumber": "TUGAS_JABATAN", "nomor_sk": "1/PAK", "tanggal_sk": "2023-01-10"}
    saldo |= {"total_ak": "32.33", "berkas": BERKAS, "nama_berkas": "sk.pdf"}
    satu = tunggu(lambda: _coba(pemilik, "/angka-kredit/saldo", saldo))
    penilai.minta("POST", f"/angka-kredit/saldo/{satu['saldo_id']}/setujui", etag=satu["etag"])

    def siap() -> Any:
        periode = pemilik.minta("GET", "/angka-kredit")["periode"]
        return next((p for p in periode if p["tahunan"] and not p["halangan"]), None)

    pak = {"tahun": TAHUN, "periode_id": tunggu(siap)["periode_id"], "nomor": "7/PAK"}
    pak |= {"tanggal": f"{TAHUN}-12-31", "tempat": "Kabupaten"}
    draf = pemilik.minta("POST", "/pak", pak)
    pemilik.minta("POST", f"/pak/{draf['pak_id']}/ajukan", etag=draf["etag"])
    return {"saldo_id": satu["saldo_id"], "pak_id": draf["pak_id"]}


def _coba(siapa: Pengunjung, jalur: str, isi: Any) -> Any:
    """A thing that may have to wait until the service has heard of its person."""
    jawaban = siapa.ketuk("POST", f"/api/v1{jalur}", isi)
    return jawaban.json if jawaban.status_code == 201 else None
