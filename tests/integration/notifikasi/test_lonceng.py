"""The bell's calls, who may make them, and the one mail that is sent at once."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
import pytest
import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum_pb
from services.chassis.errors import DomainError
from services.chassis.identity import GATEWAY, Identity
from services.notifikasi import use_cases
from services.notifikasi.adapters.kanal.surel import Surel
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.errors import SurelTidakTerkirim
from services.notifikasi.domain.istilah import Penerima
from services.notifikasi.domain.pesan import Fakta, Orang
from tests.integration.notifikasi.conftest import Meja, sampai

PINTU = Identity(peran=frozenset({GATEWAY}))
AWAL = datetime(2026, 3, 1, 8, tzinfo=UTC)


def sebagai(pegawai_id: str) -> Identity:
    return Identity(pegawai_id=pegawai_id, peran=frozenset({"PEGAWAI"}))


def isi_lonceng(meja: Meja, pegawai_id: str, banyak: int) -> None:
    """So many messages, a minute apart, none of which leaves the application."""
    with meja.db.transaction() as conn:
        for n in range(banyak):
            fakta = Fakta(
                jenis="skp.penilai_diganti",
                kejadian_id=uuid.uuid4(),
                waktu=AWAL + timedelta(minutes=n),
                orang={Penerima.PENILAI: Orang(pegawai_id, "instansi-1")},
                nilai={"skp_id": f"skp-{n}", "tahun": "2026"},
            )
            use_cases.terima_fakta(GudangSql(conn), fakta, AWAL)


def daftar(meja: Meja, siapa: str, **minta: Any) -> pb.ListPesanResponse:
    halaman = umum_pb.Halaman(
        **{k: minta.pop(k) for k in ("page_size", "page_token") if k in minta}
    )
    isi = pb.ListPesanRequest(halaman=halaman, **minta)
    return meja.panggil("ListPesan", isi, sebagai=sebagai(siapa))


def belum(meja: Meja, siapa: str) -> int:
    isi = pb.GetJumlahBelumDibacaRequest()
    return meja.panggil("GetJumlahBelumDibaca", isi, sebagai=sebagai(siapa)).jumlah


def test_newest_first_page_after_page_without_gap_or_double(meja: Meja) -> None:
    isi_lonceng(meja, "dewi", 7)
    isi_lonceng(meja, "orang-lain", 2)
    tautan, token = [], ""
    while True:
        jawaban = daftar(meja, "dewi", page_size=3, page_token=token)
        tautan += [pesan.tautan for pesan in jawaban.pesan]
        token = jawaban.next_page_token
        if not token:
            break
    assert tautan == [f"/skp/skp-{n}" for n in range(6, -1, -1)]


def test_what_stands_in_a_message(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="081234000900")
    meja.ajukan(penilai)
    (pesan,) = daftar(meja, penilai).pesan
    assert pesan.judul == "SKP menunggu persetujuan Anda"
    assert pesan.isi.startswith("Rina Wulandari mengajukan SKP periode 1 Januari 2026 sampai 31")
    assert pesan.dibuat.endswith("Z")
    assert (pesan.kanal, pesan.status_kirim) == ("WHATSAPP", pb.STATUS_KIRIM_ANTRE)
    meja.kirimkan()
    sampai(lambda: daftar(meja, penilai).pesan[0].status_kirim == pb.STATUS_KIRIM_DIBACA)


def test_the_bell_tells_which_way_a_message_went_in_the_end(meja: Meja) -> None:
    tanpa = meja.pegawai()
    meja.ajukan(tanpa)
    assert daftar(meja, tanpa).pesan[0].status_kirim == pb.STATUS_KIRIM_TANPA_KANAL
    jatuh = meja.pegawai(telepon="081234900026", email="jatuh@contoh.go.id")
    meja.ajukan(jatuh)
    meja.kirimkan()
    pesan = sampai(lambda: p if (p := daftar(meja, jatuh).pesan[0]).kanal == "SUREL" else None)
    assert pesan.status_kirim in {
        pb.STATUS_KIRIM_ANTRE,
        pb.STATUS_KIRIM_DIKIRIM,
        pb.STATUS_KIRIM_DITERIMA_SERVER,
    }
    isi_lonceng(meja, "dalam", 1)
    assert daftar(meja, "dalam").pesan[0].status_kirim == pb.STATUS_KIRIM_UNSPECIFIED


def test_counting_stops_at_99(meja: Meja) -> None:
    isi_lonceng(meja, "ramai", 101)
    assert belum(meja, "ramai") == 99
    assert belum(meja, "sepi") == 0


def test_one_is_read_then_all(meja: Meja) -> None:
    isi_lonceng(meja, "sari", 4)
    pertama = daftar(meja, "sari").pesan[0].pesan_id
    baca = pb.TandaiDibacaRequest(pesan_id=pertama)
    for _ in range(2):  # reading it again is no mistake
        meja.panggil("TandaiDibaca", baca, sebagai=sebagai("sari"))
    assert belum(meja, "sari") == 3
    assert pertama not in {p.pesan_id for p in daftar(meja, "sari", belum_dibaca=True).pesan}
    for _ in range(2):
        meja.panggil("TandaiDibaca", pb.TandaiDibacaRequest(), sebagai=sebagai("sari"))
    assert belum(meja, "sari") == 0
    assert len(daftar(meja, "sari").pesan) == 4


@pytest.mark.parametrize("pesan_id", ["milik-orang", str(uuid.uuid4()), "bukan-id"])
def test_another_persons_message_does_not_exist(meja: Meja, pesan_id: str) -> None:
    isi_lonceng(meja, "pemilik", 1)
    if pesan_id == "milik-orang":
        pesan_id = daftar(meja, "pemilik").pesan[0].pesan_id
    baca = pb.TandaiDibacaRequest(pesan_id=pesan_id)
    with pytest.raises(grpc.RpcError) as ditolak:
        meja.panggil("TandaiDibaca", baca, sebagai=sebagai("penyusup"))
    assert ditolak.value.code() is grpc.StatusCode.NOT_FOUND
    assert belum(meja, "pemilik") == 1


@pytest.mark.parametrize("token", ["bukan token", "AAAA", "%%%"])
def test_a_page_token_that_is_none_is_refused(meja: Meja, token: str) -> None:
    with pytest.raises(grpc.RpcError) as ditolak:
        daftar(meja, "dewi", page_token=token)
    assert ditolak.value.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize(
    ("metode", "isi", "siapa", "kode"),
    [
        ("ListPesan", pb.ListPesanRequest(), None, "UNAUTHENTICATED"),
        ("ListPesan", pb.ListPesanRequest(), PINTU, "PERMISSION_DENIED"),
        ("KirimTautanSandi", pb.KirimTautanSandiRequest(), None, "UNAUTHENTICATED"),
        ("KirimTautanSandi", pb.KirimTautanSandiRequest(), sebagai("a"), "PERMISSION_DENIED"),
        ("KirimTautanSandi", pb.KirimTautanSandiRequest(), PINTU, "INVALID_ARGUMENT"),
    ],
)
def test_who_may_not(meja: Meja, metode: str, isi: Any, siapa: Identity | None, kode: str) -> None:
    with pytest.raises(grpc.RpcError) as ditolak:
        meja.panggil(metode, isi, sebagai=siapa)
    assert ditolak.value.code().name == kode


def tautan_sandi(**lain: Any) -> pb.KirimTautanSandiRequest:
    isi = {
        "email": "lupa@contoh.go.id",
        "tautan": "http://127.0.0.1:8080/atur-ulang-sandi?kode=rahasia-sekali",
        "berlaku_menit": 30,
    }
    return pb.KirimTautanSandiRequest(**(isi | lain))


def test_the_reset_link_is_in_the_mailbox_when_the_call_returns_and_nowhere_else(
    meja: Meja, capfd: Any
) -> None:
    meja.panggil("KirimTautanSandi", tautan_sandi(), sebagai=PINTU)
    (surat,) = meja.surel_ke("lupa@contoh.go.id")
    assert "kode=rahasia-sekali" in surat["teks"]
    assert "30 menit" in surat["teks"]
    with meja.db.reading() as conn:
        tabel = conn.scalars(
            sa.text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ).all()
        for satu in tabel:
            rows = conn.scalars(sa.text(f'SELECT t::text FROM "{satu}" t')).all()
            assert not any("rahasia-sekali" in row for row in rows)
    assert "rahasia-sekali" not in capfd.readouterr().out


@pytest.mark.parametrize(
    "lain",
    [
        {"email": "bukan surel"},
        {"email": "a@b.id\nBcc: c@d.id"},
        {"tautan": "https://penipu.contoh/atur-ulang-sandi"},
        {"berlaku_menit": 0},
        {"berlaku_menit": 1441},
    ],
)
def test_a_reset_mail_that_makes_no_sense_is_refused(meja: Meja, lain: dict[str, Any]) -> None:
    with pytest.raises(grpc.RpcError) as ditolak:
        meja.panggil("KirimTautanSandi", tautan_sandi(**lain), sebagai=PINTU)
    assert ditolak.value.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("galat", ["451", "550", "JAWABAN_HILANG"])
def test_a_reset_mail_that_was_not_taken_is_said_at_once(meja: Meja, galat: str) -> None:
    meja.kendali_surel(galat=galat)
    with pytest.raises(grpc.RpcError) as ditolak:
        meja.panggil("KirimTautanSandi", tautan_sandi(), sebagai=PINTU)
    assert ditolak.value.code() is grpc.StatusCode.UNAVAILABLE


def test_without_a_mail_server_the_reset_is_refused(meja: Meja) -> None:
    atur = meja.pengaturan.model_copy(update={"smtp_port": 1})
    with pytest.raises(SurelTidakTerkirim) as ditolak:
        Surel(atur).kirim_tautan_sandi("a@b.id", "http://127.0.0.1:8080/x", 5)
    assert isinstance(ditolak.value, DomainError)
