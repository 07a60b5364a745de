import type { Official } from '../../../src/terms/person.ts'

/** Ordinary values of the Inspektorat's own inquiry, of letters to other bodies and of the coaching requests. */
export function inquiryValues(by: {
  readonly inspector: Official
  readonly acting: Official
  readonly mayor: Official
  readonly matter: string
  readonly tembusan: readonly string[]
}) {
  const { inspector, acting, mayor, matter, tembusan } = by
  const report = { reportNumber: '700.1.2.1/4/ITDA/X/2026', reportDate: '2026-10-01', matter, tembusan }
  return {
    'telaahan-staf': {
      addressee: 'Inspektur Kota Rimba Raya',
      matter,
      problem: 'Diterima laporan; perlu ditetapkan apakah ditindaklanjuti.',
      assumptions: ['Dugaan belum tentu benar sebelum yang bersangkutan didengar.'],
      facts: ['Laporan diterima tanggal 1 Oktober 2026.', 'Unggahan masih dapat dibuka.'],
      analysis: 'Unggahan memenuhi unsur yang perlu diklarifikasi.',
      conclusion: 'Laporan layak ditindaklanjuti dengan klarifikasi.',
      advice: ['Menerbitkan Surat Tugas klarifikasi.'],
      tembusan,
    },
    'surat-tugas': {
      basis: ['Laporan yang diterima tanggal 1 Oktober 2026'],
      team: [
        { official: inspector, role: 'penanggung-jawab' },
        { official: acting, role: 'ketua-tim' },
      ],
      matter,
      tasks: ['melakukan klarifikasi', 'menyusun Laporan Hasil Pemeriksaan Khusus'],
      from: '2026-10-08',
      until: '2026-10-30',
      tembusan,
    },
    'undangan-klarifikasi': {
      invitee: 'subject',
      name: 'Contoh Pegawaiwan, S.Pd.',
      position: 'Guru Ahli Pertama, SDN 3 Rimba',
      meetDate: '2026-10-13',
      meetTime: '09:00',
      place: 'Kantor Inspektorat Daerah Kota Rimba Raya',
      meetWith: acting,
      assignmentRef: 'Surat Tugas Nomor 700.1.2/5/ITDA/X/2026 tanggal 8 Oktober 2026',
      matter,
      bring: ['telepon genggam yang dipakai', 'surat keputusan pengangkatan terakhir'],
      tembusan,
    },
    'ba-permintaan-keterangan': {
      heldOn: '2026-10-08',
      beginAt: '09:00',
      endAt: '10:30',
      place: 'Kantor Inspektorat Daerah Kota Rimba Raya',
      officers: [acting],
      assignmentRef: 'Surat Tugas Nomor 700.1.2/5/ITDA/X/2026 tanggal 8 Oktober 2026',
      of: 'other',
      name: 'Misal Saksiwati',
      position: 'Wiraswasta',
      matter,
      qa: [
        { question: 'Apakah Saudara melihat unggahan itu?', answer: 'Ya, pada malam hari.' },
        { question: 'Apakah keterangan ini diberikan tanpa tekanan?', answer: 'Ya.' },
      ],
    },
    'lhp-khusus': {
      addressee: mayor,
      basis: ['Surat Tugas Nomor 700.1.2/5/ITDA/X/2026 tanggal 8 Oktober 2026'],
      matter,
      chronology: 'Pada malam hari yang bersangkutan diduga menulis dua komentar.',
      postsPattern: 'contoh.pegawaiwan: 2 unggahan pada 2 hari berbeda (berulang).',
      facts: ['Yang bersangkutan mengakui menulis komentar.', 'Komentar dapat dibaca umum.'],
      analysis: 'Komentar tersebut tidak sejalan dengan kewajiban pegawai.',
      aggravating: 'Dilakukan berulang.',
      mitigating: 'Mengakui dan meminta maaf.',
      conclusion: 'Dugaan didukung bukti yang cukup.',
      recommendations: [
        { text: 'memerintahkan pemeriksaan disiplin', addressee: 'Kepala Dinas Pendidikan' },
        { text: 'membina seluruh guru', addressee: 'Kepala SDN 3 Rimba' },
      ],
      tembusan,
    },
    'surat-pengantar': {
      addressee: 'Wali Kota Rimba Raya',
      addresseePlace: 'Rimba Raya',
      ...report,
      enclosed: ['Ringkasan laporan'],
      note: 'Disampaikan dengan hormat untuk bahan pengambilan keputusan',
    },
    'pengingat-tindak-lanjut': {
      addressee: 'Kepala Dinas Pendidikan Kota Rimba Raya',
      ...report,
      dueOn: '2026-10-05',
      open: ['memerintahkan pemeriksaan disiplin'],
      answerBy: '2026-10-20',
    },
    'surat-pelimpahan': {
      to: 'Gubernur Rimba Timur melalui Kepala Badan Kepegawaian Daerah',
      place: 'Kota Hulu',
      matter,
      reason: 'Yang bersangkutan bukan pegawai Pemerintah Kota Rimba Raya.',
      enclosed: ['Salinan bukti (2 berkas)'],
      tembusan,
    },
    'permintaan-data': {
      to: 'Ketua Bawaslu Kota Rimba Raya',
      matter,
      what: ['salinan laporan pengawasan', 'daftar hadir kampanye tanggal 1 Oktober 2026'],
      dueOn: '2026-10-22',
      contact: 'Inspektorat Daerah, telepon (0999) 100100',
      tembusan,
    },
    'pengingat-data': {
      to: 'Ketua Bawaslu Kota Rimba Raya',
      requestNumber: '700.1.2/6/ITDA/IX/2026',
      requestDate: '2026-09-15',
      matter,
      what: ['salinan laporan pengawasan'],
      dueOn: '2026-10-22',
      tembusan,
    },
    'laporan-tindak-lanjut': {
      to: 'Kepala Kantor Regional BKN',
      theirNumber: '12/BKN/2026',
      theirDate: '2026-09-10',
      receivedOn: '2026-09-14',
      matter,
      asked: 'penjatuhan hukuman disiplin menurut ketentuan yang berlaku',
      settled: 'deviated',
      reason: 'Bukti yang ada belum cukup',
      done: ['telah dilakukan klarifikasi', 'telah diterbitkan LHP khusus'],
      enclosed: ['Salinan LHP khusus'],
      tembusan,
    },
    'permintaan-penghapusan': {
      matter,
      requests: ['menghapus unggahan tersebut', 'tidak mengunggahnya kembali'],
      dueOn: '2026-10-13',
      url: 'https://facebook.example/kabar-rimba/123',
      tembusan,
    },
    'surat-pernyataan': {
      matter,
      statements: ['menyadari kekeliruan saya', 'tidak akan mengulangi perbuatan serupa'],
      stamp: true,
      knownTo: inspector,
      witnesses: ['Saksi Pertama', 'Saksi Kedua'],
    },
    'nota-dinas': {
      to: 'Inspektur Kota Rimba Raya',
      from: 'Inspektur Pembantu Khusus',
      subject: 'Perkembangan penanganan laporan',
      matter,
      points: ['klarifikasi dijadwalkan tanggal 13 Oktober 2026', 'mohon arahan lebih lanjut'],
      tembusan,
    },
    'lembar-disposisi': {
      letterFrom: 'Bawaslu Kota Rimba Raya',
      letterNumber: '12/PM/X/2026',
      letterDate: '2026-10-01',
      receivedOn: '2026-10-02',
      agendaNumber: '41',
      urgency: 'segera',
      matter,
      forwardTo: ['Inspektur Pembantu Khusus'],
      note: 'Siapkan telaahan.',
    },
  } satisfies Record<string, Record<string, unknown>>
}
