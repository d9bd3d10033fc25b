"""Who has angka kredit at all: a PNS who holds a functional post.

PerBKN 3/2023 Pasal 1 angka 5 defines Pejabat Fungsional as a PNS in a functional post. A PPPK in a
functional post is rated like anyone else, but nothing is converted: he has no pangkat to rise to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.errors import (
    BukanPejabatFungsional,
    GolonganTidakSesuaiJenjang,
    JenjangBelumTercatat,
    PppkTanpaAngkaKredit,
)
from services.pak.domain.istilah import JenisPegawai, Jenjang, KelompokJabatan
from services.pak.domain.kebutuhan import golongan_jenjang
from services.pak.domain.pangkat import Golongan


@dataclass(frozen=True)
class AturanKelayakan:
    """Kinds of person who have angka kredit from a day on."""

    berlaku_sejak: date
    dasar: str
    jenis_pegawai: tuple[JenisPegawai, ...]


ATURAN = (
    AturanKelayakan(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Pejabat Fungsional adalah PNS: PerBKN 3/2023 Pasal 1 angka 5",
        jenis_pegawai=(JenisPegawai.PNS,),
    ),
    # A new regulation is a new row here. For PPPK it must also say which golongan a jenjang holds
    # (kebutuhan.py, pangkat.py) and who owes an old balance (saldo_awal.py).
)


@dataclass(frozen=True)
class Jabatan:
    """What decides: the kind of person, his group of post, jenjang and golongan."""

    jenis_pegawai: JenisPegawai
    kelompok: KelompokJabatan | None
    jenjang: Jenjang | None
    golongan: str


def periksa(jabatan: Jabatan, pada: date) -> tuple[Jenjang, Golongan]:
    """The jenjang and golongan that count, or a refusal that says why not."""
    if jabatan.jenis_pegawai not in yang_berlaku(ATURAN, pada).jenis_pegawai:
        if jabatan.jenis_pegawai is JenisPegawai.PPPK:
            raise PppkTanpaAngkaKredit
        raise BukanPejabatFungsional
    if jabatan.kelompok is not KelompokJabatan.JF:
        raise BukanPejabatFungsional
    if jabatan.jenjang is None:
        raise JenjangBelumTercatat
    boleh = golongan_jenjang(jabatan.jenjang, pada)
    if jabatan.golongan not in boleh:
        raise GolonganTidakSesuaiJenjang(
            jenjang=jabatan.jenjang.nama,
            golongan=jabatan.golongan or "kosong",
            boleh=", ".join(boleh),
        )
    return jabatan.jenjang, Golongan(jabatan.golongan)
