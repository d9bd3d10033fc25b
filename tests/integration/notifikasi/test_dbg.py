from tests.integration.notifikasi.conftest import *
import subprocess
def test_x(meja):
    a = meja.pegawai(telepon="081234000001"); b = meja.pegawai(telepon="081234000026", email="kepala.dinas@contoh.go.id")
    meja.ajukan(a, skp_id="0199a-1"); meja.ajukan(a, skp_id="2"); meja.ajukan(b)
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("kepala.dinas@contoh.go.id"))
    sampai(lambda: meja.status(b)=="GAGAL")
    time.sleep(1)
    meja.kendali(galat="130429", kali=None)
    for n, u in (("wa", meja.whatsapp.url), ("surel", meja.smtp.url)):
        for w in (1200, 400):
            subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu",f"--window-size={w},900",f"--screenshot=/tmp/{n}-{w}.png",u],check=False,capture_output=True,timeout=60)
