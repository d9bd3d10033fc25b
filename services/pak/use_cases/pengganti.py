"""Another PAK in the place of an issued one."""

from __future__ import annotations

from datetime import datetime

from services.pak.domain.errors_pengganti import PakSedangDikirim, PakTerdahuluDulu
from services.pak.domain.kiriman import StatusKirim
from services.pak.domain.pak import Pak
from services.pak.domain.pengganti import Dasar, SuratPengganti, beda, dasar_kini, ganti
from services.pak.use_cases.gudang import Gudang

# Nothing of it is under way to SIASN.
DIAM = (None, StatusKirim.TERKIRIM, StatusKirim.GAGAL)


def dasar(gudang: Gudang, pak: Pak) -> Dasar:
    """What this PAK rests on, as it is now."""
    periode = gudang.periode(pak.isi.periode_id)
    ditetapkan = gudang.konversi_ditetapkan(pak.isi.pegawai.pegawai_id, pak.isi.jenjang)
    return dasar_kini(pak.isi, periode.predikat if periode else None, ditetapkan)


def ganti_pak(
    gudang: Gudang, pak_id: str, pengganti_id: str, surat: SuratPengganti, *, oleh_id: str,
    etag: str, sekarang: datetime,
) -> Pak:  # fmt: skip
    """The present rater sets it. The person's row is locked, as for a draft."""
    lama = gudang.pak(pak_id)
    pegawai = gudang.pegawai(lama.isi.pegawai.pegawai_id, kunci=True)
    baru = ganti(
        lama,
        pengganti_id,
        surat,
        dasar=dasar(gudang, lama),
        oleh=gudang.pegawai(oleh_id).orang,
        penilai_id=pegawai.penilai_id,
        etag=etag,
        sekarang=sekarang,
    )
    kiriman = gudang.kiriman(pak_id)
    if (kiriman.status if kiriman else None) not in DIAM:
        raise PakSedangDikirim
    _pastikan_terdahulu(gudang, lama)
    gudang.simpan_pak(lama)
    gudang.simpan_pak(baru)
    return baru


def _pastikan_terdahulu(gudang: Gudang, pak: Pak) -> None:
    """In the order in which they were set: what this one carries on is right already."""
    diteruskan = {satu.konversi.mulai for satu in pak.isi.konversi_lalu}
    for lain in gudang.pak_ditetapkan(pak.isi.pegawai.pegawai_id, pak.isi.jenjang):
        terdahulu = lain.isi.konversi[0].konversi.mulai in diteruskan
        if terdahulu and beda(lain.isi, dasar(gudang, lain)):
            raise PakTerdahuluDulu(nomor=lain.isi.surat.nomor)
