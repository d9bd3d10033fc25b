"""The agency of the bench as `services.skp.main impor` reads it: units, people and posts."""

from collections.abc import Sequence
from typing import Any

from services.skp.domain.istilah import JenisPegawai
from services.skp.domain.orang import Orang
from tests.bench.isi import INSTANSI, NAMA_INSTANSI, Peserta, nama_unor, unor_id


def berkas(orang: Sequence[Peserta]) -> dict[str, Any]:
    """What `services.skp.main impor` reads: the agency, its units and its people."""
    bupati = orang[0].penilai
    return {
        "instansi": {"instansi_id": INSTANSI, "nama": NAMA_INSTANSI},
        "unor": [_unor(u) for u in range(sum(p.memimpin for p in orang) + 1)],
        "pegawai": [
            _pegawai(bupati, memimpin=True, kelompok="JPT"),
            *(
                _pegawai(p.orang, memimpin=p.memimpin, kelompok="JPT" if p.memimpin else "JF")
                for p in orang
            ),
        ],
    }


def _unor(nomor: int) -> dict[str, Any]:
    return {
        "unor_id": unor_id(nomor),
        "instansi_id": INSTANSI,
        "induk_id": unor_id(0) if nomor else None,
        "nama": nama_unor(unor_id(nomor)),
        "jenis": "DINAS" if nomor else "KABUPATEN",
        "jabatan_pimpinan": f"Kepala Dinas {nomor}" if nomor else "Bupati",
        "siasn_id": "",
    }


def _pegawai(o: Orang, *, memimpin: bool, kelompok: str) -> dict[str, Any]:
    return {
        "pegawai_id": o.pegawai_id,
        "nip": o.nip,
        "nama": o.nama,
        "gelar_depan": "",
        "gelar_belakang": "",
        "jenis_pegawai": o.jenis_pegawai,
        "golongan": o.golongan,
        "pangkat": o.pangkat,
        "tmt_golongan": "2022-04-01",
        "jenis_kelamin": "PRIA",
        "tempat_lahir": "Uji",
        "tanggal_lahir": "1985-03-30",
        "nomor_karpeg": "",
        "email": "",
        "telepon": "",
        "kedudukan_hukum": "07" if o.jenis_pegawai is JenisPegawai.PEJABAT_NEGARA else "01",
        "siasn_id": "",
        "instansi_id": INSTANSI,
        "penugasan": [
            {
                "penugasan_id": f"pos-{o.pegawai_id}",
                "unor_id": o.unor_id,
                "jabatan": o.jabatan,
                "kelompok_jabatan": kelompok,
                "jenjang": "AHLI_PERTAMA" if kelompok == "JF" else None,
                "jenis_penugasan": "DEFINITIF",
                "pimpinan": memimpin,
                "jenis_skp": "JPT" if memimpin else "JA_JF",
                "mulai": "2020-01-01",
                "selesai": None,
                "tmt_jabatan": "2020-01-01",
                "penilai_id": None,
            }
        ],
    }
