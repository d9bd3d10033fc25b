"""The outcome of a period: ratings, delivery, receipt, and the two printed documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, g, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import Kini, berhasil, gagal_dari, kirim, tolak
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.penilaian import alamat, ambil, tampil
from services.gateway.problems import Masalah

bp = Blueprint("penilaian_hasil", __name__, url_prefix="/penilaian/<periode_id>")

FORMULIR_RATING = "rating"


@dataclass(frozen=True)
class Aksi:
    izin: str
    langkah: Langkah
    kerja: Callable[[str, str], object]


AKSI: Mapping[str, Aksi] = {
    "sampaikan": Aksi(
        "SAMPAIKAN",
        Langkah(
            judul="Sampaikan dokumen evaluasi",
            akibat="Dokumen evaluasi sampai kepada pegawai, dan kedua rating menjadi tetap.",
            batal="Tidak dapat dibatalkan; sesudah ini hasil hanya berubah melalui keberatan.",
            tombol="Ya, sampaikan dokumen",
            sesudah="Dokumen evaluasi disampaikan. Pegawai sudah diberi tahu.",
        ),
        lambda id_, etag: kirim(
            layanan().penilaian.SampaikanDokumen,
            pb.SampaikanDokumenRequest(periode_id=id_, etag=etag),
        ),
    ),
    "terima": Aksi(
        "TERIMA",
        Langkah(
            judul="Terima dokumen evaluasi",
            akibat="Anda menyatakan sudah menerima dokumen evaluasi periode ini.",
            batal="Tidak dapat dibatalkan. Menerima dokumen bukan berarti menyetujui isinya.",
            tombol="Ya, saya sudah menerima",
            sesudah="Penerimaan dokumen evaluasi tercatat.",
        ),
        lambda id_, etag: kirim(
            layanan().penilaian.TerimaDokumen, pb.TerimaDokumenRequest(periode_id=id_, etag=etag)
        ),
    ),
}


@bp.post("/rating")
@peran("PEGAWAI")
def tetapkan(periode_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.TetapkanPenilaianRequest(
        periode_id=periode_id,
        hasil_kerja=kata.EKSPEKTASI.nilai(isi.get("hasil_kerja")),  # type: ignore[arg-type]
        perilaku=kata.EKSPEKTASI.nilai(isi.get("perilaku")),  # type: ignore[arg-type]
        catatan=isi.get("catatan", "").strip(),
        etag=isi.get("etag", ""),
    )

    def kini() -> Kini:
        penilaian = ambil(periode_id)
        periode = penilaian.periode
        return Kini(
            periode.etag,
            {
                "hasil_kerja": kata.EKSPEKTASI.kode(periode.rating_hasil_kerja),
                "perilaku": kata.EKSPEKTASI.kode(periode.rating_perilaku),
                "catatan": penilaian.catatan,
            },
        )

    try:
        jawab = kirim(layanan().penilaian.TetapkanPenilaian, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=FORMULIR_RATING,
            tampil=lambda: tampil(periode_id),
            kembali=alamat(periode_id, "hasil"),
            kini=kini,
        )
    predikat = kata.PREDIKAT[jawab.penilaian.periode.predikat].teks
    return berhasil(f"Penilaian ditetapkan. Predikat: {predikat}.", alamat(periode_id, "hasil"))


@bp.get("/<any('sampaikan', 'terima'):aksi>")
@peran("PEGAWAI")
def tanya(periode_id: str, aksi: str) -> ResponseReturnValue:
    ini = AKSI[aksi]
    return tanyakan(ini.langkah, _perkara(periode_id, ini), kembali=alamat(periode_id, "hasil"))


@bp.post("/<any('sampaikan', 'terima'):aksi>")
@peran("PEGAWAI")
def lakukan(periode_id: str, aksi: str) -> ResponseReturnValue:
    ini = AKSI[aksi]
    return jalankan(
        ini.langkah,
        kerja=lambda: ini.kerja(periode_id, request.form.get("etag", "")),
        perkara=lambda: _perkara(periode_id, ini, sudah_ditolak=True),
        kembali=alamat(periode_id, "hasil"),
    )


@bp.get("/form-penilaian.pdf")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def cetak_form(periode_id: str) -> ResponseReturnValue:
    isi = request.args
    pesan = pb.CetakFormPenilaianRequest(
        periode_id=periode_id,
        tanggal=isi.get("tanggal", ""),
        lokasi=isi.get("lokasi", "").strip(),
        anchor=isi.get("anchor", "").strip(),
    )
    return _pdf(periode_id, lambda: layanan().penilaian.CetakFormPenilaian(pesan), "cetak-form")


@bp.get("/dokumen-evaluasi.pdf")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def cetak_dokumen(periode_id: str) -> ResponseReturnValue:
    isi = request.args
    pihak = ("pegawai", "penilai", "atasan")
    isian = {
        f"{apa}_{siapa}": isi.get(f"{apa}_{siapa}", "").strip()
        for apa in ("tanggal", "lokasi", "anchor")
        for siapa in pihak
    }
    pesan = pb.CetakDokumenEvaluasiRequest(periode_id=periode_id, **isian)
    return _pdf(
        periode_id, lambda: layanan().penilaian.CetakDokumenEvaluasi(pesan), "cetak-dokumen"
    )


def _pdf(
    periode_id: str, cetak: Callable[[], pb.CetakFormPenilaianResponse], formulir: str
) -> ResponseReturnValue:
    """The document, or the page again with what was wrong in the print form."""
    try:
        return berkas_pdf(cetak())
    except Masalah as masalah:
        if masalah.status not in {409, 422}:
            raise
        g.gagal = gagal_dari(masalah, formulir, isian=request.args)
        return tampil(periode_id), masalah.status


def berkas_pdf(jawab: Any) -> Response:
    """Shown in the browser, saved under its name."""
    return Response(
        jawab.pdf,
        mimetype="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{jawab.nama_berkas}"'},
    )


def _perkara(periode_id: str, aksi: Aksi, *, sudah_ditolak: bool = False) -> Perkara:
    penilaian = ambil(periode_id)
    periode = penilaian.periode
    if aksi.izin not in penilaian.boleh and not sudah_ditolak:
        raise Masalah(
            "PERMINTAAN_DITOLAK",
            status=409,
            judul=f"{aksi.langkah.judul} belum dapat dilakukan",
            detail=f"Periode ini berstatus {kata.STATUS_PENILAIAN[periode.status].teks}.",
        )
    fakta = [
        ("Pegawai", penilaian.pegawai.nama),
        ("Periode", f"{periode.nama}, {tulisan.rentang(periode.mulai, periode.selesai)}"),
        ("Rating hasil kerja", kata.EKSPEKTASI[periode.rating_hasil_kerja].teks),
        ("Rating perilaku kerja", kata.EKSPEKTASI[periode.rating_perilaku].teks),
        ("Predikat", kata.PREDIKAT[periode.predikat].teks),
    ]
    milik_sendiri = penilaian.pegawai.pegawai_id == g.sesi.pegawai_id
    awal = "Penilaian SKP" if milik_sendiri else "Penilaian Bawahan"
    tujuan = "halaman.penilaian.daftar" if milik_sendiri else "halaman.bawahan.penilaian_bawahan"
    remah: list[tuple[str, str | None]] = [
        (awal, url_for(tujuan)),
        (periode.nama, alamat(periode_id)),
    ]
    return Perkara(
        periode.etag, fakta, remah, "penilaian" if milik_sendiri else "penilaian-bawahan"
    )
