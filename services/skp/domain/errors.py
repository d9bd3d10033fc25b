"""Every "no" that planning can say. `reason` never changes; the sentence says what would be right.

Facts reach logs and clients: never a name, never a NIP.
"""

from __future__ import annotations

from services.chassis.errors import AksesDitolak, DomainError, IsianSalah, Kind, TidakDitemukan


class SkpBukanDraft(DomainError):
    """The content of a plan changes only while it is DRAFT, and only a DRAFT can be submitted."""

    kind = Kind.REFUSED
    reason = "SKP_BUKAN_DRAFT"
    pesan = (
        "SKP ini berstatus {status}. Isi SKP hanya dapat diubah, diajukan, atau dihapus saat"
        " berstatus DRAFT; mintalah pejabat penilai mengembalikannya lebih dahulu."
    )


class SkpBukanPengajuan(DomainError):
    """Approving and special expectations need a plan that has been submitted."""

    kind = Kind.REFUSED
    reason = "SKP_BUKAN_PENGAJUAN"
    pesan = (
        "SKP ini berstatus {status}. Tindakan ini hanya untuk SKP yang sedang diajukan"
        " (PENGAJUAN)."
    )


class SkpTidakDapatDikembalikan(DomainError):
    """Nothing to return: the plan is with its owner already."""

    kind = Kind.REFUSED
    reason = "SKP_TIDAK_DAPAT_DIKEMBALIKAN"
    pesan = "SKP ini berstatus {status} dan masih di tangan pemiliknya; tidak perlu dikembalikan."


class SkpPernahDiajukan(DomainError):
    """A plan that a rater has seen keeps its history and is not deleted."""

    kind = Kind.REFUSED
    reason = "SKP_PERNAH_DIAJUKAN"
    pesan = (
        "SKP ini pernah diajukan sehingga riwayatnya harus tetap ada dan tidak dapat dihapus."
        " Ubah isinya, lalu ajukan kembali."
    )


class SkpMasihDraft(AksesDitolak):
    """The content of a draft is private to its owner."""

    reason = "SKP_MASIH_DRAFT"
    pesan = "SKP ini masih disusun oleh pemiliknya. Anda dapat membukanya setelah SKP diajukan."


class SkpBelumLengkap(IsianSalah):
    """The plan cannot be submitted yet; `bidang` lists all that is missing."""

    reason = "SKP_BELUM_LENGKAP"
    pesan = "SKP belum dapat diajukan. Lengkapi dahulu isian yang disebutkan."


class SkpTumpangTindih(DomainError):
    """One post has one plan at a time."""

    kind = Kind.REFUSED
    reason = "SKP_TUMPANG_TINDIH"
    pesan = (
        "Untuk penugasan ini sudah ada SKP yang periodenya beririsan dengan {mulai} s.d."
        " {selesai}. Pilih periode yang tidak beririsan, atau ubah SKP yang sudah ada."
    )


class SkpAtasanBelumDisetujui(DomainError):
    """The superior's plan comes first: subordinates take part in its results."""

    kind = Kind.REFUSED
    reason = "SKP_ATASAN_BELUM_DISETUJUI"
    pesan = (
        "SKP pejabat penilai Anda untuk periode ini belum disetujui, sehingga rencana hasil"
        " kerjanya belum dapat diintervensi. Simpan RHK ini sebagai RHK sementara agar Anda tidak"
        " menunggu, mintalah pejabat penilai menyelesaikan SKP-nya, atau hubungi admin instansi."
    )


class PenilaiBelumAda(DomainError):
    """The organisation names nobody who could assess this post."""

    kind = Kind.REFUSED
    reason = "PENILAI_BELUM_ADA"
    pesan = (
        "Pejabat penilai Anda belum dapat ditentukan dari data organisasi. Mintalah admin"
        " instansi memperbaiki data pimpinan unit kerja, lalu tekan Muat Ulang pada SKP ini."
    )


class PersetujuanBelumBeralih(AksesDitolak):
    """The rater's superior may approve only after the date of art. 14(1)."""

    reason = "PERSETUJUAN_BELUM_BERALIH"
    pesan = (
        "SKP ini masih menunggu pejabat penilainya. Atasan pejabat penilai dapat menyetujuinya"
        " setelah {batas}."
    )


class TidakWajibSkp(DomainError):
    """The rules of planning do not apply to this person now."""

    kind = Kind.REFUSED
    reason = "TIDAK_WAJIB_SKP"
    pesan = "Anda tidak menyusun SKP: {dasar}. Bila ini keliru, hubungi admin instansi."


class PenugasanTidakAda(DomainError):
    """A plan belongs to a post that is held in its period."""

    kind = Kind.REFUSED
    reason = "PENUGASAN_TIDAK_ADA"
    pesan = (
        "Anda tidak memegang penugasan itu pada {mulai} s.d. {selesai}. Pilih periode yang"
        " beririsan dengan masa penugasan Anda, atau minta admin instansi memperbaikinya."
    )


class ImporDitolak(IsianSalah):
    """A file of the organisation that contradicts itself is refused whole."""

    reason = "IMPOR_DITOLAK"
    pesan = "Berkas organisasi tidak dapat dimuat. Perbaiki bagian yang disebutkan, lalu ulangi."


class PerspektifAnggaranBelumAda(IsianSalah):
    """A leader's plan without Anggaran goes on only with a reason."""

    reason = "PERSPEKTIF_ANGGARAN_BELUM_ADA"
    pesan = (
        "Perspektif Anggaran harus ada dalam setiap SKP pimpinan. Tambahkan indikatornya, atau"
        " ajukan dengan alasan yang dibaca pejabat penilai Anda."
    )


class TautanSudahTetap(DomainError):
    """Only a provisional result, or a link that was not checked yet, is linked this way."""

    kind = Kind.REFUSED
    reason = "TAUTAN_SUDAH_TETAP"
    pesan = (
        "RHK ini tidak sementara. Untuk mengganti RHK pimpinannya, mintalah SKP dikembalikan, lalu"
        " ubah RHK-nya."
    )


class TautanTidakMenunggu(DomainError):
    """There is no link that waits for the rater."""

    kind = Kind.REFUSED
    reason = "TAUTAN_TIDAK_MENUNGGU"
    pesan = "Tautan RHK ini tidak sedang menunggu pemeriksaan Anda. Muat ulang halaman ini."


class PltMasukSkpDefinitif(DomainError):
    """The agency writes an acting post into the definitive plan."""

    kind = Kind.REFUSED
    reason = "PLT_MASUK_SKP_DEFINITIF"
    pesan = (
        "Di instansi Anda tugas Plt, Plh, atau Pj ditulis sebagai RHK utama pada SKP jabatan"
        " definitif. Buka SKP itu, lalu tambahkan RHK dengan penugasan ini."
    )


class PengaturanTidakDikenal(TidakDitemukan):
    """A setting that planning does not have."""

    reason = "PENGATURAN_TIDAK_DIKENAL"
    pesan = "Pengaturan ini tidak ada. Pilih salah satu dari daftar pengaturan."


class TimKerjaDitutup(DomainError):
    """A team that has ended is history."""

    kind = Kind.REFUSED
    reason = "TIM_KERJA_DITUTUP"
    pesan = "Tim kerja ini sudah ditutup dan tidak dapat diubah lagi. Buat tim kerja baru."


class AnggotaSudahAda(DomainError):
    """Nobody is in a team twice, and its leader is no member."""

    kind = Kind.REFUSED
    reason = "ANGGOTA_SUDAH_ADA"
    pesan = "Pegawai ini sudah menjadi ketua atau anggota tim kerja ini."


class AnggotaTidakAda(DomainError):
    """Only a present member can go."""

    kind = Kind.REFUSED
    reason = "ANGGOTA_TIDAK_ADA"
    pesan = "Pegawai ini sudah tidak menjadi anggota tim kerja ini. Muat ulang halaman."


class NipTidakDikenal(IsianSalah):
    """Nobody of this agency has the NIP."""

    reason = "NIP_TIDAK_DIKENAL"
    pesan = "NIP ini tidak ada di instansi Anda. Periksa kembali angkanya."


class SkpBukanBawahan(AksesDitolak):
    """Only the rater writes into a subordinate's plan."""

    reason = "SKP_BUKAN_BAWAHAN"
    pesan = (
        "Anda bukan pejabat penilai SKP ini. Sampaikan peran yang Anda harapkan kepada pegawai"
        " atau pejabat penilainya."
    )


class SkpTidakDalamMatriks(DomainError):
    """The person must stand in the matrix first."""

    kind = Kind.REFUSED
    reason = "SKP_TIDAK_DALAM_MATRIKS"
    pesan = "SKP ini belum ada dalam matriks. Tambahkan pegawainya lebih dahulu."


class PermintaanSudahSelesai(DomainError):
    """A request that is over takes no more steps."""

    kind = Kind.REFUSED
    reason = "PERMINTAAN_SUDAH_SELESAI"
    pesan = "Permintaan ini sudah berstatus {status}. Ajukan permintaan baru bila masih keliru."


class PermintaanMasihTerbuka(DomainError):
    """One open request of a kind for a post."""

    kind = Kind.REFUSED
    reason = "PERMINTAAN_MASIH_TERBUKA"
    pesan = (
        "Permintaan serupa untuk jabatan ini masih diproses. Tunggu keputusannya, atau batalkan"
        " dahulu."
    )


class UsulanTidakDapatMenilai(IsianSalah):
    """The proposed person cannot assess this employee."""

    reason = "USULAN_TIDAK_DAPAT_MENILAI"
    pesan = "Pegawai yang Anda usulkan tidak dapat menjadi pejabat penilai Anda."


class PimpinanSudahAda(DomainError):
    """A unit has one definitive leader at a time."""

    kind = Kind.REFUSED
    reason = "PIMPINAN_SUDAH_ADA"
    pesan = (
        "Unit ini sudah mempunyai pimpinan {cara} sejak {sejak}. Akhiri penugasan itu lebih"
        " dahulu, atau pilih tanggal sesudahnya."
    )


class UnorMasihDipakai(DomainError):
    """A unit with people or units below it does not end."""

    kind = Kind.REFUSED
    reason = "UNOR_MASIH_DIPAKAI"
    pesan = (
        "Unit ini masih mempunyai {pegawai} pegawai dan {bawahan} unit di bawahnya. Pindahkan"
        " dahulu, atau gabungkan unit ini ke unit lain."
    )


class JenisSkpTerkunci(DomainError):
    """A submitted or approved plan keeps its form."""

    kind = Kind.REFUSED
    reason = "JENIS_SKP_TERKUNCI"
    pesan = (
        "SKP tahun ini untuk jabatan tersebut sudah berstatus {status}, sehingga bentuknya tidak"
        " berubah. Minta dikembalikan menjadi draft lebih dahulu."
    )
