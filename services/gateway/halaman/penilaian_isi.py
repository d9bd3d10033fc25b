"""What is written into a period: rencana aksi, bukti dukung, realisasi, umpan balik."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import Kini, kerjakan, kirim, teks
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.penilaian import alamat, ambil, tampil
from services.gateway.problems import Masalah

bp = Blueprint("penilaian_isi", __name__, url_prefix="/penilaian/<periode_id>")

HAPUS_AKSI = Langkah(
    judul="Hapus rencana aksi",
    akibat="Rencana aksi ini dihapus dari periode ini; penghapusannya tercatat pada riwayat.",
    batal="Tidak dapat dibatalkan.",
    tombol="Hapus rencana aksi",
    sesudah="Rencana aksi dihapus.",
    bahaya=True,
)
HAPUS_BUKTI = Langkah(
    judul="Hapus bukti dukung",
    akibat="Tautan bukti dukung ini dihapus dari periode ini; berkas aslinya tidak tersentuh.",
    batal="Tidak dapat dibatalkan, tetapi Anda dapat menambahkannya lagi.",
    tombol="Hapus bukti dukung",
    sesudah="Bukti dukung dihapus.",
    bahaya=True,
)
TARIK_UMPAN_BALIK = Langkah(
    judul="Tarik umpan balik",
    akibat="Umpan balik Anda tidak lagi tampil dan tidak dicetak; penarikannya tercatat.",
    batal="Tidak dapat dibatalkan, tetapi Anda dapat menulis yang baru.",
    tombol="Tarik umpan balik",
    sesudah="Umpan balik ditarik.",
    bahaya=True,
)


@bp.post("/rencana-aksi")
@peran("PEGAWAI")
def tambah_aksi(periode_id: str) -> ResponseReturnValue:
    rhk_id = request.form.get("rhk_id", "")
    pesan = pb.TambahRencanaAksiRequest(
        periode_id=periode_id,
        rhk_id=rhk_id,
        deskripsi=teks("deskripsi"),
        target=teks("target"),
        etag=teks("etag"),
    )
    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.TambahRencanaAksi, pesan),
        formulir=f"aksi-baru-{rhk_id}",
        jangkar=f"r-{rhk_id}",
        sesudah="Rencana aksi ditambahkan.",
    )


@bp.post("/rencana-aksi/<aksi_id>")
@peran("PEGAWAI")
def ubah_aksi(periode_id: str, aksi_id: str) -> ResponseReturnValue:
    pesan = pb.UbahRencanaAksiRequest(
        periode_id=periode_id,
        rencana_aksi_id=aksi_id,
        deskripsi=teks("deskripsi"),
        target=teks("target"),
        etag=teks("etag"),
    )

    def kini(penilaian: pb.Penilaian) -> dict[str, str]:
        aksi = _aksi(penilaian, aksi_id)
        return {"deskripsi": aksi.deskripsi, "target": aksi.target}

    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.UbahRencanaAksi, pesan),
        formulir=f"aksi-{aksi_id}",
        jangkar=f"a-{aksi_id}",
        sesudah="Rencana aksi disimpan.",
        kini=kini,
    )


@bp.get("/rencana-aksi/<aksi_id>/hapus")
@peran("PEGAWAI")
def tanya_hapus_aksi(periode_id: str, aksi_id: str) -> ResponseReturnValue:
    return tanyakan(HAPUS_AKSI, _perkara_aksi(periode_id, aksi_id), kembali=alamat(periode_id))


@bp.post("/rencana-aksi/<aksi_id>/hapus")
@peran("PEGAWAI")
def hapus_aksi(periode_id: str, aksi_id: str) -> ResponseReturnValue:
    pesan = pb.HapusRencanaAksiRequest(
        periode_id=periode_id, rencana_aksi_id=aksi_id, etag=teks("etag")
    )
    return jalankan(
        HAPUS_AKSI,
        kerja=lambda: kirim(layanan().penilaian.HapusRencanaAksi, pesan),
        perkara=lambda: _perkara_aksi(periode_id, aksi_id),
        kembali=alamat(periode_id),
    )


@bp.post("/bukti-dukung")
@peran("PEGAWAI")
def tambah_bukti(periode_id: str) -> ResponseReturnValue:
    rhk_id = request.form.get("rhk_id", "")
    pesan = pb.TambahBuktiDukungRequest(
        periode_id=periode_id,
        rhk_id=rhk_id,
        nama=teks("nama"),
        tautan=teks("tautan"),
        etag=teks("etag"),
    )
    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.TambahBuktiDukung, pesan),
        formulir=f"bukti-baru-{rhk_id}",
        jangkar=f"r-{rhk_id}",
        sesudah="Bukti dukung ditambahkan.",
    )


@bp.get("/bukti-dukung/<bukti_id>/hapus")
@peran("PEGAWAI")
def tanya_hapus_bukti(periode_id: str, bukti_id: str) -> ResponseReturnValue:
    return tanyakan(HAPUS_BUKTI, _perkara_bukti(periode_id, bukti_id), kembali=alamat(periode_id))


@bp.post("/bukti-dukung/<bukti_id>/hapus")
@peran("PEGAWAI")
def hapus_bukti(periode_id: str, bukti_id: str) -> ResponseReturnValue:
    pesan = pb.HapusBuktiDukungRequest(
        periode_id=periode_id, bukti_dukung_id=bukti_id, etag=teks("etag")
    )
    return jalankan(
        HAPUS_BUKTI,
        kerja=lambda: kirim(layanan().penilaian.HapusBuktiDukung, pesan),
        perkara=lambda: _perkara_bukti(periode_id, bukti_id),
        kembali=alamat(periode_id),
    )


@bp.post("/realisasi/<indikator_id>")
@peran("PEGAWAI")
def ubah_realisasi(periode_id: str, indikator_id: str) -> ResponseReturnValue:
    pesan = pb.UbahRealisasiRequest(
        periode_id=periode_id,
        indikator_id=indikator_id,
        realisasi=teks("realisasi"),
        sumber_data=teks("sumber_data"),
        etag=teks("etag"),
    )

    def kini(penilaian: pb.Penilaian) -> dict[str, str]:
        ada = [
            i.realisasi
            for r in penilaian.rhk
            for i in r.indikator
            if i.indikator_id == indikator_id
        ]
        return {a: getattr(ada[0], a) for a in ("realisasi", "sumber_data")} if ada else {}

    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.UbahRealisasi, pesan),
        formulir=f"real-{indikator_id}",
        jangkar=f"i-{indikator_id}",
        sesudah="Realisasi disimpan.",
        kini=kini,
    )


@bp.post("/umpan-balik")
@peran("PEGAWAI")
def beri_umpan_balik(periode_id: str) -> ResponseReturnValue:
    rhk_id, nilai = request.form.get("rhk_id", ""), request.form.get("perilaku_nilai", "")
    pesan = pb.BeriUmpanBalikRequest(
        periode_id=periode_id,
        rhk_id=rhk_id,
        nilai=kata.NILAI_PERILAKU.nilai(nilai),  # type: ignore[arg-type]
        teks=teks("teks"),
        emotikon=teks("emotikon"),
        etag=teks("etag"),
    )
    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.BeriUmpanBalik, pesan),
        formulir=f"umpan-{rhk_id or nilai}",
        jangkar=f"r-{rhk_id}" if rhk_id else f"p-{nilai}",
        sesudah="Umpan balik tersimpan. Pegawai dapat membacanya.",
    )


@bp.get("/umpan-balik/<umpan_id>/tarik")
@peran("PEGAWAI")
def tanya_tarik(periode_id: str, umpan_id: str) -> ResponseReturnValue:
    perkara = _perkara_umpan_balik(periode_id, umpan_id)
    return tanyakan(TARIK_UMPAN_BALIK, perkara, kembali=alamat(periode_id))


@bp.post("/umpan-balik/<umpan_id>/tarik")
@peran("PEGAWAI")
def tarik(periode_id: str, umpan_id: str) -> ResponseReturnValue:
    pesan = pb.HapusUmpanBalikRequest(
        periode_id=periode_id, umpan_balik_id=umpan_id, etag=teks("etag")
    )
    return jalankan(
        TARIK_UMPAN_BALIK,
        kerja=lambda: kirim(layanan().penilaian.HapusUmpanBalik, pesan),
        perkara=lambda: _perkara_umpan_balik(periode_id, umpan_id),
        kembali=alamat(periode_id),
    )


def simpan(
    periode_id: str,
    kerja: Callable[[], object],
    *,
    formulir: str,
    jangkar: str,
    sesudah: str,
    kini: Callable[[pb.Penilaian], dict[str, str]] = lambda _: {},
) -> ResponseReturnValue:
    """Do one change and come back to its place on the page."""

    def keadaan_kini() -> Kini:
        penilaian = ambil(periode_id)
        return Kini(penilaian.periode.etag, kini(penilaian))

    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: tampil(periode_id),
        kembali=alamat(periode_id),
        kini=keadaan_kini,
        ke=alamat(periode_id, jangkar),
    )


def _aksi(penilaian: pb.Penilaian, aksi_id: str) -> pb.RencanaAksi:
    for rhk in penilaian.rhk:
        for aksi in rhk.rencana_aksi:
            if aksi.rencana_aksi_id == aksi_id:
                return aksi
    raise Masalah("TIDAK_DITEMUKAN", detail="Rencana aksi ini sudah tidak ada.")


def _perkara_aksi(periode_id: str, aksi_id: str) -> Perkara:
    penilaian = ambil(periode_id)
    return _perkara(penilaian, [("Rencana aksi", _aksi(penilaian, aksi_id).deskripsi)])


def _perkara_bukti(periode_id: str, bukti_id: str) -> Perkara:
    penilaian = ambil(periode_id)
    for rhk in penilaian.rhk:
        for bukti in rhk.bukti_dukung:
            if bukti.bukti_dukung_id == bukti_id:
                return _perkara(
                    penilaian, [("Bukti dukung", bukti.nama), ("Tautan", bukti.tautan)]
                )
    raise Masalah("TIDAK_DITEMUKAN", detail="Bukti dukung ini sudah tidak ada.")


def _perkara_umpan_balik(periode_id: str, umpan_id: str) -> Perkara:
    penilaian = ambil(periode_id)
    semua = [satu for baris in penilaian.rhk for satu in baris.umpan_balik]
    semua += [satu for baris in penilaian.perilaku for satu in baris.umpan_balik]
    for umpan in semua:
        if umpan.umpan_balik_id == umpan_id:
            return _perkara(penilaian, [("Umpan balik", umpan.teks or "Tanda jempol")])
    raise Masalah("TIDAK_DITEMUKAN", detail="Umpan balik ini sudah tidak ada.")


def _perkara(penilaian: pb.Penilaian, fakta: list[tuple[str, str]]) -> Perkara:
    remah: list[tuple[str, str | None]] = [
        ("Penilaian SKP", url_for("halaman.penilaian.daftar")),
        (penilaian.periode.nama, alamat(penilaian.periode.periode_id)),
    ]
    return Perkara(penilaian.periode.etag, fakta, remah, "penilaian")
