"""The plan of one post for one span: its states and the only legal ways between them.

PermenPANRB 6/2022 art. 14: the employee signs, the rater sets. DRAFT belongs to its owner alone;
once submitted (PENGAJUAN) it is locked until the rater returns or approves it (PERSETUJUAN); art.
14(2): an approved plan may be developed further, so the rater can open it again. Lamp. II.C.5:
after the date of `batas_skp` the rater's superior may approve too. Art. 10(4): special
expectations are the leader's alone.

Every method checks in the same order: the person's relation, the state, the version, the value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain import batas_skp, events, syarat_pengajuan, urutan_pengisian
from services.skp.domain.daftar_rhk import DaftarRhk, pastikan_muat
from services.skp.domain.errors import (
    PenilaiBelumAda,
    PersetujuanBelumBeralih,
    SkpBukanDraft,
    SkpBukanPengajuan,
    SkpPernahDiajukan,
    SkpTidakDapatDikembalikan,
)
from services.skp.domain.events import Fakta, PenilaiDiganti
from services.skp.domain.istilah import (
    JenisPenugasan,
    JenisSkp,
    NilaiPerilaku,
    Pendekatan,
    StatusSkp,
)
from services.skp.domain.orang import Orang
from services.skp.domain.penilai import HasilPenilai
from services.skp.domain.perubahan import Suntingan, beda_lampiran, beda_rhk, beda_workblock
from services.skp.domain.rencana import Bidang, Lampiran, Workblock, teks
from services.skp.domain.riwayat import CatatanRiwayat
from services.skp.domain.tanggal import terbilang
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.urutan_pengisian import KeadaanAtasan

DRAFT, PENGAJUAN, PERSETUJUAN = StatusSkp.DRAFT, StatusSkp.PENGAJUAN, StatusSkp.PERSETUJUAN
TRANSISI: Mapping[tuple[str, StatusSkp], StatusSkp] = MappingProxyType(
    {
        ("ajukan", DRAFT): PENGAJUAN,
        ("kembalikan", PENGAJUAN): DRAFT,
        ("kembalikan", PERSETUJUAN): DRAFT,
        ("setujui", PENGAJUAN): PERSETUJUAN,
    }
)


@dataclass(kw_only=True)
class Skp:
    """One plan. `versi` grows with every change and with every fact; it is the etag."""

    skp_id: str
    tahun: int
    instansi_id: str
    instansi_nama: str
    penugasan_id: str
    pegawai: Orang
    penilai: Orang | None
    atasan_penilai: Orang | None
    alasan_penilai: str
    jenis_skp: JenisSkp
    pendekatan: Pendekatan
    jenis_penugasan: JenisPenugasan
    mulai: date
    selesai: date
    status: StatusSkp = DRAFT
    catatan_pengembalian: str = ""
    pernah_diajukan: bool = False
    # Why a leader's plan was submitted without the perspective Anggaran; empty: it has it.
    tanpa_anggaran: str = ""
    # The owner shares his results with colleagues who hold the same post.
    boleh_disalin: bool = False
    rhk: DaftarRhk = ()
    ekspektasi: Mapping[NilaiPerilaku, tuple[str, ...]] = field(default_factory=dict)
    lampiran: Lampiran = field(default_factory=Lampiran)
    workblock: tuple[Workblock, ...] = ()
    versi: int = 1
    riwayat: list[CatatanRiwayat] = field(default_factory=list)
    peristiwa: list[Fakta] = field(default_factory=list)

    # -- the owner, in DRAFT ---------------------------------------------------------------

    def pastikan_pemilik(self, t: Tindakan) -> None:
        """Only the owner, on what he saw."""
        if t.oleh != self.pegawai.pegawai_id:
            raise AksesDitolak
        t.cocokkan(self.versi)

    def pastikan_dapat_diubah(self, t: Tindakan) -> None:
        """Only the owner, only in DRAFT, only on what he saw."""
        if t.oleh != self.pegawai.pegawai_id:
            raise AksesDitolak
        if self.status is not DRAFT:
            raise SkpBukanDraft(status=self.status)
        t.cocokkan(self.versi)

    def ubah_rhk(self, rhk: DaftarRhk, t: Tindakan) -> None:
        """Take the results in their new form."""
        self.pastikan_dapat_diubah(t)
        self.ganti_rhk(rhk, t)

    def ganti_rhk(self, rhk: DaftarRhk, t: Tindakan, *, catatan: str = "") -> None:
        """Replace the results; who may, and when, has been asked before."""
        pastikan_muat(rhk, self.lampiran, self.ekspektasi.values(), self.workblock)
        sunting, self.rhk = beda_rhk(self.rhk, rhk), rhk
        self.versi += 1
        self._catat_suntingan(sunting, t, catatan)

    def ubah_lampiran(self, lampiran: Lampiran, t: Tindakan) -> None:
        """Replace the three lists of the annex."""
        self.pastikan_dapat_diubah(t)
        pastikan_muat(self.rhk, lampiran, self.ekspektasi.values(), self.workblock)
        sunting, self.lampiran = beda_lampiran(self.lampiran, lampiran), lampiran
        self.versi += 1
        self._catat_suntingan(sunting, t)

    def ubah_workblock(self, workblock: tuple[Workblock, ...], t: Tindakan) -> None:
        """Replace the workblocks."""
        self.pastikan_dapat_diubah(t)
        pastikan_muat(self.rhk, self.lampiran, self.ekspektasi.values(), workblock)
        sunting, self.workblock = beda_workblock(self.workblock, workblock), workblock
        self.versi += 1
        self._catat_suntingan(sunting, t)

    def pastikan_dapat_dihapus(self, t: Tindakan) -> None:
        """A plan that was once submitted keeps its history."""
        self.pastikan_dapat_diubah(t)
        if self.pernah_diajukan:
            raise SkpPernahDiajukan

    def ajukan(
        self,
        t: Tindakan,
        *,
        pegawai: Orang,
        hasil: HasilPenilai,
        atasan: KeadaanAtasan,
        tanpa_anggaran: str = "",
    ) -> None:
        """Submit to the rater of this day; the owner is printed as he is on this day."""
        self.pastikan_dapat_diubah(t)
        self.sesuaikan_penilai(t, hasil)
        if self.penilai is None:
            raise PenilaiBelumAda
        self.rhk = urutan_pengisian.periksa_pengajuan(self.jenis_skp, atasan, self.rhk)
        syarat_pengajuan.periksa(
            self.rhk, jenis_skp=self.jenis_skp, pendekatan=self.pendekatan, atasan=atasan
        )
        self.tanpa_anggaran = syarat_pengajuan.periksa_anggaran(
            self.rhk,
            jenis_skp=self.jenis_skp,
            pendekatan=self.pendekatan,
            alasan=tanpa_anggaran,
        )
        self.pegawai = pegawai
        catatan = self.tanpa_anggaran and f"Tanpa perspektif Anggaran: {self.tanpa_anggaran}"
        self._pindah("ajukan", "Mengajukan SKP", t, catatan)
        self.pernah_diajukan = True
        self.catatan_pengembalian = ""
        self.peristiwa.append(events.diajukan(self))

    # -- the rater -------------------------------------------------------------------------

    def kembalikan(self, t: Tindakan, catatan: str) -> None:
        """Send back with a note; an approved plan is opened again by the same act."""
        penilai = self._sebagai_penilai(t)
        if self.status is DRAFT:
            raise SkpTidakDapatDikembalikan(status=self.status)
        t.cocokkan(self.versi)
        bidang: Bidang = []
        catatan = teks("catatan", catatan, bidang, wajib=True)
        if bidang:
            raise IsianSalah(bidang=bidang)
        dibuka = self.status is PERSETUJUAN
        tindakan = "Membuka kembali SKP" if dibuka else "Mengembalikan SKP"
        self._pindah("kembalikan", tindakan, t, catatan)
        self.catatan_pengembalian = catatan
        self.peristiwa.append(events.dikembalikan(self, penilai, catatan, dibuka=dibuka))

    def setujui(self, t: Tindakan) -> None:
        """Approve; the rater, or his superior once the date has passed."""
        atasan = self.atasan_penilai
        if atasan and t.oleh == atasan.pegawai_id and t.oleh != self._penilai_id:
            if not batas_skp.sudah_beralih(self.mulai, t.hari):
                batas = terbilang(batas_skp.batas_penetapan(self.mulai).hari)
                raise PersetujuanBelumBeralih(batas=batas)
            oleh, tindakan = atasan, "Menyetujui SKP sebagai atasan pejabat penilai"
        else:
            oleh, tindakan = self._sebagai_penilai(t), "Menyetujui SKP"
        self._pastikan_pengajuan(t)
        self._pindah("setujui", tindakan, t)
        self.peristiwa.append(events.disetujui(self, oleh))

    def pastikan_dapat_diberi_ekspektasi(self, t: Tindakan) -> None:
        """Only the rater, only in PENGAJUAN, only on what he saw."""
        self._sebagai_penilai(t)
        self._pastikan_pengajuan(t)

    def ubah_ekspektasi(self, nilai: NilaiPerilaku, isi: tuple[str, ...], t: Tindakan) -> None:
        """Set the leader's special expectation on one value (art. 10(4)); may be emptied."""
        self.pastikan_dapat_diberi_ekspektasi(t)
        baru = {**self.ekspektasi, nilai: isi}
        pastikan_muat(self.rhk, self.lampiran, baru.values(), self.workblock)
        self.ekspektasi = {n: e for n, e in baru.items() if e}
        self.versi += 1
        self.catat(f"Menetapkan ekspektasi khusus: {nilai.sebutan}", t)

    # -- who assesses ----------------------------------------------------------------------

    def muat_ulang_penilai(self, t: Tindakan, *, pegawai: Orang, hasil: HasilPenilai) -> bool:
        """Take the rater that the organisation names now; the work stays. Owner, any state."""
        self.pastikan_pemilik(t)
        if self.status is DRAFT and pegawai != self.pegawai:
            self.pegawai = pegawai
            self.versi += 1
        return self.sesuaikan_penilai(t, hasil)

    def sesuaikan_penilai(self, t: Tindakan, hasil: HasilPenilai) -> bool:
        """Whether the rater changed. One that cannot be found any more does not replace one."""
        kini = HasilPenilai(self.penilai, self.atasan_penilai, self.alasan_penilai)
        if hasil.penilai is None or hasil == kini:
            return False
        self.penilai, self.atasan_penilai = hasil.penilai, hasil.atasan_penilai
        self.alasan_penilai = hasil.alasan
        self.versi += 1
        if (kini.penilai, kini.atasan_penilai) == (hasil.penilai, hasil.atasan_penilai):
            return False
        self.catat("Pejabat penilai disesuaikan dengan data organisasi", t, hasil.alasan)
        self.peristiwa.append(
            PenilaiDiganti(
                skp_id=self.skp_id,
                penilai=hasil.penilai,
                atasan_penilai=hasil.atasan_penilai,
                alasan=hasil.alasan,
                versi=self.versi,
            )
        )
        return True

    # -- inside ----------------------------------------------------------------------------

    @property
    def _penilai_id(self) -> str:
        return self.penilai.pegawai_id if self.penilai else ""

    def pastikan_penilai(self, t: Tindakan) -> Orang:
        """Only the rater, on what he saw; the rater as he is printed."""
        penilai = self._sebagai_penilai(t)
        t.cocokkan(self.versi)
        return penilai

    def _sebagai_penilai(self, t: Tindakan) -> Orang:
        if self.penilai is None or t.oleh != self.penilai.pegawai_id:
            raise AksesDitolak
        return self.penilai

    def _pastikan_pengajuan(self, t: Tindakan) -> None:
        if self.status is not PENGAJUAN:
            raise SkpBukanPengajuan(status=self.status)
        t.cocokkan(self.versi)

    def _pindah(self, langkah: str, tindakan: str, t: Tindakan, catatan: str = "") -> None:
        dari, self.status = self.status, TRANSISI[langkah, self.status]
        self.versi += 1
        self.catat(tindakan, t, catatan, dari=dari)

    def _catat_suntingan(self, sunting: list[Suntingan], t: Tindakan, catatan: str = "") -> None:
        for satu in sunting:
            self.catat(satu.tindakan, t, catatan)
            baris = self.riwayat[-1]
            self.riwayat[-1] = replace(baris, objek=satu.objek, perubahan=satu.perubahan)

    def catat(
        self, tindakan: str, t: Tindakan, catatan: str = "", *, dari: StatusSkp | None = None
    ) -> None:
        """Write a line of history."""
        self.riwayat.append(
            CatatanRiwayat(
                waktu=t.pada,
                oleh=t.oleh,
                oleh_nama=t.nama,
                tindakan=tindakan,
                dari=dari or self.status,
                ke=self.status,
                catatan=catatan,
            )
        )
