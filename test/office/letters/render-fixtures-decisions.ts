import type { Official } from '../../../src/terms/person.ts'

/** Ordinary values for the papers of team, decisions and ethics; what they share with other papers is given. */
export interface SharedFixtures {
  readonly inspector: Official
  readonly acting: Official
  readonly matter: string
  readonly citation: string
  readonly tembusan: readonly string[]
  readonly decision: Readonly<Record<string, unknown>>
  readonly minutes: Readonly<Record<string, unknown>>
}

export function decisionFixtures(shared: SharedFixtures) {
  const { inspector, acting, matter, citation, tembusan, decision, minutes } = shared
  const third: Official = {
    ...acting,
    identity: { ...acting.identity, name: 'Umpama Kepegawaiwan, S.E.', position: 'Kepala Bidang Disiplin' },
    acting: null,
  }
  const members = [
    { official: inspector, role: 'ketua', element: 'pengawasan' },
    { official: third, role: 'sekretaris', element: 'kepegawaian' },
    { official: acting, role: 'anggota', element: 'atasan-langsung' },
  ]
  const panel = members.map(({ official, role }) => ({ official, role }))
  const cut = { ...decision, startsOn: '2026-12-01', allowance: 4_000_000, cut: 1_000_000 }
  const post = {
    ...decision,
    startsOn: '2026-12-01',
    fromPost: 'Kepala Subbagian Umum',
    toPost: 'Pengelola Data',
  }
  const ethicsSummons = {
    expectedLetterDate: '2026-10-08',
    examDate: '2026-10-20',
    examTime: '09:00',
    place: 'Ruang Rapat Inspektorat',
    examiner: inspector,
    allegation: matter,
    citation,
    tembusan,
  }
  const formedBy = 'Keputusan Nomor 800.1.6.1/9/ITDA/X/2026 tanggal 5 Oktober 2026'
  const moral = { ...decision, panelNumber: '800.1.6.1/14/ITDA/X/2026', panelDate: '2026-10-22' }
  return {
    'keputusan-tim-pemeriksa': { allegation: matter, citation, threat: 'berat', members, tembusan },
    'keputusan-pembebasan-sementara': {
      allegation: matter,
      citation,
      startsOn: '2026-10-20',
      acting: { ...third, acting: 'plh' },
      tembusan,
    },
    'keputusan-tukin-6': cut,
    'keputusan-tukin-9': cut,
    'keputusan-tukin-12': cut,
    'keputusan-penundaan-kgb': { ...decision, riseDueOn: '2027-03-01' },
    'keputusan-penundaan-pangkat': { ...decision, startsOn: '2026-12-01' },
    'keputusan-penurunan-pangkat': {
      ...decision,
      startsOn: '2026-12-01',
      fromGolongan: 'III/b',
      toGolongan: 'III/a',
    },
    'keputusan-penurunan-jabatan': post,
    'keputusan-pembebasan-jabatan': post,
    'keputusan-pdhtaps': decision,
    'keputusan-majelis-etik': { allegation: matter, citation, members: panel, tembusan },
    'panggilan-etik-1': ethicsSummons,
    'panggilan-etik-2': {
      ...ethicsSummons,
      firstNumber: '800.1.6.1/11/ITDA/X/2026',
      firstDate: '2026-10-08',
    },
    'bap-etik': { ...minutes, examiners: [inspector, third, acting], warrant: formedBy },
    'putusan-majelis-etik': {
      panelBasis: formedBy,
      basis: 'examination',
      examinedOn: '2026-10-20',
      allegation: matter,
      citation,
      guilty: 'yes',
      recommended: 'sanksi-moral-tertutup',
      considerations: ['yang bersangkutan mengakui perbuatannya', 'unggahan sudah dihapus'],
      members: panel,
    },
    'keputusan-sanksi-moral-tertutup': moral,
    'keputusan-sanksi-moral-terbuka': { ...moral, forum: 'forum apel pegawai' },
    'ba-pernyataan-sanksi-moral': {
      declaredOn: '2026-11-10',
      declaredAt: '10:00',
      place: 'Ruang Inspektur',
      declaredBy: inspector,
      forum: 'pertemuan tertutup',
      decisionBy: 'Inspektur Kota Rimba Raya',
      decisionNumber: '800.1.6.1/15/ITDA/XI/2026',
      decisionDate: '2026-11-02',
      sanction: 'sanksi-moral-tertutup',
      attendees: ['Tiruan Bijaksana, S.H., Inspektur Pembantu Khusus'],
      witnesses: ['Saksi Pertama', 'Saksi Kedua'],
    },
  } as const
}
