"""Administrators made on the console, and the gateway's own readiness."""

import sys
from subprocess import run

import pytest
import sqlalchemy as sa

from deploy.lokal.lingkungan import ROOT
from services.gateway.akun.admin import PeranAdmin, angkat
from services.gateway.akun.errors import AdminDitolak

NIP = "197001012099011009"


def angkat_admin(db, peran=PeranAdmin.INSTANSI, **isi: str) -> str | None:
    satu = {"pegawai_id": "p-admin", "nip": NIP, "nama": "Admin Uji", "instansi_id": "i-baru"}
    satu |= isi
    return angkat(db, satu["pegawai_id"], satu["nip"], satu["nama"], satu["instansi_id"], peran)


def masuk(klien, sandi: str | None):
    return klien.post("/api/v1/sesi", json={"nip": NIP, "sandi": sandi})


def test_the_one_time_password_opens_the_door_and_has_to_be_changed(klien, db):
    sandi = angkat_admin(db)
    jawaban = masuk(klien, sandi)
    assert jawaban.status_code == 201, jawaban.text
    assert set(jawaban.json["peran"]) == {"PEGAWAI", "ADMIN_INSTANSI"}
    assert jawaban.json["ganti_sandi"] is True
    with pytest.raises(AdminDitolak) as lagi:
        angkat_admin(db)
    assert lagi.value.bidang == [("nip", "Pegawai ini sudah ADMIN_INSTANSI.")]
    assert masuk(klien, sandi).status_code == 201, "a refusal changes no password"


def test_who_has_an_account_gets_the_role_and_keeps_his_password(klien, db):
    sandi = angkat_admin(db)
    assert angkat_admin(db, PeranAdmin.SUPER) is None
    assert set(masuk(klien, sandi).json["peran"]) == {"PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN"}


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nip": "1970"}, "nip"),
        ({"nama": " "}, "nama"),
        ({"pegawai_id": ""}, "pegawai_id"),
        ({"instansi_id": ""}, "instansi_id"),
        ({"pegawai_id": "p-lain"}, "nip"),
        ({"instansi_id": "i-lain"}, "nip"),
        ({"nip": "197001012099011008"}, "nip"),
    ],
)
def test_an_account_of_somebody_else_is_never_touched(db, isi, bidang):
    angkat_admin(db)
    with pytest.raises(AdminDitolak) as tolak:
        angkat_admin(db, PeranAdmin.SUPER, **isi)
    assert [satu for satu, _ in tolak.value.bidang] == [bidang]
    with db.reading() as conn:
        peran = conn.scalar(sa.text("SELECT peran FROM akun WHERE nip = :n"), {"n": NIP})
    assert peran == ["PEGAWAI", "ADMIN_INSTANSI"]


def test_a_gateway_is_ready_by_its_own_database_alone(klien, app):
    jawaban = klien.get("/readyz")
    assert (jawaban.status_code, jawaban.json) == (200, {"status": "SEHAT"})
    app.extensions["siap"] = lambda: False
    jawaban = klien.get("/readyz")
    assert (jawaban.status_code, jawaban.json) == (503, {"status": "SAKIT"})


def test_the_command_line_names_what_it_has_and_refuses_the_rest():
    def perintah(*kata: str):
        program = [sys.executable, "-m", "services.gateway.main", *kata]
        lingkungan = {"PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}"}
        return run(program, env=lingkungan, cwd=ROOT, capture_output=True, text=True, check=False)

    bantuan = perintah("--help").stdout
    for nama in ("serve", "migrate", "create-admin", "rotate-identity-key", "akun", "klien"):
        assert nama in bantuan
    assert perintah("replay").returncode == 2
    assert perintah("rotate-identity-key", "begin", "/tidak-ada").returncode == 1
