"""Twenty at once: one wins, nothing is announced twice, the constraint is the last line."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import grpc
import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from services.pak.adapters.repository import SqlGudang
from services.pak.domain.errors import KonversiTumpangTindih, SaldoSudahAda
from services.pak.domain.pak import buat_draft
from tests.integration.pak.dunia import permintaan_draft, permintaan_saldo
from tests.unit.pak.contoh import orang, rancangan, sebuah_saldo

SERENTAK = 20


def serentak(panggil):
    """Run it in twenty threads; the outcomes, a success as OK."""

    def satu(_nomor):
        try:
            panggil()
        except grpc.RpcError as galat:
            return galat.code().name
        return "OK"

    with ThreadPoolExecutor(SERENTAK) as pekerja:
        return sorted(pekerja.map(satu, range(SERENTAK)))


def jumlah_fakta(dunia, kunci, subjek):
    with dunia.db.reading() as conn:
        cari = "SELECT count(*) FROM outbox WHERE kunci = :k AND subjek = :s"
        return conn.scalar(sa.text(cari), {"k": kunci, "s": subjek})


def test_dua_puluh_ajukan_satu_menang(dunia):
    pak = dunia.draft(dunia.siap())
    minta = pb.AjukanPakRequest(pak_id=pak.pak_id, etag=pak.etag)
    hasil = serentak(lambda: dunia.panggil("jf", "AjukanPak", minta))
    assert hasil == ["FAILED_PRECONDITION"] * (SERENTAK - 1) + ["OK"]
    assert jumlah_fakta(dunia, pak.pak_id, "kinerja.pak.diajukan.v1") == 1


def test_dua_puluh_setujui_satu_menang(dunia):
    pak = dunia.diajukan(dunia.siap())
    minta = pb.SetujuiPakRequest(pak_id=pak.pak_id, etag=pak.etag)
    hasil = serentak(lambda: dunia.panggil("kabid", "SetujuiPak", minta))
    assert hasil == ["FAILED_PRECONDITION"] * (SERENTAK - 1) + ["OK"]
    assert jumlah_fakta(dunia, pak.pak_id, "kinerja.pak.disetujui.v1") == 1


def test_dua_puluh_draft_atas_bulan_yang_sama_satu_menang(dunia):
    minta = permintaan_draft(dunia.siap())
    hasil = serentak(lambda: dunia.panggil("jf", "BuatDraftPak", minta))
    assert hasil == ["FAILED_PRECONDITION"] * (SERENTAK - 1) + ["OK"]
    assert len(dunia.panggil("jf", "ListPak", pb.ListPakRequest()).pak) == 1


def test_dua_puluh_saldo_satu_menang(dunia):
    dunia.pegawai()
    minta = permintaan_saldo()
    hasil = serentak(lambda: dunia.panggil("jf", "AjukanSaldo", minta))
    assert hasil == ["FAILED_PRECONDITION"] * (SERENTAK - 1) + ["OK"]


def test_basis_data_menolak_saldo_yang_sama_walau_aturan_terlewati(dunia):
    """The domain's check left out: the unique index still refuses."""
    sekarang = datetime.now(UTC)
    dua = []
    for nomor in (1, 2):
        satu = sebuah_saldo()
        satu.saldo_id = f"0193b3a0-0000-7000-8000-00000000b00{nomor}"
        satu.pegawai = orang(dunia.id("jf"))
        dua.append(satu)
    with dunia.db.transaction() as conn:
        SqlGudang(conn, sekarang).simpan_saldo(dua[0])
    with pytest.raises(SaldoSudahAda), dunia.db.transaction() as conn:
        SqlGudang(conn, sekarang).simpan_saldo(dua[1])


def test_dua_puluh_sinkron_satu_kiriman(dunia):
    pak = dunia.disetujui(dunia.siap())
    minta = pb.SinkronPakRequest(pak_id=pak.pak_id)
    assert serentak(lambda: dunia.panggil("jf", "SinkronPak", minta)) == ["OK"] * SERENTAK
    with dunia.db.reading() as conn:
        cari = sa.text("SELECT count(*) FROM kiriman WHERE pak_id = :id")
        assert conn.scalar(cari, {"id": pak.pak_id}) == 1


def test_basis_data_menolak_bulan_yang_sama_walau_aturan_terlewati(dunia):
    """The domain's check left out: the exclusion constraint still refuses."""
    saya = orang(dunia.id("jf"))
    sekarang = datetime.now(UTC)
    pertama = buat_draft(
        "0193b3a0-0000-7000-8000-00000000a001", rancangan(pegawai=saya), sekarang=sekarang
    )
    kedua = buat_draft(
        "0193b3a0-0000-7000-8000-00000000a002", rancangan(pegawai=saya), sekarang=sekarang
    )
    with dunia.db.transaction() as conn:
        SqlGudang(conn, sekarang).simpan_pak(pertama)
    with pytest.raises(KonversiTumpangTindih), dunia.db.transaction() as conn:
        SqlGudang(conn, sekarang).simpan_pak(kedua)
