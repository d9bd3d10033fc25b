"""Invented people and papers for the tests of `pak`; any field can be replaced."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.isi_pak import Rancangan, Surat
from services.pak.domain.istilah import Jenjang, Predikat, Sumber
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Orang, Perorangan
from services.pak.domain.pak import FaktaKini, Pak, buat_draft
from services.pak.domain.pangkat import Golongan
from services.pak.domain.saldo import IsianSaldo, Saldo, ajukan

SEKARANG = datetime(2024, 1, 8, 3, 0, tzinfo=UTC)
HARI_INI = date(2024, 1, 8)
PDF = b"%PDF-1.7 contoh"


def orang(pegawai_id="p-jf", **lain) -> Orang:
    dasar = Orang(
        pegawai_id=pegawai_id,
        nip="199103142019031004",
        nama="Ratri Wulandari, S.Kom.",
        jenis_pegawai="PNS",
        pangkat="Penata Muda",
        golongan="III/a",
        jabatan="Pranata Komputer Ahli Pertama",
        unor_id="u-1",
        unit_kerja="Bidang Aplikasi Informatika",
        instansi_id="i-1",
    )
    return replace(dasar, **lain)


PEGAWAI = orang()
PENILAI = orang(
    "p-kabid",
    nip="197905212006041002",
    nama="Hendra Saputra, S.T., M.T.",
    golongan="IV/a",
    pangkat="Pembina",
    jabatan="Kepala Bidang Aplikasi Informatika",
)
ORANG_LAIN = orang("p-lain", nip="198807172014022001", nama="Sari Kusuma")
PERORANGAN = Perorangan(
    nomor_karpeg="B 0123456",
    tempat_lahir="Manado",
    tanggal_lahir=date(1991, 3, 14),
    jenis_kelamin="Wanita",
    tmt_golongan=date(2020, 12, 1),
    tmt_jabatan=date(2022, 6, 1),
    instansi_nama="Pemerintah Kabupaten Contoh",
)
SURAT = Surat(
    nomor="800.1/017/PAK/2024",
    tanggal=date(2024, 1, 8),
    tempat="Contoh",
    untuk_pangkat=True,
    untuk_jenjang=False,
)
KINI = FaktaKini(Predikat.SANGAT_BAIK, Jenjang.AHLI_PERTAMA, "III/a")


def rancangan(**lain) -> Rancangan:
    dasar = Rancangan(
        surat=SURAT,
        periode_id="per-2023",
        masa=Masa(2023, 1, 12),
        predikat=Predikat.SANGAT_BAIK,
        pegawai=PEGAWAI,
        perorangan=PERORANGAN,
        penilai=PENILAI,
        jenjang=Jenjang.AHLI_PERTAMA,
        golongan=Golongan.III_A,
        presisi=2,
        perolehan=(Perolehan(Jenjang.AHLI_PERTAMA, Sumber.TUGAS_JABATAN, Decimal("32.33")),),
    )
    return replace(dasar, **lain)


def sebuah_pak(**lain) -> Pak:
    return buat_draft("pak-1", rancangan(**lain), sekarang=SEKARANG)


def pak_diajukan(**lain) -> Pak:
    pak = sebuah_pak(**lain)
    pak.ajukan(oleh=PEGAWAI, etag="1", kini=KINI, sekarang=SEKARANG)
    return pak


def isian_saldo(**lain) -> IsianSaldo:
    dasar = IsianSaldo(
        sumber=Sumber.TUGAS_JABATAN,
        nomor_sk="821/114/2022",
        tanggal_sk=date(2022, 12, 30),
        total=Decimal("32.33"),
        berkas=PDF,
        nama_berkas="SK PAK 2022.pdf",
    )
    return replace(dasar, **lain)


def sebuah_saldo(**lain) -> Saldo:
    return ajukan(
        "saldo-1",
        isian_saldo(**lain),
        pegawai=PEGAWAI,
        penilai=PENILAI,
        jenjang=Jenjang.AHLI_PERTAMA,
        sekarang=SEKARANG,
        hari_ini=HARI_INI,
    )
