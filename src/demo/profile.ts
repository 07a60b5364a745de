import type { OfficeOfficial, OfficeProfile } from '../contract/settings.ts'

const official = (
  role: OfficeOfficial['role'],
  name: string,
  position: string,
  positionKind: OfficeOfficial['positionKind'],
  golongan: OfficeOfficial['golongan'],
): OfficeOfficial => ({
  role,
  name,
  nip: null,
  golongan,
  position,
  positionKind,
  acting: null,
})

/** The sample office. Neither the town nor its officials exist. */
export function demoProfile(): OfficeProfile {
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
      official('kepala-daerah', 'Surya Lazuardi, S.H.', 'Wali Kota Rimba Raya', 'kepala-daerah', null),
      official('sekda', 'Ratna Samudra, S.E., M.Si.', 'Sekretaris Daerah', 'jpt-pratama', 'IV/d'),
      official('kepala', 'Wira Cakrawala, S.H., M.H.', 'Inspektur', 'jpt-pratama', 'IV/c'),
      official('sekretaris', 'Intan Telaga, S.E., M.Si.', 'Sekretaris Inspektorat', 'administrator', 'IV/b'),
      {
        ...official('irban', 'Pandu Halimun, S.E.', 'Inspektur Pembantu I', 'administrator', 'IV/a'),
        acting: 'plt',
      },
      official('kasubag', 'Citra Embun, S.AP.', 'Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'III/d'),
    ],
    receiver: 'BKPSDM Kota Rimba Raya',
    coachingCallDays: 3,
    deletionCheckDays: 3,
    stuckAfterDays: 10,
  }
}
