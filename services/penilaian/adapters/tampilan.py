"""One period as it is shown to the caller: plan, work, feedback, result and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.penilaian.adapters import kemajuan, pengaturan, queries, wire
from services.penilaian.adapters.capaian_penilaian import SqlSumberCapaian
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.tautan.baca import Diketahui, diketahui
from services.penilaian.domain.akses import boleh
from services.penilaian.domain.giliran import giliran
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.isian import BuktiDukung, UmpanBalik
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.keberatan import Keberatan, batas
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.panduan_rating import Sisi, panduan_rating
from services.penilaian.domain.pendokumentasian import SATUAN, Kala, Masa, dokumentasi
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.penjelasan import jelaskan
from services.penilaian.domain.rekan import nama_tampak
from services.penilaian.domain.rencana import Indikator, Orang, Perilaku, Rhk
from services.penilaian.domain.waktu import hari_hukum


def tampilkan(
    conn: sa.Connection, penilaian: Penilaian, *, oleh: Pelaku, hari: date
) -> pb.Penilaian:
    """Everything about a period that the caller may know."""
    skp, hasil = penilaian.skp, penilaian.hasil
    capaian, usulan = SqlSumberCapaian(conn, hari=hari).capaian_dan_usulan(penilaian)
    libur = _kalender(conn, penilaian)
    berikut = giliran(penilaian, hari=hari, kalender=libur)
    tautan = diketahui(conn, penilaian.id)
    setahun = kemajuan.setahun(conn, penilaian)
    disampaikan = penilaian.disampaikan_pada
    return pb.Penilaian(
        periode=_periode(penilaian),
        jenis_skp=wire.JENIS_SKP[skp.rencana.jenis_skp],
        pendekatan=wire.PENDEKATAN[skp.rencana.pendekatan],
        pegawai=wire.orang(hasil.pegawai if hasil else skp.pegawai),
        penilai=wire.orang(hasil.penilai if hasil else skp.penilai),
        atasan_penilai=wire.orang(_atasan(penilaian)),
        rhk=[_rhk(penilaian, r, oleh, tautan, setahun) for r in skp.rencana.rhk],
        perilaku=[_perilaku(penilaian, p, oleh) for p in skp.rencana.perilaku],
        capaian_organisasi=wire.CAPAIAN[capaian.nilai or ""],
        capaian_keterangan=capaian.keterangan,
        usulan_hasil_kerja=wire.EKSPEKTASI[usulan.rating if usulan else ""],
        usulan_keterangan=usulan.dasar if usulan else "",
        catatan=hasil.catatan if hasil else "",
        penjelasan=_penjelasan(penilaian),
        panduan=panduan(hari),
        riwayat=queries.riwayat(conn, penilaian.id, skp.tahun),
        menunggu=berikut.menunggu,
        menunggu_sampai=wire.hari(berikut.sampai),
        boleh=boleh(penilaian, oleh, hari=hari, kalender=libur),
        disampaikan_pada=wire.waktu(penilaian.disampaikan_pada),
        diterima_pada=wire.waktu(penilaian.diterima_pada),
        instansi_nama=skp.rencana.instansi_nama,
        keberatan=_keberatan(penilaian.keberatan),
        batas_keberatan=wire.hari(batas(penilaian, libur)),
        dasar_final=penilaian.dasar_final(hari_hukum(disampaikan)) if disampaikan else "",
        penilai_baru=wire.orang(penilaian.penilai_baru),
        ditutup=wire.waktu(penilaian.ditutup),
        dokumentasi=_dokumentasi(conn, penilaian, hari),
    )


def _dokumentasi(conn: sa.Connection, penilaian: Penilaian, hari: date) -> pb.Dokumentasi | None:
    """While the owner still writes, and the rater still reads."""
    periode, isian = penilaian.periode, penilaian.isian
    if penilaian.hasil or penilaian.ditiadakan or hari < periode.mulai:
        return None
    kala = pengaturan.kala_dokumentasi(conn, penilaian.skp.rencana.instansi_id, pada=periode.mulai)
    libur = kalender(conn, sejak=periode.mulai).libur if kala is Kala.HARIAN else ()
    saat = [b.dibuat for b in isian.bukti_dukung.values()]
    saat += [r.diubah for r in isian.realisasi.values()]
    ini = dokumentasi(kala, periode, [hari_hukum(s) for s in saat], hari=hari, libur=libur)
    return pb.Dokumentasi(
        kala=kala,
        sebutan=kala.sebutan,
        satuan=SATUAN[kala],
        lewat=ini.lewat,
        terisi=ini.terisi,
        kosong=[_masa(m) for m in ini.kosong],
        kini=_masa(ini.kini) if ini.kini else None,
        kini_terisi=ini.kini_terisi,
    )


def _masa(ini: Masa) -> pb.MasaDokumentasi:
    return pb.MasaDokumentasi(
        nama=ini.nama, mulai=wire.hari(ini.mulai), selesai=wire.hari(ini.selesai)
    )


def _atasan(penilaian: Penilaian) -> Orang | None:
    """The superior of the last act; once delivered, the present one, who would decide."""
    hasil, keberatan = penilaian.hasil, penilaian.keberatan
    if keberatan and keberatan.pemutus:
        return keberatan.pemutus
    if hasil is None or penilaian.disampaikan_pada:
        return penilaian.skp.atasan_penilai
    return hasil.atasan_penilai


def _keberatan(ini: Keberatan | None) -> pb.Keberatan | None:
    if ini is None:
        return None
    return pb.Keberatan(
        status=wire.STATUS_KEBERATAN[ini.status],
        alasan=ini.alasan,
        diajukan_pada=wire.waktu(ini.diajukan_pada),
        batas_putus=wire.hari(ini.batas_putus),
        penjelasan=ini.penjelasan,
        dijelaskan_pada=wire.waktu(ini.dijelaskan_pada),
        keputusan=ini.keputusan,
        pemutus_nama=ini.pemutus.nama if ini.pemutus else "",
        selesai_pada=wire.waktu(ini.selesai_pada),
        hasil_kerja_lama=wire.EKSPEKTASI[ini.lama.hasil_kerja],
        perilaku_lama=wire.EKSPEKTASI[ini.lama.perilaku],
        predikat_lama=wire.PREDIKAT[ini.lama.predikat],
    )


def _kalender(conn: sa.Connection, penilaian: Penilaian) -> Kalender:
    """The days that a term of this period can touch; none where no term runs."""
    if penilaian.hasil is None:
        return Kalender(libur={}, tahun=frozenset())
    return kalender(conn, sejak=hari_hukum(penilaian.hasil.dinilai_pada))


def _periode(penilaian: Penilaian) -> pb.Periode:
    periode, hasil, skp = penilaian.periode, penilaian.hasil, penilaian.skp
    return pb.Periode(
        periode_id=penilaian.id,
        skp_id=skp.skp_id,
        jenis=wire.JENIS_PERIODE[periode.jenis],
        nama=periode.nama,
        tahun=skp.tahun,
        mulai=wire.hari(periode.mulai),
        selesai=wire.hari(periode.selesai),
        batas_penilaian=wire.hari(batas_penilaian(periode, penilaian.jendela).batas),
        status=wire.STATUS[penilaian.status],
        pegawai=wire.orang(skp.pegawai),
        penilai_nama=skp.penilai.nama,
        rating_hasil_kerja=wire.EKSPEKTASI[hasil.hasil_kerja if hasil else ""],
        rating_perilaku=wire.EKSPEKTASI[hasil.perilaku if hasil else ""],
        predikat=wire.PREDIKAT[hasil.predikat if hasil else ""],
        perlu_ditinjau=penilaian.perlu_ditinjau,
        etag=str(penilaian.versi),
        jumlah_bukti_dukung=penilaian.jumlah_bukti_dukung,
        ditiadakan=penilaian.ditiadakan,
    )


def _rhk(
    penilaian: Penilaian,
    rhk: Rhk,
    oleh: Pelaku,
    tautan: Mapping[str, Diketahui],
    setahun: kemajuan.Realisasi,
) -> pb.BarisRhk:
    isian = penilaian.isian
    return pb.BarisRhk(
        rhk_id=rhk.id,
        jenis="JENIS_RHK_UTAMA" if rhk.utama else "JENIS_RHK_TAMBAHAN",
        rencana_hasil_kerja=rhk.rencana_hasil_kerja,
        rhk_pimpinan=rhk.rhk_pimpinan,
        penugasan_dari=rhk.penugasan_dari,
        indikator=[_indikator(penilaian, k, setahun.get(k.id, ())) for k in rhk.indikator],
        rencana_aksi=[
            pb.RencanaAksi(
                rencana_aksi_id=a.id, rhk_id=a.rhk_id, deskripsi=a.deskripsi, target=a.target
            )
            for a in isian.rencana_aksi.values()
            if a.rhk_id == rhk.id
        ],
        bukti_dukung=[
            _bukti(b, tautan.get(b.id, Diketahui()))
            for b in isian.bukti_dukung.values()
            if b.rhk_id == rhk.id
        ],
        umpan_balik=[
            umpan_balik(penilaian, u, oleh)
            for u in isian.umpan_balik.values()
            if u.rhk_id == rhk.id
        ],
    )


def _bukti(bukti: BuktiDukung, tautan: Diketahui) -> pb.BuktiDukung:
    return pb.BuktiDukung(
        bukti_dukung_id=bukti.id,
        rhk_id=bukti.rhk_id,
        nama=bukti.nama,
        tautan=bukti.tautan,
        dibuat=wire.waktu(bukti.dibuat),
        keadaan_tautan=wire.KEADAAN_TAUTAN[tautan.keadaan],
        tautan_diperiksa=wire.waktu(tautan.diperiksa),
    )


def _indikator(
    penilaian: Penilaian, indikator: Indikator, setahun: Sequence[tuple[str, str]]
) -> pb.BarisIndikator:
    realisasi = penilaian.isian.realisasi.get(indikator.id)
    tercapai = None
    if realisasi is not None:
        tercapai = pb.Realisasi(
            indikator_id=realisasi.id,
            realisasi=realisasi.realisasi,
            sumber_data=realisasi.sumber_data,
        )
    return pb.BarisIndikator(
        indikator_id=indikator.id,
        aspek=wire.ASPEK.get(indikator.aspek, 0),
        indikator=indikator.indikator,
        target=indikator.target,
        perspektif=wire.PERSPEKTIF.get(indikator.perspektif, 0),
        realisasi=tercapai,
        kemajuan=kemajuan.ini(indikator.target, realisasi.realisasi) if realisasi else None,
        setahun=kemajuan.deret(indikator.target, setahun),
    )


def _perilaku(penilaian: Penilaian, perilaku: Perilaku, oleh: Pelaku) -> pb.BarisPerilaku:
    return pb.BarisPerilaku(
        nilai=wire.NILAI[perilaku.nilai],
        nama=perilaku.nama,
        panduan=perilaku.panduan,
        ekspektasi_khusus=perilaku.ekspektasi_khusus,
        umpan_balik=[
            umpan_balik(penilaian, u, oleh)
            for u in penilaian.isian.umpan_balik.values()
            if u.nilai is perilaku.nilai
        ],
    )


def umpan_balik(penilaian: Penilaian, umpan: UmpanBalik, oleh: Pelaku) -> pb.UmpanBalik:
    """One word, as this reader may know who spoke it."""
    return pb.UmpanBalik(
        umpan_balik_id=umpan.id,
        rhk_id=umpan.rhk_id,
        nilai=wire.NILAI[umpan.nilai or ""],
        pemberi_nama=nama_tampak(umpan, pemilik=penilaian.skp.pegawai, pembaca=oleh),
        pemberi_jenis=umpan.pemberi_jenis,
        teks=umpan.teks,
        emotikon=umpan.emotikon or "",
        dibuat=wire.waktu(umpan.dibuat),
        milik_saya=umpan.pemberi_id == oleh.pegawai_id,
    )


def _penjelasan(penilaian: Penilaian) -> pb.Penjelasan:
    isi = jelaskan(penilaian)
    return pb.Penjelasan(
        kalimat=isi.kalimat,
        dasar=isi.dasar,
        dinilai_oleh=isi.dinilai_oleh,
        dinilai_pada=wire.waktu(isi.dinilai_pada),
        jumlah_bukti_dukung=isi.jumlah_bukti_dukung,
        jumlah_umpan_balik=isi.jumlah_umpan_balik,
        versi=isi.versi,
    )


def panduan(hari: date) -> list[pb.PanduanRating]:
    """What the annex gives as an example of each rating, best first."""
    butir = panduan_rating(pada=hari).butir
    return [
        pb.PanduanRating(
            rating=wire.EKSPEKTASI[rating],
            hasil_kerja=" ".join(butir[Sisi.HASIL_KERJA, rating]),
            perilaku=" ".join(butir[Sisi.PERILAKU, rating]),
        )
        for rating in Ekspektasi
    ]
