import type { intake } from '../../../src/contract/intake.ts'
import type { InputOf } from '../../../src/contract/method.ts'
import type { people } from '../../../src/contract/people.ts'
import type { PersonId } from '../../../src/terms/ids.ts'
import { Nip } from '../../../src/terms/nip.ts'
import { plainDate } from '../../../src/terms/plain-date.ts'
import type { TestOffice } from '../support.ts'

export type ReportFields = InputOf<typeof intake.create>

/** An NIP of an invented person; `n` from 1 to 999. */
export function nipOf(n: number): Nip {
  return Nip.parse(`198609262015051${String(n).padStart(3, '0')}`)
}

/** Adds an invented person to the registry. */
export async function addPerson(
  office: Pick<TestOffice, 'call'>,
  n: number,
  change: Partial<InputOf<typeof people.create>> = {},
): Promise<PersonId> {
  const { id } = await office.call('people.create', {
    nip: nipOf(n),
    kind: 'pns',
    name: `Pegawai Contoh ${n}`,
    titleBefore: '',
    titleAfter: 'S.Pd.',
    golongan: 'III/b',
    position: 'Guru Ahli Pertama',
    positionKind: 'fungsional',
    functionalLevel: 'ahli-pertama',
    echelon: '',
    unitId: null,
    active: true,
    ...change,
  })
  return id
}

/** A report as a clerk types it. */
export function reportOf(personIds: PersonId[], change: Partial<ReportFields> = {}): ReportFields {
  return {
    source: 'masyarakat',
    reporter: 'Warga Rekaan',
    receivedOn: plainDate('2026-11-19'),
    agendaNumber: '1042',
    letterNumber: '',
    letterDate: null,
    channel: 'whatsapp-grup',
    channelName: 'Grup WA Kantor Camat Hulu',
    visibility: 'tertutup',
    acts: ['unggahan', 'ajakan'],
    actDate: plainDate('2026-11-15'),
    url: '',
    accountName: '',
    summary: 'Mengajak anggota grup memilih salah satu calon.',
    personIds,
    ...change,
  }
}
