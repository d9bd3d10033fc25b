"""What the papers of a plan say, as data for the templates in `dokumen/`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from kinerja.skp.v1 import matriks_service_pb2 as matriks_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.documents import tanggal
from services.skp.adapters import wire
from services.skp.domain import istilah
from services.skp.domain.tempat_tanda import TempatTanda

JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
JA_JF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"
BELUM_DISEPAKATI = {
    pb.STATUS_SKP_DRAFT: "DRAFT – belum diajukan",
    pb.STATUS_SKP_PENGAJUAN: "BELUM DISETUJUI – sedang ditinjau pejabat penilai",
}
EKSPEKTASI = (
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja"
    " Pegawai."
)
DIINTERVENSI = (
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat"
    " pimpinan tinggi dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil"
    " kerja beserta indikator kinerja individunya atau sasaran dan indikator kinerja organisasi"
    " yang diintervensi"
)
KOLOM_SEHALAMAN = 5
"""Indicators beside each other on a page of the matrix; more of them go on to further pages."""


def skp(s: pb.Skp) -> dict[str, Any]:
    """Format A.1.1, A.1.2, A.1.6 or A.1.7 with A.1.8, all but the signatures."""
    jpt = s.jenis_skp == umum.JENIS_SKP_JPT
    kualitatif = s.pendekatan == umum.PENDEKATAN_KUALITATIF
    bintang = "**" if not (jpt or kualitatif) else "*"
    nomor = iter(range(1, len(s.rhk) + 1))
    utama = [r for r in s.rhk if r.jenis == umum.JENIS_RHK_UTAMA]
    tambahan = [r for r in s.rhk if r.jenis != umum.JENIS_RHK_UTAMA]
    return {
        "judul_dokumen": f"Sasaran Kinerja Pegawai {s.tahun}",
        "format": format_(jpt=jpt, kualitatif=kualitatif),
        "judul": [
            "SASARAN KINERJA PEGAWAI",
            f"PENDEKATAN HASIL KERJA {'KUALITATIF' if kualitatif else 'KUANTITATIF'}",
            JPT if jpt else JA_JF,
        ],
        "instansi": s.instansi_nama.upper(),
        "periode": rentang(s.periode_mulai, s.periode_selesai),
        "keadaan": BELUM_DISEPAKATI.get(s.status, ""),
        "identitas": _identitas(s, jpt=jpt),
        "utama": [_rhk(r, next(nomor)) for r in utama],
        "tambahan": [_rhk(r, next(nomor)) for r in tambahan],
        "label_ukuran": "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:"
        if jpt
        else "Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:",
        "judul_perilaku": f"PERILAKU KERJA{bintang}",
        "perilaku": [
            {
                "nama": p.nama,
                "panduan": list(p.panduan),
                "ekspektasi": list(p.ekspektasi_khusus),
            }
            for p in s.perilaku
        ],
        "catatan_kaki": ([DIINTERVENSI] if bintang == "**" else []) + [f"{bintang} {EKSPEKTASI}"],
        "lampiran": [
            {"judul": "DUKUNGAN SUMBER DAYA", "isi": list(s.lampiran.dukungan_sumber_daya)},
            {
                "judul": "SKEMA PERTANGGUNGJAWABAN",
                "isi": list(s.lampiran.skema_pertanggungjawaban),
            },
            {"judul": "KONSEKUENSI", "isi": list(s.lampiran.konsekuensi)},
        ],
        "manual": [_manual(s, r, i) for r in s.rhk for i in r.indikator if i.HasField("manual")],
        "workblock": [_workblock(s, w) for w in s.workblock],
    }


def format_(*, jpt: bool, kualitatif: bool) -> str:
    """Which form: Lamp. II.A.1 (JPT, unit kerja mandiri) and II.A.2 (JA, JF)."""
    if jpt:
        return "A.1.1" if kualitatif else "A.1.2"
    return "A.1.6" if kualitatif else "A.1.7"


def tanda_tangan(s: pb.Skp, tempat: TempatTanda) -> dict[str, Any]:
    """The two signatures: the employee's at the left, the rater's at the right."""
    hari = tanggal(tempat.tanggal) if tempat.tanggal else "." * 30
    return {
        "tempat_tanggal": f"{tempat.lokasi or '.' * 20}, {hari}",
        "kiri": _tanda("Pegawai yang Dinilai", s.pegawai, tempat.anchor_pegawai),
        "kanan": _tanda("Pejabat Penilai Kinerja", s.penilai, tempat.anchor_penilai),
    }


def matriks(m: matriks_pb.GetMatriksResponse) -> dict[str, Any]:
    """Format A.1.5: people down, indicators across, so many to a page."""
    semua = list(enumerate(m.kolom))
    return {
        "judul_dokumen": f"Matriks Pembagian Peran dan Hasil {m.tahun}",
        "instansi": m.instansi_nama.upper(),
        "periode": rentang(m.periode_mulai, m.periode_selesai),
        "pimpinan": {"nama": m.pimpinan.nama, "jabatan": m.pimpinan.jabatan},
        "jumlah_kolom": len(m.kolom),
        "bagian": [
            {
                "dari": mulai + 1,
                "kolom": [_kolom(k) for _, k in semua[mulai : mulai + KOLOM_SEHALAMAN]],
                "baris": [
                    _baris(b, [n for n, _ in semua[mulai : mulai + KOLOM_SEHALAMAN]])
                    for b in m.baris
                ],
            }
            for mulai in range(0, len(semua), KOLOM_SEHALAMAN)
        ],
    }


def rentang(mulai: str, selesai: str) -> str:
    """The plan's days: "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    awal, akhir = (
        tanggal(date.fromisoformat(h)).rsplit(" ", 1)[0].upper() for h in (mulai, selesai)
    )
    return f"{awal} SD {akhir} TAHUN {selesai[:4]}"


def semua_teks(nilai: Any) -> Iterator[str]:
    """Every string in the data of a paper."""
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, dict):
        for satu in nilai.values():
            yield from semua_teks(satu)
    elif isinstance(nilai, list):
        for satu in nilai:
            yield from semua_teks(satu)


def _identitas(s: pb.Skp, *, jpt: bool) -> list[dict[str, str]]:
    label = ["NAMA", "NIP", "PANGKAT/ GOL. RUANG", "JABATAN", "UNIT KERJA"]
    label_penilai = [f"{x} (*opsional)" if jpt and x == "NIP" else x for x in label]
    isi = zip(label, label_penilai, _isi(s.pegawai), _isi(s.penilai), strict=True)
    return [
        {"label": a, "label_penilai": b, "pegawai": pegawai, "penilai": penilai}
        for a, b, pegawai, penilai in isi
    ]


def _isi(orang: umum.Orang) -> list[str]:
    # A PPPK has a golongan and no pangkat; a state official has neither.
    pangkat = "/ ".join(p for p in (orang.pangkat, orang.golongan) if p)
    return [orang.nama, orang.nip, pangkat, orang.jabatan, orang.unit_kerja]


def _rhk(r: pb.Rhk, nomor: int) -> dict[str, Any]:
    # A result without a measure still has its line on the form.
    ukuran = [_indikator(i) for i in r.indikator] or [_indikator(pb.Indikator())]
    return {
        "no": nomor,
        "rhk": r.rencana_hasil_kerja,
        "rhk_pimpinan": r.rhk_pimpinan,
        "penugasan": r.penugasan_dari or r.tim_kerja,
        "sementara": r.tautan == pb.STATUS_TAUTAN_SEMENTARA,
        "indikator": ukuran,
    }


def _indikator(i: pb.Indikator) -> dict[str, str]:
    aspek = wire.kata(istilah.Aspek, i.aspek, wire.ASPEK)
    perspektif = wire.kata(istilah.Perspektif, i.perspektif, wire.PERSPEKTIF)
    nama = perspektif.value.replace("_", " ").title() if perspektif else ""
    narasi = i.indikator + (f"; target: {i.target}" if i.target else "")
    return {
        "aspek": aspek.value.title() if aspek else "",
        "indikator": i.indikator,
        "target": i.target,
        "perspektif": nama,
        "narasi": narasi + (f" (Perspektif {nama})" if nama else ""),
    }


def _manual(s: pb.Skp, r: pb.Rhk, i: pb.Indikator) -> dict[str, Any]:
    m = i.manual
    return {
        "pegawai": f"{s.pegawai.nama}, {s.pegawai.jabatan}",
        "isi": [
            ["RENCANA HASIL KERJA", r.rencana_hasil_kerja],
            ["UKURAN KEBERHASILAN/ INDIKATOR KINERJA INDIVIDU", i.indikator],
            ["TUJUAN", m.tujuan],
            ["DESKRIPSI: DEFINISI", m.definisi],
            ["DESKRIPSI: FORMULA (opsional)", m.formula],
            ["SATUAN", m.satuan],
            ["KUALITAS DAN TINGKAT KENDALI", _tingkat(m)],
            ["SUMBER DATA", m.sumber_data],
            ["PERIODE PELAPORAN", _pelaporan(m)],
        ],
    }


def _tingkat(m: pb.ManualIndikator) -> str:
    kata = pb.Tingkat.Name(m.tingkat).removeprefix("TINGKAT_") if m.tingkat else ""
    return kata.replace("_", " ").capitalize()


def _pelaporan(m: pb.ManualIndikator) -> str:
    if not m.periode_pelaporan:
        return ""
    return pb.PeriodePelaporan.Name(m.periode_pelaporan).removeprefix("PERIODE_PELAPORAN_").title()


def _workblock(s: pb.Skp, w: pb.Workblock) -> dict[str, Any]:
    rhk = next((r.rencana_hasil_kerja for r in s.rhk if r.rhk_id == w.rhk_id), "")
    return {
        "judul": w.judul,
        "isi": [
            ["RENCANA HASIL KERJA", rhk],
            ["INDIKATOR DAN TARGET", w.indikator_target],
            ["PEMILIK", w.pemilik],
            ["PIHAK YANG TERLIBAT", w.pihak_terlibat],
            ["WAKTU", w.waktu],
            ["PENERIMA MANFAAT", w.penerima_manfaat],
            ["TUJUAN", w.tujuan],
            ["ANGGARAN", w.anggaran],
        ],
        "kegiatan": [_butir(b) for b in w.kegiatan],
        "tonggak": [_butir(b) for b in w.tonggak],
    }


def _butir(b: pb.ButirWorkblock) -> list[str]:
    return [b.uraian, "Transformatif" if b.transformatif else "Rutin"]


def _tanda(sebutan: str, orang: umum.Orang, anchor: str) -> dict[str, str]:
    return {"sebutan": sebutan, "nama": orang.nama, "nip": orang.nip, "anchor": anchor}


def _kolom(k: matriks_pb.KolomMatriks) -> dict[str, str]:
    return {
        "rhk": k.rencana_hasil_kerja,
        "indikator": k.indikator or "Rencana hasil kerja seutuhnya",
        "target": k.target,
    }


def _baris(b: matriks_pb.BarisMatriks, kolom: list[int]) -> dict[str, Any]:
    draft = b.status == pb.STATUS_SKP_DRAFT
    return {
        "nama": b.nama,
        "jabatan": b.jabatan,
        "sel": [[p.rencana_hasil_kerja for p in b.peran if p.kolom == n] for n in kolom],
        "kosong": "DRAFT BELUM TERLIHAT" if draft else "TIDAK ADA PERAN",
    }
