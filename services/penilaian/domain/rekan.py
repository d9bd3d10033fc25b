"""Feedback on behaviour by those who do not lead the employee: peers, subordinates, others.

PermenPANRB 6/2022 art. 18(2), 19(4) and Lampiran III.C angka 7-9: they may give it by themselves
or at the employee's request. It is one of the things that the rater considers (III.C angka 3),
never a rating, and is fixed once he has rated.

The regulation neither says who counts as a peer nor who reads what. Decided here:
- who has the same rater this year is a peer; whom the employee rates is his subordinate;
- unasked, anybody of the same agency; asked by the employee, anybody;
- an employee does not read which of his subordinates spoke: who depends on him could not be frank.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from services.chassis.errors import TidakDitemukan
from services.penilaian.domain.errors import PeriodeBelumMulai
from services.penilaian.domain.errors_rekan import (
    MintaKepadaPimpinan,
    PerluDimintaDahulu,
    PimpinanMemberiDiPenilaian,
    UntukDiriSendiri,
)
from services.penilaian.domain.events import Diminta
from services.penilaian.domain.isian import (
    TEKS_MAKSIMUM,
    Emotikon,
    PemberiJenis,
    Pemeriksa,
    UmpanBalik,
)
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.rencana import NilaiPerilaku, Orang
from services.penilaian.domain.waktu import hari_hukum

PER_PEMBERI = 5
"""What one person may say about one behaviour in one period."""
PER_PERIODE = 200
"""What all of them may say in one period."""
PERMINTAAN_PER_PERIODE = 20
SEBUTAN = {
    PemberiJenis.REKAN: "Rekan kerja setingkat",
    PemberiJenis.BAWAHAN: "Pegawai di bawahnya",
    PemberiJenis.LAIN: "Pihak lain",
}


@dataclass(frozen=True)
class Pemberi:
    """Who speaks: himself, his agency, who rates him this year, and whether he was asked."""

    siapa: Pelaku
    instansi_id: str
    penilainya: Collection[str]
    diminta: bool


@dataclass(frozen=True)
class Permintaan:
    """The employee asks somebody for feedback."""

    id: str
    diminta: Diminta
    permintaan: str
    dibuat: datetime


def hubungan(penilaian: Penilaian, pemberi: Pemberi) -> PemberiJenis:
    """In which relation this person speaks, or a refusal to let him."""
    skp, id = penilaian.skp, pemberi.siapa.pegawai_id
    if id == skp.pegawai.pegawai_id:
        raise UntukDiriSendiri
    if memimpin(penilaian, id):
        raise PimpinanMemberiDiPenilaian
    if not pemberi.diminta and pemberi.instansi_id != skp.rencana.instansi_id:
        raise PerluDimintaDahulu
    if skp.pegawai.pegawai_id in pemberi.penilainya:
        return PemberiJenis.BAWAHAN
    if (penilaian.penilai_baru or skp.penilai).pegawai_id in pemberi.penilainya:
        return PemberiJenis.REKAN
    return PemberiJenis.LAIN


def pastikan_terbuka(penilaian: Penilaian, *, hari: date) -> None:
    """Refuse before the period begins, once it is rated or closed, and where it is not held."""
    penilaian.pastikan_dapat_berjalan()
    penilaian.pastikan_umpan_balik_terbuka()
    if hari < penilaian.periode.mulai:
        raise PeriodeBelumMulai(mulai=penilaian.periode.mulai.isoformat())


def beri(
    penilaian: Penilaian,
    pemberi: Pemberi,
    *,
    id_baru: str,
    nilai: NilaiPerilaku | None,
    teks: str,
    emotikon: Emotikon | None,
    sekarang: datetime,
) -> UmpanBalik:
    """Say something about one behaviour: words, a thumb, or both."""
    jenis = hubungan(penilaian, pemberi)
    pastikan_terbuka(penilaian, hari=hari_hukum(sekarang))
    periksa = Pemeriksa()
    if nilai is None:
        periksa.tolak("nilai", "Pilih satu nilai perilaku.")
    teks = periksa.teks("teks", teks, wajib=emotikon is None, maksimum=TEKS_MAKSIMUM)
    rekan = [u for u in penilaian.isian.umpan_balik.values() if not u.pemberi_jenis.memimpin]
    if len(rekan) >= PER_PERIODE:
        periksa.tolak("teks", f"Periode ini sudah menerima {PER_PERIODE} umpan balik.")
    siapa = pemberi.siapa
    if sum((u.pemberi_id, u.nilai) == (siapa.pegawai_id, nilai) for u in rekan) >= PER_PEMBERI:
        periksa.tolak("teks", f"Paling banyak {PER_PEMBERI} umpan balik Anda tiap perilaku.")
    periksa.selesai()
    return UmpanBalik(
        id=id_baru,
        rhk_id="",
        nilai=nilai,
        pemberi_id=siapa.pegawai_id,
        pemberi_nama=siapa.nama,
        pemberi_jenis=jenis,
        teks=teks,
        emotikon=emotikon,
        dibuat=sekarang,
    )


def tarik(penilaian: Penilaian, *, id: str, oleh: Pelaku, sekarang: datetime) -> Jejak:
    """Take one's own word back; the history says so without a name.

    Nobody learns by it whether somebody else's is there.
    """
    lama = penilaian.isian.umpan_balik.get(id)
    if lama is None or lama.pemberi_jenis.memimpin or lama.pemberi_id != oleh.pegawai_id:
        raise TidakDitemukan
    penilaian.pastikan_dapat_berjalan()
    penilaian.pastikan_umpan_balik_terbuka()
    status, nama = penilaian.status, SEBUTAN[lama.pemberi_jenis]
    return Jejak(sekarang, oleh.pegawai_id, nama, "Menarik umpan balik", status, status)


def minta(
    penilaian: Penilaian,
    *,
    id_baru: str,
    diminta: Diminta | None,
    permintaan: str,
    sudah: Collection[str],
    oleh: Pelaku,
    sekarang: datetime,
) -> Permintaan:
    """Ask somebody. `diminta` is None for an unknown NIP, `sudah` who was asked before."""
    penilaian.pastikan_pemilik(oleh)
    pastikan_terbuka(penilaian, hari=hari_hukum(sekarang))
    periksa = Pemeriksa()
    permintaan = periksa.teks("permintaan", permintaan, wajib=False, maksimum=TEKS_MAKSIMUM)
    if diminta is None:
        periksa.tolak("nip", "Tidak ada pegawai dengan NIP ini. Periksa kedelapan belas angkanya.")
    elif diminta.pegawai_id in sudah:
        periksa.tolak("nip", "Pegawai ini sudah Anda minta untuk periode ini.")
    elif diminta.pegawai_id == oleh.pegawai_id:
        raise UntukDiriSendiri
    elif memimpin(penilaian, diminta.pegawai_id):
        raise MintaKepadaPimpinan
    if len(sudah) >= PERMINTAAN_PER_PERIODE:
        periksa.tolak("nip", f"Paling banyak {PERMINTAAN_PER_PERIODE} orang tiap periode.")
    periksa.selesai()
    assert diminta is not None
    return Permintaan(id_baru, diminta, permintaan, sekarang)


def nama_tampak(umpan: UmpanBalik, *, pemilik: Orang, pembaca: Pelaku) -> str:
    """The name of who spoke, as this reader may know it.

    The page on which feedback is written promises this to its writer (`rekan/lihat.html`).
    """
    bawahan = umpan.pemberi_jenis is PemberiJenis.BAWAHAN
    return "" if bawahan and pembaca.pegawai_id == pemilik.pegawai_id else umpan.pemberi_nama


def nama_tercetak(umpan: UmpanBalik) -> str:
    """The name of who spoke, as it may stand on a paper, whoever prints it: only of who leads.

    The others were told who reads their name, and a paper goes further than to those: it is
    signed by the employee, and attached to a report (Lamp. III.D angka 5 huruf c).
    """
    return umpan.pemberi_nama if umpan.pemberi_jenis.memimpin else ""


def memimpin(penilaian: Penilaian, pegawai_id: str) -> bool:
    """The rater or his superior, whose feedback has its own place and reach."""
    skp = penilaian.skp
    return pegawai_id in {o.pegawai_id for o in (skp.penilai, skp.atasan_penilai) if o}
