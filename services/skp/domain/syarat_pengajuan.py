"""What a plan must have before it can be submitted, and what its owner should know besides.

PermenPANRB 6/2022 art. 7(3), art. 9, Lamp. II.B and Formats A.1.1-A.1.7: results with a measure
each, at least one of them utama; on the quantitative forms indicator, target and aspek (JA/JF) or
perspektif (JPT and heads of self-standing units); on the qualitative forms one narrative. Lamp.
II.B.2(a)8: the four perspectives, Anggaran in every plan. Art. 11-13: the annex.
"""

from __future__ import annotations

from collections.abc import Iterable

from services.skp.domain.errors import SkpBelumLengkap
from services.skp.domain.istilah import JenisRhk, JenisSkp, Pendekatan, Perspektif
from services.skp.domain.rencana import Bidang, Indikator, Lampiran, Rhk

DASAR = "PermenPANRB 6/2022 Pasal 7-13 dan Lampiran Bab II.B"
_PERSPEKTIF_LAIN = tuple(p for p in Perspektif if p is not Perspektif.ANGGARAN)


def periksa(
    rhk: tuple[Rhk, ...],
    *,
    jenis_skp: JenisSkp,
    pendekatan: Pendekatan,
    tanpa_pimpinan: bool,
) -> None:
    """Refuse an incomplete plan, with every gap at once.

    `tanpa_pimpinan`: nobody above has a result to take part in (see urutan_pengisian).
    """
    bidang: Bidang = []
    if not any(r.jenis is JenisRhk.UTAMA for r in rhk):
        bidang.append(("rhk", "Tambahkan paling sedikit satu RHK utama."))
    for nomor, r in enumerate(rhk):
        tempat = f"rhk[{nomor}]"
        if not r.indikator:
            kalimat = f"RHK nomor {nomor + 1}: tambahkan paling sedikit satu indikator."
            bidang.append((f"{tempat}.indikator", kalimat))
        utama_ja_jf = r.jenis is JenisRhk.UTAMA and jenis_skp is JenisSkp.JA_JF
        if utama_ja_jf and not r.rhk_pimpinan_id and not tanpa_pimpinan:
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
    elif utama_tanpa_pimpinan:
        hasil.append("Ada RHK utama yang belum dikaitkan dengan RHK pimpinan.")
    if lampiran.kosong:
        hasil.append(
            "Lampiran SKP belum lengkap: isi dukungan sumber daya, skema pertanggungjawaban, dan"
            " konsekuensi (Pasal 11-13)."
        )
    return tuple(hasil)
