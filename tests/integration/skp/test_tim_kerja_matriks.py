"""Teams across units, and the matrix of roles and results (Format A.1.5)."""

from typing import Any

import pytest

from kinerja.skp.v1 import matriks_service_pb2 as mx
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tk
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import DRAFT, MULAI, SELESAI, Dunia, ditolak

UTAMA = umum.JENIS_RHK_UTAMA


def nip(dunia: Dunia, siapa: str) -> str:
    sql = "SELECT nip FROM pegawai WHERE pegawai_id = :p"
    return dunia.hitung(sql, p=dunia.id(siapa))


def tim(dunia: Dunia, ketua: str = "prakom", oleh: str = "kadis", **isi: str) -> tk.TimKerja:
    isian = {"nama": "Tim Layanan", "ketua_nip": nip(dunia, ketua)}
    isian |= {"mulai": MULAI, "selesai": SELESAI} | isi
    minta = tk.TambahTimKerjaRequest(isian=tk.IsianTimKerja(**isian))
    return dunia.sebagai(oleh).TambahTimKerja(minta).tim_kerja


def masukkan(dunia: Dunia, kini: tk.TimKerja, siapa: str, oleh: str = "kadis") -> tk.TimKerja:
    minta = tk.TambahAnggotaTimRequest(
        tim_kerja_id=kini.tim_kerja_id, etag=kini.etag, nip=nip(dunia, siapa)
    )
    return dunia.sebagai(oleh).TambahAnggotaTim(minta).tim_kerja


def test_who_leads_a_unit_makes_a_team_and_its_members_see_it(dunia: Dunia):
    kini = masukkan(dunia, tim(dunia), "guru")
    assert [a.pegawai_id for a in kini.anggota] == [dunia.id("guru")]
    for siapa in ("kadis", "prakom", "guru"):
        daftar = dunia.sebagai(siapa).ListTimKerja(tk.ListTimKerjaRequest())
        assert [t.nama for t in daftar.tim_kerja] == ["Tim Layanan"]
        assert daftar.boleh_membuat is (siapa == "kadis")
    assert not dunia.sebagai("kabid").ListTimKerja(tk.ListTimKerjaRequest()).tim_kerja
    minta = tk.GetTimKerjaRequest(tim_kerja_id=kini.tim_kerja_id)
    assert ditolak(lambda: dunia.sebagai("kabid").GetTimKerja(minta)).alasan == "AKSES_DITOLAK"
    assert ditolak(lambda: tim(dunia, oleh="guru")).alasan == "AKSES_DITOLAK"


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nama": " "}, "nama"),
        ({"nama": "x" * 201}, "nama"),
        ({"selesai": "2020-01-01"}, "selesai"),
        ({"mulai": "kemarin"}, "mulai"),
        ({"ketua_nip": "123"}, "ketua_nip"),
    ],
)
def test_a_team_is_refused_field_by_field(dunia: Dunia, isi, bidang):
    assert list(ditolak(lambda: tim(dunia, **isi)).bidang) == [bidang]


def test_members_come_and_go_and_nobody_twice(dunia: Dunia):
    kini = masukkan(dunia, tim(dunia), "guru")
    assert ditolak(lambda: masukkan(dunia, kini, "guru")).alasan == "ANGGOTA_SUDAH_ADA"
    assert ditolak(lambda: masukkan(dunia, kini, "prakom")).alasan == "ANGGOTA_SUDAH_ADA"
    keluar = tk.KeluarkanAnggotaTimRequest(
        tim_kerja_id=kini.tim_kerja_id, etag=kini.etag, pegawai_id=dunia.id("guru")
    )
    kini = dunia.sebagai("prakom").KeluarkanAnggotaTim(keluar).tim_kerja
    assert kini.anggota[0].selesai
    keluar.etag = kini.etag
    tolak = ditolak(lambda: dunia.sebagai("prakom").KeluarkanAnggotaTim(keluar))
    assert tolak.alasan == "ANGGOTA_TIDAK_ADA"
    tutup = tk.TutupTimKerjaRequest(tim_kerja_id=kini.tim_kerja_id, etag=kini.etag)
    kini = dunia.sebagai("kadis").TutupTimKerja(tutup).tim_kerja
    assert ditolak(lambda: masukkan(dunia, kini, "guru")).alasan == "TIM_KERJA_DITUTUP"
    assert [r.tindakan for r in kini.riwayat][-1] == "Membuat tim kerja"


def test_a_stale_change_of_a_team_is_refused(dunia: Dunia):
    lama = tim(dunia)
    masukkan(dunia, lama, "guru")
    assert ditolak(lambda: masukkan(dunia, lama, "kabid")).alasan == "SUDAH_BERUBAH"


def test_a_member_takes_part_in_a_result_of_his_teams_leader(dunia: Dunia):
    kini = masukkan(dunia, tim(dunia, ketua="kabid"), "guru")
    kadis = dunia.disetujui("kadis", "bupati")
    isian = pb.IsianRhk(
        jenis=UTAMA,
        rencana_hasil_kerja="Hasil tim",
        rhk_pimpinan_id=kadis.rhk[0].rhk_id,
        tim_kerja_id=kini.tim_kerja_id,
    )
    akun, skp = dunia.sebagai("kabid"), dunia.skp("kabid")
    hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
    ukuran = pb.IsianIndikator(indikator="x", target="1", aspek=umum.ASPEK_KUANTITAS)
    skp = akun.TambahIndikator(
        pb.TambahIndikatorRequest(
            skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=hasil.skp.etag, isian=ukuran
        )
    ).skp
    assert skp.rhk[0].tim_kerja == "Tim Layanan"
    ketua = dunia.setujui("kadis", dunia.ajukan("kabid", skp))
    milik = dunia.skp("guru")
    pilihan = dunia.sebagai("guru").ListRhkPimpinan(pb.ListRhkPimpinanRequest(skp_id=milik.skp_id))
    assert {r.rencana_hasil_kerja for r in pilihan.rhk} == {"Hasil kerja kadis", "Hasil tim"}
    milik = dunia.isi("guru", milik, pimpinan=ketua.rhk[0].rhk_id)
    assert milik.rhk[0].rhk_pimpinan == "Hasil tim"
    lain = dunia.skp("prakom")
    asing = ditolak(lambda: dunia.isi("admin", dunia.skp("admin"), pimpinan=ketua.rhk[0].rhk_id))
    assert list(asing.bidang) == ["rhk_pimpinan_id"]
    assert lain.status == DRAFT


# -- the matrix ---------------------------------------------------------------------------------


def matriks(dunia: Dunia, skp: pb.Skp, siapa: str = "kadis", *peran: str) -> mx.GetMatriksResponse:
    return dunia.sebagai(siapa, *peran).GetMatriks(mx.GetMatriksRequest(skp_id=skp.skp_id))


def sinkron(dunia: Dunia, skp: pb.Skp) -> mx.SinkronkanMatriksResponse:
    return dunia.sebagai("kadis").SinkronkanMatriks(mx.SinkronkanMatriksRequest(skp_id=skp.skp_id))


def sel(m: mx.GetMatriksResponse, dunia: Dunia, siapa: str) -> list[str]:
    baris = next(b for b in m.baris if b.pegawai_id == dunia.id(siapa))
    isi: list[Any] = [""] * len(m.kolom)
    for p in baris.peran:
        isi[p.kolom] += p.rencana_hasil_kerja
    return isi


def test_synchronising_takes_in_every_subordinate_with_a_plan_once(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    dunia.skp("guru")
    hasil = sinkron(dunia, kadis)
    assert (hasil.baru, hasil.jumlah) == (2, 2)
    hasil = sinkron(dunia, kadis)
    assert (hasil.baru, hasil.jumlah) == (0, 2)
    m = matriks(dunia, kadis)
    assert [(k.rencana_hasil_kerja, k.indikator) for k in m.kolom] == [
        ("Hasil kerja kadis", ""),
        ("Hasil kerja kadis", "Jumlah layanan"),
    ]
    assert sel(m, dunia, "kabid") == ["Hasil kerja kabid", ""]
    assert sel(m, dunia, "guru") == ["", ""], "tidak ada peran"
    assert m.boleh_mengubah


def tambah_rhk(dunia: Dunia, kadis: pb.Skp, bawahan: pb.Skp, **isi: Any) -> Any:
    minta = {
        "skp_id": kadis.skp_id,
        "skp_bawahan_id": bawahan.skp_id,
        "etag": bawahan.etag,
        "rhk_pimpinan_id": kadis.rhk[0].rhk_id,
        "indikator_pimpinan_id": kadis.rhk[0].indikator[0].indikator_id,
        "jenis": UTAMA,
        "rencana_hasil_kerja": "Peran dari pimpinan",
    } | isi
    return dunia.sebagai("kadis").TambahRhkBawahan(mx.TambahRhkBawahanRequest(**minta))


def test_the_leader_writes_a_role_into_a_draft_and_it_stands_in_its_column(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    kabid = dunia.skp("kabid")
    tolak = ditolak(lambda: tambah_rhk(dunia, kadis, kabid))
    assert tolak.alasan == "SKP_TIDAK_DALAM_MATRIKS"
    sinkron(dunia, kadis)
    tambah_rhk(dunia, kadis, kabid)
    m = matriks(dunia, kadis)
    assert [k.indikator for k in m.kolom] == ["Jumlah layanan"]
    assert sel(m, dunia, "kabid") == ["Peran dari pimpinan"], "shown although the plan is a draft"
    milik = dunia.lihat("kabid", kabid.skp_id)
    assert milik.rhk[0].rhk_pimpinan == "Hasil kerja kadis"
    assert "Matriks Peran Hasil" in milik.riwayat[-1].catatan
    basi = ditolak(lambda: tambah_rhk(dunia, kadis, kabid))
    assert basi.alasan == "SUDAH_BERUBAH"


def test_what_the_owner_wrote_into_his_draft_stays_private_in_the_matrix(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    dunia.isi("kabid", dunia.skp("kabid"), pimpinan=kadis.rhk[0].rhk_id)
    sinkron(dunia, kadis)
    assert not any(b.peran for b in matriks(dunia, kadis).baris)


def test_only_a_draft_is_written_into_and_only_by_its_rater(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    kabid = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=kadis.rhk[0].rhk_id)
    sinkron(dunia, kadis)
    kabid = dunia.ajukan("kabid", kabid)
    assert ditolak(lambda: tambah_rhk(dunia, kadis, kabid)).alasan == "SKP_BUKAN_DRAFT"
    prakom = dunia.skp("prakom")
    tambah = mx.TambahPegawaiMatriksRequest(skp_id=kadis.skp_id, skp_bawahan_id=prakom.skp_id)
    dunia.sebagai("kadis").TambahPegawaiMatriks(tambah)
    assert ditolak(lambda: tambah_rhk(dunia, kadis, prakom)).alasan == "SKP_BUKAN_BAWAHAN"


def test_a_person_is_found_by_nip_with_his_plans_and_taken_out_again(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    prakom = dunia.skp("prakom")
    cari = mx.ListCalonMatriksRequest(skp_id=kadis.skp_id, nip=nip(dunia, "prakom"))
    calon = dunia.sebagai("kadis").ListCalonMatriks(cari).skp
    assert [c.skp_id for c in calon] == [prakom.skp_id]
    kosong = mx.ListCalonMatriksRequest(skp_id=kadis.skp_id, nip=nip(dunia, "guru"))
    assert not dunia.sebagai("kadis").ListCalonMatriks(kosong).skp
    ini = {"skp_id": kadis.skp_id, "skp_bawahan_id": prakom.skp_id}
    dunia.sebagai("kadis").TambahPegawaiMatriks(mx.TambahPegawaiMatriksRequest(**ini))
    assert len(matriks(dunia, kadis).baris) == 1
    keluar = mx.KeluarkanBarisMatriksRequest(**ini)
    dunia.sebagai("kadis").KeluarkanBarisMatriks(keluar)
    assert not matriks(dunia, kadis).baris
    lagi = ditolak(lambda: dunia.sebagai("kadis").KeluarkanBarisMatriks(keluar))
    assert lagi.alasan == "SKP_TIDAK_DALAM_MATRIKS"


def test_the_second_tier_is_read_by_the_first(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    kabid = dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    dunia.disetujui("prakom", "kabid", pimpinan=kabid.rhk[0].rhk_id)
    dunia.sebagai("kabid").SinkronkanMatriks(mx.SinkronkanMatriksRequest(skp_id=kabid.skp_id))
    sinkron(dunia, kadis)
    assert [b.punya_matriks for b in matriks(dunia, kadis).baris] == [True]
    kedua = matriks(dunia, kabid)
    assert sel(kedua, dunia, "prakom") == ["Hasil kerja prakom", ""]
    assert not kedua.boleh_mengubah
    assert matriks(dunia, kabid, "admin", "ADMIN_INSTANSI").baris
    tolak = ditolak(lambda: matriks(dunia, kabid, "guru"))
    assert tolak.alasan == "AKSES_DITOLAK"
    ubah = mx.SinkronkanMatriksRequest(skp_id=kabid.skp_id)
    assert ditolak(lambda: dunia.sebagai("kadis").SinkronkanMatriks(ubah)).alasan == (
        "AKSES_DITOLAK"
    )
