"""SIASN's list of units beside ours. PP 30/2019 art. 60: SIASN is the source.

SIASN gives the whole list, flat, tens of thousands of rows, in no order and without dates. A unit
of it is ours by its SIASN id; one that we have without such an id is recognised by its name below
the same parent, so that a list that was typed here first is not doubled. What was changed by hand
stays, and nothing ever ends a unit: both wait for the administrator.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from services.skp.domain.sinkron import TANPA, Beda, Sebab, Tangan, sama

TANPA_ID = "SIASN tidak menyebut id unit ini."
TANPA_NAMA = "SIASN tidak menyebut nama unit ini."
KEMBAR = "Id unit ini muncul lebih dari sekali dalam daftar SIASN; yang pertama dipakai."
BERPUTAR = "Menurut SIASN unit ini berada di dalam, atau di bawah, sebuah lingkaran."
TERGANTUNG = "Unit induknya dalam daftar SIASN tidak bernama, jadi letaknya tidak diketahui."


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSiasn:
    """One row of ref-unor."""

    siasn_id: str
    induk_id: str
    nama: str
    jabatan_pimpinan: str
    pemimpin_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitKami:
    """One of our units, ended or not."""

    unor_id: str
    induk_id: str
    nama: str
    jabatan_pimpinan: str
    siasn_id: str
    berakhir: bool = False


def urutkan(baris: Iterable[UnitSiasn]) -> list[tuple[UnitSiasn, str]]:
    """Parents before children; beside each, why it cannot be taken over ("" when it can).

    A parent that is not in the list makes a root: SIASN hangs the topmost unit on the nation.
    """
    salah: list[tuple[UnitSiasn, str]] = []
    ada: dict[str, UnitSiasn] = {}
    for u in baris:
        if alasan := _cacat(u, ada):
            salah.append((u, alasan))
        else:
            ada[u.siasn_id] = u
    tanpa_nama = {u.siasn_id for u, alasan in salah if alasan == TANPA_NAMA}
    anak: dict[str, list[str]] = {}
    antre: deque[tuple[str, str]] = deque()
    for u in ada.values():
        if u.induk_id in ada:
            anak.setdefault(u.induk_id, []).append(u.siasn_id)
        else:
            antre.append((u.siasn_id, TERGANTUNG if u.induk_id in tanpa_nama else ""))
    urut: list[tuple[UnitSiasn, str]] = []
    while antre:
        siasn_id, alasan = antre.popleft()
        urut.append((ada.pop(siasn_id), alasan))
        antre.extend((satu, alasan) for satu in anak.get(siasn_id, ()))
    return urut + [(u, BERPUTAR) for u in ada.values()] + salah


def _cacat(u: UnitSiasn, ada: Mapping[str, UnitSiasn]) -> str:
    if not u.siasn_id:
        return TANPA_ID
    if u.siasn_id in ada:
        return KEMBAR
    return "" if u.nama else TANPA_NAMA


@dataclass(slots=True)
class Pohon:
    """Our units of one agency, found by what SIASN knows; grows while the list is taken over."""

    unit: dict[str, UnitKami]
    _siasn: dict[str, str] = field(init=False)
    _nama: dict[tuple[str, str], list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self._siasn = {u.siasn_id: u.unor_id for u in self.unit.values() if u.siasn_id}
        self._nama = {}
        for u in self.unit.values():
            if not u.siasn_id and not u.berakhir:
                self._nama.setdefault(_kunci(u.induk_id, u.nama), []).append(u.unor_id)

    def milik(self, siasn_id: str) -> UnitKami | None:
        """The unit that carries this SIASN id."""
        return self.unit.get(self._siasn.get(siasn_id, ""))

    def senama(self, induk_id: str, nama: str) -> UnitKami | None:
        """The only unit without a SIASN id that is called so below this parent."""
        calon = self._nama.get(_kunci(induk_id, nama), [])
        return self.unit[calon[0]] if len(calon) == 1 else None

    def pasang(self, u: UnitKami) -> None:
        """A unit as it is now."""
        lama = self.unit.get(u.unor_id)
        if lama is not None and not lama.siasn_id:
            self._nama.pop(_kunci(lama.induk_id, lama.nama), None)
        self.unit[u.unor_id] = u
        if u.siasn_id:
            self._siasn[u.siasn_id] = u.unor_id

    def di_bawah(self, unor_id: str, atas: str) -> bool:
        """Whether a unit is `atas` itself or hangs below it."""
        lewat: set[str] = set()
        while unor_id and unor_id not in lewat:
            if unor_id == atas:
                return True
            lewat.add(unor_id)
            kini = self.unit.get(unor_id)
            unor_id = kini.induk_id if kini else ""
        return False


@dataclass(frozen=True, slots=True)
class HasilUnit:
    """What one row of SIASN's list means for us."""

    unit: UnitKami | None
    lama: UnitKami | None = None
    beda: tuple[Beda, ...] = ()
    catatan: str = ""

    @property
    def baru(self) -> bool:
        """Whether we did not have it."""
        return self.unit is not None and self.lama is None


def bandingkan(
    u: UnitSiasn, pohon: Pohon, id_baru: str, tangan: Mapping[str, Tangan]
) -> HasilUnit:
    """The unit as it shall be; a root keeps the parent that it has here."""
    induk = pohon.milik(u.induk_id) if u.induk_id else None
    if induk is not None and induk.berakhir:
        induk = None
    lama = pohon.milik(u.siasn_id) or pohon.senama(induk.unor_id if induk else "", u.nama)
    if lama is None:
        unit = UnitKami(
            unor_id=id_baru,
            induk_id=induk.unor_id if induk else "",
            nama=u.nama,
            jabatan_pimpinan=u.jabatan_pimpinan,
            siasn_id=u.siasn_id,
        )
        return HasilUnit(unit)
    if lama.berakhir:
        beda = _beda("berakhir", "Unit", "masih ada", "sudah diakhiri", Sebab.BERAKHIR)
        return HasilUnit(None, lama, (beda,))
    return _ikuti(u, lama, induk, pohon, tangan.get(lama.unor_id, TANPA))


def _ikuti(
    u: UnitSiasn, lama: UnitKami, induk: UnitKami | None, pohon: Pohon, tangan: Tangan
) -> HasilUnit:
    beda: list[Beda] = []
    nama = _pilih(beda, "nama", "Nama unit", lama.nama, u.nama, tangan)
    jabatan = _pilih(
        beda,
        "jabatan_pimpinan",
        "Jabatan pimpinan",
        lama.jabatan_pimpinan,
        u.jabatan_pimpinan,
        tangan,
    )
    baru = replace(lama, nama=nama, jabatan_pimpinan=jabatan, siasn_id=u.siasn_id)
    if induk is not None and induk.unor_id != lama.induk_id:
        atas = pohon.unit.get(lama.induk_id)
        sini = atas.nama if atas else "tanpa induk"
        if "induk_id" in tangan:
            sebab = Sebab.TANGAN
        elif pohon.di_bawah(induk.unor_id, lama.unor_id):
            sebab = Sebab.LINGKARAN
        else:
            return HasilUnit(replace(baru, induk_id=induk.unor_id), lama, tuple(beda))
        beda.append(
            _beda("induk_id", "Unit induk", induk.nama, sini, sebab, tangan.get("induk_id", ""))
        )
    return HasilUnit(baru, lama, tuple(beda))


def tidak_ada(kami: Iterable[UnitKami], siasn: Iterable[str]) -> list[tuple[UnitKami, Beda]]:
    """Our units that carry a SIASN id which SIASN no longer lists."""
    daftar = set(siasn)
    beda = _beda("siasn_id", "Unit", "tidak ada dalam daftar", "masih ada", Sebab.TIDAK_ADA)
    return [(u, beda) for u in kami if u.siasn_id and not u.berakhir and u.siasn_id not in daftar]


def _pilih(  # noqa: PLR0917 one field: what it is called, its two values, who changed it
    beda: list[Beda], bidang: str, sebutan: str, kami: str, siasn: str, tangan: Tangan
) -> str:
    if not siasn or sama(kami, siasn):
        return kami
    if bidang in tangan:
        beda.append(_beda(bidang, sebutan, siasn, kami, Sebab.TANGAN, tangan[bidang]))
        return kami
    return siasn


def _beda(  # noqa: PLR0917 the fields of a Beda, in their order
    bidang: str, sebutan: str, siasn: str, kami: str, sebab: Sebab, keterangan: str = ""
) -> Beda:
    return Beda(
        bidang=bidang, sebutan=sebutan, siasn=siasn, kami=kami, sebab=sebab, keterangan=keterangan
    )


def _kunci(induk_id: str, nama: str) -> tuple[str, str]:
    return induk_id, " ".join(nama.split()).casefold()
