"""Words and contents of guidance and counselling to protobuf and back. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.domain.pasca_bimbingan import Tanggapan
from services.penilaian.domain.pembinaan import Putusan
from services.penilaian.domain.pembinaan_isi import (
    Coaching,
    Fakta,
    Isi,
    JenisPembinaan,
    Jurnal,
    Konseling,
    Langkah,
    Mentoring,
    Pembimbing,
    TujuanCoaching,
    TujuanMentoring,
)
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.rencana import NilaiPerilaku
from services.penilaian.use_cases.pembinaan import Tulisan


def _angka(kata: Any, enum: Any, awalan: str) -> Mapping[str, Any]:
    return {k.value: enum.Value(f"{awalan}_{k.value}") for k in kata}


JENIS = _angka(JenisPembinaan, pb.JenisPembinaan, "JENIS_PEMBINAAN")
STATUS = _angka(StatusPembinaan, pb.StatusPembinaan, "STATUS_PEMBINAAN")
PENGUSUL = _angka(Pengusul, pb.PengusulPembinaan, "PENGUSUL_PEMBINAAN")
PUTUSAN = _angka(Putusan, pb.PutusanPembinaan, "PUTUSAN_PEMBINAAN")
TANGGAPAN = _angka(Tanggapan, pb.TanggapanBimbingan, "TANGGAPAN_BIMBINGAN")
_YA = {None: pb.YA_TIDAK_UNSPECIFIED, True: pb.YA_TIDAK_YA, False: pb.YA_TIDAK_TIDAK}


def ya(nilai: bool | None) -> Any:
    """An answer on the wire."""
    return _YA[nilai]


def _jawaban(angka: int) -> bool | None:
    return {int(nomor): jawab for jawab, nomor in _YA.items()}.get(angka)


def ke_tulisan(pesan: pb.IsiPembinaan, jenis: JenisPembinaan) -> Tulisan:
    """What was typed, in the part of its kind."""
    return Tulisan(ke_isi(pesan, jenis), pesan.pembimbing_nama, pesan.pembimbing_nip)


def ke_isi(pesan: pb.IsiPembinaan, jenis: JenisPembinaan) -> Isi:
    """The content of this kind."""
    if jenis is JenisPembinaan.MENTORING:
        m = pesan.mentoring
        return Mentoring(
            tujuan=tuple(
                TujuanMentoring(b.keahlian, b.jangka_waktu, b.perubahan, b.ukuran_keberhasilan)
                for b in m.tujuan
            ),
            jurnal=tuple(
                Jurnal(b.waktu, b.tempat, b.materi, b.rencana_aksi, b.target_waktu)
                for b in m.jurnal
            ),
        )
    if jenis is JenisPembinaan.COACHING:
        c = pesan.coaching
        return Coaching(
            tujuan=tuple(
                TujuanCoaching(b.indikator_id, "", b.baseline, b.target, b.strategi)
                for b in c.tujuan
            ),
            fakta=tuple(Fakta(b.target_skp, b.progres, b.masalah, b.penyebab) for b in c.fakta),
            peluang=c.peluang,
            langkah=tuple(
                Langkah(b.indikator_id, "", b.strategi, _jawaban(b.penyesuaian)) for b in c.langkah
            ),
        )
    k = pesan.konseling
    return Konseling(
        nilai_dasar=wire.kata(NilaiPerilaku, k.nilai_dasar, wire.NILAI),
        ada_ekspektasi=_jawaban(k.ada_ekspektasi),
        ekspektasi_khusus=k.ekspektasi_khusus,
        permasalahan=k.permasalahan,
        terjadi_pada_lain=_jawaban(k.terjadi_pada_lain),
        sudah_dilakukan=k.sudah_dilakukan,
    )


def dari_isi(isi: Isi, pembimbing: Pembimbing | None) -> pb.IsiPembinaan:
    """The content as it is shown."""
    pesan = pb.IsiPembinaan(
        pembimbing_nama=pembimbing.nama if pembimbing else "",
        pembimbing_nip=pembimbing.nip if pembimbing else "",
    )
    if isinstance(isi, Mentoring):
        pesan.mentoring.CopyFrom(
            pb.Mentoring(
                tujuan=[pb.TujuanMentoring(**vars(b)) for b in isi.tujuan],
                jurnal=[pb.JurnalMentoring(**vars(b)) for b in isi.jurnal],
            )
        )
    elif isinstance(isi, Coaching):
        pesan.coaching.CopyFrom(
            pb.Coaching(
                tujuan=[pb.TujuanCoaching(**vars(b)) for b in isi.tujuan],
                fakta=[pb.FaktaCoaching(**vars(b)) for b in isi.fakta],
                peluang=isi.peluang,
                langkah=[
                    pb.LangkahCoaching(**(vars(b) | {"penyesuaian": ya(b.penyesuaian)}))
                    for b in isi.langkah
                ],
            )
        )
    else:
        pesan.konseling.CopyFrom(_konseling(isi))
    return pesan


def _konseling(isi: Konseling) -> pb.Konseling:
    return pb.Konseling(
        nilai_dasar=wire.NILAI[isi.nilai_dasar or ""],
        ada_ekspektasi=ya(isi.ada_ekspektasi),
        ekspektasi_khusus=isi.ekspektasi_khusus,
        permasalahan=isi.permasalahan,
        terjadi_pada_lain=ya(isi.terjadi_pada_lain),
        sudah_dilakukan=isi.sudah_dilakukan,
    )
