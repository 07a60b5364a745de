import type { OfficeOfficial, OfficialRole } from '../../contract/settings.ts'
import type { ReadableDb } from '../../store/sql.ts'
import { PersonId } from '../../terms/ids.ts'
import type { Identity, Official, PositionKind } from '../../terms/person.ts'
import { plainPosition } from './position.ts'
import { identityOf } from './repository.ts'

type OwnRole = 'kepala' | 'sekretaris' | 'irban' | 'kasubag'

/** The steps of the line inside an office: staff, Kasubag, Sekretaris or Irban, head. */
const STEP: Readonly<Record<OwnRole, number>> = { kasubag: 1, sekretaris: 2, irban: 2, kepala: 3 }
const HEAD_STEP = STEP.kepala

const WORDS: readonly (readonly [RegExp, OwnRole])[] = [
  [/^(inspektur pembantu|irban)\b/, 'irban'],
  [/^inspektur\b/, 'kepala'],
  [/^sekretaris\b(?! (daerah|dprd|dewan))/, 'sekretaris'],
  [/^(kepala sub ?-?bag(ian)?|kasubb?ag)\b/, 'kasubag'],
]

function roleOfWords(position: string): OwnRole | null {
  const text = plainPosition(position)
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

function isOwnRole(role: OfficialRole): role is OwnRole {
  return role in STEP
}

/** His role in the settings, where a post he only acts in counts last; else what his post's name says. */
function roleOf(officials: readonly OfficeOfficial[], { nip, position }: Identity): OwnRole | null {
  const named = officials.filter((official) => nip !== null && official.nip === nip)
  const role = (named.find(({ acting }) => acting === null) ?? named[0])?.role
  return role && isOwnRole(role) ? role : roleOfWords(position)
}

const KIND_STEP: Readonly<Record<PositionKind, number>> = {
  'kepala-daerah': HEAD_STEP,
  'jpt-utama': HEAD_STEP,
  'jpt-madya': HEAD_STEP,
  'jpt-pratama': HEAD_STEP,
  administrator: STEP.sekretaris,
  pengawas: STEP.kasubag,
  fungsional: 0,
  pelaksana: 0,
}

/** Active people of the office's own units whose post has this role. */
function inRegistry(db: ReadableDb, role: OwnRole): readonly Identity[] {
  return db
    .all<{ id: string; position: string }>(
      `WITH RECURSIVE own(id) AS (
         SELECT id FROM unit WHERE own = 1 UNION SELECT unit.id FROM unit JOIN own ON unit.parent_id = own.id
       ) SELECT person.id, position FROM own CROSS JOIN person ON unit_id = own.id
       WHERE may_lead = 1 AND active = 1 AND standing = 'active' ORDER BY nip`,
    )
    .filter(({ position }) => roleOfWords(position) === role)
    .map(({ id }) => identityOf(db, PersonId.parse(id)))
    .filter((identity) => identity !== null)
}

interface OwnSource {
  readonly db: ReadableDb
  readonly officials: readonly OfficeOfficial[]
  /** An official of the settings, joined with what the registry knows of him. */
  readonly registered: (official: OfficeOfficial) => Official
}

/** The one holder of a role: of the settings, else of the registry. Several are not told apart here. */
function only({ db, officials, registered }: OwnSource, role: OwnRole): Official | null {
  const named = officials.filter((official) => official.role === role)
  if (named.length > 0) return named.length === 1 && named[0] ? registered(named[0]) : null
  const [found, another] = inRegistry(db, role)
  return found && !another ? { identity: found, acting: null } : null
}

/** Roles looked for above somebody, where the heads of his units do not tell. */
function rolesAbove(self: Identity, step: number, below: OwnRole | null): readonly OwnRole[] {
  if (step >= STEP.sekretaris) return ['kepala']
  if (step === STEP.kasubag || below === 'kasubag') return ['sekretaris', 'kepala']
  // A functional (auditor, P2UPD) works under his Irban, all others in the secretariat.
  return self.positionKind === 'fungsional' ? ['irban', 'kepala'] : ['kasubag', 'sekretaris', 'kepala']
}

/**
 * The line above one of the office's own staff, inside the office: staff, Kasubag, Sekretaris, head; an auditor, Irban,
 * head. One superior for each step: the head of a unit he is in, else the only holder of the post in the settings, else
 * the only one whose post has that name in the registry. The head of the office is the one of the settings.
 * @param heads of the units he is in below the office's top unit, lowest first, without himself.
 * @param topHead head of the top unit, for settings that name no head or two; null when he is it himself.
 * @param leadsOffice he heads the office's top unit.
 */
export function ownLine(
  source: OwnSource,
  self: Identity,
  heads: readonly Identity[],
  topHead: Identity | null,
  leadsOffice: boolean,
): readonly Official[] {
  const { officials, registered } = source
  const roleOfSelf = roleOf(officials, self)
  const step = leadsOffice ? HEAD_STEP : roleOfSelf ? STEP[roleOfSelf] : KIND_STEP[self.positionKind]
  const line = new Map<number, Official>()
  let below: OwnRole | null = null
  for (const head of heads) {
    const role = roleOf(officials, head)
    const at = role ? STEP[role] : KIND_STEP[head.positionKind]
    if (at >= HEAD_STEP || (at <= step && step > 0) || line.has(at)) continue
    below ??= role
    const named = officials.find(
      (official) => official.nip !== null && official.nip === head.nip && official.role === role,
    )
    line.set(at, named ? registered(named) : { identity: head, acting: null })
  }
  // Below the head of a part (an Irban) there is no Kasubag; below the Sekretaris there may be.
  const from = below === 'sekretaris' || line.size === 0 ? step : Math.max(step, Math.min(...line.keys()))
  for (const role of rolesAbove(self, step, below)) {
    const at = STEP[role]
    const found = at <= from || line.has(at) ? null : only(source, role)
    if (found) line.set(at, found)
  }
  if (!line.has(HEAD_STEP) && step < HEAD_STEP && topHead)
    line.set(HEAD_STEP, { identity: topHead, acting: null })
  return [...line].sort(([left], [right]) => left - right).map(([, official]) => official)
}
