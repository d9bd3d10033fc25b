"""What was changed by hand waits; the administrator follows SIASN or keeps it."""

from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import ditolak
from tests.integration.skp.sinkron_instansi.alat import (
    admin,
    beda,
    habis,
    mulai,
    putuskan,
    ubah_golongan,
    unit,
)


def test_what_was_changed_by_hand_waits_until_somebody_decides(dunia, langkah):
    a = admin(dunia)
    sekolah = unit(dunia, "sekolah")
    a.UbahUnor(
        og.UbahUnorRequest(
            unor_id=sekolah.unor_id,
            etag=sekolah.etag,
            nama="Sekolah Rintisan",
            induk_id=sekolah.induk_id,
            jabatan_pimpinan=sekolah.jabatan_pimpinan,
            alasan="Perda",
        )
    )
    for nama in ("staf1", "staf2"):
        ubah_golongan(dunia, nama)
    mulai(dunia)
    habis(langkah)
    assert unit(dunia, "sekolah").nama == "Sekolah Rintisan"
    assert unit(dunia, "sekolah").induk_id == dunia.id("kabupaten"), "only the name is kept"
    semua = {(b.nama, b.bidang): b for b in beda(dunia)}
    nama_unit = semua["Sekolah Rintisan", "nama"]
    assert (nama_unit.menurut_siasn, nama_unit.di_sini) == (
        "Sekolah Dasar Negeri 1",
        "Sekolah Rintisan",
    )
    assert "diubah Nama admin" in nama_unit.keterangan
    satu, dua = semua["Staf1", "golongan"], semua["Staf2", "golongan"]
    pimpinan = semua["Bidang", "pimpinan"]

    ikuti = putuskan(dunia, pb.KEPUTUSAN_BEDA_IKUTI, nama_unit, satu, pimpinan)
    assert [h.berhasil for h in ikuti] == [True, True, False]
    (tahan,) = putuskan(dunia, pb.KEPUTUSAN_BEDA_PERTAHANKAN, dua)
    assert tahan.berhasil
    (lagi,) = putuskan(dunia, pb.KEPUTUSAN_BEDA_IKUTI, satu)
    assert not lagi.berhasil
    assert "Muat ulang" in lagi.kalimat
    habis(langkah)
    assert unit(dunia, "sekolah").nama == "Sekolah Dasar Negeri 1"
    golongan = [
        a.GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=dunia.id(nama))).pegawai.golongan
        for nama in ("staf1", "staf2")
    ]
    assert golongan == ["IV/b", "III/d"]
    mulai(dunia)
    habis(langkah)
    assert [b.sebab for b in beda(dunia)] == ["PIMPINAN"], "what was decided is not asked again"
    assert [b.nama for b in beda(dunia, dipertahankan=True)] == ["Staf2"]


def test_an_administrator_decides_about_his_own_agency_only(dunia, langkah):
    a = admin(dunia)
    ubah_golongan(dunia, "staf1")
    mulai(dunia)
    habis(langkah)
    (satu,) = [b for b in beda(dunia) if b.bidang == "golongan"]
    asing = dunia.sebagai("admin", "ADMIN_INSTANSI", instansi="lain")
    assert not asing.ListBedaSiasn(pb.ListBedaSiasnRequest()).beda
    pilihan = pb.PilihanBeda(
        objek=satu.objek, objek_id=satu.objek_id, bidang="golongan",
        menurut_siasn=satu.menurut_siasn,
    )  # fmt: skip
    minta = pb.PutuskanBedaSiasnRequest(keputusan=pb.KEPUTUSAN_BEDA_IKUTI, pilihan=[pilihan])
    assert not asing.PutuskanBedaSiasn(minta).hasil[0].berhasil
    tolak = ditolak(lambda: a.PutuskanBedaSiasn(pb.PutuskanBedaSiasnRequest(pilihan=[pilihan])))
    assert "keputusan" in tolak.bidang
    banyak = pb.PutuskanBedaSiasnRequest(keputusan=pb.KEPUTUSAN_BEDA_IKUTI)
    assert "pilihan" in ditolak(lambda: a.PutuskanBedaSiasn(banyak)).bidang
    tolak = ditolak(
        lambda: dunia.sebagai("guru").GetSinkronInstansi(pb.GetSinkronInstansiRequest())
    )
    assert tolak.alasan == "AKSES_DITOLAK"
