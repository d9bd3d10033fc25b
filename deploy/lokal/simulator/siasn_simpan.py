"""The save endpoints: checked the way the Go backend checks, then turned into history rows."""

import re
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime

from flask import Response

from deploy.lokal.simulator import siasn_amplop as amplop
from deploy.lokal.simulator.siasn_keadaan import Baris, Keadaan

Penyimpan = Callable[[Keadaan, Baris], Response]

# "Penailan" is how the real wire spells it on this one endpoint.
_AK_WAJIB = (
    "bulanMulaiPenailan",
    "bulanSelesaiPenailan",
    "tahunMulaiPenailan",
    "tahunSelesaiPenailan",
    "kreditUtamaBaru",
    "kreditPenunjangBaru",
    "kreditBaruTotal",
    "nomorSk",
    "tanggalSk",
    "pnsId",
)
_AK_PILIHAN = ("id", "rwJabatanId", "isAngkaKreditPertama", "isIntegrasi", "isKonversi")
_BENDERA = ("isAngkaKreditPertama", "isIntegrasi", "isKonversi")
_NILAI = ("hasilKinerjaNilai", "perilakuKerjaNilai", "kuadranKinerjaNilai")
_HASIL = {1: "DIATAS EKSPEKTASI", 2: "SESUAI EKSPEKTASI", 3: "DIBAWAH EKSPEKTASI"}
_KUADRAN = {1: "SANGAT BAIK", 2: "BAIK", 3: "BUTUH PERBAIKAN", 4: "KURANG", 5: "SANGAT KURANG"}
_PENILAI = ("penilaiGolongan", "penilaiNama", "penilaiNipNrp", "penilaiUnorNama", "statusPenilai")


def simpan_angka_kredit(keadaan: Keadaan, badan: Baris) -> Response:
    salah = _bukan_teks(badan, "AngkaKreditCreate", (*_AK_WAJIB, *_AK_PILIHAN))
    salah = salah or [f"{_pascal(k)} is required" for k in _AK_WAJIB if not badan.get(k)]
    salah = salah or _isi_angka_kredit(badan)
    if salah:
        return amplop.tidak_sah(salah)
    if sum(badan.get(k) == "1" for k in _BENDERA) > 1:
        return amplop.ditolak(
            "Angka kredit pertama, integrasi, dan konversi tidak dapat dipilih bersamaan"
        )
    return _catat(keadaan, badan, "rw_angkakredit", badan["pnsId"], _baris_angka_kredit(badan))


def simpan_skp22(keadaan: Keadaan, badan: Baris) -> Response:
    salah = _nilai_salah(badan, ("tahun", "pnsDinilaiOrang"))
    if salah:
        return amplop.tidak_sah(salah)
    baris = {
        **_nilai_terbaca(badan),
        # Two keys of this answer start with a capital on the real wire.
        "KuadranKinerjaNilai": badan["kuadranKinerjaNilai"],
        "PerilakuKerjaNilai": badan["perilakuKerjaNilai"],
        "tahun": badan["tahun"],
        "pnsDinilaiId": badan["pnsDinilaiOrang"],
        "namaPenilai": badan.get("penilaiNama", ""),
        "nipNrpPenilai": badan.get("penilaiNipNrp", ""),
        "penilaiJabatanNm": badan.get("penilaiJabatan", ""),
        "penilaiUnorNm": badan.get("penilaiUnorNama", ""),
        "statusPenilai": badan.get("statusPenilai", ""),
        "path": _path(badan),
    }
    return _catat(keadaan, badan, "rw_skp22", badan["pnsDinilaiOrang"], baris)


def simpan_kinerja_periodik(keadaan: Keadaan, badan: Baris) -> Response:
    # Go matches JSON keys without regard to case, and one known client relies on it.
    badan = {kunci[:1].lower() + kunci[1:]: nilai for kunci, nilai in badan.items()}
    periode = [f"{u}{t}Penilaian" for t in ("Mulai", "Selesai") for u in ("bulan", "tahun")]
    wajib = (*periode, "tahun", "koefisienId", "periodikId", "pnsDinilaiId")
    salah = _nilai_salah(badan, wajib)
    if salah:
        return amplop.tidak_sah(salah)
    baris = {
        **_nilai_terbaca(badan),
        **{k: badan.get(k, "") for k in _PENILAI},
        "perilakuKerjaNilai": badan["perilakuKerjaNilai"],
        "kuadranKinerjaNilai": badan["kuadranKinerjaNilai"],
        "tahun": badan["tahun"],
        "koefisenId": badan["koefisienId"],  # their spelling of the answer's key
        "periodikId": badan["periodikId"],
        "pnsDinilaiId": badan["pnsDinilaiId"],
        "path": _path(badan),
    }
    return _catat(keadaan, badan, "rw_kinerjaperiodik", badan["pnsDinilaiId"], baris)


def _catat(keadaan: Keadaan, badan: Baris, riwayat: str, pns_id: str, baris: Baris) -> Response:
    nip = keadaan.nip(str(pns_id))
    if nip is None:
        return amplop.ditolak("Data PNS tidak ditemukan")
    lama = str(badan.get("id") or "")
    if lama and keadaan.cari(riwayat, lama) is None:
        return amplop.ditolak("Riwayat yang akan diubah tidak ada")
    baris["id"] = lama or str(uuid.uuid4())
    keadaan.simpan(riwayat, nip, baris)
    # Only the older endpoint wraps the id; the two newer ones send it bare.
    dibungkus = riwayat == "rw_angkakredit"
    return amplop.tersimpan({"rwAngkaKreditId": baris["id"]} if dibungkus else baris["id"])


def _baris_angka_kredit(badan: Baris) -> Baris:
    cap = datetime.now(UTC).strftime("%d-%m-%Y %H:%M:%S")
    return {
        **{k: badan[k].strip() for k in _AK_WAJIB if k != "pnsId"},
        **{k: badan.get(k) or "0" for k in _BENDERA},
        "pns": badan["pnsId"],
        "rwJabatan": badan.get("rwJabatanId", ""),
        "namaJabatan": "",
        "path": _path(badan),
        "Sumber": "WS",
        "created_at": cap,
        "updated_at": cap,
    }


def _isi_angka_kredit(badan: Baris) -> list[str]:
    salah = []
    for kunci in ("bulanMulaiPenailan", "bulanSelesaiPenailan"):
        if not re.fullmatch(r"[1-9]|1[0-2]", badan[kunci]):
            salah.append(f"{_pascal(kunci)} must be one of [1 2 3 4 5 6 7 8 9 10 11 12]")
    for kunci in ("tahunMulaiPenailan", "tahunSelesaiPenailan"):
        if not re.fullmatch(r"\d{4}", badan[kunci]):
            salah.append(f"{_pascal(kunci)} must be a valid year")
    for kunci in ("kreditUtamaBaru", "kreditPenunjangBaru", "kreditBaruTotal"):
        if not re.fullmatch(r"\d+(\.\d{1,3})?", badan[kunci]):
            salah.append(f"{_pascal(kunci)} must be a valid numeric value")
    tanggal = badan["tanggalSk"]
    if not _tanggal_sah(tanggal):
        salah.append(f'parsing time "{tanggal}" as "02-01-2006": cannot parse "{tanggal}"')
    return salah


def _tanggal_sah(teks: str) -> bool:
    if not re.fullmatch(r"\d{2}-\d{2}-\d{4}", teks):
        return False
    hari, bulan, tahun = map(int, teks.split("-"))
    try:
        date(tahun, bulan, hari)
    except ValueError:
        return False
    return True


def _bukan_teks(badan: Baris, struktur: str, kunci: tuple[str, ...]) -> list[str]:
    """Go stops at the first field of a wrong type."""
    for k in kunci:
        nilai = badan.get(k)
        if nilai is not None and not isinstance(nilai, str):
            jenis = "bool" if isinstance(nilai, bool) else "number"
            tujuan = f"Go struct field {struktur}.{k} of type string"
            return [f"json: cannot unmarshal {jenis} into {tujuan}"]
    return []


def _nilai_salah(badan: Baris, wajib: tuple[str, ...]) -> list[str]:
    """The three ratings are numbers, taken as sent: SIASN recomputes nothing."""
    salah = [f"{_pascal(k)} is required" for k in (*_NILAI, *wajib) if not badan.get(k)]
    peta = (_HASIL, _HASIL, _KUADRAN)
    return salah or [
        f"{_pascal(k)} is not valid"
        for k, p in zip(_NILAI, peta, strict=True)
        if badan[k] not in p
    ]


def _nilai_terbaca(badan: Baris) -> Baris:
    return {
        "hasilKinerja": _HASIL[int(badan["hasilKinerjaNilai"])],
        "hasilKinerjaNilai": badan["hasilKinerjaNilai"],
        "perilakuKerja": _HASIL[int(badan["perilakuKerjaNilai"])],
        "kuadranKinerja": _KUADRAN[int(badan["kuadranKinerjaNilai"])],
    }


def _path(badan: Baris) -> Baris | None:
    """Documents go in as a list and come out as an object keyed by their reference id."""
    daftar = badan.get("path") or []
    return {str(d.get("dok_id", "")): d for d in daftar if isinstance(d, dict)} or None


def _pascal(kunci: str) -> str:
    return kunci[:1].upper() + kunci[1:]
