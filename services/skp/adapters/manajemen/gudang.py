"""The organisation ↔ its rows, changed by hand: written, remembered, announced."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.skp.adapters import organisasi, ubahan_tangan
from services.skp.adapters import tables as tabel
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.penyegaran import segarkan_instansi, segarkan_unor
from services.skp.adapters.repository import SqlGudangSkp
from services.skp.adapters.satu_pimpinan import satu_pimpinan
from services.skp.domain.errors import JenisSkpTerkunci, PimpinanSudahAda
from services.skp.domain.istilah import JenisSkp
from services.skp.domain.pangkat import pangkat
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.perubahan_organisasi import Post
from services.skp.domain.tanggal import terbilang
from services.skp.domain.tindakan import Tindakan

Beda = list[tuple[str, str, str]]
_ISI = sa.text("""
SELECT (SELECT count(*) FROM penugasan WHERE unor_id = :u
        AND (selesai IS NULL OR selesai >= :hari)) AS pegawai,
       (SELECT count(*) FROM unor WHERE induk_id = :u AND berakhir IS NULL) AS bawahan
""")
_SKP = sa.text("""
SELECT skp_id::text AS id, status FROM skp
WHERE penugasan_id = :p AND selesai >= :hari ORDER BY skp_id
""")


class SqlGudangOrganisasi:
    """Units, people and posts in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def unor(self, unor_id: str, versi: int) -> tuple[str, str, str, str]:
        """Agency, parent, name, post of the leader; locks. A version of -1 is not compared."""
        b = self._unor(unor_id)
        if versi not in {-1, b.versi}:
            raise SudahBerubah(versi=b.versi)
        return b.instansi_id, b.induk_id or "", b.nama, b.jabatan_pimpinan

    def induk(self, instansi_id: str) -> dict[str, str | None]:
        """Every unit of the agency that has not ended, and its parent."""
        u = tabel.unor.c
        ini = sa.and_(u.instansi_id == instansi_id, u.berakhir.is_(None))
        baris = self._conn.execute(sa.select(u.unor_id, u.induk_id).where(ini))
        return {b.unor_id: b.induk_id for b in baris}

    def isi(self, unor_id: str, t: Tindakan) -> tuple[int, int]:
        """How many posts and units hang on it."""
        b = self._conn.execute(_ISI, {"u": unor_id, "hari": t.hari}).one()
        return b.pegawai, b.bawahan

    def tambah_unor(self, isi: dict[str, str], t: Tindakan) -> str:
        """Write a new unit."""
        id_ = isi.get("unor_id") or str(uuid7())
        baris = isi | {"unor_id": id_, "induk_id": isi["induk_id"] or None, "siasn_id": ""}
        self._conn.execute(tabel.unor.insert(), baris)
        self._catat("unor", id_, isi["instansi_id"], "Membuat unit", "", [], t)
        self._segarkan_unor(id_, t.hari)
        return id_

    def ubah_unor(self, unor_id: str, isi: dict[str, str], alasan: str, t: Tindakan) -> None:
        """Write new words or another parent; who is assessed by whom may change everywhere."""
        lama = self._unor(unor_id)
        sebutan = {"nama": "nama", "jabatan_pimpinan": "jabatan pimpinan", "induk_id": "induk"}
        beda = [
            (sebutan[k], self._nama(k, getattr(lama, k) or ""), self._nama(k, v))
            for k, v in isi.items()
            if (getattr(lama, k) or "") != v
        ]
        if not beda:
            return
        ini = tabel.unor.c.unor_id == unor_id
        self._conn.execute(
            tabel.unor.update().where(ini), isi | {"induk_id": isi["induk_id"] or None}
        )
        pindah = any(b[0] == "induk" for b in beda)
        tindakan = "Memindahkan unit" if pindah else "Mengubah unit"
        self._catat("unor", unor_id, lama.instansi_id, tindakan, alasan, beda, t)
        bidang = [k for k, v in isi.items() if (getattr(lama, k) or "") != v]
        ubahan_tangan.catat(
            self._conn, "unor", unor_id, bidang, instansi_id=lama.instansi_id, t_=t
        )
        self._segarkan(lama.instansi_id, t.hari)

    def gabung(self, unor_id: str, ke: str, alasan: str, t: Tindakan) -> None:
        """Move what hangs on the unit, then end it."""
        lama = self._unor(unor_id)
        u, p = tabel.unor.c, tabel.penugasan.c
        self._conn.execute(
            tabel.unor.update().where(u.induk_id == unor_id, u.berakhir.is_(None)),
            {"induk_id": ke},
        )
        masih = sa.or_(p.selesai.is_(None), p.selesai >= t.hari)
        with self._satu_pimpinan(ke, t.hari):
            pindah = tabel.penugasan.update().where(p.unor_id == unor_id, masih)
            semua = self._conn.execute(pindah.values(unor_id=ke).returning(p.penugasan_id))
            for penugasan_id in semua.scalars().all():
                # SIASN may still name the unit that ends here.
                ubahan_tangan.catat(
                    self._conn, "penugasan", penugasan_id, ("unor_id",),
                    instansi_id=lama.instansi_id, t_=t,
                )  # fmt: skip
        self._akhiri(unor_id, t.hari)
        beda = [("digabung ke", lama.nama, self._nama("induk_id", ke))]
        self._catat("unor", unor_id, lama.instansi_id, "Menggabungkan unit", alasan, beda, t)
        self._segarkan(lama.instansi_id, t.hari)

    def akhiri_unor(self, unor_id: str, alasan: str, t: Tindakan) -> None:
        """End an empty unit."""
        lama = self._unor(unor_id)
        self._akhiri(unor_id, t.hari)
        self._catat("unor", unor_id, lama.instansi_id, "Menonaktifkan unit", alasan, [], t)

    def orang(self, pegawai_id: str) -> tuple[Pegawai, tuple[Penugasan, ...]]:
        """Load and lock one person with all his posts."""
        ini = tabel.pegawai.c.pegawai_id == pegawai_id
        kunci = sa.select(tabel.pegawai.c.pegawai_id).where(ini).with_for_update()
        if not dapat_dibandingkan(pegawai_id) or self._conn.scalar(kunci) is None:
            raise TidakDitemukan
        ((pegawai, semua),) = organisasi.orang(self._conn, ini)
        return pegawai, semua

    def ubah_pegawai(
        self, p: Pegawai, golongan: str, kedudukan: str, alasan: str, t: Tindakan
    ) -> None:
        """Write rank and standing, and remember that they were set by hand."""
        baru = {"golongan": golongan, "kedudukan_hukum": kedudukan}
        beda = [(k.replace("_", " "), getattr(p, k), v) for k, v in baru.items()
                if getattr(p, k) != v]  # fmt: skip
        ini = tabel.pegawai.c.pegawai_id == p.pegawai_id
        self._conn.execute(
            tabel.pegawai.update().where(ini), baru | {"pangkat": pangkat(golongan)}
        )
        bidang = [k for k, v in baru.items() if getattr(p, k) != v]
        ubahan_tangan.catat(
            self._conn, "pegawai", p.pegawai_id, bidang, instansi_id=p.instansi_id, t_=t
        )
        self._catat_orang(p, "Mengubah data pegawai", alasan, beda, t)

    def tambah_post(self, p: Pegawai, post: Post, alasan: str, t: Tindakan) -> None:
        """Write a post."""
        baris = asdict(post) | {
            "penugasan_id": str(uuid7()),
            "pegawai_id": p.pegawai_id,
            "instansi_id": p.instansi_id,
            "jenis_skp": post.jenis_skp,
            "tmt_jabatan": post.mulai,
        }
        with self._satu_pimpinan(post.unor_id, post.mulai):
            self._conn.execute(tabel.penugasan.insert(), baris)
        # SIASN may still tell of the post before this one.
        ubahan_tangan.catat(
            self._conn, "penugasan", baris["penugasan_id"], ("jabatan", "unor_id"),
            instansi_id=p.instansi_id, t_=t,
        )  # fmt: skip
        beda = [("penugasan", "", f"{post.jabatan} sejak {terbilang(post.mulai)}")]
        self._catat_orang(p, "Menambah penugasan", alasan, beda, t)

    def ikuti_siasn(self, p: Pegawai, alasan: str, t: Tindakan) -> None:
        """Forget what was set by hand, so that the next sync takes SIASN's."""
        bidang = ubahan_tangan.lepas(self._conn, p.pegawai_id)
        sebutan = (satu.removesuffix("_id").replace("_", " ") for satu in bidang)
        beda = [(satu, "diubah dengan tangan", "mengikuti SIASN") for satu in sebutan]
        ini = tabel.pegawai.c.pegawai_id == p.pegawai_id
        naik = {"versi": tabel.pegawai.c.versi + 1}
        self._conn.execute(tabel.pegawai.update().where(ini).values(naik))
        self._catat(
            "pegawai", p.pegawai_id, p.instansi_id, "Mengikuti SIASN lagi", alasan, beda, t
        )

    def akhiri_post(
        self, p: Pegawai, post: Penugasan, selesai: str, alasan: str, t: Tindakan
    ) -> None:
        """Write a post's last day."""
        ini = tabel.penugasan.c.penugasan_id == post.penugasan_id
        hari = date.fromisoformat(selesai)
        self._conn.execute(tabel.penugasan.update().where(ini), {"selesai": hari})
        sebelum = terbilang(post.selesai) if post.selesai else ""
        beda = [(f"selesai {post.jabatan}", sebelum, terbilang(hari))]
        self._catat_orang(p, "Mengakhiri penugasan", alasan, beda, t)

    def ubah_jenis_skp(
        self, p: Pegawai, post: Penugasan, jenis: JenisSkp, alasan: str, t: Tindakan
    ) -> None:
        """Write the form; a draft takes it over with its work, a plan under way is not touched."""
        rencana = self._conn.execute(_SKP, {"p": post.penugasan_id, "hari": t.hari}).all()
        for b in rencana:
            if b.status != "DRAFT":
                raise JenisSkpTerkunci(status=b.status)
        ini = tabel.penugasan.c.penugasan_id == post.penugasan_id
        self._conn.execute(tabel.penugasan.update().where(ini), {"jenis_skp": jenis})
        gudang = SqlGudangSkp(self._conn, sekarang=t.pada)
        for b in rencana:
            skp = gudang.ambil(b.id)
            skp.jenis_skp = jenis
            skp.versi += 1
            gudang.simpan(skp)
        beda = [("bentuk SKP", post.jenis_skp.sebutan, jenis.sebutan)]
        self._catat_orang(p, "Mengubah bentuk SKP", alasan, beda, t)

    def _satu_pimpinan(self, unor_id: str, hari: date) -> AbstractContextManager[None]:
        """PostgreSQL holds the rule, also for two who come at the same moment."""
        p = tabel.penugasan.c
        ini = sa.select(sa.func.max(p.mulai)).where(
            p.unor_id == unor_id, p.pimpinan, p.jenis_penugasan == "DEFINITIF"
        )

        def tolak() -> PimpinanSudahAda:
            sejak = self._conn.scalar(ini) or hari
            return PimpinanSudahAda(cara="definitif", sejak=terbilang(sejak))

        return satu_pimpinan(self._conn, tolak)

    def _segarkan(self, instansi_id: str, hari: date) -> None:
        """Raters are found again, and who is different is announced; an import does it once."""
        segarkan_instansi(self._conn, instansi_id, hari)

    def _segarkan_unor(self, unor_id: str, hari: date) -> None:
        segarkan_unor(self._conn, tabel.unor.c.unor_id == unor_id, hari)

    def _akhiri(self, unor_id: str, hari: date) -> None:
        ini = tabel.unor.c.unor_id == unor_id
        self._conn.execute(tabel.unor.update().where(ini), {"berakhir": hari})
        self._conn.execute(
            sa.text("UPDATE unor SET versi = versi + 1 WHERE unor_id = :u"), {"u": unor_id}
        )

    def _unor(self, unor_id: str) -> Any:
        if not dapat_dibandingkan(unor_id):
            raise TidakDitemukan
        ini = tabel.unor.c.unor_id == unor_id
        b = self._conn.execute(sa.select(tabel.unor).where(ini).with_for_update()).one_or_none()
        if b is None:
            raise TidakDitemukan
        return b

    def _nama(self, bidang: str, nilai: str) -> str:
        if bidang != "induk_id" or not nilai:
            return nilai
        cari = sa.select(tabel.unor.c.nama).where(tabel.unor.c.unor_id == nilai)
        return self._conn.scalar(cari) or ""

    def _catat_orang(
        self, p: Pegawai, tindakan: str, alasan: str, beda: Beda, t: Tindakan
    ) -> None:
        self._catat("pegawai", p.pegawai_id, p.instansi_id, tindakan, alasan, beda, t)
        self._segarkan(p.instansi_id, t.hari)

    def _catat(  # noqa: PLR0917 one row, field by field
        self, objek: str, id_: str, instansi_id: str, tindakan: str, alasan: str, beda: Beda,
        t: Tindakan,
    ) -> None:  # fmt: skip
        self._conn.execute(
            tabel.riwayat_organisasi.insert(),
            {
                "instansi_id": instansi_id,
                "objek": objek,
                "objek_id": id_,
                "waktu": t.pada,
                "oleh": t.oleh,
                "oleh_nama": t.nama,
                "tindakan": tindakan,
                "catatan": alasan,
                "perubahan": [list(satu) for satu in beda],
            },
        )
