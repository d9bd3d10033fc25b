"""What only the whole workbook can tell: rows that contradict each other.

PermenPANRB 6/2022 art. 1: one definitive leader of a unit on a day, also within one file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from services.skp.domain import pola_rhk
from services.skp.domain.impor import JenisImpor
from services.skp.domain.impor_kolom import pegawai
from services.skp.domain.istilah import JenisPenugasan, JenisRhk
from services.skp.domain.rencana import Bidang

SELAMANYA = "9999-12-31"
Baris = tuple[int, Mapping[str, str]]


def periksa(jenis: JenisImpor, baris: Sequence[Baris]) -> dict[int, Bidang]:
    """Row number → its errors."""
    return _PERIKSA[jenis](baris)


def _unor(baris: Iterable[Baris]) -> dict[int, Bidang]:
    galat: dict[int, Bidang] = defaultdict(list)
    dilihat: dict[str, int] = {}
    for nomor, isi in baris:
        kode = isi.get("unor_id", "").strip()
        if kode and dilihat.setdefault(kode, nomor) != nomor:
            kalimat = f"Kode ini sudah dipakai pada baris {dilihat[kode]}; tulis sekali saja."
            galat[nomor].append(("unor_id", kalimat))
    return dict(galat)


def _pegawai(baris: Iterable[Baris]) -> dict[int, Bidang]:
    galat: dict[int, Bidang] = defaultdict(list)
    dilihat: dict[tuple[str, ...], int] = {}
    pimpinan: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for nomor, isi in baris:
        b = pegawai(isi, [])
        satu = (b.nip, b.kode_unit, b.jabatan.casefold(), b.jenis_penugasan, b.mulai)
        if b.nip and dilihat.setdefault(satu, nomor) != nomor:
            kalimat = f"Baris ini sama dengan baris {dilihat[satu]}; hapus salah satunya."
            galat[nomor].append(("nip", kalimat))
        elif b.pimpinan and b.jenis_penugasan is JenisPenugasan.DEFINITIF and b.mulai:
            akhir = b.selesai or SELAMANYA
            for mulai, selesai, lain in pimpinan[b.kode_unit]:
                if b.mulai <= selesai and mulai <= akhir:
                    kalimat = (
                        f"Unit ini sudah diberi pimpinan definitif pada baris {lain} untuk hari"
                        " yang sama. Ubah tanggalnya, atau jadikan salah satunya Plt atau Plh."
                    )
                    galat[nomor].append(("pimpinan", kalimat))
                    break
            pimpinan[b.kode_unit].append((b.mulai, akhir, nomor))
    return dict(galat)


def _pola(baris: Iterable[Baris]) -> dict[int, Bidang]:
    galat: dict[int, Bidang] = defaultdict(list)
    jenis: dict[tuple[str, str], tuple[JenisRhk, int]] = {}
    dilihat: dict[tuple[object, ...], int] = {}
    for nomor, isi in baris:
        b = pola_rhk.baca(isi, [])
        if b is None:
            continue
        pertama, di = jenis.setdefault(b.kunci, (b.jenis, nomor))
        ukuran = (b.indikator.aspek, pola_rhk.rapat(b.indikator.indikator)) if b.indikator else ()
        satu = (*b.kunci, *ukuran)
        if pertama is not b.jenis:
            kalimat = f"RHK ini {pertama.sebutan.lower()} pada baris {di}; samakan."
            galat[nomor].append(("jenis", kalimat))
        elif dilihat.setdefault(satu, nomor) != nomor:
            kalimat = f"Baris ini sama dengan baris {dilihat[satu]}; hapus salah satunya."
            galat[nomor].append(("rencana_hasil_kerja", kalimat))
    return dict(galat)


_PERIKSA = {
    JenisImpor.UNOR: _unor,
    JenisImpor.PEGAWAI: _pegawai,
    JenisImpor.POLA_RHK: _pola,
}
