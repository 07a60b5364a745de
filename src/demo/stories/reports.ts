import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast, Moves, Story } from '../stage.ts'
import { begin } from './turns.ts'

/** Opened and left lying: stuck. */
export async function* stuckAfterReport(m: Moves, cast: Cast, start: PlainDate): Story {
  const who = cast.person('Inspektorat Daerah', 'PPUPD')
  await begin(
    m,
    start,
    who,
    {
      summary: 'Membagikan tautan penggalangan dana tidak resmi di grup WhatsApp kantor.',
      acts: ['bagikan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Kantor',
      visibility: 'tertutup',
      personIds: [who],
    },
    1,
  )
  yield* []
}

/** One letter with many names becomes as many linked cases; some wait for triage. */
export async function* letterWithManyNames(m: Moves, cast: Cast, start: PlainDate): Story {
  const people = [1, 2, 3, 4].map(() => cast.person('SMPN 1 Rimba', 'Guru Ahli'))
  const report = await m.report(
    start,
    {
      summary: 'Surat Bawaslu: empat guru hadir di kegiatan sosialisasi bakal calon.',
      acts: ['hadir-kegiatan'],
      channel: 'tatap-muka',
      source: 'bawaslu',
      letterNumber: '0001/CONTOH-BAWASLU/2026',
      letterDate: start,
      personIds: people,
    },
    1,
  )
  for (const who of people.slice(0, 3)) await m.open(report, who, 'other-unit')
  yield* []
}

export async function* newReport(m: Moves, cast: Cast, start: PlainDate): Story {
  await m.report(
    start,
    {
      summary: 'Tangkapan layar percakapan grup WhatsApp kantor camat berisi kabar bohong.',
      acts: ['hoaks', 'bagikan'],
      channel: 'whatsapp-grup',
      channelName: 'Grup WA Kecamatan Hulu',
      visibility: 'tertutup',
      personIds: [cast.person('Kecamatan Hulu', 'Pengelola')],
    },
    2,
  )
  yield* []
}

export async function* anotherNewReport(m: Moves, cast: Cast, start: PlainDate): Story {
  await m.report(
    start,
    {
      summary: 'Komentar bernada kebencian di Facebook, dilaporkan masyarakat.',
      acts: ['komentar', 'ujaran-kebencian'],
      channel: 'facebook',
      personIds: [cast.person('Dinas Perhubungan', 'Pengadministrasi')],
    },
    1,
  )
  yield* []
}
