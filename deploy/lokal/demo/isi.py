"""Fill the demo agency with plans of people outside the story, over the system's own API.

The four of the story (kepala dinas, kepala bidang, pranata komputer, guru) start with nothing:
their year is for whoever tries the system. Those above and beside them have begun, so that the
lists and the dashboard show all four states and the guru finds a head of school whose plan is
approved.

    python -m deploy.lokal.demo.isi http://127.0.0.1:8080
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu


def isi(base_url: str, tahun: int) -> None:
    """Fill one year. Runs once: a second run is refused by the overlap rule."""
    orang: dict[str, Peserta] = {}

    def o(kunci: str) -> Peserta:
        if kunci not in orang:
            orang[kunci] = Peserta(base_url, kunci)
        return orang[kunci]

    sekda = disetujui(
        o("sekda"),
        o("bupati"),
        tahun,
        "KUANTITATIF",
        pimpinan(
            "Meningkatnya akuntabilitas kinerja pemerintah daerah", "Nilai SAKIP", "72 nilai"
        ),
    )
    disetujui(
        o("kaban"),
        o("bupati"),
        tahun,
        "KUANTITATIF",
        pimpinan("Meningkatnya profesionalitas ASN", "Indeks profesionalitas ASN", "81 indeks"),
    )
    disetujui(
        o("kadis-pendidikan"),
        o("bupati"),
        tahun,
        "KUANTITATIF",
        pimpinan("Meningkatnya mutu pendidikan dasar", "Rata-rata rapor pendidikan", "68 nilai"),
    )
    disetujui(
        o("kepala-sekolah"),
        o("kadis-pendidikan"),
        tahun,
        "KUALITATIF",
        kualitatif(
            "Meningkatnya mutu pembelajaran di SMP Negeri 3 Cemarasari",
            "Setiap guru disupervisi dua kali setahun dan hasilnya ditindaklanjuti",
        ),
    )
    kabag = disetujui(
        o("kabag-organisasi"),
        o("sekda"),
        tahun,
        "KUANTITATIF",
        bawahan(sekda, "Tersusunnya laporan kinerja tepat waktu", "Laporan kinerja", "4 laporan"),
    )
    analis = susun_skp(
        o("analis-kebijakan"),
        tahun=tahun,
        pendekatan="KUANTITATIF",
        rhk=bawahan(kabag, "Tersedianya telaahan kebijakan organisasi", "Telaahan", "6 naskah"),
    )
    ajukan(o("analis-kebijakan"), analis)
    susun_skp(
        o("penelaah-organisasi"),
        tahun=tahun,
        pendekatan="KUANTITATIF",
        rhk=bawahan(kabag, "Terhimpunnya data kinerja unit", "Data unit kerja", "23 unit"),
    )
    camat = susun_skp(
        o("camat"),
        tahun=tahun,
        pendekatan="KUANTITATIF",
        rhk=pimpinan("Meningkatnya mutu layanan kecamatan", "Survei kepuasan", "85 nilai"),
    )
    ajukan(o("camat"), camat)
    triwulan_pertama_dinilai(o("kabag-organisasi"), o("sekda"), tahun)


def pimpinan(hasil: str, indikator: str, target: str) -> list[dict[str, Any]]:
    """One organisational result with the two perspectives that matter most, on the JPT form."""
    return [
        {
            "klasifikasi": "ORGANISASI",
            "jenis": "UTAMA",
            "rencana_hasil_kerja": hasil,
            "penugasan_dari": "Bupati Tirtamarga",
            "indikator": [
                {"indikator": indikator, "target": target, "perspektif": "PENERIMA_LAYANAN"},
                {
                    "indikator": "Realisasi anggaran program",
                    "target": "95 persen",
                    "perspektif": "ANGGARAN",
                },
            ],
        }
    ]


def kualitatif(hasil: str, ukuran: str) -> list[dict[str, Any]]:
    """One result told as a narrative."""
    return [
        {
            "klasifikasi": "ORGANISASI",
            "jenis": "UTAMA",
            "rencana_hasil_kerja": hasil,
            "penugasan_dari": "Kepala Dinas Pendidikan",
            "indikator": [{"indikator": ukuran}],
        }
    ]


def bawahan(
    skp_pimpinan: dict[str, Any], hasil: str, indikator: str, target: str
) -> list[dict[str, Any]]:
    """One result that takes part in the superior's first one, on the JA/JF form."""
    return [
        {
            "jenis": "UTAMA",
            "rencana_hasil_kerja": hasil,
            "rhk_pimpinan_id": skp_pimpinan["rhk"][0]["rhk_id"],
            "indikator": [{"aspek": "KUANTITAS", "indikator": indikator, "target": target}],
        }
    ]


def disetujui(
    pegawai: Peserta, penilai: Peserta, tahun: int, pendekatan: str, rhk: list[dict[str, Any]]
) -> dict[str, Any]:
    """A plan from empty to approved."""
    skp = susun_skp(pegawai, tahun=tahun, pendekatan=pendekatan, rhk=rhk)
    return setujui(penilai, ajukan(pegawai, skp))


def triwulan_pertama_dinilai(pegawai: Peserta, penilai: Peserta, tahun: int) -> None:
    """One rated quarter, so that the assessment pages have something to show."""

    def periode() -> Any:
        return pegawai.get("/penilaian", tahun=tahun)["items"]

    semua = tunggu(periode)
    pertama = min((p for p in semua if p["jenis"] != "TAHUNAN"), key=lambda p: p["mulai"])
    jalur = f"/penilaian/{pertama['periode_id']}"
    kini = pegawai.get(jalur)
    bukti = {
        "rhk_id": kini["rhk"][0]["rhk_id"],
        "nama": "Laporan kinerja triwulan I",
        "tautan": "https://data.tirtamargakab.go.id/laporan-kinerja",
    }
    kini = pegawai.post(f"{jalur}/bukti-dukung", bukti, If_Match=kini["periode"]["etag"])
    rating = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI", "catatan": ""}
    penilai.put(f"{jalur}/rating", rating, If_Match=kini["periode"]["etag"])


if __name__ == "__main__":
    isi(sys.argv[1], datetime.now(tz=UTC).year)
