"""Strangers are refused at every door; those a plan concerns see what concerns them."""

import grpc
import pytest

from kinerja.skp.v1 import akhir_service_pb2 as akhir
from kinerja.skp.v1 import atasan_service_pb2 as atasan
from kinerja.skp.v1 import banding_service_pb2 as banding
from kinerja.skp.v1 import cetak_service_pb2 as cetak
from kinerja.skp.v1 import formulir_service_pb2 as formulir
from kinerja.skp.v1 import keterlibatan_service_pb2 as keterlibatan
from kinerja.skp.v1 import matriks_service_pb2 as matriks
from kinerja.skp.v1 import organisasi_service_pb2 as organisasi
from kinerja.skp.v1 import pengaturan_service_pb2 as pengaturan
from kinerja.skp.v1 import pohon_service_pb2 as pohon
from kinerja.skp.v1 import rhk_berkas_service_pb2 as rhk_berkas
from kinerja.skp.v1 import salinan_service_pb2 as salinan
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tim
from kinerja.skp.v1 import warisan_service_pb2 as warisan
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.main import LAYANAN
from tests.integration.skp.dunia import SELESAI, Dunia, ditolak

KODE = grpc.StatusCode
BERKAS = b"bukan xlsx"


def permintaan(dunia: Dunia, skp: pb.Skp) -> dict[str, object]:
    ini = {"skp_id": skp.skp_id, "etag": skp.etag}
    rhk = {"rhk_id": skp.rhk[0].rhk_id}
    ukuran = {"indikator_id": skp.rhk[0].indikator[0].indikator_id}
    isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja="x")
    indikator = pb.IsianIndikator(indikator="x")
    orang = {"pegawai_id": dunia.id("kadis")}
    isian_tim = tim.IsianTimKerja(nama="Tim", mulai="2026-01-01", selesai="2026-12-31")
    unit = {"unor_id": dunia.id("dinas"), "etag": "1"}
    post = organisasi.IsianPenugasan(
        unor_id=dunia.id("dinas"),
        jabatan="x",
        kelompok_jabatan=umum.KELOMPOK_JABATAN_PELAKSANA,
        jenis_penugasan=umum.JENIS_PENUGASAN_PLT,
        mulai="2026-01-01",
    )
    minta_id = _permintaan(dunia)
    tim_id = {"tim_kerja_id": _tim(dunia)}
    return {
        "GetPegawai": pb.GetPegawaiRequest(**orang),
        "ListUnor": pb.ListUnorRequest(instansi_id="negeri-seberang"),
        "MulaiSinkronSiasn": pb.MulaiSinkronSiasnRequest(**orang),
        "GetSinkronSiasn": pb.GetSinkronSiasnRequest(**orang),
        "GetSkp": pb.GetSkpRequest(skp_id=skp.skp_id),
        "ListRhkPimpinan": pb.ListRhkPimpinanRequest(skp_id=skp.skp_id),
        "HapusSkp": pb.HapusSkpRequest(**ini),
        "TambahRhk": pb.TambahRhkRequest(**ini, isian=isian),
        "UbahRhk": pb.UbahRhkRequest(**ini, **rhk, isian=isian),
        "HapusRhk": pb.HapusRhkRequest(**ini, **rhk),
        "TambahIndikator": pb.TambahIndikatorRequest(**ini, **rhk, isian=indikator),
        "UbahIndikator": pb.UbahIndikatorRequest(**ini, **rhk, **ukuran, isian=indikator),
        "HapusIndikator": pb.HapusIndikatorRequest(**ini, **rhk, **ukuran),
        "UbahLampiran": pb.UbahLampiranRequest(**ini),
        "UbahEkspektasiKhusus": pb.UbahEkspektasiKhususRequest(**ini, nilai=1),
        "AjukanSkp": pb.AjukanSkpRequest(**ini),
        "KembalikanSkp": pb.KembalikanSkpRequest(**ini, catatan="x"),
        "SetujuiSkp": pb.SetujuiSkpRequest(**ini),
        "GeserRhk": pb.GeserRhkRequest(**ini, **rhk),
        "GeserIndikator": pb.GeserIndikatorRequest(**ini, **rhk, **ukuran),
        "TautkanRhk": pb.TautkanRhkRequest(**ini, **rhk, rhk_pimpinan_id="x"),
        "PeriksaTautan": pb.PeriksaTautanRequest(**ini, **rhk, terima=True),
        "ListRiwayatSkp": pb.ListRiwayatSkpRequest(skp_id=skp.skp_id),
        "IzinkanSalin": pb.IzinkanSalinRequest(**ini, boleh_disalin=True),
        "ListPengaturan": pengaturan.ListPengaturanRequest(instansi_id=dunia.id("kab")),
        "UbahPengaturan": pengaturan.UbahPengaturanRequest(
            instansi_id=dunia.id("kab"), kunci="plt_model"
        ),
        "GetPermintaan": atasan.GetPermintaanRequest(permintaan_id=minta_id),
        "PutuskanPermintaan": atasan.PutuskanPermintaanRequest(
            permintaan_id=minta_id, etag="1", langkah=atasan.LANGKAH_PERMINTAAN_SETUJUI
        ),
        "TetapkanPenilaiSementara": atasan.TetapkanPenilaiSementaraRequest(
            permintaan_id=minta_id, etag="1"
        ),
        "GetTimKerja": tim.GetTimKerjaRequest(**tim_id),
        "UbahTimKerja": tim.UbahTimKerjaRequest(**tim_id, etag="1", isian=isian_tim),
        "TutupTimKerja": tim.TutupTimKerjaRequest(**tim_id, etag="1"),
        "TambahAnggotaTim": tim.TambahAnggotaTimRequest(**tim_id, etag="1", nip="x"),
        "KeluarkanAnggotaTim": tim.KeluarkanAnggotaTimRequest(**tim_id, etag="1"),
        "GetMatriks": matriks.GetMatriksRequest(skp_id=skp.skp_id),
        "ListCalonMatriks": matriks.ListCalonMatriksRequest(skp_id=skp.skp_id, nip="x"),
        "SinkronkanMatriks": matriks.SinkronkanMatriksRequest(skp_id=skp.skp_id),
        "TambahPegawaiMatriks": matriks.TambahPegawaiMatriksRequest(skp_id=skp.skp_id),
        "KeluarkanBarisMatriks": matriks.KeluarkanBarisMatriksRequest(skp_id=skp.skp_id),
        "TambahRhkBawahan": matriks.TambahRhkBawahanRequest(**ini),
        "GetUnor": organisasi.GetUnorRequest(unor_id=dunia.id("dinas")),
        "ListPegawai": organisasi.ListPegawaiRequest(unor_id=dunia.id("dinas")),
        "ListRiwayatPegawai": organisasi.ListRiwayatPegawaiRequest(**orang),
        "TambahUnor": organisasi.TambahUnorRequest(induk_id=dunia.id("dinas"), nama="x"),
        "UbahUnor": organisasi.UbahUnorRequest(**unit, nama="x"),
        "GabungUnor": organisasi.GabungUnorRequest(**unit, alasan="x"),
        "NonaktifkanUnor": organisasi.NonaktifkanUnorRequest(**unit, alasan="x"),
        "UbahPegawai": organisasi.UbahPegawaiRequest(**orang, etag="1", alasan="x"),
        "TambahPenugasan": organisasi.TambahPenugasanRequest(
            **orang, etag="1", isian=post, alasan="x"
        ),
        "AkhiriPenugasan": organisasi.AkhiriPenugasanRequest(**orang, etag="1", alasan="x"),
        "Mutasi": organisasi.MutasiRequest(**orang, etag="1", isian=post, alasan="x"),
        "UbahJenisSkp": organisasi.UbahJenisSkpRequest(**orang, etag="1", jenis_skp=1, alasan="x"),
        "MuatUlangPenilai": pb.MuatUlangPenilaiRequest(**ini),
        "CetakSkp": cetak.CetakSkpRequest(skp_id=skp.skp_id),
        "CetakMatriks": cetak.CetakMatriksRequest(skp_id=skp.skp_id),
        "ListWarisan": warisan.ListWarisanRequest(skp_id=skp.skp_id),
        "WarisiRhk": warisan.WarisiRhkRequest(**ini, rhk_id=["x"]),
        "ListSumberSalinan": salinan.ListSumberSalinanRequest(skp_id=skp.skp_id),
        "SalinRhk": salinan.SalinRhkRequest(**ini, rhk_id=["x"]),
        "ListTemuan": pohon.ListTemuanRequest(unor_id=dunia.id("dinas")),
        "GetKeterlibatan": keterlibatan.GetKeterlibatanRequest(unor_id=dunia.id("dinas")),
        "ListKeterlibatan": keterlibatan.ListKeterlibatanRequest(unor_id=dunia.id("dinas")),
        "ListUbahanTangan": organisasi.ListUbahanTanganRequest(**orang),
        "IkutiSiasn": organisasi.IkutiSiasnRequest(**orang, etag="1", alasan="x"),
        "ImporRhk": rhk_berkas.ImporRhkRequest(**ini, berkas=BERKAS),
        "AkhiriSkp": akhir.AkhiriSkpRequest(**ini, selesai=SELESAI, alasan="x"),
        "UbahManualIndikator": formulir.UbahManualIndikatorRequest(**ini, **rhk, **ukuran),
        "SimpanWorkblock": formulir.SimpanWorkblockRequest(**ini),
        "HapusWorkblock": formulir.HapusWorkblockRequest(**ini, workblock_id="x"),
        "GetBanding": banding.GetBandingRequest(skp_id=skp.skp_id),
        "GetDashboardPengisian": pb.GetDashboardPengisianRequest(unor_id=dunia.id("dinas")),
        "ListPengisian": pb.ListPengisianRequest(unor_id=dunia.id("dinas")),
    }


def _permintaan(dunia: Dunia) -> str:
    minta = atasan.AjukanPermintaanRequest(
        jenis=atasan.JENIS_PERMINTAAN_UNIT, uraian="Unit saya keliru."
    )
    return dunia.sebagai("kadis").AjukanPermintaan(minta).permintaan.permintaan_id


def _tim(dunia: Dunia) -> str:
    sql = "SELECT nip FROM pegawai WHERE pegawai_id = :p"
    nip = dunia.hitung(sql, p=dunia.id("kadis"))
    isian = tim.IsianTimKerja(nama="Tim", ketua_nip=nip, mulai="2026-01-01", selesai="2026-12-31")
    minta = tim.TambahTimKerjaRequest(isian=isian)
    return dunia.sebagai("kadis").TambahTimKerja(minta).tim_kerja.tim_kerja_id


# These take no id of somebody else's: they answer about the caller alone.
TENTANG_DIRI = {"ListSkp", "ListSkpBawahan", "TambahSkp", "UbahKontak", "ListTimKerja"} | {
    *("TambahTimKerja", "GetDataAtasan", "CariPegawai", "AjukanPermintaan", "ListPermintaan"),
    # The caller's own agency: its tree, its imports (tested with another agency where they are).
    *("ListCabang", "ListJalur", "GetTemplatImpor", "UnggahImpor", "ListImpor", "GetImpor"),
    *("ListBarisImpor", "TerapkanImpor", "BatalkanImpor"),
    *("ListJabatanPola", "ListPola", "HapusPola"),
    *("MulaiSinkronInstansi", "HentikanSinkronInstansi", "LanjutkanSinkronInstansi"),
    *("UlangiSinkronGagal", "GetSinkronInstansi", "ListSinkronGagal", "ListCatatanUnor"),
    *("ListBedaSiasn", "PutuskanBedaSiasn"),
    *("ListKetikan", "SimpanKetikan", "HapusKetikan"),
    # Asked by the gateway for everybody.
    "GetDataTerbuka",
}


def test_a_stranger_is_refused_at_every_door(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    semua = permintaan(dunia, skp)
    assert semua.keys() | TENTANG_DIRI == LAYANAN.access.keys()
    orang_asing = [
        dunia.sebagai("guru"),
        dunia.sebagai("admin-lain", "ADMIN_INSTANSI", instansi="instansi-lain"),
    ]
    for akun in orang_asing:
        for rpc, minta in semua.items():
            tolak = ditolak(lambda a=akun, r=rpc, m=minta: getattr(a, r)(m))
            assert (rpc, tolak.kode, tolak.alasan) == (
                rpc,
                KODE.PERMISSION_DENIED,
                "AKSES_DITOLAK",
            )
    assert dunia.lihat("kadis", skp.skp_id).etag == skp.etag, "nothing changed"


def test_without_identity_nothing_answers(dunia: Dunia):
    stub = next(s for s in dunia.stub if hasattr(s, "GetSkp"))
    with pytest.raises(grpc.RpcError) as tolak:
        stub.GetSkp(pb.GetSkpRequest(skp_id="x"), timeout=5)
    assert tolak.value.code() is KODE.UNAUTHENTICATED


def test_a_draft_is_private_and_a_submission_is_read_by_those_it_concerns(dunia: Dunia):
    skp = dunia.isi("kadis", dunia.skp("kadis"))
    pembaca = [("bupati",), ("admin", "ADMIN_INSTANSI"), ("pusat", "SUPER_ADMIN")]
    for siapa in pembaca:
        tolak = ditolak(lambda s=siapa: dunia.lihat(s[0], skp.skp_id, *s[1:]))
        assert (tolak.kode, tolak.alasan) == (KODE.PERMISSION_DENIED, "SKP_MASIH_DRAFT")
    dunia.ajukan("kadis", skp)
    boleh = {s[0]: list(dunia.lihat(s[0], skp.skp_id, *s[1:]).boleh) for s in pembaca}
    assert boleh == {
        "bupati": ["SETUJUI", "KEMBALIKAN", "EKSPEKTASI", "AKHIRI"],
        "admin": ["AKHIRI"],
        "pusat": ["AKHIRI"],
    }
