"""What a plan must have before it can be submitted, and what its owner should know besides.

PermenPANRB 6/2022 art. 7(3), art. 9, Lamp. II.B and Formats A.1.1-A.1.7: results with a measure
each, at least one of them utama; on the quantitative forms indicator, target and aspek (JA/JF) or
perspektif (JPT and heads of self-standing units); on the qualitative forms one narrative. Lamp.
II.B.2(a)8: the four perspectives, Anggaran in every plan. Art. 11-13: the annex.
"""

from __future__ import annotations

from collections.abc import Iterable

from services.skp.domain import urutan_pengisian
from services.skp.domain.errors import PerspektifAnggaranBelumAda, SkpBelumLengkap
from services.skp.domain.istilah import JenisRhk, JenisSkp, Pendekatan, Perspektif, StatusTautan
from services.skp.domain.rencana import Bidang, Indikator, Lampiran, Rhk, teks
from services.skp.domain.urutan_pengisian import KeadaanAtasan

DASAR = "PermenPANRB 6/2022 Pasal 7-13 dan Lampiran Bab II.B"
_PERSPEKTIF_LAIN = tuple(p for p in Perspektif if p is not Perspektif.ANGGARAN)


def periksa(
    rhk: tuple[Rhk, ...],
    *,
    jenis_skp: JenisSkp,
    pendekatan: Pendekatan,
    atasan: KeadaanAtasan,
) -> None:
    """Refuse an incomplete plan, with every gap at once.

    A result utama of JA/JF needs its link unless nobody above has a result to take part in; a
    provisional one needs it as soon as there is something to link to (see urutan_pengisian).
    """
    tanpa_pimpinan = urutan_pengisian.tanpa_pimpinan(jenis_skp, atasan)
    bidang: Bidang = []
    if not any(r.jenis is JenisRhk.UTAMA for r in rhk):
        bidang.append(("rhk", "Tambahkan paling sedikit satu RHK utama."))
    for nomor, r in enumerate(rhk):
        tempat = f"rhk[{nomor}]"
        if not r.indikator:
            kalimat = f"RHK nomor {nomor + 1}: tambahkan paling sedikit satu indikator."
            bidang.append((f"{tempat}.indikator", kalimat))
        utama_ja_jf = r.jenis is JenisRhk.UTAMA and jenis_skp is JenisSkp.JA_JF
        boleh_menyusul = r.tautan is StatusTautan.SEMENTARA and not atasan.disetujui
        if utama_ja_jf and not (r.rhk_pimpinan_id or tanpa_pimpinan or boleh_menyusul):
            kalimat = f"RHK nomor {nomor + 1}: pilih RHK pimpinan yang diintervensi."
            bidang.append((f"{tempat}.rhk_pimpinan_id", kalimat))
        if pendekatan is Pendekatan.KUANTITATIF:
            for urut, i in enumerate(r.indikator):
                bidang += _kuantitatif(
                    i,
                    f"{tempat}.indikator[{urut}]",
                    f"RHK nomor {nomor + 1}, indikator nomor {urut + 1}",
                    jenis_skp=jenis_skp,
                )
    if bidang:
        raise SkpBelumLengkap(bidang=bidang)


def perlu_alasan_anggaran(
    jenis_skp: JenisSkp, pendekatan: Pendekatan, perspektif: Iterable[Perspektif | None]
) -> bool:
    """Whether a leader's plan lacks Anggaran. A narrative tells its perspective in the text."""
    pimpinan = jenis_skp is not JenisSkp.JA_JF and pendekatan is Pendekatan.KUANTITATIF
    return pimpinan and Perspektif.ANGGARAN not in set(perspektif)


def periksa_anggaran(
    rhk: tuple[Rhk, ...], *, jenis_skp: JenisSkp, pendekatan: Pendekatan, alasan: str
) -> str:
    """The reason why a leader's plan goes without Anggaran; empty where it has it.

    Lamp. II.B.2(a)8 wants Anggaran in every plan of a leader; the leader may overrule it with a
    reason that his rater reads. Raises `PerspektifAnggaranBelumAda` without one.
    """
    perspektif = [i.perspektif for r in rhk for i in r.indikator]
    if not perlu_alasan_anggaran(jenis_skp, pendekatan, perspektif):
        return ""
    bidang: Bidang = []
    alasan = teks("alasan_tanpa_anggaran", alasan, bidang)
    if not alasan or bidang:
        kalimat = (
            "Tambahkan indikator berperspektif Anggaran, atau tulis alasan mengapa tidak ada."
        )
        raise PerspektifAnggaranBelumAda(bidang=bidang or [("alasan_tanpa_anggaran", kalimat)])
    return alasan


def _kuantitatif(i: Indikator, tempat: str, sebutan: str, *, jenis_skp: JenisSkp) -> Bidang:
    bidang: Bidang = []
    if not i.target:
        bidang.append((f"{tempat}.target", f"{sebutan}: isi target."))
    if jenis_skp is JenisSkp.JA_JF and i.aspek is None:
        bidang.append((f"{tempat}.aspek", f"{sebutan}: pilih aspek."))
    if jenis_skp is not JenisSkp.JA_JF and i.perspektif is None:
        bidang.append((f"{tempat}.perspektif", f"{sebutan}: pilih perspektif."))
    return bidang


def peringatan(
    *,
    jenis_skp: JenisSkp,
    perspektif: Iterable[Perspektif | None],
    lampiran: Lampiran,
    utama_tanpa_pimpinan: bool,
    sementara: int = 0,
) -> tuple[str, ...]:
    """What does not block but should be known before submitting."""
    hasil: list[str] = []
    if jenis_skp is not JenisSkp.JA_JF:
        ada = set(perspektif)
        if Perspektif.ANGGARAN not in ada:
            hasil.append(
                "Perspektif Anggaran belum ada, padahal harus ada dalam setiap SKP pimpinan"
                " (PermenPANRB 6/2022 Lampiran Bab II.B)."
            )
        if kurang := [p.sebutan for p in _PERSPEKTIF_LAIN if p not in ada]:
            hasil.append(f"Perspektif yang belum ada: {', '.join(kurang)}.")
    elif utama_tanpa_pimpinan and not sementara:
        hasil.append("Ada RHK utama yang belum dikaitkan dengan RHK pimpinan.")
    if sementara:
        hasil.append(
            f"{sementara} RHK masih sementara: kaitkan dengan RHK pimpinan setelah SKP pimpinan"
            " disetujui."
        )
    if lampiran.kosong:
        hasil.append(
            "Lampiran SKP belum lengkap: isi dukungan sumber daya, skema pertanggungjawaban, dan"
            " konsekuensi (Pasal 11-13)."
        )
    return tuple(hasil)
