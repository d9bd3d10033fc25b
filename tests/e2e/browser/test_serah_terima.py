"""The camat is replaced in the year: his successor goes on with what belongs to the office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from deploy.lokal.demo import agensi
from deploy.lokal.demo.peserta import Peserta, setujui
from services.gateway.halaman.tulisan import hari_ini
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def ganti_camat(peserta: Callable[[str], Peserta]) -> None:
    """His plan is approved; he leaves yesterday, the secretary follows today on the JPT form."""
    sekda, admin = peserta("sekda"), peserta("admin-instansi")
    semua = sekda.get("/skp-bawahan", tahun=TAHUN, status="PENGAJUAN")["items"]
    milik = next(s for s in semua if "Raditya" in s["pegawai"]["nama"])
    setujui(sekda, milik)
    camat = admin.get(f"/pegawai/{peserta('camat').pegawai_id}")
    post = camat["penugasan"][-1]["penugasan_id"]
    admin.post(
        f"/pegawai/{camat['pegawai_id']}/penugasan/{post}/akhiri",
        {"selesai": (hari_ini() - timedelta(days=1)).isoformat(), "alasan": "SK 1"},
        If_Match=camat["etag"],
    )
    sekcam = admin.get(f"/pegawai/{peserta('sekcam').pegawai_id}")
    baru = {
        "unor_id": agensi.identity("unor", "kecamatan"),
        "jabatan": "Camat",
        "kelompok_jabatan": "ADMINISTRATOR",
        "jenis_penugasan": "DEFINITIF",
        "pimpinan": True,
        "mulai": hari_ini().isoformat(),
        "alasan": "SK 2",
    }
    jalur = f"/pegawai/{sekcam['pegawai_id']}"
    sekcam = admin.post(f"{jalur}/mutasi", baru, If_Match=sekcam["etag"])
    post = next(p for p in sekcam["penugasan"] if p["jabatan"] == "Camat")["penugasan_id"]
    bentuk = {"jenis_skp": "PIMPINAN_UNIT_MANDIRI", "alasan": "Pimpinan Unit Kerja Mandiri"}
    admin.put(f"{jalur}/penugasan/{post}/jenis-skp", bentuk, If_Match=sekcam["etag"])


def test_pengganti_melanjutkan_hasil_kerja_unit(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    ganti_camat(peserta)
    camat = layar("sekcam")
    camat.menu("Daftar SKP")
    camat.ikuti("Tambah SKP")
    camat.page.get_by_label("Kuantitatif").check()
    camat.tekan("Buat SKP")
    camat.tampak("Pemimpin sebelum Anda meninggalkan 1 RHK organisasi")
    camat.ikuti("Buka Serah Terima")
    camat.tampak("Meningkatnya mutu layanan kecamatan")
    camat.tampak("Raditya Kertanegara")
    camat.potret("serah-terima")
    camat.tekan("Warisi yang dipilih")
    camat.bilang("1 RHK organisasi masuk ke draft Anda")
    camat.tampak("Survei kepuasan")
    camat.buka(f"{camat.page.url.removeprefix(camat.base_url).partition('#')[0]}/serah-terima")
    camat.tampak("Semua sudah diwarisi")
    camat.potret("serah-terima-selesai")
