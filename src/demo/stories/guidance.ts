import type { GuidanceInput } from '../../contract/guidance.ts'
import type { UnitId } from '../../terms/ids.ts'
import { addDays, type PlainDate } from '../../terms/plain-date.ts'
import type { Clerk } from '../clerk.ts'
import type { Story } from '../stage.ts'

type Event = Exclude<GuidanceInput, { kind: 'nihil' }>

async function unitIdsOf(clerk: Clerk, names: readonly string[] | null): Promise<UnitId[]> {
  const units = await clerk.people.units({})
  return units
    .filter(({ name, parentId }) => (names ? names.includes(name) : parentId === null))
    .map(({ id }) => id)
}

/** Records an event for whole units; every tenth did not come. `names` null means every unit. */
async function hold(
  clerk: Clerk,
  event: Omit<Event, 'unitIds'>,
  names: readonly string[] | null,
  how: 'present' | 'acknowledged' | 'signed',
): Promise<void> {
  const unitIds = await unitIdsOf(clerk, names)
  const staff = await clerk.guidance.staffOf({ unitIds })
  await clerk.guidance.save({
    id: null,
    event: { ...event, unitIds },
    people: staff.map(({ personId }, index) => ({ personId, how: index % 10 === 9 ? 'absent' : how })),
  })
}

/** Before anything happened everybody signed, read and heard that he may not. */
export async function* signedPact(clerk: Clerk, start: PlainDate): Story {
  await hold(
    clerk,
    {
      kind: 'pakta-integritas',
      heldOn: start,
      title: 'Pakta integritas netralitas ASN',
      material: 'Netral dalam pemilihan, bijak bermedia sosial, dan tidak menyebarkan berita bohong.',
      place: 'Unit kerja masing-masing',
      ledBy: 'Kepala unit kerja',
    },
    null,
    'signed',
  )
  yield* []
}

export async function* neutralityRollCall(clerk: Clerk, start: PlainDate): Story {
  await hold(
    clerk,
    {
      kind: 'apel',
      heldOn: start,
      title: 'Apel gabungan: netralitas ASN menjelang pemilihan',
      material:
        'Tidak mengunggah, menyukai, mengomentari, atau membagikan konten calon; tidak berfoto dengan simbol tangan.',
      place: 'Halaman Balai Kota Rimba Raya',
      ledBy: 'Sekretaris Daerah',
    },
    ['Inspektorat Daerah', 'Kecamatan Hulu', 'Dinas Perhubungan', 'Dinas Pendidikan'],
    'present',
  )
  yield* []
}

export async function* circularOnSocialMedia(clerk: Clerk, start: PlainDate): Story {
  await hold(
    clerk,
    {
      kind: 'edaran',
      heldOn: start,
      title: 'Edaran Wali Kota tentang etika bermedia sosial',
      material: 'Larangan ujaran kebencian dan berita bohong, juga di grup WhatsApp kantor.',
      place: '',
      ledBy: 'Wali Kota Rimba Raya',
    },
    null,
    'acknowledged',
  )
  yield* []
}

/** A hospital reports that it found nothing in a month. */
export async function* nothingFound(clerk: Clerk, start: PlainDate): Story {
  const [unitId] = await unitIdsOf(clerk, ['RSUD Rimba Raya'])
  if (!unitId) throw new Error('demo: no hospital')
  await clerk.guidance.save({
    id: null,
    event: {
      kind: 'nihil',
      heldOn: start,
      unitId,
      from: addDays(start, -30),
      to: addDays(start, -1),
      note: '',
    },
    people: [],
  })
  yield* []
}

/** The elections of a town that does not exist, around today: one in its campaign, one in a village. */
export async function* electionsEntered(clerk: Clerk, start: PlainDate, today: PlainDate): Story {
  const days = (from: number, to: number) => ({ from: addDays(today, from), to: addDays(today, to) })
  const unknown = { from: null, to: null }
  await clerk.elections.save({
    id: null,
    election: {
      name: 'Pemilihan Wali Kota Rimba Raya',
      kind: 'pilkada',
      region: 'Kota Rimba Raya',
      stages: {
        'pra-pencalonan': { from: null, to: addDays(today, -90) },
        pencalonan: days(-89, -60),
        'masa-kampanye': days(-57, 3),
        'masa-tenang': days(4, 6),
        'pemungutan-suara': days(7, 7),
        pasca: { from: addDays(today, 8), to: null },
      },
      candidatesFixedOn: addDays(today, -60),
      source: 'Jadwal rekaan untuk kantor contoh',
      note: '',
    },
  })
  await clerk.elections.save({
    id: null,
    election: {
      name: 'Pilkades Tepi Hutan',
      kind: 'pilkades',
      region: 'Desa Tepi Hutan',
      stages: {
        'pra-pencalonan': unknown,
        pencalonan: unknown,
        'masa-kampanye': unknown,
        'masa-tenang': unknown,
        'pemungutan-suara': { from: addDays(start, 120), to: null },
        pasca: unknown,
      },
      candidatesFixedOn: null,
      source: 'Pengumuman panitia rekaan',
      note: '',
    },
  })
  yield* []
}
