from decimal import Decimal

from services.pak.domain.akumulasi import Perolehan, terbawa
from services.pak.domain.istilah import Jenjang, Sumber


def perolehan(jenjang, sumber, ak):
    return Perolehan(Jenjang(jenjang), Sumber(sumber), Decimal(ak))


def test_dijumlahkan_per_baris_dalam_satu_jenjang():
    lama = terbawa(
        [
            perolehan("AHLI_PERTAMA", "TUGAS_JABATAN", "32.33"),
            perolehan("AHLI_PERTAMA", "KONVERSI", "18.75"),
            perolehan("AHLI_PERTAMA", "KONVERSI", "12.50"),
        ],
        Jenjang.AHLI_PERTAMA,
    )
    assert lama[Sumber.TUGAS_JABATAN] == Decimal("32.33")
    assert lama[Sumber.KONVERSI] == Decimal("31.25")
    assert lama[Sumber.AK_DASAR] == 0


def test_naik_jenjang_mulai_dari_nol():
    """AK-10: 110 in Ahli Pertama carry nothing into Ahli Muda."""
    lama = terbawa([perolehan("AHLI_PERTAMA", "JF_LAMA", "110")], Jenjang.AHLI_MUDA)
    assert set(lama.values()) == {Decimal(0)}


def test_enam_baris_selalu_ada():
    assert list(terbawa([], Jenjang.MAHIR)) == list(Sumber)
