"""The assessment of one plan in one period: its states and the only allowed transitions.

BERJALAN -> DINILAI (and again DINILAI, the rater may correct himself) -> DISAMPAIKAN -> DITERIMA.

PermenPANRB 6/2022 art. 23-26 and Lampiran Bab IV.B: the rater sets both ratings of a plan that was
agreed, the predikat follows. Lampiran Bab V.A: the document is delivered, which fixes the ratings,
and received. What comes after delivery belongs to the objection (Bab V.B).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from services.chassis.errors import DomainError
from services.penilaian.domain import errors, jalur_penilai
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.batas_keberatan import batas_ajukan
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.errors_penutupan import PeriodeDitutup, UmpanBalikDitutup
from services.penilaian.domain.events import Dinilai, DokumenDisampaikan, Peristiwa
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.hasil import Hasil, kalimat_penetapan, lengkap
from services.penilaian.domain.hasil_final import dasar_final
from services.penilaian.domain.isian import Isian, satu_teks
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.keberatan import Keberatan
from services.penilaian.domain.matriks_predikat import Ekspektasi, predikat
from services.penilaian.domain.rencana import Orang, SkpDisepakati
from services.penilaian.domain.siklus import Periode, terbilang
from services.penilaian.domain.waktu import hari_hukum


class StatusPenilaian(StrEnum):
    """Where a period stands."""

    BERJALAN = "BERJALAN"
    DINILAI = "DINILAI"
    DISAMPAIKAN = "DISAMPAIKAN"
    DITERIMA = "DITERIMA"


@dataclass(frozen=True)
class Pelaku:
    """Who acts."""

    pegawai_id: str
    nama: str


@dataclass
class Penilaian:
    """One period of one plan. Loaded whole, changed through its methods, saved with its facts."""

    id: str
    skp: SkpDisepakati
    periode: Periode
    status: StatusPenilaian = StatusPenilaian.BERJALAN
    versi: int = 1
    hasil: Hasil | None = None
    perlu_ditinjau: bool = False
    disampaikan_pada: datetime | None = None
    diterima_pada: datetime | None = None
    jalur_dokumen: Jalur = Jalur.PENILAI
    """Who delivered the document, and so signs it."""
    atasan_dokumen: Orang | None = None
    """The rater's superior when it was delivered."""
    capaian_beku: CapaianDipakai | None = None
    keberatan: Keberatan | None = None
    """The newest objection; a withdrawn one gives way to the next."""
    ditiadakan: str = ""
    """Why this period is not held; empty while it is."""
    penilai_baru: Orang | None = None
    """The plan's rater, where the one who left inside the window still rates this period."""
    jendela: int | None = None
    """Days in which its agency has a periodic evaluation rated; None where it has not chosen."""
    ditutup: datetime | None = None
    """Since when its agency has closed the period; None while it is open."""
    isian: Isian = field(default_factory=Isian)
    jejak: list[Jejak] = field(default_factory=list)
    peristiwa: list[Peristiwa] = field(default_factory=list)

    def nilai(
        self,
        *,
        hasil_kerja: Ekspektasi | None,
        perilaku: Ekspektasi | None,
        catatan: str,
        oleh: Pelaku,
        sekarang: datetime,
    ) -> None:
        """Set both ratings. BERJALAN or DINILAI -> DINILAI."""
        hari = hari_hukum(sekarang)
        jalur = jalur_penilai.menilai(self, oleh, hari)
        self.pastikan_dapat_berjalan()
        self._pastikan_belum_disampaikan()
        self._pastikan_dapat_dikoreksi()
        if hari < self.periode.mulai:
            raise errors.PeriodeBelumMulai(mulai=self.periode.mulai.isoformat())
        hasil_kerja, perilaku = lengkap(hasil_kerja, perilaku)
        catatan = satu_teks("catatan", catatan, wajib=False)
        cara = predikat(hasil_kerja=hasil_kerja, perilaku=perilaku, pada=hari)
        lama, skp = self.hasil, self.skp
        self.hasil = Hasil(
            hasil_kerja=hasil_kerja,
            perilaku=perilaku,
            predikat=cara.predikat,
            catatan=catatan,
            dinilai_pada=sekarang,
            pegawai=skp.pegawai,
            penilai=skp.penilai,
            atasan_penilai=skp.atasan_penilai,
            jalur=jalur,
        )
        self.perlu_ditinjau = False
        self._pindah(
            StatusPenilaian.DINILAI, kalimat_penetapan(lama, self.hasil), oleh, sekarang, catatan
        )
        self.peristiwa.append(self._fakta_dinilai(self.hasil))

    def sampaikan(
        self, *, oleh: Pelaku, sekarang: datetime, capaian: CapaianDipakai, kalender: Kalender
    ) -> None:
        """Deliver the Dokumen Evaluasi. DINILAI -> DISAMPAIKAN; the ratings are fixed."""
        hari = hari_hukum(sekarang)
        jalur = jalur_penilai.menyampaikan(self, oleh, hari)
        self.pastikan_dapat_berjalan()
        self._pastikan_belum_disampaikan()
        hasil = self.pastikan_dinilai()
        batas = batas_ajukan(hari, kalender).batas
        final = self.dasar_final(hari)
        self.disampaikan_pada, self.capaian_beku = sekarang, capaian
        self.jalur_dokumen, self.atasan_dokumen = jalur, self.skp.atasan_penilai
        self._pindah(StatusPenilaian.DISAMPAIKAN, "Menyampaikan dokumen evaluasi", oleh, sekarang)
        self.peristiwa.append(
            DokumenDisampaikan(
                periode_id=self.id,
                tahun=self.skp.tahun,
                nama_periode=self.periode.nama,
                pegawai=hasil.pegawai,
                penilai=hasil.penilai,
                batas_keberatan=None if final else batas,
            )
        )

    def tetapkan_atas_keberatan(
        self, *, hasil_kerja: Ekspektasi | None, perilaku: Ekspektasi | None, sekarang: datetime
    ) -> None:
        """Both ratings anew by decision on an objection; the state stays."""
        lama = self.pastikan_dinilai()
        hasil_kerja, perilaku = lengkap(hasil_kerja, perilaku)
        hari = hari_hukum(sekarang)
        cara = predikat(hasil_kerja=hasil_kerja, perilaku=perilaku, pada=hari)
        self.hasil = replace(
            lama,
            hasil_kerja=hasil_kerja,
            perilaku=perilaku,
            predikat=cara.predikat,
            dinilai_pada=sekarang,
        )
        self.peristiwa.append(replace(self._fakta_dinilai(self.hasil), atas_keberatan=True))

    def terima(self, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Confirm receipt. DISAMPAIKAN -> DITERIMA."""
        self.pastikan_pemilik(oleh)
        if self.status is StatusPenilaian.DITERIMA:
            raise errors.DokumenSudahDiterima
        if self.status is not StatusPenilaian.DISAMPAIKAN:
            raise errors.DokumenBelumDisampaikan
        self.diterima_pada = sekarang
        self._pindah(StatusPenilaian.DITERIMA, "Menerima dokumen evaluasi", oleh, sekarang)

    def dasar_final(self, hari: date) -> str:
        """The article by which no objection lies against this result; empty when one does."""
        return dasar_final(
            jenis_skp=self.skp.rencana.jenis_skp,
            jenis_penilai=self.skp.penilai.jenis_pegawai,
            jalur=self.hasil.jalur if self.hasil else Jalur.PENILAI,
            pada=hari,
        )

    @property
    def atasan_tercetak(self) -> Orang | None:
        """Whom the Dokumen Evaluasi names as the rater's superior: who was it at its last act.

        That act is the decision that changed the result, else the delivery; until then it waits
        for the one who is it now (PermenPANRB 6/2022 Lampiran Bab V, Format D.1.1-D.1.3).
        """
        if self.keberatan and self.keberatan.mengubah:
            return self.keberatan.pemutus
        return self.atasan_dokumen if self.disampaikan_pada else self.skp.atasan_penilai

    @property
    def penandatangan(self) -> Orang:
        """Who signs the Dokumen Evaluasi: the rater, or for him his superior."""
        atasan = self.atasan_dokumen if self.jalur_dokumen is Jalur.ATASAN_PENILAI else None
        return atasan or self.pastikan_dinilai().penilai

    def pastikan_pemilik(self, oleh: Pelaku) -> None:
        """Refuse anybody but the assessed employee."""
        if oleh.pegawai_id != self.skp.pegawai.pegawai_id:
            raise errors.BukanPemilikSkp

    def pastikan_dapat_berjalan(self) -> None:
        """Refuse while the plan is not approved, and in a period that is not held."""
        if not self.skp.disetujui:
            raise errors.SkpBelumDisepakati
        if self.ditiadakan:
            raise errors.PeriodeDitiadakan(sebab=self.ditiadakan)

    def pastikan_belum_dinilai(self) -> None:
        """Refuse once the period is rated."""
        if self.status is not StatusPenilaian.BERJALAN:
            raise errors.PeriodeSudahDinilai(status=self.status)

    def pastikan_umpan_balik_terbuka(self) -> None:
        """Refuse feedback once the period is rated, or closed by the agency."""
        self.pastikan_belum_dinilai()
        if self.ditutup is not None:
            raise UmpanBalikDitutup(tanggal=terbilang(hari_hukum(self.ditutup)))

    def pastikan_dinilai(self) -> Hasil:
        """The result, or a refusal when there is none yet."""
        if self.hasil is None:
            raise errors.PeriodeBelumDinilai
        return self.hasil

    @property
    def jumlah_bukti_dukung(self) -> int:
        """Evidence on results of the plan as it stands; on a dropped one it is kept uncounted."""
        rhk_id = self.skp.rencana.rhk_id
        return sum(b.rhk_id in rhk_id for b in self.isian.bukti_dukung.values())

    @property
    def jumlah_umpan_balik(self) -> int:
        """Feedback on results of the plan as it stands, and on behaviours."""
        sasaran = self.skp.rencana.rhk_id | {""}
        return sum(u.rhk_id in sasaran for u in self.isian.umpan_balik.values())

    def catat(self, tindakan: str, oleh: Pelaku, sekarang: datetime, catatan: str = "") -> None:
        """Write a line of history that changes no state."""
        self._pindah(self.status, tindakan, oleh, sekarang, catatan)

    def pastikan_penilai(self, oleh: Pelaku) -> None:
        """Refuse anybody but who rates this period."""
        if oleh.pegawai_id != self.skp.penilai.pegawai_id:
            raise self.bukan_penilai(oleh)

    def bukan_penilai(self, oleh: Pelaku) -> DomainError:
        """Why this person is not the one; the plan's new rater is told who is."""
        if self.penilai_baru and oleh.pegawai_id == self.penilai_baru.pegawai_id:
            return errors.TetapPenilaiLama(nama=self.skp.penilai.nama)
        return errors.BukanPejabatPenilai()

    def _pastikan_belum_disampaikan(self) -> None:
        if self.status in (StatusPenilaian.DISAMPAIKAN, StatusPenilaian.DITERIMA):
            raise errors.DokumenSudahDisampaikan(status=self.status)

    def _pastikan_dapat_dikoreksi(self) -> None:
        """A closed period takes a late result, and fixes it with that."""
        if self.ditutup is not None and self.hasil is not None:
            raise PeriodeDitutup(tanggal=terbilang(hari_hukum(self.ditutup)))

    def _pindah(
        self, ke: StatusPenilaian, tindakan: str, oleh: Pelaku, waktu: datetime, catatan: str = ""
    ) -> None:
        dari, self.status = self.status, ke
        self.jejak.append(
            Jejak(waktu, oleh.pegawai_id, oleh.nama, tindakan, dari, ke, catatan=catatan)
        )

    def _fakta_dinilai(self, hasil: Hasil) -> Dinilai:
        return Dinilai(
            periode_id=self.id,
            skp_id=self.skp.skp_id,
            tahun=self.skp.tahun,
            periode=self.periode,
            pegawai=hasil.pegawai,
            penilai=hasil.penilai,
            atasan_penilai=hasil.atasan_penilai,
            hasil_kerja=hasil.hasil_kerja,
            perilaku=hasil.perilaku,
            predikat=hasil.predikat,
        )
