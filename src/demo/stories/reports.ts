import type { PersonId } from '../../terms/ids.ts'
import { Nip } from '../../terms/nip.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { Cast } from '../cast.ts'
import { type Clerk, soon } from '../clerk.ts'
import type { Moves, Story } from '../stage.ts'
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

/**
 * One letter with many names becomes as many linked cases: of one the road is chosen, two wait for their telaah, and
 * one name has not been looked at.
 */
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
  for (const [index, who] of people.slice(0, 3).entries()) {
    const caseId = await m.open(report, who, 'other-unit')
    if (index === 0)
      await m.assess(caseId, start, {
        road: 'clarification',
        actDate: soon(start, -4),
        actText: 'Hadir di kegiatan sosialisasi bakal calon',
      })
  }
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

/** Somebody of a national body in town, entered by hand since no registry of this government lists him. */
async function ofAnotherBody(clerk: Clerk, unit: string, name: string, nip: string): Promise<PersonId> {
  const units = await clerk.people.units({})
  const unitId =
    units.find((one) => one.name === unit)?.id ??
    (await clerk.people.createUnit({ name: unit, parentId: null, own: false })).id
  const { id } = await clerk.people.create({
    nip: Nip.parse(nip),
    name,
    titleBefore: '',
    titleAfter: '',
    kind: 'pns',
    golongan: 'III/b',
    position: 'Penyuluh Contoh',
    positionKind: 'pelaksana',
    functionalLevel: null,
    echelon: '',
    unitId,
    active: true,
  })
  return id
}

const NATIONAL_BODY = 'Kantor Kementerian (rekaan) di Rimba Raya'
const ITS_HEAD = 'Kepala Kantor Kementerian (rekaan) di Rimba Raya'

/** Not ours: forwarded with a letter and closed. */
export async function* forwarded(clerk: Clerk, m: Moves, start: PlainDate): Story {
  const caseId = await notOurs(clerk, m, start, ['Andai Cendana', '198503032010011001'])
  const sent = soon(start, 1)
  yield sent
  await m.issue(caseId, 'surat-pelimpahan', sent)
  await m.record(caseId, sent, {
    type: 'closed',
    outcome: 'forwarded',
    reason: 'Laporan dilimpahkan kepada instansi yang berwenang.',
  })
}

/** Not ours: the letter is to be written. */
export async function* toBeForwarded(clerk: Clerk, m: Moves, start: PlainDate): Story {
  await notOurs(clerk, m, start, ['Misal Halimun', '199004042015032002'])
  yield* []
}

async function notOurs(clerk: Clerk, m: Moves, start: PlainDate, [name, nip]: readonly [string, string]) {
  const who = await ofAnotherBody(clerk, NATIONAL_BODY, name, nip)
  const told = {
    summary: 'Menulis komentar kasar pada unggahan kantor wali kota.',
    acts: ['komentar' as const],
    channel: 'facebook' as const,
    personIds: [who],
  }
  return m.forward(await m.report(start, told, 1), who, ITS_HEAD)
}
