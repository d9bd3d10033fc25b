"""Bodies of guidance and counselling."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import Id, Pendek, Teks, contoh_isian

YaTidak = Annotated[str, Kata(pb.YaTidak)]
_TUJUAN = {
    "keahlian": "Analisis data dengan lembar kerja",
    "jangka_waktu": "3 bulan",
    "perubahan": "Laporan bulanan memuat analisis",
    "ukuran_keberhasilan": "Dua laporan berturut-turut tanpa perbaikan",
}
_JURNAL = {
    "waktu": "7 April 2026, 09.00",
    "tempat": "Ruang rapat lantai 2",
    "materi": "Tabel pivot",
    "rencana_aksi": "Menyusun rekap April",
    "target_waktu": "30 April 2026",
}


class TujuanMentoringIsian(Isian):
    model_config = contoh_isian(**_TUJUAN)
    keahlian: Teks = ""
    jangka_waktu: Pendek = ""
    perubahan: Teks = ""
    ukuran_keberhasilan: Teks = ""


class JurnalIsian(Isian):
    model_config = contoh_isian(**_JURNAL)
    waktu: Pendek = ""
    tempat: Pendek = ""
    materi: Teks = ""
    rencana_aksi: Teks = ""
    target_waktu: Pendek = ""


class MentoringIsian(Isian):
    model_config = contoh_isian(tujuan=[_TUJUAN], jurnal=[_JURNAL])
    tujuan: Annotated[list[TujuanMentoringIsian], Field(max_length=20)] = Field(
        default_factory=list
    )
    jurnal: Annotated[list[JurnalIsian], Field(max_length=20)] = Field(default_factory=list)


class TujuanCoachingIsian(Isian):
    model_config = contoh_isian(
        indikator_id="0199f2c4-7a10-7000-8000-0000000000b1",
        baseline="8 modul",
        target="12 modul",
        strategi="Membagi tugas per modul",
    )
    indikator_id: Id = ""
    baseline: Teks = ""
    target: Teks = ""
    strategi: Teks = ""


class FaktaCoachingIsian(Isian):
    model_config = contoh_isian(
        target_skp="12 modul",
        progres="4 modul",
        masalah="Data belum diterima",
        penyebab="Unit lain terlambat mengirim",
    )
    target_skp: Teks = ""
    progres: Teks = ""
    masalah: Teks = ""
    penyebab: Teks = ""


class LangkahCoachingIsian(Isian):
    model_config = contoh_isian(
        indikator_id="0199f2c4-7a10-7000-8000-0000000000b1",
        strategi="Meminta data setiap minggu",
        penyesuaian="TIDAK",
    )
    indikator_id: Id = ""
    strategi: Teks = ""
    penyesuaian: YaTidak | None = None


class CoachingIsian(Isian):
    model_config = contoh_isian(
        tujuan=[], fakta=[], peluang="Meminta data setiap minggu", langkah=[]
    )
    tujuan: Annotated[list[TujuanCoachingIsian], Field(max_length=20)] = Field(
        default_factory=list
    )
    fakta: Annotated[list[FaktaCoachingIsian], Field(max_length=20)] = Field(default_factory=list)
    peluang: Teks = ""
    langkah: Annotated[list[LangkahCoachingIsian], Field(max_length=20)] = Field(
        default_factory=list
    )


class KonselingIsian(Isian):
    model_config = contoh_isian(
        nilai_dasar="AKUNTABEL",
        ada_ekspektasi="YA",
        ekspektasi_khusus="Hadir tepat waktu pada rapat mingguan",
        permasalahan="Terlambat pada lima rapat terakhir, sehingga keputusan tertunda",
        terjadi_pada_lain="TIDAK",
        sudah_dilakukan="Dua kali diingatkan secara lisan",
    )
    nilai_dasar: Annotated[str, Kata(umum.NilaiPerilaku)] | None = None
    ada_ekspektasi: YaTidak | None = None
    ekspektasi_khusus: Teks = ""
    permasalahan: Teks = ""
    terjadi_pada_lain: YaTidak | None = None
    sudah_dilakukan: Teks = ""


class IsiPembinaanIsian(Isian):
    model_config = contoh_isian(mentoring={"tujuan": [_TUJUAN], "jurnal": []})
    mentoring: MentoringIsian | None = None
    coaching: CoachingIsian | None = None
    konseling: KonselingIsian | None = None
    pembimbing_nama: Pendek = Field("", description="Kosong: pejabat penilai sendiri")
    pembimbing_nip: Pendek = ""


class PembinaanIsian(Isian):
    model_config = contoh_isian(
        skp_id="0199f2c4-7a10-7000-8000-0000000000a1",
        jenis="MENTORING",
        isi={"mentoring": {"tujuan": [_TUJUAN], "jurnal": []}},
    )
    skp_id: Id
    jenis: Annotated[str, Kata(pb.JenisPembinaan)]
    isi: IsiPembinaanIsian


class UbahPembinaanIsian(Isian):
    model_config = contoh_isian(isi={"mentoring": {"tujuan": [_TUJUAN], "jurnal": [_JURNAL]}})
    isi: IsiPembinaanIsian


class PutusanPembinaanIsian(Isian):
    model_config = contoh_isian(putusan="SETUJU", catatan="")
    putusan: Annotated[str, Kata(pb.PutusanPembinaan)]
    catatan: Teks = ""


class HasilPembinaanIsian(Isian):
    model_config = contoh_isian(hasil="Laporan April sudah memuat analisis.")
    hasil: Teks = Field("", description="Wajib bagi konseling: rekaman hasilnya")


class ButirBimbinganIsian(Isian):
    model_config = contoh_isian(tanggapan="YA")
    tanggapan: Annotated[str, Kata(pb.TanggapanBimbingan)] | None = None


class UmpanBalikBimbinganIsian(Isian):
    model_config = contoh_isian(butir=[{"tanggapan": "YA"}] * 9, catatan="")
    butir: Annotated[list[ButirBimbinganIsian], Field(max_length=9)] = Field(
        description="Sembilan jawaban, urut seperti `pernyataan`"
    )
    catatan: Teks = ""


class ButirKompetensiIsian(Isian):
    model_config = contoh_isian(kompetensi="", nilai=3, alasan="Sesuai standar jabatannya")
    kompetensi: Pendek = Field("", description="Hanya dibaca pada kompetensi teknis")
    nilai: Annotated[int, Field(ge=0, le=5)] = 0
    alasan: Teks = ""


class KompetensiIsian(Isian):
    model_config = contoh_isian(
        baku=[{"nilai": 3, "alasan": "Sesuai standar jabatannya"}] * 9,
        teknis=[{"kompetensi": "Analisis data", "nilai": 4, "alasan": "Mandiri"}],
        rekomendasi="Pelatihan analisis data lanjutan",
    )
    baku: Annotated[list[ButirKompetensiIsian], Field(max_length=9)] = Field(
        description="Sembilan kompetensi, urut seperti `kompetensi_baku`"
    )
    teknis: Annotated[list[ButirKompetensiIsian], Field(max_length=10)] = Field(
        default_factory=list
    )
    rekomendasi: Teks = ""
