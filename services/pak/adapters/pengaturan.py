"""What an agency may choose: how many decimals its angka kredit have, from a day on."""

from __future__ import annotations

from datetime import date

from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.pak.adapters.tables import pengaturan
from services.pak.domain.angka_kredit import PRESISI


def atur_presisi(db: Database, instansi_id: str, berlaku_sejak: date, presisi: int) -> None:
    """Set the precision of an agency; an issued PAK keeps the one it was made with."""
    if presisi not in PRESISI:
        raise IsianSalah(bidang=[("presisi", "Pilih 2 atau 3 angka di belakang koma.")])
    baris = {
        "instansi_id": instansi_id,
        "kunci": "presisi_ak",
        "berlaku_sejak": berlaku_sejak,
        "nilai": presisi,
    }
    tambah = insert(pengaturan).values(baris)
    kunci = ["instansi_id", "kunci", "berlaku_sejak"]
    with db.transaction() as conn:
        conn.execute(tambah.on_conflict_do_update(index_elements=kunci, set_={"nilai": presisi}))
