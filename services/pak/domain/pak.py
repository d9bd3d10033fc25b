"""The PAK: DRAFT → DIAJUKAN → DISETUJUI → TERSINKRON; refused, it goes back to DRAFT with a note.

An issued one whose ground was changed → DIGANTI, by another in its place (`pengganti`).

PerBKN 3/2023 Pasal 12 ayat (4): the rater sets it. Once set, what it says never changes: only the
mark that SIASN holds it is added. A draft whose months, predikat or post turn out different from
the facts is not mended but made again, so that the numbers always follow from one set of facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from services.chassis.errors import IsianSalah
from services.pak.domain import versi
from services.pak.domain.errors import (
    BukanPemilikPak,
    BukanPenilai,
    DataPakBerubah,
    PakBelumDisetujui,
    PakBukanDiajukan,
    PakBukanDraft,
)
from services.pak.domain.events import Ditolak, Fakta, PakDiajukan, PakDisetujui, PakTersinkron
from services.pak.domain.isi_pak import IsiPak, Rancangan, Surat, periksa_surat, susun
from services.pak.domain.istilah import Jenjang, Predikat
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Jejak, Orang
from services.pak.domain.saldo import periksa_catatan


class StatusPak(StrEnum):
    """Where a PAK stands."""

    DRAFT = "DRAFT"
    DIAJUKAN = "DIAJUKAN"
    DISETUJUI = "DISETUJUI"
    TERSINKRON = "TERSINKRON"
    DIGANTI = "DIGANTI"


# Issued: what it says counts and never changes.
DITETAPKAN = (StatusPak.DISETUJUI, StatusPak.TERSINKRON)
# On its way to be issued.
BERJALAN = (StatusPak.DRAFT, StatusPak.DIAJUKAN)


@dataclass(frozen=True)
class FaktaKini:
    """What is known now of the things a PAK rests on."""

    predikat: Predikat | None
    jenjang: Jenjang | None
    golongan: str
    beda: tuple[str, ...] = ()
    """What is otherwise now than the PAK says (`pengganti.beda`)."""


@dataclass(frozen=True)
class RujukanPak:
    """Another PAK, as a paper names it."""

    pak_id: str
    nomor: str
    tanggal: date


@dataclass
class Pak:
    """A PAK and its decision."""

    pak_id: str
    isi: IsiPak
    status: StatusPak
    catatan: str = ""
    siasn_id: str = ""
    menggantikan: RujukanPak | None = None
    pengganti: RujukanPak | None = None
    versi: int = 1
    jejak: list[Jejak] = field(default_factory=list)
    fakta: list[Fakta] = field(default_factory=list)

    def periksa_hapus(self, *, oleh: Orang, etag: str) -> None:
        """A draft may be deleted by its owner; its months are free again."""
        self._milik(oleh)
        self._draft(etag)

    def ajukan(self, *, oleh: Orang, etag: str, kini: FaktaKini, sekarang: datetime) -> None:
        """DRAFT → DIAJUKAN. The rater decides next."""
        self._milik(oleh)
        self._draft(etag)
        self._periksa_fakta(kini)
        self.catatan = ""
        self._pindah(StatusPak.DIAJUKAN, oleh, "PAK diajukan", sekarang)
        isi = self.isi
        self.fakta.append(
            PakDiajukan(self.pak_id, isi.tahun, isi.pegawai, isi.penilai, self.versi)
        )

    def setujui(
        self, *, oleh: Orang, penilai_id: str, etag: str, kini: FaktaKini, sekarang: datetime
    ) -> None:
        """DIAJUKAN → DISETUJUI. Set by the present rater, who becomes its signer."""
        self._diputus_oleh(oleh, penilai_id, etag)
        self._periksa_fakta(kini)
        self.isi = self.isi.ditandatangani(oleh)
        self._pindah(StatusPak.DISETUJUI, oleh, "PAK disetujui", sekarang)
        isi = self.isi
        self.fakta.append(
            PakDisetujui(
                pak_id=self.pak_id,
                tahun=isi.tahun,
                pegawai=isi.pegawai,
                penilai=oleh,
                jumlah_baru=isi.jumlah_baru,
                kumulatif=isi.kumulatif,
                versi=self.versi,
            )
        )

    def tolak(
        self, *, oleh: Orang, penilai_id: str, etag: str, catatan: str, sekarang: datetime
    ) -> None:
        """DIAJUKAN → DRAFT, with the reason."""
        catatan = periksa_catatan(catatan)
        self._diputus_oleh(oleh, penilai_id, etag)
        self.catatan = catatan
        self._pindah(StatusPak.DRAFT, oleh, "PAK ditolak", sekarang)
        isi = self.isi
        self.fakta.append(
            Ditolak(self.pak_id, "", isi.tahun, isi.pegawai, oleh, catatan, self.versi)
        )

    def periksa_sinkron(self) -> None:
        """Only what is issued goes to SIASN."""
        if self.status not in DITETAPKAN:
            raise PakBelumDisetujui(status=self.status)

    def tandai_tersinkron(self, siasn_id: str, sekarang: datetime) -> None:
        """DISETUJUI → TERSINKRON: SIASN holds it under this id."""
        if self.status is not StatusPak.DISETUJUI:
            raise PakBelumDisetujui(status=self.status)
        self.siasn_id = siasn_id
        self._pindah(StatusPak.TERSINKRON, None, "Tercatat di SIASN", sekarang)
        self.fakta.append(
            PakTersinkron(self.pak_id, self.isi.tahun, self.isi.pegawai, siasn_id, self.versi)
        )

    def _milik(self, oleh: Orang) -> None:
        if oleh.pegawai_id != self.isi.pegawai.pegawai_id:
            raise BukanPemilikPak

    @property
    def rujukan(self) -> RujukanPak:
        """How another one names it."""
        return RujukanPak(self.pak_id, self.isi.surat.nomor, self.isi.surat.tanggal)

    def digantikan(self, baru: Pak, oleh: Orang, sekarang: datetime) -> None:
        """DISETUJUI or TERSINKRON → DIGANTI; it is kept and counts no longer."""
        self.pengganti = baru.rujukan
        tindakan = f"PAK diganti oleh PAK {baru.isi.surat.nomor}"
        self._pindah(StatusPak.DIGANTI, oleh, tindakan, sekarang)

    def perlu_disesuaikan(self, beda: tuple[str, ...]) -> str:
        """What to do when the facts are otherwise now; empty while they are not.

        An objection may change a result after its PAK was set (PermenPANRB 6/2022 art. 29).
        """
        if not beda or self.status is StatusPak.DIGANTI:
            return ""
        langkah = {
            StatusPak.DRAFT: "Hapus draft ini, lalu buat lagi.",
            StatusPak.DIAJUKAN: ("Penetapannya akan ditolak; kembalikan, hapus, lalu buat lagi."),
        }.get(
            self.status,
            "PAK yang sudah ditetapkan tidak berubah: pejabat penilai menetapkan PAK pengganti.",
        )
        return " ".join((*beda, langkah))

    def _draft(self, etag: str) -> None:
        if self.status is not StatusPak.DRAFT:
            raise PakBukanDraft(status=self.status)
        versi.periksa(etag, self.versi)

    def _diputus_oleh(self, oleh: Orang, penilai_id: str, etag: str) -> None:
        if oleh.pegawai_id != penilai_id:
            raise BukanPenilai
        if self.status is not StatusPak.DIAJUKAN:
            raise PakBukanDiajukan(status=self.status)
        versi.periksa(etag, self.versi)

    def _periksa_fakta(self, kini: FaktaKini) -> None:
        if kini.predikat is not self.isi.predikat:
            raise DataPakBerubah(apa="Predikat kinerja")
        if (kini.jenjang, kini.golongan) != (self.isi.jenjang, self.isi.golongan):
            raise DataPakBerubah(apa="Jenjang atau golongan")
        if kini.beda:
            raise DataPakBerubah(apa="Angka kredit lama")

    def _pindah(
        self, ke: StatusPak, oleh: Orang | None, tindakan: str, sekarang: datetime
    ) -> None:
        siapa = (oleh.pegawai_id, oleh.nama) if oleh else ("", "")
        self.jejak.append(Jejak(sekarang, *siapa, tindakan, self.status, ke, self.catatan))
        self.status = ke
        self.versi += 1


def buat_draft(pak_id: str, rancangan: Rancangan, *, sekarang: datetime) -> Pak:
    """A new draft with its three documents. → DRAFT."""
    if salah := _periksa(rancangan.surat, rancangan.masa):
        raise IsianSalah(bidang=salah)
    pak = Pak(pak_id=pak_id, isi=susun(rancangan), status=StatusPak.DRAFT)
    pak.jejak.append(
        Jejak(
            waktu=sekarang,
            oleh_id=rancangan.pegawai.pegawai_id,
            oleh_nama=rancangan.pegawai.nama,
            tindakan="Draft PAK dibuat",
            dari="",
            ke=StatusPak.DRAFT,
        )
    )
    return pak


def _periksa(surat: Surat, masa: Masa) -> list[tuple[str, str]]:
    salah = periksa_surat(surat.nomor, surat.tempat)
    if surat.tanggal < masa.mulai:
        salah.append(("tanggal", f"Tanggal SK PAK harus sesudah masa {masa.tertulis} dimulai."))
    return salah
