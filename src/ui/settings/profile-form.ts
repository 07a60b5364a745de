import { fullRegion } from '../../contract/kop.ts'
import { OfficeProfile, type OfficialRole } from '../../contract/settings.ts'
import { usualPosition } from '../../contract/usual-position.ts'
import type { Golongan } from '../../terms/golongan.ts'
import { formatNip, NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import type { Acting, PositionKind } from '../../terms/person.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { usualPositionKind } from './region.ts'

/** An official while typed: the NIP is text until it is read. */
export interface OfficialForm {
  /** Stable while rows come and go. */
  readonly key: string
  role: OfficialRole
  name: string
  nip: string
  golongan: Golongan | null
  position: string
  positionKind: PositionKind
  acting: Acting | null
}

/** The office profile while typed. */
export type ProfileForm = Omit<OfficeProfile, 'officials'> & { officials: OfficialForm[] }

/** Dotted path of a field to what is wrong with it. */
export type FieldErrors = Record<string, string>

let rows = 0
export function newOfficial(role: OfficialRole): OfficialForm {
  rows += 1
  return {
    key: `row-${rows}`,
    role,
    name: '',
    nip: '',
    golongan: null,
    position: '',
    positionKind: 'administrator',
    acting: null,
  }
}

/** What the wizard starts with: sensible choices where one fits nearly everybody, empty where only the clerk knows. */
export function emptyProfileForm(): ProfileForm {
  return {
    kind: 'inspektorat-kabupaten',
    region: '',
    name: 'Inspektorat Daerah',
    address: '',
    phone: '',
    email: '',
    website: '',
    city: '',
    paper: 'F4',
    weekDays: 5,
    zone: 'Asia/Jakarta',
    unitCode: 'ITDA',
    numbering: 'own-register',
    officials: [newOfficial('kepala'), newOfficial('kepala-daerah'), newOfficial('sekda')],
    receiver: '',
    coachingCallDays: 5,
    meetingNoticeDays: 3,
    deletionCheckDays: 2,
    functionalHeadsRankAs: null,
    initials: null,
    stuckAfterDays: 10,
  }
}

export function profileForm(profile: OfficeProfile): ProfileForm {
  return {
    ...profile,
    officials: profile.officials.map((official) => ({
      ...newOfficial(official.role),
      ...official,
      nip: official.nip ? formatNip(official.nip) : '',
    })),
  }
}

/** Fills what follows from kind and region and has not been typed yet. */
export function withUsualTexts(form: ProfileForm): ProfileForm {
  const region = fullRegion(form.kind, form.region)
  // A vertical office answers to its ministry: the head of the region is not its PPK.
  const officials =
    form.kind === 'instansi-vertikal'
      ? form.officials.filter(
          (official) =>
            !isBlank(official) || (official.role !== 'kepala-daerah' && official.role !== 'sekda'),
        )
      : form.officials
  return {
    ...form,
    region,
    receiver: form.receiver || (region && form.kind !== 'instansi-vertikal' ? `BKPSDM ${region}` : ''),
    officials: officials.map((official) =>
      official.position !== '' || region === ''
        ? official
        : {
            ...official,
            position: usualPosition(official.role, form.kind, region),
            positionKind: usualPositionKind(official.role, form.kind),
          },
    ),
  }
}

/** A row nobody has written a name or NIP into is not an official. */
function isBlank(official: OfficialForm): boolean {
  return official.name.trim() === '' && official.nip.trim() === ''
}

function officialErrors(officials: readonly OfficialForm[], today: PlainDate): FieldErrors {
  const errors: FieldErrors = {}
  officials.forEach((official, index) => {
    if (isBlank(official)) return
    if (official.nip.trim() === '') return
    const read = readNip(official.nip, today)
    if ('problem' in read) errors[`officials.${index}.nip`] = NIP_PROBLEM_TEXT[read.problem]
  })
  const head = officials.findIndex(({ role }) => role === 'kepala')
  if (head < 0) errors.officials = 'Tambahkan kepala kantor (Inspektur): namanya dipakai pada surat.'
  else if (!officials.some((official) => official.role === 'kepala' && !isBlank(official)))
    errors[`officials.${head}.name`] = 'Nama kepala kantor wajib diisi.'
  return errors
}

/** Reads the whole form: the profile, or what is wrong by field. Rows without a name are left out. */
export function readProfileForm(
  form: ProfileForm,
  today: PlainDate,
): { readonly profile: OfficeProfile } | { readonly errors: FieldErrors } {
  const errors = officialErrors(form.officials, today)
  const kept = form.officials.flatMap((official, index) => (isBlank(official) ? [] : [{ official, index }]))
  const parsed = OfficeProfile.safeParse({
    ...form,
    region: fullRegion(form.kind, form.region),
    initials: form.initials?.filter((title) => title.trim() !== '') ?? null,
    officials: kept.map(({ official: { key: _, ...official } }) => {
      const read = official.nip.trim() === '' ? null : readNip(official.nip, today)
      return { ...official, nip: read && 'nip' in read ? read.nip : null }
    }),
  })
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const path = [...issue.path]
      // Rows that were left out shift the numbers: name the row on the screen.
      if (path[0] === 'officials' && typeof path[1] === 'number') path[1] = kept[path[1]]?.index ?? path[1]
      errors[path.join('.')] ??= issue.message
    }
  return parsed.success && Object.keys(errors).length === 0 ? { profile: parsed.data } : { errors }
}

/** The sections of the profile, as steps of the wizard and parts of the settings page. */
const SECTION_FIELDS = {
  office: ['kind', 'region', 'name'],
  kop: ['address', 'phone', 'email', 'website', 'city'],
  work: ['paper', 'weekDays', 'zone', 'unitCode', 'numbering'],
  officials: ['officials', 'initials'],
  periods: [
    'receiver',
    'coachingCallDays',
    'meetingNoticeDays',
    'deletionCheckDays',
    'stuckAfterDays',
    'functionalHeadsRankAs',
  ],
} as const satisfies Record<string, readonly (keyof ProfileForm)[]>
export type Section = keyof typeof SECTION_FIELDS

/** The section a field path belongs to. */
export function sectionOf(path: string): Section | null {
  const head = path.split('.')[0]
  for (const [section, fields] of Object.entries(SECTION_FIELDS))
    if (fields.some((field) => field === head)) return section as Section
  return null
}
