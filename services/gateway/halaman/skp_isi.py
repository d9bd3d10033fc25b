"""The content of a plan, edited where it stands: RHK, indikator, lampiran, ekspektasi khusus."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, skp_kata
from services.gateway.halaman.formulir import Kini, baris_teks, berhasil, kirim, tolak
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.skp import (
    REMAH_DAFTAR,
    alamat,
    ambil,
    pilihan_indikator_pimpinan,
    pilihan_pimpinan,
    tampil,
    unor_di_bawah,
)
from services.gateway.problems import Masalah

bp = Blueprint("skp_isi", __name__, url_prefix="/skp/<skp_id>")

HAPUS_RHK = Langkah(
    judul="Hapus RHK",
    akibat="RHK ini dan semua indikatornya dihapus dari SKP Anda.",
    batal="Tidak dapat dibatalkan.",
    tombol="Hapus RHK",
    sesudah="RHK dihapus.",
    bahaya=True,
)


@bp.post("/rhk")
@peran("PEGAWAI")
def tambah_rhk(skp_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.TambahRhkRequest(skp_id=skp_id, etag=etag_formulir(), isian=_isian_rhk())
        return f"r-{kirim(layanan().skp.TambahRhk, pesan).rhk_id}"

    return simpan(skp_id, kerja, formulir="rhk-baru", sesudah="RHK ditambahkan.", kini=hanya_etag)


@bp.post("/rhk/<rhk_id>")
@peran("PEGAWAI")
def ubah_rhk(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.UbahRhkRequest(
            skp_id=skp_id, rhk_id=rhk_id, etag=etag_formulir(), isian=_isian_rhk()
        )
        kirim(layanan().skp.UbahRhk, pesan)
        return f"r-{rhk_id}"

    def kini(skp: pb.Skp) -> Kini:
        rhk = cari_rhk(skp, rhk_id)
        return Kini(
            skp.etag,
            {
                "klasifikasi": kata.KLASIFIKASI.kode(rhk.klasifikasi),
                "jenis": kata.JENIS_RHK.kode(rhk.jenis),
                "rencana_hasil_kerja": rhk.rencana_hasil_kerja,
                "rhk_pimpinan_id": rhk.rhk_pimpinan_id,
                "penugasan_dari": rhk.penugasan_dari,
                "unor_id": rhk.unor_id or skp.pegawai.unor_id,
                "indikator_pimpinan_id": rhk.indikator_pimpinan_id,
                "cascading": skp_kata.CASCADING.kode(rhk.cascading),
                "cara_cascading": skp_kata.CARA_CASCADING.kode(rhk.cara_cascading),
                "tingkat": skp_kata.TINGKAT.kode(rhk.tingkat),
            },
            pilihan={
                "rhk_pimpinan_id": pilihan_pimpinan(skp),
                "indikator_pimpinan_id": dict(pilihan_indikator_pimpinan(skp)),
                "unor_id": dict(unor_di_bawah(skp)),
            },
        )

    return simpan(skp_id, kerja, formulir=f"rhk-{rhk_id}", sesudah="RHK disimpan.", kini=kini)


@bp.get("/rhk/<rhk_id>/hapus")
@peran("PEGAWAI")
def tanya_hapus_rhk(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    perkara = _perkara_rhk(skp_id, rhk_id)
    return tanyakan(HAPUS_RHK, perkara, kembali=alamat(skp_id, f"r-{rhk_id}"))


@bp.post("/rhk/<rhk_id>/hapus")
@peran("PEGAWAI")
def hapus_rhk(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    pesan = pb.HapusRhkRequest(skp_id=skp_id, rhk_id=rhk_id, etag=etag_formulir())
    return jalankan(
        HAPUS_RHK,
        kerja=lambda: kirim(layanan().skp.HapusRhk, pesan),
        perkara=lambda: _perkara_rhk(skp_id, rhk_id),
        kembali=alamat(skp_id, "hasil-kerja"),
    )


@bp.post("/lampiran")
@peran("PEGAWAI")
def ubah_lampiran(skp_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        lampiran = pb.Lampiran(
            dukungan_sumber_daya=baris_teks("dukungan_sumber_daya"),
            skema_pertanggungjawaban=baris_teks("skema_pertanggungjawaban"),
            konsekuensi=baris_teks("konsekuensi"),
        )
        pesan = pb.UbahLampiranRequest(skp_id=skp_id, etag=etag_formulir(), lampiran=lampiran)
        kirim(layanan().skp.UbahLampiran, pesan)
        return "lampiran"

    def kini(skp: pb.Skp) -> Kini:
        ada = skp.lampiran
        return Kini(
            skp.etag,
            {
                "dukungan_sumber_daya": "\n".join(ada.dukungan_sumber_daya),
                "skema_pertanggungjawaban": "\n".join(ada.skema_pertanggungjawaban),
                "konsekuensi": "\n".join(ada.konsekuensi),
            },
        )

    return simpan(
        skp_id, kerja, formulir="isi-lampiran", sesudah="Lampiran SKP disimpan.", kini=kini
    )


@bp.post("/perilaku/<nilai>")
@peran("PEGAWAI")
def ubah_ekspektasi(skp_id: str, nilai: str) -> ResponseReturnValue:
    nomor = kata.NILAI_PERILAKU.nilai(nilai)

    def kerja() -> str:
        pesan = pb.UbahEkspektasiKhususRequest(
            skp_id=skp_id,
            etag=etag_formulir(),
            nilai=nomor,  # type: ignore[arg-type]
            ekspektasi_khusus=baris_teks("ekspektasi_khusus"),
        )
        kirim(layanan().skp.UbahEkspektasiKhusus, pesan)
        return f"p-{nilai}"

    def kini(skp: pb.Skp) -> Kini:
        baris = [p for p in skp.perilaku if p.nilai == nomor]
        teks = "\n".join(baris[0].ekspektasi_khusus) if baris else ""
        return Kini(skp.etag, {"ekspektasi_khusus": teks})

    return simpan(
        skp_id, kerja, formulir=f"eks-{nilai}", sesudah="Ekspektasi khusus disimpan.", kini=kini
    )


def simpan(
    skp_id: str,
    kerja: Callable[[], str],
    *,
    formulir: str,
    sesudah: str,
    kini: Callable[[pb.Skp], Kini],
) -> ResponseReturnValue:
    """Do one change and come back to its place on the page."""
    try:
        jangkar = kerja()
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=formulir,
            tampil=lambda: tampil(skp_id),
            kembali=alamat(skp_id),
            kini=lambda: kini(ambil(skp_id)),
        )
    return berhasil(sesudah, alamat(skp_id, jangkar))


def etag_formulir() -> str:
    return request.form.get("etag", "")


def hanya_etag(skp: pb.Skp) -> Kini:
    """Something is added: nothing of it is stored yet."""
    return Kini(skp.etag)


def _isian_rhk() -> pb.IsianRhk:
    isi = request.form
    return pb.IsianRhk(
        klasifikasi=kata.KLASIFIKASI.nilai(isi.get("klasifikasi")),  # type: ignore[arg-type]
        jenis=kata.JENIS_RHK.nilai(isi.get("jenis")),  # type: ignore[arg-type]
        rencana_hasil_kerja=isi.get("rencana_hasil_kerja", "").strip(),
        rhk_pimpinan_id=isi.get("rhk_pimpinan_id", ""),
        penugasan_dari=isi.get("penugasan_dari", "").strip(),
        unor_id=isi.get("unor_id", "") if isi.get("klasifikasi") == "ORGANISASI" else "",
        indikator_pimpinan_id=isi.get("indikator_pimpinan_id", ""),
        tim_kerja_id=isi.get("tim_kerja_id", ""),
        cascading=skp_kata.CASCADING.nilai(isi.get("cascading")),  # type: ignore[arg-type]
        cara_cascading=skp_kata.CARA_CASCADING.nilai(  # type: ignore[arg-type]
            isi.get("cara_cascading")
        ),
        tingkat=skp_kata.TINGKAT.nilai(isi.get("tingkat")),  # type: ignore[arg-type]
        sementara=isi.get("sementara") == "ya",
    )


def cari_rhk(skp: pb.Skp, rhk_id: str) -> pb.Rhk:
    for rhk in skp.rhk:
        if rhk.rhk_id == rhk_id:
            return rhk
    raise Masalah("TIDAK_DITEMUKAN", detail="RHK ini sudah tidak ada pada SKP.")


def _perkara_rhk(skp_id: str, rhk_id: str) -> Perkara:
    skp = ambil(skp_id)
    rhk = cari_rhk(skp, rhk_id)
    jumlah = str(len(rhk.indikator))
    fakta = [("Rencana hasil kerja", rhk.rencana_hasil_kerja), ("Jumlah indikator", jumlah)]
    return perkara_skp(skp, fakta)


def perkara_skp(skp: pb.Skp, fakta: list[tuple[str, str]]) -> Perkara:
    nama, tujuan = REMAH_DAFTAR
    remah: list[tuple[str, str | None]] = [
        (nama, url_for(tujuan)),
        (f"SKP {skp.tahun}", alamat(skp.skp_id)),
    ]
    return Perkara(skp.etag, fakta, remah, "skp")
