"""Manual Indikator Kinerja and workblock: the two forms that a plan may have besides."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import formulir_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import skp_kata
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.skp import alamat, ambil
from services.gateway.halaman.skp_indikator import cari_indikator
from services.gateway.halaman.skp_isi import cari_rhk, etag_formulir, perkara_skp
from services.gateway.problems import Masalah

bp = Blueprint("skp_formulir", __name__, url_prefix="/skp/<skp_id>")
TEKS_MANUAL = ("tujuan", "definisi", "formula", "satuan", "sumber_data")
TEKS_WORKBLOCK = ("judul", "rhk_id", "indikator_target", "pemilik", "pihak_terlibat", "waktu",
                  "penerima_manfaat", "tujuan", "anggaran")  # fmt: skip
TINGKAT = (skp_pb.TINGKAT_OUTCOME, skp_pb.TINGKAT_OUTCOME_ANTARA,
           skp_pb.TINGKAT_OUTPUT_KENDALI_RENDAH)  # fmt: skip
"""The three of Format A.1.3."""
TRANSFORMATIF = "T:"
"""Before a line: this activity is transformatif; without it, rutin."""

HAPUS_MANUAL = Langkah(
    judul="Hapus manual indikator",
    akibat="Manual indikator ini dihapus; indikatornya sendiri tetap.",
    batal="Dapat diisi kembali selama SKP masih draft.",
    tombol="Hapus manual",
    sesudah="Manual indikator dihapus.",
    bahaya=True,
)
HAPUS_WORKBLOCK = Langkah(
    judul="Hapus workblock",
    akibat="Workblock ini dihapus dari SKP Anda.",
    batal="Tidak dapat dibatalkan.",
    tombol="Hapus workblock",
    sesudah="Workblock dihapus.",
    bahaya=True,
)


@bp.get("/rhk/<rhk_id>/indikator/<indikator_id>/manual")
@peran("PEGAWAI")
def manual(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    if "UBAH" not in ambil(skp_id).boleh:
        return redirect(alamat(skp_id, f"r-{rhk_id}"))  # there it can be read
    return _tampil_manual(skp_id, rhk_id, indikator_id)


@bp.post("/rhk/<rhk_id>/indikator/<indikator_id>/manual")
@peran("PEGAWAI")
def simpan_manual(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    isi = request.form
    ketikan = skp_pb.ManualIndikator(
        **{nama: isi.get(nama, "").strip() for nama in TEKS_MANUAL},
        tingkat=skp_kata.TINGKAT.nilai(isi.get("tingkat")),  # type: ignore[arg-type]
        periode_pelaporan=skp_kata.PELAPORAN.nilai(isi.get("periode_pelaporan")),  # type: ignore[arg-type]
    )
    pesan = pb.UbahManualIndikatorRequest(
        skp_id=skp_id,
        rhk_id=rhk_id,
        indikator_id=indikator_id,
        etag=etag_formulir(),
        manual=ketikan,
    )
    try:
        kirim(layanan().formulir.UbahManualIndikator, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="manual",
            tampil=lambda: _tampil_manual(skp_id, rhk_id, indikator_id),
            kembali=alamat(skp_id, f"r-{rhk_id}"),
            kini=lambda: _kini_manual(ambil(skp_id), rhk_id, indikator_id),
        )
    return berhasil("Manual indikator disimpan.", alamat(skp_id, f"r-{rhk_id}"))


@bp.get("/rhk/<rhk_id>/indikator/<indikator_id>/manual/hapus")
@peran("PEGAWAI")
def tanya_hapus_manual(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    perkara = _perkara_manual(skp_id, rhk_id, indikator_id)
    return tanyakan(HAPUS_MANUAL, perkara, kembali=alamat(skp_id, f"r-{rhk_id}"))


@bp.post("/rhk/<rhk_id>/indikator/<indikator_id>/manual/hapus")
@peran("PEGAWAI")
def hapus_manual(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    pesan = pb.UbahManualIndikatorRequest(
        skp_id=skp_id, rhk_id=rhk_id, indikator_id=indikator_id, etag=etag_formulir()
    )
    return jalankan(
        HAPUS_MANUAL,
        kerja=lambda: kirim(layanan().formulir.UbahManualIndikator, pesan),
        perkara=lambda: _perkara_manual(skp_id, rhk_id, indikator_id),
        kembali=alamat(skp_id, f"r-{rhk_id}"),
    )


@bp.get("/workblock")
@peran("PEGAWAI")
def workblock_baru(skp_id: str) -> ResponseReturnValue:
    return workblock(skp_id, "")


@bp.get("/workblock/<workblock_id>")
@peran("PEGAWAI")
def workblock(skp_id: str, workblock_id: str) -> ResponseReturnValue:
    if "UBAH" not in ambil(skp_id).boleh:
        return redirect(alamat(skp_id, "workblock"))  # there it can be read
    return _tampil_workblock(skp_id, workblock_id)


@bp.post("/workblock", defaults={"workblock_id": ""})
@bp.post("/workblock/<workblock_id>")
@peran("PEGAWAI")
def simpan_workblock(skp_id: str, workblock_id: str) -> ResponseReturnValue:
    isi = request.form
    ketikan = skp_pb.Workblock(
        workblock_id=workblock_id,
        **{nama: isi.get(nama, "").strip() for nama in TEKS_WORKBLOCK},
        kegiatan=_butir("kegiatan"),
        tonggak=_butir("tonggak"),
    )
    pesan = pb.SimpanWorkblockRequest(skp_id=skp_id, etag=etag_formulir(), workblock=ketikan)
    try:
        kirim(layanan().formulir.SimpanWorkblock, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="workblock",
            tampil=lambda: _tampil_workblock(skp_id, workblock_id),
            kembali=alamat(skp_id, "workblock"),
            kini=lambda: _kini_workblock(ambil(skp_id), workblock_id),
        )
    return berhasil("Workblock disimpan.", alamat(skp_id, "workblock"))


@bp.get("/workblock/<workblock_id>/hapus")
@peran("PEGAWAI")
def tanya_hapus_workblock(skp_id: str, workblock_id: str) -> ResponseReturnValue:
    perkara = _perkara_workblock(skp_id, workblock_id)
    return tanyakan(HAPUS_WORKBLOCK, perkara, kembali=alamat(skp_id, "workblock"))


@bp.post("/workblock/<workblock_id>/hapus")
@peran("PEGAWAI")
def hapus_workblock(skp_id: str, workblock_id: str) -> ResponseReturnValue:
    pesan = pb.HapusWorkblockRequest(
        skp_id=skp_id, etag=etag_formulir(), workblock_id=workblock_id
    )
    return jalankan(
        HAPUS_WORKBLOCK,
        kerja=lambda: kirim(layanan().formulir.HapusWorkblock, pesan),
        perkara=lambda: _perkara_workblock(skp_id, workblock_id),
        kembali=alamat(skp_id, "workblock"),
    )


def baris_butir(butir: list[skp_pb.ButirWorkblock]) -> str:
    """Activities as they are typed, one a line."""
    return "\n".join(f"{TRANSFORMATIF} {b.uraian}" if b.transformatif else b.uraian for b in butir)


def _butir(nama: str) -> list[skp_pb.ButirWorkblock]:
    semua = []
    for baris in request.form.get(nama, "").splitlines():
        tanda = baris.strip()[: len(TRANSFORMATIF)].upper() == TRANSFORMATIF
        uraian = baris.strip()[len(TRANSFORMATIF) :].strip() if tanda else baris.strip()
        if uraian:
            semua.append(skp_pb.ButirWorkblock(uraian=uraian, transformatif=tanda))
    return semua


def _tampil_manual(skp_id: str, rhk_id: str, indikator_id: str) -> str:
    skp = ambil(skp_id)
    indikator = cari_indikator(skp, rhk_id, indikator_id)
    return render_template(
        "skp/manual.html",
        skp=skp,
        rhk=cari_rhk(skp, rhk_id),
        i=indikator,
        m=indikator.manual,
        kata_skp=skp_kata,
        kembali=alamat(skp_id, f"r-{rhk_id}"),
        pilihan_tingkat=[(skp_kata.TINGKAT.kode(t), skp_kata.TINGKAT[t].teks) for t in TINGKAT],
    )


def _tampil_workblock(skp_id: str, workblock_id: str) -> str:
    skp = ambil(skp_id)
    ada = _workblock(skp, workblock_id) if workblock_id else skp_pb.Workblock()
    return render_template(
        "skp/workblock.html",
        skp=skp,
        w=ada,
        kegiatan=baris_butir(list(ada.kegiatan)),
        tonggak=baris_butir(list(ada.tonggak)),
        kembali=alamat(skp_id, "workblock"),
        tujuan_kirim=url_for(
            ".simpan_workblock", skp_id=skp_id, workblock_id=workblock_id or None
        ),
    )


def _workblock(skp: skp_pb.Skp, workblock_id: str) -> skp_pb.Workblock:
    for satu in skp.workblock:
        if satu.workblock_id == workblock_id:
            return satu
    raise Masalah("TIDAK_DITEMUKAN", detail="Workblock ini sudah tidak ada pada SKP.")


def _kini_manual(skp: skp_pb.Skp, rhk_id: str, indikator_id: str) -> Kini:
    m = cari_indikator(skp, rhk_id, indikator_id).manual
    nilai = {nama: getattr(m, nama) for nama in TEKS_MANUAL}
    nilai["tingkat"] = skp_kata.TINGKAT.kode(m.tingkat)
    nilai["periode_pelaporan"] = skp_kata.PELAPORAN.kode(m.periode_pelaporan)
    return Kini(skp.etag, nilai)


def _kini_workblock(skp: skp_pb.Skp, workblock_id: str) -> Kini:
    if not workblock_id:
        return Kini(skp.etag)
    w = _workblock(skp, workblock_id)
    nilai = {nama: getattr(w, nama) for nama in TEKS_WORKBLOCK}
    nilai |= {nama: baris_butir(list(getattr(w, nama))) for nama in ("kegiatan", "tonggak")}
    return Kini(
        skp.etag, nilai, pilihan={"rhk_id": {r.rhk_id: r.rencana_hasil_kerja for r in skp.rhk}}
    )


def _perkara_manual(skp_id: str, rhk_id: str, indikator_id: str) -> Perkara:
    skp = ambil(skp_id)
    ada = cari_indikator(skp, rhk_id, indikator_id)
    return perkara_skp(skp, [("Indikator", ada.indikator), ("Tujuan", ada.manual.tujuan)])


def _perkara_workblock(skp_id: str, workblock_id: str) -> Perkara:
    skp = ambil(skp_id)
    return perkara_skp(skp, [("Workblock", _workblock(skp, workblock_id).judul)])
