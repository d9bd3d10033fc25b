"""What planning announces: content, versions, size; never more and never less than happened."""

import json

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import skp_events_pb2 as fakta_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from services.chassis.events import MAX_PAYLOAD, from_payload, to_payload
from services.skp.adapters import outbox
from services.skp.domain.daftar_rhk import BOBOT_TERBANYAK, pastikan_muat
from services.skp.domain.events import SkpDisetujui
from services.skp.domain.istilah import Aspek, NilaiPerilaku, Perspektif, StatusSkp
from services.skp.domain.rencana import Lampiran
from tests.integration.skp.dunia import MULAI, SELESAI, TAHUN, Dunia
from tests.unit.skp.pembangun import PENILAI, an_indikator, an_rhk, an_skp


def test_a_submission_tells_who_waits_for_whom(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    ((nama, isi),) = dunia.fakta(skp.skp_id)
    assert nama == "diajukan"
    assert isi["pegawai"]["pegawai_id"] == dunia.id("kadis")
    assert isi["penilai"]["jabatan"] == "Bupati Contoh"
    assert {k: isi[k] for k in ("skp_id", "tahun", "periode_mulai", "periode_selesai")} == {
        "skp_id": skp.skp_id,
        "tahun": TAHUN,
        "periode_mulai": MULAI,
        "periode_selesai": SELESAI,
    }
    assert isi["versi"] == skp.etag


def test_an_approval_carries_the_plan_as_the_owner_sees_it(dunia: Dunia):
    skp = dunia.disetujui("kadis", "bupati")
    _, isi = dunia.fakta(skp.skp_id, "disetujui")[0]
    pesan = from_payload(json.dumps(isi), fakta_pb.SkpDisetujui)
    assert pesan.oleh.pegawai_id == dunia.id("bupati")
    assert str(pesan.versi) == skp.etag
    dilihat = pb.Skp()
    dilihat.CopyFrom(dunia.lihat("kadis", skp.skp_id))
    for milik_pembaca in ("riwayat", "boleh", "peringatan", "diubah"):
        dilihat.ClearField(milik_pembaca)
    assert pesan.skp == dilihat


def test_versions_of_one_plan_only_grow(dunia: Dunia):
    skp = dunia.disetujui("kadis", "bupati")
    minta = pb.KembalikanSkpRequest(skp_id=skp.skp_id, etag=skp.etag, catatan="Tugas baru.")
    dunia.sebagai("bupati").KembalikanSkp(minta)
    skp = dunia.ajukan("kadis", dunia.lihat("kadis", skp.skp_id))
    dunia.setujui("bupati", skp)
    versi = [int(isi["versi"]) for _, isi in dunia.fakta(skp.skp_id)]
    assert versi == sorted(set(versi))
    assert len(versi) == 5


def test_a_refused_command_announces_nothing(dunia: Dunia):
    skp = dunia.skp("kadis")
    with pytest.raises(Exception, match="SKP_BELUM_LENGKAP"):
        dunia.ajukan("kadis", skp)
    assert dunia.fakta(skp.skp_id) == []


def test_the_largest_plan_allowed_fits_one_event():
    """All bounds at once, in the characters that JSON makes longest."""
    per_rhk = BOBOT_TERBANYAK // 40
    teks = '"' * (per_rhk // 44)
    rhk = tuple(
        an_rhk(
            n,
            rhk_id="019ae0b4-7e1a-77ea-8000-000000000000",
            rencana_hasil_kerja=teks,
            rhk_pimpinan=teks,
            indikator=tuple(
                an_indikator(
                    indikator_id="019ae0b4-7e1a-77ea-8000-000000000000",
                    indikator=teks,
                    target="",
                    aspek=Aspek.KUANTITAS,
                    perspektif=Perspektif.PENGUATAN_INTERNAL,
                )
                for _ in range(10)
            ),
        )
        for n in range(40)
    )
    lampiran = Lampiran(konsekuensi=("x",) * 20)
    ekspektasi = dict.fromkeys(NilaiPerilaku, ("x" * 900,))
    pastikan_muat(rhk, lampiran, ekspektasi.values())
    skp = an_skp(rhk=rhk, lampiran=lampiran, ekspektasi=ekspektasi, status=StatusSkp.PERSETUJUAN)
    _, pesan = outbox.FAKTA[SkpDisetujui][1](SkpDisetujui(skp=skp, oleh=PENILAI, versi=9))
    ukuran = len(to_payload(pesan))
    assert MAX_PAYLOAD * 0.6 < ukuran < MAX_PAYLOAD - 4096, f"{ukuran} bytes"


def test_no_subject_holds_a_name_or_a_number(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    with dunia.db.reading() as conn:
        subjek = set(conn.scalars(sa.text("SELECT DISTINCT subjek FROM outbox")))
    assert subjek <= {s for s, _ in outbox.FAKTA.values()}
