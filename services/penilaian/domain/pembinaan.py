"""Guidance and counselling on a plan: proposed, decided, held, finished.

PermenPANRB 6/2022 art. 20(3)c, art. 21 and Lampiran Bab III.D. Guidance (mentoring, coaching) may
be proposed by either side; the employee's waits for the rater, the rater's begins at once. A
counselling is the rater's alone and about behaviour alone.

    DIAJUKAN -> BERJALAN | DITOLAK | DIBATALKAN;  BERJALAN -> SELESAI | DIBATALKAN

Until it is over, guidance belongs to whoever is the plan's rater; then the people on it stand. A
counselling stays with the rater who wrote it: its next reader would be one whom the law does not
name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from services.penilaian.domain import errors, pasca_bimbingan, pembinaan_isi
from services.penilaian.domain.errors_pembinaan import (
    BukanBimbingan,
    BukanPengusulPembinaan,
    BukanPihakPembinaan,
    JurnalBelumAda,
    KonselingHanyaPenilai,
    PembinaanBukanGiliran,
)
from services.penilaian.domain.events_pembinaan import PembinaanDiajukan, PembinaanDiputus
from services.penilaian.domain.isian import TEKS_MAKSIMUM, Pemeriksa
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.pasca_bimbingan import (
    EvaluasiKompetensi,
    Kompetensi,
    Tanggapan,
    UmpanBalikBimbingan,
)
from services.penilaian.domain.pembinaan_isi import (
    Isi,
    JenisPembinaan,
    Mentoring,
    Pembimbing,
)
from services.penilaian.domain.pembinaan_status import KEADAAN, Pengusul, StatusPembinaan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import Orang, SkpDisepakati

S = StatusPembinaan


class Putusan(StrEnum):
    """What the rater says of a proposal."""

    SETUJU = "SETUJU"
    TOLAK = "TOLAK"


@dataclass
class Pembinaan:
    """One guidance or counselling. `skp` is the plan as it is now, the people are its own."""

    id: str
    skp: SkpDisepakati
    jenis: JenisPembinaan
    pengusul: Pengusul
    isi: Isi
    pembimbing: Pembimbing | None
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang | None
    diajukan_pada: datetime
    status: StatusPembinaan
    catatan: str = ""
    hasil: str = ""
    selesai_pada: datetime | None = None
    umpan_balik: UmpanBalikBimbingan | None = None
    kompetensi: EvaluasiKompetensi | None = None
    versi: int = 0
    jejak: list[Jejak] = field(default_factory=list)
    peristiwa: list[PembinaanDiajukan | PembinaanDiputus] = field(default_factory=list)

    def ubah(
        self, isi: Isi, pembimbing: Pembimbing | None, *, oleh: Pelaku, sekarang: datetime
    ) -> None:
        """Write it anew: the proposer while it waits, both sides while it runs."""
        self.pastikan_penulis(oleh)
        self._pastikan(S.DIAJUKAN, S.BERJALAN, saran="Isinya tidak dapat diubah lagi.")
        if self.status is S.DIAJUKAN and not self.milik_pengusul(oleh):
            saran = "Sesudah disetujui, kedua pihak dapat melengkapinya."
            raise PembinaanBukanGiliran(keadaan=KEADAAN[self.status], saran=saran)
        self.isi = pembinaan_isi.periksa(isi, pembinaan_isi.indikator(self.skp))
        self.pembimbing = pembimbing
        self._pindah(self.status, "Mengubah isi pembinaan", oleh, sekarang)

    def batalkan(self, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Take it back: while it waits, or while it runs without ever having waited."""
        self.pastikan_pengusul(oleh)
        tanpa_putusan = self.pengusul is Pengusul.PENILAI
        self._pastikan(
            *((S.DIAJUKAN, S.BERJALAN) if tanpa_putusan else (S.DIAJUKAN,)),
            saran="Yang dapat dibatalkan hanya usul yang belum diputus.",
        )
        self._pindah(S.DIBATALKAN, "Membatalkan pembinaan", oleh, sekarang)
        self._kabarkan()

    def putuskan(
        self, putusan: Putusan | None, catatan: str, *, oleh: Pelaku, sekarang: datetime
    ) -> None:
        """Approve or reject what the employee proposed."""
        self.pastikan_penilai(oleh)
        self._pastikan(S.DIAJUKAN, saran="Tidak ada yang perlu diputus.")
        p = Pemeriksa()
        if putusan is None:
            p.tolak("putusan", "Pilih menyetujui atau menolak.")
        teks = p.teks("catatan", catatan, wajib=putusan is Putusan.TOLAK, maksimum=TEKS_MAKSIMUM)
        p.selesai()
        self.catatan = teks
        if putusan is Putusan.TOLAK:
            self._pindah(S.DITOLAK, "Menolak usul pembinaan", oleh, sekarang, teks)
        else:
            self._pindah(S.BERJALAN, "Menyetujui usul pembinaan", oleh, sekarang, teks)
        self._kabarkan()

    def selesaikan(self, hasil: str, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Finish it. A mentoring has its journal, a counselling the record of its outcome."""
        self.pastikan_penilai(oleh)
        self._pastikan(S.BERJALAN, saran="Yang diselesaikan adalah yang sedang berjalan.")
        if isinstance(self.isi, Mentoring) and not self.isi.jurnal:
            raise JurnalBelumAda
        p = Pemeriksa()
        wajib = not self.jenis.bimbingan
        self.hasil = p.teks("hasil", hasil, wajib=wajib, maksimum=TEKS_MAKSIMUM)
        p.selesai()
        self.selesai_pada = sekarang
        self._pindah(S.SELESAI, "Menyelesaikan pembinaan", oleh, sekarang)
        self._kabarkan()

    def beri_umpan_balik(
        self, tanggapan: Sequence[Tanggapan | None], catatan: str, *, oleh: Pelaku,
        sekarang: datetime,
    ) -> None:  # fmt: skip
        """Format B.1.8; the last word counts. What he says stands in no history."""
        self.pastikan_pegawai(oleh)
        self._pastikan_bimbingan_selesai()
        self.umpan_balik = pasca_bimbingan.umpan_balik(tanggapan, catatan, sekarang=sekarang)
        self._pindah(self.status, "Memberi umpan balik bimbingan", oleh, sekarang)

    def nilai_kompetensi(
        self, baku: Sequence[Kompetensi], teknis: Sequence[Kompetensi], rekomendasi: str, *,
        oleh: Pelaku, sekarang: datetime,
    ) -> None:  # fmt: skip
        """Format B.1.9; the last word counts."""
        self.pastikan_pengevaluasi(oleh)
        self._pastikan_bimbingan_selesai()
        dahulu = oleh.pegawai_id == self.penilai.pegawai_id
        siapa = self.penilai if dahulu else self.skp.penilai
        self.kompetensi = pasca_bimbingan.evaluasi(
            baku, teknis, rekomendasi, oleh=siapa, sekarang=sekarang
        )
        self._pindah(self.status, "Mengevaluasi kompetensi", oleh, sekarang)

    @property
    def mengikuti_skp(self) -> bool:
        """Whether its people are still those of the plan."""
        return self.jenis.bimbingan and self.status in {S.DIAJUKAN, S.BERJALAN}

    @property
    def penilai_kini(self) -> Orang:
        """Who acts as the rater."""
        return self.skp.penilai if self.mengikuti_skp else self.penilai

    @property
    def atasan_kini(self) -> Orang | None:
        """The superior of whoever acts as the rater."""
        return self.skp.atasan_penilai if self.mengikuti_skp else self.atasan_penilai

    @property
    def terbuka(self) -> bool:
        """Whether it is not over."""
        return self.status in {S.DIAJUKAN, S.BERJALAN}

    def milik_pengusul(self, oleh: Pelaku) -> bool:
        """Whether this person stands where the proposer stood."""
        siapa = self.pegawai if self.pengusul is Pengusul.PEGAWAI else self.penilai_kini
        return oleh.pegawai_id == siapa.pegawai_id

    def pastikan_pegawai(self, oleh: Pelaku) -> None:
        """Refuse anybody but the employee."""
        if oleh.pegawai_id != self.pegawai.pegawai_id:
            raise errors.BukanPemilikSkp

    def pastikan_penilai(self, oleh: Pelaku) -> None:
        """Refuse anybody but the rater."""
        if oleh.pegawai_id != self.penilai_kini.pegawai_id:
            raise errors.BukanPejabatPenilai

    def pastikan_pengevaluasi(self, oleh: Pelaku) -> None:
        """Refuse anybody but the rater who finished it, or his successor in his place."""
        if oleh.pegawai_id not in {self.penilai.pegawai_id, self.skp.penilai.pegawai_id}:
            raise errors.BukanPejabatPenilai

    def pastikan_penulis(self, oleh: Pelaku) -> None:
        """Refuse anybody but the two sides; of a counselling, anybody but the rater."""
        if not self.jenis.bimbingan and oleh.pegawai_id != self.penilai_kini.pegawai_id:
            raise KonselingHanyaPenilai
        pihak = {self.pegawai.pegawai_id, self.penilai_kini.pegawai_id}
        if oleh.pegawai_id not in pihak:
            raise BukanPihakPembinaan

    def pastikan_pengusul(self, oleh: Pelaku) -> None:
        """Refuse anybody but the proposer."""
        if not self.milik_pengusul(oleh):
            raise BukanPengusulPembinaan

    def _pastikan(self, *status: StatusPembinaan, saran: str) -> None:
        if self.status not in status:
            raise PembinaanBukanGiliran(keadaan=KEADAAN[self.status], saran=saran)

    def _pastikan_bimbingan_selesai(self) -> None:
        if not self.jenis.bimbingan:
            raise BukanBimbingan
        self._pastikan(S.SELESAI, saran="Formatnya diisi sesudah bimbingan selesai.")

    def _pindah(
        self, ke: StatusPembinaan, tindakan: str, oleh: Pelaku, waktu: datetime, catatan: str = ""
    ) -> None:
        if self.mengikuti_skp:
            self.pegawai, self.penilai = self.skp.pegawai, self.skp.penilai
            self.atasan_penilai = self.skp.atasan_penilai
        dari, self.status = self.status, ke
        self.jejak.append(
            Jejak(waktu, oleh.pegawai_id, oleh.nama, tindakan, dari, ke, catatan=catatan)
        )

    def _kabarkan(self) -> None:
        ditolak = self.status is S.DITOLAK
        self.peristiwa.append(
            PembinaanDiputus(
                **tentang(self), status=self.status, catatan=self.catatan if ditolak else ""
            )
        )


def tentang(ini: Pembinaan) -> dict[str, Any]:
    """What every fact about it says."""
    return {
        "pembinaan_id": ini.id,
        "skp_id": ini.skp.skp_id,
        "tahun": ini.skp.tahun,
        "jenis": ini.jenis,
        "pengusul": ini.pengusul,
        "pegawai": ini.pegawai,
        "penilai": ini.penilai,
        "atasan_penilai": ini.atasan_penilai,
    }
