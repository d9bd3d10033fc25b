"""Which links may stand as evidence."""

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain.tautan import periksa_tautan


@pytest.mark.parametrize(
    "tautan",
    [
        "https://drive.google.com/file/d/1AbC/view?usp=sharing",
        "http://www.dropbox.com/s/x/laporan.pdf?dl=0#hal=2",
        "https://e-arsip.contohkab.go.id:8443/berkas/1",
        "https://situs_dinas.blogspot.com/",
        "https://arsip.contoh.id./x",
        "HTTPS://CONTOH.GO.ID/A",
        "https://münchen.de/a",
        "  https://contoh.go.id/laporan  ",
        "https://contoh.go.id/" + "a" * 1979,
    ],
)
def test_ordinary_public_links(tautan: str):
    assert periksa_tautan(tautan) == tautan.strip()


@pytest.mark.parametrize(
    ("tautan", "kata"),
    [
        ("", "Isi tautan"),
        ("   ", "Isi tautan"),
        ("https://contoh.go.id/" + "a" * 1980, "2000"),
        ("drive.google.com/file", "https://"),
        ("ftp://contoh.go.id/a", "https://"),
        ("javascript:alert(1)", "https://"),
        ("data:text/html,x", "https://"),
        ("file:///etc/passwd", "https://"),
        ("https://", "https://"),
        ("https:///jalan", "https://"),
        ("https://contoh.go.id/a b", "spasi"),
        ("https://contoh.go.id\\@lain.id/", "garis miring terbalik"),
        ("https://contoh.go.id/\x00", "kendali"),
        ("https://contoh.go.id/\u202egnp.exe", "kendali"),
        ("https://ani:rahasia@contoh.go.id/", "kata sandi"),
        ("https://contoh.go.id@lain.id/", "kata sandi"),
        ("https://contoh.go.id:99999/", "tidak dapat dibaca"),
        ("https://[::1", "tidak dapat dibaca"),
        ("http://localhost/a", "jaringan dalam"),
        ("http://localhost:8080/a", "jaringan dalam"),
        ("http://intranet/a", "jaringan dalam"),
        ("http://berkas.local/a", "jaringan dalam"),
        ("http://arsip.kantor.internal/a", "jaringan dalam"),
        ("http://api.localhost./a", "jaringan dalam"),
        ("http://nas.LAN/a", "jaringan dalam"),
        ("http://127.0.0.1/a", "jaringan dalam"),
        ("http://10.1.2.3/a", "jaringan dalam"),
        ("http://192.168.1.10/a", "jaringan dalam"),
        ("http://169.254.169.254/latest/meta-data", "jaringan dalam"),
        ("http://2130706433/", "jaringan dalam"),
        ("http://0x7f.1/", "jaringan dalam"),
        ("http://127.1/", "jaringan dalam"),
        ("http://[::1]/", "jaringan dalam"),
        ("http://[::ffff:127.0.0.1]/", "jaringan dalam"),
        ("http://\uff11\uff12\uff17.0.0.\uff11/", "jaringan dalam"),
        ("http://foo.\uff4c\uff4f\uff43\uff41\uff4c/", "jaringan dalam"),
        ("http://127\u30020\u30020\u30021/", "jaringan dalam"),
        ("http://contoh..id/", "jaringan dalam"),
        ("http://ex%61mple.com/", "jaringan dalam"),
    ],
)
def test_other_links_are_refused_with_what_would_be_right(tautan: str, kata: str):
    with pytest.raises(IsianSalah) as ditolak:
        periksa_tautan(tautan)
    [(bidang, kalimat)] = ditolak.value.bidang
    assert bidang == "tautan"
    assert kata in kalimat
