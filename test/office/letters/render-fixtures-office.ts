/** Ordinary papers of no case: a fictional apel, a fictional election, made-up letters. */
export function officeFixtures(tembusan: readonly string[]) {
  const event = {
    title: 'Apel netralitas menjelang pemilihan',
    heldOn: '2026-10-05',
    place: 'Halaman Kantor Wali Kota Rimba Raya',
  }
  const dispatched = (n: number, to: string) => ({
    paperId: null,
    number: `800.1.10.4/${n}/ITDA/X/2026`,
    letterDate: '2026-10-07',
    title: 'Surat Imbauan Netralitas',
    to,
  })
  return {
    'daftar-hadir': { ...event, ledBy: 'Sekretaris Daerah' },
    'pakta-integritas': {
      ...event,
      statements: ['menjaga netralitas', 'tidak menyebarkan berita bohong'],
      stamp: true,
    },
    'ba-pembinaan-umum': {
      ...event,
      ledBy: 'Sekretaris Daerah',
      material: 'Larangan berpihak di media sosial dan akibatnya.',
      result: 'Berlangsung tertib.',
    },
    'surat-keterangan-bebas': {
      purpose: 'usul kenaikan pangkat',
      requestedBy: 'Kepala Dinas Pendidikan Nomor 800/77/DISDIK/2026 tanggal 1 Oktober 2026',
      tembusan,
    },
    'imbauan-netralitas': {
      election: 'Pemilihan Wali Kota Rimba Raya Tahun 2026',
      units: ['Dinas Pendidikan', 'Dinas Kesehatan', 'Kecamatan Rimba Timur'],
      basis: ['Undang-Undang Contoh', 'Pedoman Netralitas Contoh'],
      points: ['menjaga netralitas', 'tidak membagikan konten yang menunjukkan dukungan'],
      acknowledgeBy: '2026-10-15',
      tembusan,
    },
    'lembar-ekspedisi': {
      items: [dispatched(1, 'Kepala Dinas Pendidikan'), dispatched(2, 'Sdr. Contoh Pegawaiwan, S.Pd.')],
      courier: 'Kurir Contohwan',
    },
    'label-rahasia': {
      to: 'Kepala Dinas Pendidikan Kota Rimba Raya',
      address: 'Jalan Rekaan Nomor 2\nRimba Raya',
      letterNumber: '800.1.6.2/118/ITDA/X/2026',
    },
  }
}
