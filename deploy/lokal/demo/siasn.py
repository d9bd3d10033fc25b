"""What BKN's SIASN knows of the same people: the data set behind the simulator.

It differs from ours in a few places on purpose, so that a synchronisation has something to bring:
a promotion we have not heard of, newer telephone numbers, a degree, a move to another unit.
"""

from typing import Any

from deploy.lokal.demo import agensi
from deploy.lokal.demo.agensi import Row, id_date, siasn_identity

INSTANSI = (siasn_identity("instansi", "tirtamarga"), "Pemerintah Kab. Tirtamarga")
SATUAN_KERJA = (siasn_identity("satker", "tirtamarga"), "Pemerintah Kab. Tirtamarga")

# Fields of data-utama in which SIASN is ahead of us.
LEBIH_BARU: dict[str, dict[str, str]] = {
    "kadis-kominfo": {"noHp": "08005559115"},
    "kabid-aptika": {
        "golRuangAkhir": "IV/a",
        "golRuangAkhirId": "41",
        "pangkatAkhir": "Pembina",
        "tmtGolAkhir": "01-10-2025",
    },
    "prakom-pertama": {"noHp": "08005559123", "gelarBelakang": "S.Kom., M.T."},
    "guru-pppk": {"noHp": "08005559142"},
    "pengolah-konten": {"tkPendidikanTerakhir": "S-1/Sarjana", "gelarBelakang": "S.I.Kom."},
}
# Moved last month; our table still has the old unit.
PINDAH = {"pengadministrasi-kominfo": "kominfo-ikp"}

# fmt: off
SAMA_DENGAN_DATA_UTAMA = (
    "nipBaru", "nipLama", "instansiKerjaId", "instansiKerjaNama", "satuanKerjaKerjaId",
    "unorId", "unorNama", "unorIndukId", "unorIndukNama", "eselon", "eselonId", "tmtJabatan",
    "jabatanFungsionalId", "jabatanFungsionalNama",
    "jabatanFungsionalUmumId", "jabatanFungsionalUmumNama",
)
# fmt: on

# The balance of the system before 2023, by integration: the story's 32,33.
AK_LAMA = {"prakom-pertama": ("32.33", "2021", "2022", "800/127/PAK/2022", "30-12-2022")}

GOLONGAN_ID = {
    f"{roman}/{letter}": f"{tens}{unit}"
    for tens, roman in enumerate(("I", "II", "III", "IV"), start=1)
    for unit, letter in enumerate("abcde", start=1)
}
KODE_JENJANG = {
    "PEMULA": "PM",
    "TERAMPIL": "TR",
    "MAHIR": "MH",
    "PENYELIA": "PY",
    "AHLI_PERTAMA": "PT",
    "AHLI_MUDA": "MU",
    "AHLI_MADYA": "MA",
    "AHLI_UTAMA": "UT",
}
NAMA_ESELON = {
    "21": "II.a",
    "22": "II.b",
    "31": "III.a",
    "32": "III.b",
    "41": "IV.a",
    "42": "IV.b",
}


def dataset() -> dict[str, Any]:
    """The whole of DEMO_FILE."""
    return {
        "pns": {
            row.nip: {
                "data_utama": data_utama(row),
                "rw_jabatan": [_rw_jabatan(row)],
                "rw_golongan": _rw_golongan(row),
                "rw_angkakredit": _rw_angkakredit(row),
            }
            for row in agensi.people()
            if row.jenis != "PEJABAT_NEGARA"  # SIASN keeps ASN only
        },
        "ref_unor": ref_unor(),
    }


def data_utama(row: Row) -> dict[str, Any]:
    unit = agensi.units()[PINDAH.get(row.kunci, row.unor)]
    top = _top(unit["kunci"])
    return {
        "id": siasn_identity("pns", row.kunci),
        "nipBaru": row.nip,
        "nipLama": "",
        "nama": row.nama.upper(),
        "gelarDepan": row.gelar_depan,
        "gelarBelakang": row.gelar_belakang,
        "tempatLahir": row.tempat_lahir.upper(),
        "tglLahir": id_date(row.tanggal_lahir),
        "jenisKelamin": "M" if row.jk == "L" else "F",
        "email": row.email,
        "emailGov": row.email,
        "noHp": f"08005550{row.no}",
        "noTelp": "",
        "jenisPegawaiId": "1" if row.jenis == "PNS" else "71",
        "jenisPegawaiNama": "PNS DAERAH" if row.jenis == "PNS" else "PPPK DAERAH",
        "statusPegawai": row.jenis,
        "kedudukanPnsId": "01",
        "kedudukanPnsNama": "Aktif",
        "noSeriKarpeg": row.nomor_karpeg.replace(" ", ""),
        "kartuAsn": "",
        "tmtCpns": f"01-{row.masuk[5:]}-{row.masuk[:4]}",
        "tmtPns": f"01-{row.masuk[5:]}-{int(row.masuk[:4]) + 1}" if row.jenis == "PNS" else "",
        **_agency(),
        "unorId": siasn_identity("unor", unit["kunci"]),
        "unorNama": unit["nama"],
        "unorIndukId": siasn_identity("unor", top),
        "unorIndukNama": agensi.units()[top]["nama"],
        **_jabatan(row),
        "golRuangAkhirId": GOLONGAN_ID.get(row.golongan, ""),
        "golRuangAkhir": row.golongan,
        "tmtGolAkhir": id_date(row.tmt_golongan),
        "pangkatAkhir": agensi.PANGKAT.get(row.golongan, ""),
        "bupPensiun": 60 if row.kelompok == "JPT" or row.jenjang == "AHLI_MADYA" else 58,
        **LEBIH_BARU.get(row.kunci, {}),
    }


def ref_unor() -> list[dict[str, Any]]:
    """The tree as the wire has it: flat, PascalCase, parents by DiatasanId."""
    heads = {row.unor: row for row in agensi.people() if row.pimpinan == "ya"}
    return [
        {
            "Id": siasn_identity("unor", key),
            "InstansiId": INSTANSI[0],
            "DiatasanId": siasn_identity("unor", unit["induk"]) if unit["induk"] else "",
            "EselonId": unit["eselon"] or "99",
            "NamaUnor": unit["nama"],
            "NamaJabatan": unit["jabatan_pimpinan"],
            "CepatKode": f"63{number:08d}",
            "IndukUnorId": siasn_identity("unor", _top(key)),
            "PemimpinPnsId": siasn_identity("pns", heads[key].kunci) if key in heads else "",
            "JenisUnorId": unit["jenis"],
        }
        for number, (key, unit) in enumerate(agensi.units().items(), start=1)
    ]


def _agency() -> dict[str, Any]:
    return {
        "instansiIndukId": INSTANSI[0],
        "instansiIndukNama": INSTANSI[1],
        "instansiKerjaId": INSTANSI[0],
        "instansiKerjaNama": INSTANSI[1],
        "satuanKerjaIndukId": SATUAN_KERJA[0],
        "satuanKerjaIndukNama": SATUAN_KERJA[1],
        "satuanKerjaKerjaId": SATUAN_KERJA[0],
        "satuanKerjaKerjaNama": SATUAN_KERJA[1],
    }


def _jabatan(row: Row) -> dict[str, Any]:
    """1 structural, 2 functional, 4 pelaksana: each kind has its own pair of fields."""
    kind = {"JF": "2", "PELAKSANA": "4"}.get(row.kelompok, "1")
    eselon = agensi.units()[row.unor]["eselon"] if kind == "1" else "99"
    own = {"1": "Struktural", "2": "Fungsional", "4": "FungsionalUmum"}
    named = {f"jabatan{one}{field}": "" for one in own.values() for field in ("Id", "Nama")}
    named[f"jabatan{own[kind]}Id"] = siasn_identity("jabatan", row.nama_jabatan)
    named[f"jabatan{own[kind]}Nama"] = row.nama_jabatan
    return {
        "jenisJabatanId": kind,
        "jenisJabatan": {"1": "Jabatan Struktural", "2": "Jabatan Fungsional Tertentu"}.get(
            kind, "Jabatan Fungsional Umum"
        ),
        "jabatanNama": row.nama_jabatan,
        **named,
        "asnJenjangJabatan": KODE_JENJANG.get(row.jenjang, ""),
        "tmtJabatan": id_date(row.tmt_jabatan),
        "eselonId": eselon,
        "eselon": NAMA_ESELON.get(eselon, ""),
    }


def _rw_jabatan(row: Row) -> dict[str, Any]:
    now = data_utama(row)
    return {name: now[name] for name in SAMA_DENGAN_DATA_UTAMA} | {
        "id": siasn_identity("rw_jabatan", row.kunci),
        "idPns": now["id"],
        "jenisJabatan": now["jenisJabatanId"],
        "jenisPenugasanId": "D",
        "namaJabatan": row.nama_jabatan,
        "namaUnor": now["unorNama"],
        "nomorSk": f"821/{row.no}/BKPSDM/{row.tmt_jabatan[:4]}",
        "tanggalSk": id_date(row.tmt_jabatan),
        "tmtPelantikan": id_date(row.tmt_jabatan),
        "path": None,
    }


def _rw_golongan(row: Row) -> list[dict[str, Any]]:
    now = data_utama(row)
    steps = [(row.golongan, GOLONGAN_ID.get(row.golongan, ""), id_date(row.tmt_golongan))]
    if now["golRuangAkhir"] != row.golongan:
        steps.append((now["golRuangAkhir"], now["golRuangAkhirId"], now["tmtGolAkhir"]))
    return [
        {
            "id": siasn_identity("rw_golongan", f"{row.kunci}/{golongan}"),
            "idPns": now["id"],
            "nipBaru": row.nip,
            "nipLama": "",
            "golonganId": code,
            "golongan": golongan,
            "pangkat": agensi.PANGKAT.get(golongan, ""),
            "skNomor": f"823/{row.no}/BKPSDM/{since[-4:]}",
            "skTanggal": since,
            "tmtGolongan": since,
            "jenisKPId": "101",
            "jenisKPNama": "Reguler",
            "masaKerjaGolonganTahun": str(int(since[-4:]) - int(row.masuk[:4])),
            "masaKerjaGolonganBulan": "0",
            "path": None,
        }
        for golongan, code, since in steps
    ]


def _rw_angkakredit(row: Row) -> list[dict[str, Any]]:
    if row.kunci not in AK_LAMA:
        return []
    credit, first, last, number, day = AK_LAMA[row.kunci]
    return [
        {
            "id": siasn_identity("rw_angkakredit", row.kunci),
            "pns": siasn_identity("pns", row.kunci),
            "nomorSk": number,
            "tanggalSk": day,
            "bulanMulaiPenailan": "1",  # the misspelling is theirs
            "tahunMulaiPenailan": first,
            "bulanSelesaiPenailan": "12",
            "tahunSelesaiPenailan": last,
            "kreditUtamaBaru": credit,
            "kreditPenunjangBaru": "",
            "kreditBaruTotal": credit,
            "rwJabatan": siasn_identity("rw_jabatan", row.kunci),
            "namaJabatan": row.nama_jabatan,
            "isAngkaKreditPertama": "0",
            "isIntegrasi": "1",
            "isKonversi": "0",
            "Sumber": "siasn",
            "path": None,
        }
    ]


def _top(key: str) -> str:
    """The perangkat daerah a unit belongs to: the ancestor just below the agency."""
    units = agensi.units()
    while (parent := units[key]["induk"]) and units[parent]["induk"]:
        key = parent
    return key
