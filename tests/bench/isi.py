"""The data of the bench: 1,260 people with one plan each, 6 results × 4 indicators a plan.

Forty-two units of a head and twenty-nine people under one regent. Written with COPY straight into
the services' own tables, the way an agency's first import would be; every name is invented.
"""

import hashlib
import json
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg

from services.skp.domain.identitas import dengan_tahun
from services.skp.domain.istilah import Aspek, JenisPegawai, Perspektif
from services.skp.domain.orang import Orang

TAHUN = 2026
UNIT, STAF = 42, 29
RHK, INDIKATOR = 6, 4
INSTANSI = "bench-instansi"
NAMA_INSTANSI = "Pemerintah Kabupaten Uji Kinerja"
_ASPEK = list(Aspek)
_PERSPEKTIF = list(Perspektif)


@dataclass(frozen=True)
class Peserta:
    """One person, his plan and the token of his session."""

    orang: Orang
    penilai: Orang
    atasan: Orang | None
    memimpin: bool
    skp_id: str
    token: str


def peserta(*, unit: int = UNIT, staf: int = STAF) -> list[Peserta]:
    """Heads first, then their people, so many in each unit; the same ones at each run."""
    bupati = _orang(0, "Bupati", unor_id(0), jenis=JenisPegawai.PEJABAT_NEGARA)
    kepala = [_orang(u, f"Kepala Dinas {u}", unor_id(u)) for u in range(1, unit + 1)]
    hasil = [_peserta(k, bupati, None, memimpin=True) for k in kepala]
    for u, k in enumerate(kepala, start=1):
        hasil += [
            _peserta(_orang(u * 100 + s, "Pranata Komputer Ahli Pertama", unor_id(u)), k, bupati)
            for s in range(1, staf + 1)
        ]
    return hasil


def muat_rencana(dsn: str, orang: Sequence[Peserta]) -> None:
    """The approved plans, by COPY into the tables of `skp`.

    Each load is newer than the last, or consumers would pass over its facts as old ones.
    """
    versi = int(time.time())
    with psycopg.connect(dsn) as db:
        db.execute("DELETE FROM skp WHERE tahun = %s AND instansi_id = %s", [TAHUN, INSTANSI])
        _salin(
            db,
            "skp (tahun, skp_id, instansi_id, unor_id, penugasan_id, pegawai_id, penilai_id,"
            " atasan_penilai_id, pegawai, penilai, atasan_penilai, alasan_penilai, nama,"
            " jenis_skp, pendekatan, jenis_penugasan, mulai, selesai, status, pernah_diajukan,"
            " jumlah_rhk, ekspektasi, lampiran, versi, diubah)",
            (_baris_skp(p, versi) for p in orang),
        )
        _salin(
            db,
            "rhk (tahun, rhk_id, skp_id, instansi_id, urutan, klasifikasi, jenis,"
            " rencana_hasil_kerja, rhk_pimpinan_id, rhk_pimpinan, unor_id, indikator)",
            _baris_rhk(orang),
        )
        _salin(
            db,
            "riwayat_skp (tahun, skp_id, instansi_id, waktu, oleh, oleh_nama, tindakan, dari, ke)",
            _baris_riwayat(orang),
        )
        db.commit()
        db.autocommit = True
        db.execute("VACUUM ANALYZE")


def muat_sesi(dsn: str, orang: Sequence[Peserta]) -> None:
    """An account and a running session for everybody, so that no log-in is measured by chance."""
    kini = datetime.now(UTC)
    with psycopg.connect(dsn) as db:
        db.execute("DELETE FROM akun WHERE instansi_id = %s", [INSTANSI])
        semua = {p.orang.pegawai_id: p.orang for p in orang}
        semua |= {p.penilai.pegawai_id: p.penilai for p in orang}
        _salin(
            db,
            "akun (pegawai_id, nip, nama, instansi_id, sandi, peran, ganti_sandi)",
            (
                (o.pegawai_id, o.nip, o.nama, INSTANSI, "tanpa sandi", ["PEGAWAI"], False)
                for o in semua.values()
            ),
        )
        _salin(
            db,
            "sesi (sidik, pegawai_id, jenis, dibuat, terakhir, kedaluwarsa)",
            (
                (_sidik(token(o)), o.pegawai_id, "api", kini, kini, kini + timedelta(hours=8))
                for o in semua.values()
            ),
        )
        db.commit()
        db.autocommit = True
        db.execute("VACUUM ANALYZE")


def buka_sesi(dsn: str, pegawai_id: str, jenis: str, rahasia: str) -> None:
    """One more running session of a person who has an account: of a page, or of the API."""
    kini = datetime.now(UTC)
    with psycopg.connect(dsn) as db:
        db.execute(
            "INSERT INTO sesi (sidik, pegawai_id, jenis, dibuat, terakhir, kedaluwarsa)"
            " VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
            [_sidik(rahasia), pegawai_id, jenis, kini, kini, kini + timedelta(hours=8)],
        )


def jadikan(dsn: str, status: str, orang: Iterable[Peserta]) -> None:
    """Put these plans into a state, as if they had come there; readers see a newer version."""
    with psycopg.connect(dsn) as db:
        db.execute(
            "UPDATE skp SET status = %s, versi = versi + 1 WHERE tahun = %s AND skp_id = ANY(%s)",
            [status, TAHUN, [p.skp_id for p in orang]],
        )


def etag(dsn: str, orang: Iterable[Peserta]) -> dict[str, str]:
    """The version that each plan has now, as If-Match wants it."""
    with psycopg.connect(dsn) as db:
        baris = db.execute(
            "SELECT skp_id::text, versi FROM skp WHERE tahun = %s AND skp_id = ANY(%s)",
            [TAHUN, [p.skp_id for p in orang]],
        )
        return {str(skp_id): str(versi) for skp_id, versi in baris}


def sebagai_json(orang: Orang) -> dict[str, Any]:
    """A person as a plan prints him."""
    return asdict(orang)


def token(orang: Orang) -> str:
    return hashlib.sha256(f"sesi bench {orang.pegawai_id}".encode()).hexdigest()


def _peserta(
    orang: Orang, penilai: Orang, atasan: Orang | None, *, memimpin: bool = False
) -> Peserta:
    return Peserta(orang, penilai, atasan, memimpin, _id(f"skp {orang.pegawai_id}"), token(orang))


def _orang(
    nomor: int, jabatan: str, unor: str, *, jenis: JenisPegawai = JenisPegawai.PNS
) -> Orang:
    lahir = date(1980, 1, 1) + timedelta(days=nomor)
    return Orang(
        pegawai_id=f"bench-{nomor:05d}",
        nip=f"{lahir:%Y%m%d}2012011{nomor % 1000:03d}",
        nama=f"Pegawai Rekaan {nomor:05d}, S.Kom.",
        jenis_pegawai=jenis,
        pangkat="Penata Muda" if jenis is JenisPegawai.PNS else "",
        golongan="III/a" if jenis is JenisPegawai.PNS else "",
        jabatan=jabatan,
        unor_id=unor,
        unit_kerja=nama_unor(unor),
        instansi_id=INSTANSI,
    )


def unor_id(nomor: int) -> str:
    return f"bench-unor-{nomor:02d}"


def nama_unor(unor: str) -> str:
    nomor = int(unor[-2:])
    return f"Dinas Uji {nomor}" if nomor else "Kabupaten Uji"


def _id(benih: str) -> str:
    """A UUIDv7 of ours that is the same at each run, with the year written into it."""
    acak = int.from_bytes(hashlib.sha256(benih.encode()).digest()[:16])
    v7 = acak & ~(0xF << 76) & ~(0x3 << 62) | (0x7 << 76) | (0x2 << 62)
    return dengan_tahun(uuid.UUID(int=v7), TAHUN)


def _sidik(nilai: str) -> bytes:
    return hashlib.sha256(nilai.encode()).digest()


def _salin(db: psycopg.Connection[Any], tujuan: str, baris: Iterable[Sequence[Any]]) -> None:
    with db.cursor().copy(f"COPY {tujuan} FROM STDIN") as copy:
        for satu in baris:
            copy.write_row(satu)


def _baris_skp(p: Peserta, versi: int) -> tuple[Any, ...]:
    lampiran = [["Anggaran dan perangkat"], ["Laporan setiap bulan"], ["Penghargaan pegawai"]]
    atasan = json.dumps(asdict(p.atasan)) if p.atasan else None
    return (
        *(TAHUN, p.skp_id, INSTANSI, p.orang.unor_id, f"pos-{p.orang.pegawai_id}"),
        *(p.orang.pegawai_id, p.penilai.pegawai_id, p.atasan and p.atasan.pegawai_id),
        *(json.dumps(asdict(p.orang)), json.dumps(asdict(p.penilai)), atasan),
        *("Pimpinan unit tempat Anda bertugas.", p.orang.nama),
        *("JPT" if p.memimpin else "JA_JF", "KUANTITATIF", "DEFINITIF"),
        *(date(TAHUN, 1, 1), date(TAHUN, 12, 31), "PERSETUJUAN", True, RHK),
        *(json.dumps({"KOMPETEN": ["Berbagi pengetahuan"]}), json.dumps(lampiran), versi),
        datetime(TAHUN, 1, 20, 8, tzinfo=UTC),
    )


def _baris_rhk(orang: Sequence[Peserta]) -> Iterator[tuple[Any, ...]]:
    skp_milik = {p.orang.pegawai_id: p.skp_id for p in orang}
    for p in orang:
        pimpinan = skp_milik.get(p.penilai.pegawai_id)
        for n in range(RHK):
            teks = f"Terselenggaranya layanan digital pemerintah bagian {n + 1} yang andal"
            di_atas = _id(f"rhk {pimpinan} {n}") if pimpinan else None
            yield (
                *(TAHUN, _id(f"rhk {p.skp_id} {n}"), p.skp_id, INSTANSI, n + 1),
                *(
                    "ORGANISASI" if p.memimpin else "INDIVIDU",
                    "UTAMA" if n < RHK - 1 else "TAMBAHAN",
                ),
                *(teks, di_atas, teks if di_atas else "", p.orang.unor_id if p.memimpin else ""),
                json.dumps([_indikator(p, n, i) for i in range(INDIKATOR)]),
            )


def _indikator(p: Peserta, n: int, i: int) -> list[str]:
    return [
        _id(f"indikator {p.skp_id} {n} {i}"),
        f"Persentase layanan bagian {n + 1} yang memenuhi ukuran ke-{i + 1}",
        f"{90 + i} persen setiap triwulan",
        "" if p.memimpin else _ASPEK[i],
        _PERSPEKTIF[i] if p.memimpin else "",
    ]


def _baris_riwayat(orang: Sequence[Peserta]) -> Iterator[tuple[Any, ...]]:
    langkah = (
        ("Membuat SKP", "DRAFT", "DRAFT", 5),
        ("Mengajukan SKP", "DRAFT", "PENGAJUAN", 12),
        ("Menyetujui SKP", "PENGAJUAN", "PERSETUJUAN", 20),
    )
    for p in orang:
        for tindakan, dari, ke, hari in langkah:
            oleh = p.penilai if ke == "PERSETUJUAN" else p.orang
            yield (
                *(TAHUN, p.skp_id, INSTANSI, datetime(TAHUN, 1, hari, 8, tzinfo=UTC)),
                *(oleh.pegawai_id, oleh.nama, tindakan, dari, ke),
            )
