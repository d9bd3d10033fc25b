"""One employee's year over the API: from an empty SKP to a PAK that SIASN holds.

The steps are in the order of the law: plan, do, be assessed, follow up. Each step also knocks on
the doors that must stay shut.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import httpx2
import pypdfium2
import pytest

from deploy.lokal.demo.peserta import Ditolak, Peserta, ajukan, setujui, susun_skp, tunggu

TAHUN = 2026
DARI_BUPATI = {"jenis": "UTAMA", "penugasan_dari": "Bupati Tirtamarga"}
RHK_KADIS = [
    {
        **DARI_BUPATI,
        "klasifikasi": "ORGANISASI",
        "rencana_hasil_kerja": "Meningkatnya layanan digital pemerintah daerah",
        "indikator": [
            {
                "indikator": "Indeks pemerintahan digital",
                "target": "3,4 indeks",
                "perspektif": "PENERIMA_LAYANAN",
            },
            {
                "indikator": "Layanan publik yang terhubung",
                "target": "24 layanan",
                "perspektif": "PROSES_BISNIS",
            },
        ],
    },
    {
        "klasifikasi": "INDIVIDU",
        "jenis": "TAMBAHAN",
        "rencana_hasil_kerja": "Terlaksananya pembinaan talenta digital",
        "penugasan_dari": "Bupati Tirtamarga",
        "indikator": [
            {
                "indikator": "Pegawai bersertifikat",
                "target": "30 orang",
                "perspektif": "PENGUATAN_INTERNAL",
            },
            {"indikator": "Serapan anggaran", "target": "95 persen", "perspektif": "ANGGARAN"},
        ],
    },
]


def rhk_intervensi(
    rhk_pimpinan_id: str, hasil: str, indikator: str, target: str
) -> dict[str, Any]:
    return {
        "jenis": "UTAMA",
        "rencana_hasil_kerja": hasil,
        "rhk_pimpinan_id": rhk_pimpinan_id,
        "indikator": [{"aspek": "KUANTITAS", "indikator": indikator, "target": target}],
    }


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@contextmanager
def refused(status: int, reason: str) -> Iterator[SimpleNamespace]:
    """Expect this refusal; the problem document is there to look into afterwards."""
    found = SimpleNamespace(masalah={})
    with pytest.raises(Ditolak) as caught:
        yield found
    found.masalah = caught.value.masalah
    assert (caught.value.status, caught.value.reason) == (status, reason), caught.value


@pytest.mark.timeout(300)
def test_the_year_of_one_employee(sistem: Any) -> None:
    orang = {k: Peserta(sistem.base_url, k) for k in ("bupati", "kadis-kominfo", "kabid-aptika")}
    orang["prakom"] = Peserta(sistem.base_url, "prakom-pertama")
    orang["guru"] = Peserta(sistem.base_url, "guru-pppk")
    profil_disinkronkan(orang["prakom"])
    kadis = kepala_dinas_merencanakan(orang)
    kabid = kepala_bidang_merencanakan(orang, kadis)
    prakom = pranata_komputer_merencanakan(orang, kabid)
    periode = pranata_komputer_bekerja(orang, prakom)
    dinilai(orang, periode)
    pak = angka_kredit(orang)
    siasn_memegang_satu(sistem, orang, pak)
    guru_merencanakan_kualitatif(sistem, orang["guru"])
    guru_tanpa_angka_kredit(orang["guru"])
    yang_menunggu_diberi_tahu(sistem, orang)
    dashboard_benar(sistem)


def profil_disinkronkan(prakom: Peserta) -> None:
    saya = prakom.get("/saya")
    assert saya["nama"] == prakom.nama
    assert saya["penugasan"][0]["alasan_penilai"]
    prakom.post("/saya/sinkron-siasn")

    def selesai() -> Any:
        kini = prakom.get("/saya/sinkron-siasn")
        return kini if kini["status"] in ("BERHASIL", "GAGAL") else None

    hasil = tunggu(selesai, detik=30)
    assert hasil["status"] == "BERHASIL", hasil
    assert hasil["langkah_selesai"] == hasil["langkah_total"] == 4


def kepala_dinas_merencanakan(orang: dict[str, Peserta]) -> dict[str, Any]:
    kadis, bupati, prakom = orang["kadis-kominfo"], orang["bupati"], orang["prakom"]
    # JA/JF wait for the superior: there is nothing to take part in yet.
    awal = prakom.post("/skp", masa(TAHUN))
    assert prakom.get(f"/skp/{awal['skp_id']}/rhk-pimpinan")["items"] == []
    with refused(409, "SKP_ATASAN_BELUM_DISETUJUI"):
        ajukan(prakom, awal)
    prakom.delete(f"/skp/{awal['skp_id']}", If_Match=awal["etag"])

    kosong = kadis.post("/skp", masa(TAHUN))
    with refused(422, "SKP_BELUM_LENGKAP"):
        ajukan(kadis, kosong)
    kadis.delete(f"/skp/{kosong['skp_id']}", If_Match=kosong["etag"])
    skp = susun_skp(kadis, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=RHK_KADIS)
    with refused(409, "SKP_TUMPANG_TINDIH"):
        kadis.post("/skp", masa(TAHUN))
    with refused(412, "SUDAH_BERUBAH"):
        kadis.put(f"/skp/{skp['skp_id']}/lampiran", LAMPIRAN, If_Match="1")
    skp = kadis.put(f"/skp/{skp['skp_id']}/lampiran", LAMPIRAN, If_Match=skp["etag"])
    with refused(403, "AKSES_DITOLAK"):
        prakom.get(f"/skp/{skp['skp_id']}")

    skp = ajukan(kadis, skp)
    assert skp["status"] == "PENGAJUAN"
    with refused(409, "SKP_BUKAN_DRAFT"):
        kadis.put(f"/skp/{skp['skp_id']}/lampiran", LAMPIRAN, If_Match=skp["etag"])
    with refused(403, "AKSES_DITOLAK"):
        prakom.post(f"/skp/{skp['skp_id']}/setujui", If_Match=skp["etag"])

    catatan = {"catatan": "Target layanan terlalu rendah. Naikkan menjadi 30 layanan."}
    skp = bupati.post(f"/skp/{skp['skp_id']}/kembalikan", catatan, If_Match=skp["etag"])
    skp = kadis.get(f"/skp/{skp['skp_id']}")
    assert (skp["status"], skp["catatan_pengembalian"]) == ("DRAFT", catatan["catatan"])
    rhk = skp["rhk"][0]
    indikator = rhk["indikator"][1]
    jalur = f"/skp/{skp['skp_id']}/rhk/{rhk['rhk_id']}/indikator/{indikator['indikator_id']}"
    baru = {**RHK_KADIS[0]["indikator"][1], "target": "30 layanan"}
    skp = ajukan(kadis, kadis.put(jalur, baru, If_Match=skp["etag"]))
    bupati.put(
        f"/skp/{skp['skp_id']}/perilaku/KOLABORATIF",
        {"ekspektasi_khusus": ["Menggerakkan dinas lain memakai data bersama."]},
        If_Match=skp["etag"],
    )
    skp = setujui(bupati, bupati.get(f"/skp/{skp['skp_id']}"))
    assert skp["status"] == "PERSETUJUAN"
    return skp


def masa(tahun: int) -> dict[str, str]:
    return {
        "periode_mulai": f"{tahun}-01-01",
        "periode_selesai": f"{tahun}-12-31",
        "pendekatan": "KUANTITATIF",
    }


LAMPIRAN = {
    "dukungan_sumber_daya": ["Anggaran program layanan digital", "Tim pengembang"],
    "skema_pertanggungjawaban": ["Laporan triwulanan kepada Bupati"],
    "konsekuensi": ["Penghargaan bila melampaui target"],
}


def kepala_bidang_merencanakan(orang: dict[str, Peserta], atas: dict[str, Any]) -> dict[str, Any]:
    kabid, kadis = orang["kabid-aptika"], orang["kadis-kominfo"]
    rencana = rhk_intervensi(
        atas["rhk"][0]["rhk_id"], "Terhubungnya layanan publik", "Layanan terhubung", "30 layanan"
    )
    skp = susun_skp(kabid, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[rencana])
    return setujui(kadis, ajukan(kabid, skp))


def pranata_komputer_merencanakan(
    orang: dict[str, Peserta], atas: dict[str, Any]
) -> dict[str, Any]:
    prakom, kabid = orang["prakom"], orang["kabid-aptika"]
    rencana = rhk_intervensi(
        atas["rhk"][0]["rhk_id"], "Tersedianya API layanan", "API yang terbit", "12 API"
    )
    tanpa_target = {**rencana, "indikator": [{"aspek": "KUANTITAS", "indikator": "API terbit"}]}
    kurang = susun_skp(prakom, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[tanpa_target])
    with refused(422, "SKP_BELUM_LENGKAP") as penolakan:
        ajukan(prakom, kurang)
    assert any("target" in e["field"] for e in penolakan.masalah["errors"])
    prakom.delete(f"/skp/{kurang['skp_id']}", If_Match=kurang["etag"])

    skp = susun_skp(prakom, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[rencana])
    skp = ajukan(prakom, skp)
    kabid.put(
        f"/skp/{skp['skp_id']}/perilaku/ADAPTIF",
        {"ekspektasi_khusus": ["Mempelajari satu kerangka kerja baru."]},
        If_Match=skp["etag"],
    )
    return setujui(kabid, kabid.get(f"/skp/{skp['skp_id']}"))


def pranata_komputer_bekerja(orang: dict[str, Peserta], skp: dict[str, Any]) -> dict[str, Any]:
    prakom, kabid = orang["prakom"], orang["kabid-aptika"]

    def periode() -> Any:
        return prakom.get("/penilaian", tahun=TAHUN, skp_id=skp["skp_id"])["items"]

    semua = tunggu(periode)
    assert [p["jenis"] for p in semua].count("TAHUNAN") == 1
    assert [p["jenis"] for p in semua].count("TRIWULANAN") == 4
    tahunan = next(p for p in semua if p["jenis"] == "TAHUNAN")
    jalur = f"/penilaian/{tahunan['periode_id']}"
    kini = prakom.get(jalur)
    rhk = kini["rhk"][0]
    aksi = {"rhk_id": rhk["rhk_id"], "deskripsi": "Menerbitkan API per bulan", "target": "12 API"}
    kini = prakom.post(f"{jalur}/rencana-aksi", aksi, If_Match=kini["periode"]["etag"])
    bukti = {
        "rhk_id": rhk["rhk_id"],
        "nama": "Katalog API",
        "tautan": "https://data.tirtamargakab.go.id/katalog-api",
    }
    with refused(422, "ISIAN_SALAH"):
        buruk = {**bukti, "tautan": "javascript:alert(1)"}
        prakom.post(f"{jalur}/bukti-dukung", buruk, If_Match=kini["periode"]["etag"])
    kini = prakom.post(f"{jalur}/bukti-dukung", bukti, If_Match=kini["periode"]["etag"])
    realisasi = {"realisasi": "14 API", "sumber_data": "Katalog API daerah"}
    indikator_id = rhk["indikator"][0]["indikator_id"]
    kini = prakom.put(
        f"{jalur}/realisasi/{indikator_id}", realisasi, If_Match=kini["periode"]["etag"]
    )
    for target in ({"rhk_id": rhk["rhk_id"]}, {"nilai": "ADAPTIF"}):
        kini = kabid.post(
            f"{jalur}/umpan-balik",
            {**target, "teks": "Melampaui target, bukti jelas.", "emotikon": "JEMPOL_ATAS"},
            If_Match=kini["periode"]["etag"],
        )
    return kini


RATING = {
    "hasil_kerja": "DI_ATAS_EKSPEKTASI",
    "perilaku": "DI_ATAS_EKSPEKTASI",
    "catatan": "Layak diberi kesempatan memimpin tim.",
}


def dinilai(orang: dict[str, Peserta], kini: dict[str, Any]) -> None:
    prakom, kabid, kadis = orang["prakom"], orang["kabid-aptika"], orang["kadis-kominfo"]
    jalur = f"/penilaian/{kini['periode']['periode_id']}"
    etag = kini["periode"]["etag"]
    capaian = {
        "unor_id": kini["penilai"]["unor_id"],
        "tahun": TAHUN,
        "jenis": "TAHUNAN",
        "ke": 0,
        "nilai": "BAIK",
    }
    with refused(403, "CAPAIAN_BUKAN_PENETAP"):
        prakom.put("/capaian-organisasi", capaian)
    kadis.put("/capaian-organisasi", capaian)
    with refused(403, "PENILAIAN_BUKAN_PENILAI"):
        prakom.put(f"{jalur}/rating", RATING, If_Match=etag)
    with refused(403, "AKSES_DITOLAK"):
        orang["guru"].get(jalur)
    hasil = kabid.put(f"{jalur}/rating", RATING, If_Match=etag)
    assert hasil["periode"]["predikat"] == "SANGAT_BAIK"
    assert hasil["capaian_organisasi"] == "BAIK"
    assert hasil["penjelasan"]["kalimat"]
    assert hasil["penjelasan"]["jumlah_bukti_dukung"] == 1
    form = text_of(
        kabid.unduh(
            f"{jalur}/form-penilaian.pdf", tanggal="2027-01-15", lokasi="Tirtamarga", anchor="^"
        )
    )
    assert "14 API" in form
    assert "15 Januari 2027" in form
    kabid.post(f"{jalur}/sampaikan", If_Match=hasil["periode"]["etag"])
    dokumen = text_of(
        prakom.unduh(
            f"{jalur}/dokumen-evaluasi.pdf",
            tanggal_pegawai="2027-01-18",
            lokasi_pegawai="Tirtamarga",
            tanggal_penilai="2027-01-15",
            lokasi_penilai="Tirtamarga",
        )
    )
    assert "DOKUMEN EVALUASI KINERJA PEGAWAI" in dokumen
    assert "SANGAT BAIK" in dokumen
    kini = prakom.get(jalur)
    prakom.post(f"{jalur}/terima", If_Match=kini["periode"]["etag"])


def angka_kredit(orang: dict[str, Peserta]) -> dict[str, Any]:
    prakom, kabid = orang["prakom"], orang["kabid-aptika"]
    saldo = prakom.post(
        "/angka-kredit/saldo",
        {
            "sumber": "TUGAS_JABATAN",
            "nomor_sk": "800/1234/PAK/2022",
            "tanggal_sk": "2023-01-10",
            "total_ak": "32.33",
            "berkas": "JVBERi0xLjcKJSVFT0YK",
            "nama_berkas": "sk-pak-2022.pdf",
        },
    )
    with refused(403, "BUKAN_PENILAI_PAK"):
        prakom.post(f"/angka-kredit/saldo/{saldo['saldo_id']}/setujui", If_Match=saldo["etag"])
    kabid.post(f"/angka-kredit/saldo/{saldo['saldo_id']}/setujui", If_Match=saldo["etag"])

    def siap() -> Any:
        periode = prakom.get("/angka-kredit")["periode"]
        return next((p for p in periode if p["tahunan"] and not p["halangan"]), None)

    tahunan = tunggu(siap)
    isian = {
        "tahun": TAHUN,
        "periode_id": tahunan["periode_id"],
        "nomor": "800/77/PAK/2027",
        "tanggal": "2027-01-20",
        "tempat": "Tirtamarga",
    }
    pak = prakom.post("/pak", isian)
    with refused(409, "KONVERSI_TUMPANG_TINDIH"):
        prakom.post("/pak", isian)
    assert pak["kumulatif"] == "51.08"
    assert (pak["pangkat"]["kebutuhan"], pak["pangkat"]["selisih"]) == ("50", "1.08")
    assert (pak["kenaikan_jenjang"]["kebutuhan"], pak["kenaikan_jenjang"]["selisih"]) == (
        "100",
        "-48.92",
    )
    pak = prakom.post(f"/pak/{pak['pak_id']}/ajukan", If_Match=pak["etag"])
    with refused(403, "BUKAN_PENILAI_PAK"):
        orang["kadis-kominfo"].post(f"/pak/{pak['pak_id']}/setujui", If_Match=pak["etag"])
    pak = kabid.post(f"/pak/{pak['pak_id']}/setujui", If_Match=pak["etag"])
    penetapan = text_of(prakom.unduh(f"/pak/{pak['pak_id']}/penetapan.pdf"))
    for angka in ("32,33", "18,75", "51,08", "1,08", "48,92"):
        assert angka in penetapan
    for jenis in ("konversi", "akumulasi"):
        assert "18,75" in text_of(prakom.unduh(f"/pak/{pak['pak_id']}/{jenis}.pdf"))
    return pak


def siasn_memegang_satu(sistem: Any, orang: dict[str, Peserta], pak: dict[str, Any]) -> None:
    """The answer of the save is lost on the wire; still SIASN holds the PAK once."""
    aturan = {"jalur": "angkakredit/save", "galat": "JAWABAN_HILANG", "kali": 1}
    httpx2.post(f"{sistem.siasn_url}/_kendali", json={"aturan": [aturan]}).raise_for_status()
    prakom = orang["prakom"]
    prakom.post(f"/pak/{pak['pak_id']}/sinkron")

    def tersinkron() -> Any:
        kini = prakom.get(f"/pak/{pak['pak_id']}")
        return kini if kini["status"] == "TERSINKRON" else None

    kini = tunggu(tersinkron, detik=60)
    assert kini["siasn_id"]
    keadaan = httpx2.get(f"{sistem.siasn_url}/_kendali").json()
    tersimpan = keadaan["tersimpan"]["rw_angkakredit"]
    ours = [baris for baris in tersimpan if baris["nomorSk"] == "800/77/PAK/2027"]
    assert [baris["kreditBaruTotal"] for baris in ours] == ["18.75"]


def guru_merencanakan_kualitatif(sistem: Any, guru: Peserta) -> None:
    """The head of school's plan is approved in the demo data, so the guru can begin."""
    kepala = Peserta(sistem.base_url, "kepala-sekolah")
    kosong = guru.post("/skp", {**masa(TAHUN), "pendekatan": "KUALITATIF"})
    pilihan = guru.get(f"/skp/{kosong['skp_id']}/rhk-pimpinan")["items"]
    guru.delete(f"/skp/{kosong['skp_id']}", If_Match=kosong["etag"])
    rencana = {
        "jenis": "UTAMA",
        "rencana_hasil_kerja": "Meningkatnya kompetensi numerasi siswa kelas VII",
        "rhk_pimpinan_id": pilihan[0]["rhk_id"],
        "penugasan_dari": "Kepala SMP Negeri 3 Cemarasari",
        "indikator": [{"indikator": "Delapan dari sepuluh siswa tuntas pada akhir semester"}],
    }
    skp = susun_skp(guru, tahun=TAHUN, pendekatan="KUALITATIF", rhk=[rencana])
    skp = setujui(kepala, ajukan(guru, skp))
    assert (skp["status"], skp["pendekatan"]) == ("PERSETUJUAN", "KUALITATIF")


def guru_tanpa_angka_kredit(guru: Peserta) -> None:
    ringkasan = guru.get("/angka-kredit")
    assert ringkasan["berhak"] is False
    assert "PNS" in ringkasan["alasan"]
    with refused(409, "PPPK_TANPA_ANGKA_KREDIT"):
        guru.post(
            "/angka-kredit/saldo",
            {
                "sumber": "TUGAS_JABATAN",
                "nomor_sk": "1",
                "tanggal_sk": "2023-01-10",
                "total_ak": "1.00",
                "berkas": "JVBERi0xLjcKJSVFT0YK",
                "nama_berkas": "sk.pdf",
            },
        )


def yang_menunggu_diberi_tahu(sistem: Any, orang: dict[str, Peserta]) -> None:
    kabid, prakom = orang["kabid-aptika"], orang["prakom"]
    assert any("SKP" in p["judul"] for p in kabid.get("/pesan")["items"])

    def sampai() -> Any:
        pesan = prakom.get("/pesan")["items"]
        return pesan and all(p["status_kirim"] in ("SAMPAI", "DIBACA") for p in pesan)

    tunggu(sampai, detik=60)
    terkirim = httpx2.get(f"{sistem.whatsapp_url}/_kendali").text
    for satu in orang.values():
        assert satu.nip not in terkirim


def dashboard_benar(sistem: Any) -> None:
    admin = Peserta(sistem.base_url, "admin-instansi")
    jumlah = admin.get("/dashboard/pengisian", tahun=TAHUN)["jumlah"]
    for status in ("BELUM", "DRAFT", "PENGAJUAN", "PERSETUJUAN"):
        nama: list[Any] = []
        token = ""
        while True:
            laman = admin.get(
                "/dashboard/pengisian/pegawai",
                tahun=TAHUN,
                status=status,
                page_size=50,
                page_token=token,
            )
            nama += laman["items"]
            token = laman["next_page_token"]
            if not token:
                break
        assert len(nama) == jumlah[status.lower()], status
    assert jumlah["persetujuan"] >= 3
