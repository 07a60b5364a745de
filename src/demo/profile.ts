import type { OfficeOfficial, OfficeProfile } from '../contract/settings.ts'
import { readGolongan } from '../terms/golongan.ts'
import { Nip } from '../terms/nip.ts'
import type { DemoPerson } from './registry.ts'

type Office = Pick<OfficeOfficial, 'role' | 'position' | 'positionKind'>

/** An official of the office, as the registry has the holder of that position. */
function official(people: readonly DemoPerson[], office: Office): OfficeOfficial {
  const holder = people.find(({ position }) => position === office.position)
  if (!holder) throw new Error(`demo: nobody is ${office.position}`)
  return {
    ...office,
    name: `${holder.name}, ${holder.title}`,
    nip: Nip.parse(holder.nip),
    golongan: readGolongan(holder.golongan),
    acting: null,
  }
}

/** The sample office. Neither the town nor its officials exist. */
export function demoProfile(people: readonly DemoPerson[]): OfficeProfile {
  return {
    kind: 'inspektorat-kota',
    region: 'Kota Rimba Raya',
    name: 'Inspektorat Daerah',
    address: 'Jalan Contoh Nomor 1, Rimba Raya 99999',
    phone: '(0000) 123456',
    email: 'inspektorat@rimbaraya.example',
    website: 'inspektorat.rimbaraya.example',
    city: 'Rimba Raya',
    paper: 'F4',
    weekDays: 5,
    zone: 'Asia/Jakarta',
    unitCode: 'ITDA',
    numbering: 'own-register',
    officials: [
      {
        role: 'kepala-daerah',
        name: 'Surya Lazuardi, S.H.',
        nip: null,
        golongan: null,
        position: 'Wali Kota Rimba Raya',
        positionKind: 'kepala-daerah',
        acting: null,
      },
      official(people, { role: 'sekda', position: 'Sekretaris Daerah', positionKind: 'jpt-pratama' }),
      official(people, { role: 'kepala', position: 'Inspektur', positionKind: 'jpt-pratama' }),
      official(people, {
        role: 'sekretaris',
        position: 'Sekretaris Inspektorat',
        positionKind: 'administrator',
      }),
      // The post is vacant: the secretary acts in it.
      {
        ...official(people, {
          role: 'irban',
          position: 'Sekretaris Inspektorat',
          positionKind: 'administrator',
        }),
        position: 'Inspektur Pembantu I',
        acting: 'plt',
      },
      official(people, {
        role: 'kasubag',
        position: 'Kepala Subbagian Umum dan Kepegawaian',
        positionKind: 'pengawas',
      }),
    ],
    receiver: 'BKPSDM Kota Rimba Raya',
    coachingCallDays: 5,
    meetingNoticeDays: 3,
    deletionCheckDays: 3,
    functionalHeadsRankAs: null,
    initials: null,
    stuckAfterDays: 10,
  }
}
