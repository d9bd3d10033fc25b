"""People, posts and units of one day, read for the rules.

One query each for the people, for their units with everything above, and for corrections: the same
three for one person as for a whole agency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.chassis.errors import TidakDitemukan
from services.skp.adapters import organisasi_sql as sql
from services.skp.adapters import tables as t
from services.skp.adapters.pengaturan import berlaku
from services.skp.domain import pengaturan, wajib_skp
from services.skp.domain.identitas import tahun_dari
from services.skp.domain.istilah import (
    JenisKelamin,
    JenisPegawai,
    JenisPenugasan,
    JenisSkp,
    Jenjang,
    KelompokJabatan,
)
from services.skp.domain.orang import Orang, nama_lengkap
from services.skp.domain.pegawai import Pegawai, Penugasan, Profil
from services.skp.domain.penilai import Dinilai, HasilPenilai, Koreksi, Pimpinan, Unit, tentukan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.domain.urutan_pengisian import KeadaanAtasan
from services.skp.use_cases.ports import RhkPimpinan


class SqlOrganisasi:
    """The organisation as the use cases ask for it."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def orang(self, pegawai_id: str) -> tuple[Pegawai, tuple[Penugasan, ...]]:
        """A person and all his posts, oldest first."""
        semua = orang(self._conn, t.pegawai.c.pegawai_id == pegawai_id)
        if not semua:
            raise TidakDitemukan
        return semua[0]

    def penilai(self, penugasan: Penugasan, pada: date) -> HasilPenilai:
        """Who assesses a post on a day."""
        return penilai_banyak(self._conn, [penugasan], pada)[penugasan.penugasan_id]

    def keadaan_atasan(
        self, penilai: Orang | None, *, instansi_id: str, periode: Periode, pada: date
    ) -> KeadaanAtasan:
        """What the rule of order needs to know about the rater; nobody has no plan to wait for."""
        if penilai is None:
            return KeadaanAtasan(wajib_skp=False, disetujui=False, dilonggarkan=False)
        b = self._conn.execute(sql.ATASAN, _irisan(penilai.pegawai_id, periode)).one()
        pilihan = self.pengaturan(instansi_id, pada)
        wajib = wajib_skp.wajib_skp(JenisPegawai(b.jenis_pegawai), b.kedudukan_hukum, pada=pada)
        return KeadaanAtasan(
            wajib_skp=wajib.ya,
            disetujui=b.disetujui,
            dilonggarkan=pilihan[pengaturan.URUTAN] == "ya",
            sementara_boleh=pilihan[pengaturan.SEMENTARA] == "ya",
        )

    def pengaturan(self, instansi_id: str, pada: date) -> Mapping[str, str]:
        """The agency's choices on a day."""
        return berlaku(self._conn, instansi_id, pada)

    def rhk_pimpinan(
        self, rhk_id: str, penilai_id: str, periode: Periode, *, pegawai_id: str
    ) -> RhkPimpinan | None:
        """A result of the approved plan of the rater or of a team's leader; None: of neither."""
        if tahun_dari(rhk_id) != periode.mulai.year:
            return None
        cari = {"rhk": rhk_id, "diri": pegawai_id, **_irisan(penilai_id, periode)}
        b = self._conn.execute(sql.RHK_PIMPINAN, cari).first()
        if b is None:
            return None
        return RhkPimpinan(b.akar, b.teks, frozenset(i[0] for i in b.indikator))

    def tim_kerja(self, tim_kerja_id: str, pegawai_id: str) -> str | None:
        """The name of a team that this person leads or belongs to; None when it is none."""
        hasil: str | None = self._conn.execute(
            sql.TIM_KERJA, {"tim": tim_kerja_id, "pegawai": pegawai_id}
        ).scalar()
        return hasil

    def unor_ada(self, unor_id: str, instansi_id: str) -> bool:
        """Whether the agency has this unit, and it has not ended."""
        u = t.unor.c
        ada = sa.exists().where(
            u.unor_id == unor_id, u.instansi_id == instansi_id, u.berakhir.is_(None)
        )
        return bool(self._conn.execute(sa.select(ada)).scalar())


def _irisan(pegawai_id: str, periode: Periode) -> dict[str, Any]:
    return {
        "tahun": periode.mulai.year,
        "pegawai": pegawai_id,
        "mulai": periode.mulai,
        "selesai": periode.selesai,
    }


def orang(conn: sa.Connection, syarat: Any) -> list[tuple[Pegawai, tuple[Penugasan, ...]]]:
    """All people of a condition on `pegawai`, each with his posts."""
    milik: dict[str, list[Penugasan]] = defaultdict(list)
    dari = t.penugasan.c.pegawai_id.in_(sa.select(t.pegawai.c.pegawai_id).where(syarat))
    for b in conn.execute(sql.PENUGASAN.where(dari)):
        milik[b.pegawai_id].append(_ke_penugasan(b))
    baris = conn.execute(sql.PEGAWAI.where(syarat).order_by(t.pegawai.c.pegawai_id))
    return [(_ke_pegawai(b), tuple(milik[b.pegawai_id])) for b in baris]


def profil(
    conn: sa.Connection, semua: Sequence[tuple[Pegawai, tuple[Penugasan, ...]]], pada: date
) -> list[Profil]:
    """The same people, each post that is not over with its rater of that day."""
    berjalan = [p for _, milik in semua for p in milik if not _berakhir(p, pada)]
    hasil = penilai_banyak(conn, berjalan, pada)
    return [
        Profil(
            pegawai=p,
            penugasan=tuple((satu, hasil.get(satu.penugasan_id, BERAKHIR)) for satu in milik),
            wajib_skp=wajib_skp.wajib_skp(p.jenis_pegawai, p.kedudukan_hukum, pada=pada).ya,
        )
        for p, milik in semua
    ]


BERAKHIR = HasilPenilai(None, None, "Penugasan ini sudah berakhir.")


def _berakhir(p: Penugasan, pada: date) -> bool:
    return p.selesai is not None and p.selesai < pada


def penilai_banyak(
    conn: sa.Connection, penugasan: Iterable[Penugasan], pada: date
) -> dict[str, HasilPenilai]:
    """Who assesses each of these posts on one day."""
    dicari = list(penugasan)
    koreksi = {
        b.penugasan_id: Koreksi(
            orang=_ke_orang(b),
            sejak=b.berlaku_sejak,
            memimpin=bool(b.pimpinan),
            sampai=b.sampai,
        )
        for b in conn.execute(
            sql.KOREKSI, {"penugasan": [p.penugasan_id for p in dicari], "hari": pada}
        )
    }
    awal = {p.unor_id for p in dicari} | {k.orang.unor_id for k in koreksi.values()}
    unit = unit_pada(conn, awal, pada)
    return {
        p.penugasan_id: tentukan(
            Dinilai(
                pegawai_id=p.pegawai_id,
                unor_id=p.unor_id,
                memimpin=p.pimpinan,
                kelompok_jabatan=p.kelompok_jabatan,
            ),
            unit,
            koreksi=koreksi.get(p.penugasan_id),
        )
        for p in dicari
    }


def unit_pada(conn: sa.Connection, awal: Iterable[str], pada: date) -> dict[str, Unit]:
    """These units and all above them, with their leaders of the day."""
    kepala: dict[str, tuple[str, str]] = {}
    pemegang: dict[str, list[Pimpinan]] = defaultdict(list)
    for b in conn.execute(sql.UNIT, {"awal": sorted(awal), "hari": pada}):
        kepala[b.unor_id] = (b.induk_id, b.unit_kerja)
        if b.pegawai_id:
            pemegang[b.unor_id].append(
                Pimpinan(
                    orang=_ke_orang(b),
                    jenis_penugasan=JenisPenugasan(b.jenis_penugasan),
                    sejak=b.mulai,
                    bertugas=wajib_skp.dapat_menilai(b.kedudukan_hukum, pada=pada),
                )
            )
    return {
        unor_id: Unit(
            unor_id=unor_id, induk_id=induk, nama=nama, pemegang=tuple(pemegang[unor_id])
        )
        for unor_id, (induk, nama) in kepala.items()
    }


def _ke_orang(b: Any) -> Orang:
    return Orang(
        pegawai_id=b.pegawai_id,
        nip=b.nip,
        nama=nama_lengkap(b.nama, gelar_depan=b.gelar_depan, gelar_belakang=b.gelar_belakang),
        jenis_pegawai=JenisPegawai(b.jenis_pegawai),
        pangkat=b.pangkat,
        golongan=b.golongan,
        jabatan=b.jabatan or "",
        unor_id=b.unor_id or "",
        unit_kerja=b.unit_kerja or "",
        instansi_id=b.instansi_id,
    )


def _ke_pegawai(b: Any) -> Pegawai:
    isi = {k: v for k, v in b._mapping.items() if k != "sidik"}  # noqa: SLF001 public in SQLAlchemy
    isi["jenis_pegawai"] = JenisPegawai(b.jenis_pegawai)
    isi["jenis_kelamin"] = JenisKelamin(b.jenis_kelamin) if b.jenis_kelamin else None
    return Pegawai(**isi)


def _ke_penugasan(b: Any) -> Penugasan:
    isi = {k: v for k, v in b._mapping.items() if not k.endswith("_kini_id")}  # noqa: SLF001
    return Penugasan(
        **isi
        | {
            "kelompok_jabatan": KelompokJabatan(b.kelompok_jabatan),
            "jenjang": Jenjang(b.jenjang) if b.jenjang else None,
            "jenis_penugasan": JenisPenugasan(b.jenis_penugasan),
            "jenis_skp": JenisSkp(b.jenis_skp),
        }
    )
