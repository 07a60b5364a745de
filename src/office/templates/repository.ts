import { PaperSize } from '../../contract/settings.ts'
import type { OwnTemplate } from '../../contract/templates.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import { Instant } from '../../terms/clock.ts'
import { type PaperId, TemplateId, UnitId } from '../../terms/ids.ts'
import { PaperKind } from '../../terms/paper.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { sha256 } from '../letters/repository.ts'

/** One of the office's own templates, without its bytes. */
export interface StoredTemplate {
  readonly id: TemplateId
  readonly kind: PaperKind
  readonly name: string
  /** Null: for every size. */
  readonly paper: PaperSize | null
  /** Null: for every unit. */
  readonly unitId: UnitId | null
  /** The version in force. */
  readonly current: number
  readonly inUse: boolean
}

interface TemplateRow {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly paper: string | null
  readonly unit_id: string | null
  readonly current: number
  readonly in_use: number
}

const COLUMNS =
  'template.id, template.kind, template.name, template.paper, template.unit_id, template.current, template.in_use'

const stored = (row: TemplateRow): StoredTemplate => ({
  id: TemplateId.parse(row.id),
  kind: PaperKind.parse(row.kind),
  name: row.name,
  paper: row.paper === null ? null : PaperSize.parse(row.paper),
  unitId: row.unit_id === null ? null : UnitId.parse(row.unit_id),
  current: row.current,
  inUse: row.in_use === 1,
})

/** The template, or a failure the clerk can read. */
export function findTemplate(db: ReadableDb, id: TemplateId): Result<StoredTemplate> {
  const row = db.one<TemplateRow>(`SELECT ${COLUMNS} FROM template WHERE id = ?`, id)
  return row ? ok(stored(row)) : fail('template-unknown', 'Naskah ini tidak ada. Muat ulang daftar naskah.')
}

/** The templates of a kind that papers are filled from now. */
export function templatesInUse(db: ReadableDb, kind: PaperKind): StoredTemplate[] {
  return db
    .all<TemplateRow>(`SELECT ${COLUMNS} FROM template WHERE kind = ? AND in_use = 1`, kind)
    .map(stored)
}

/** Bytes of one version; null when there is no such version. */
export function templateBytes(
  db: ReadableDb,
  id: TemplateId,
  version: number,
): { readonly bytes: Uint8Array; readonly sha256: string } | null {
  const row = db.one<{ bytes: Uint8Array; sha256: string }>(
    'SELECT bytes, sha256 FROM template_version WHERE template_id = ? AND version = ?',
    id,
    version,
  )
  return row ? { bytes: new Uint8Array(row.bytes), sha256: row.sha256 } : null
}

/** Every own template with its versions, by kind. */
export function listTemplates(db: ReadableDb): ReadonlyMap<PaperKind, OwnTemplate[]> {
  const versions = new Map<string, OwnTemplate['versions']>()
  for (const row of db.all<{
    template_id: string
    version: number
    sha256: string
    size: number
    taken_at: string
    taken_by: string
  }>(
    `SELECT template_id, version, sha256, length(bytes) AS size, taken_at, taken_by FROM template_version
     ORDER BY template_id, version DESC`,
  )) {
    const { version, size, taken_by: takenBy } = row
    const one = { version, size, takenBy, sha256: row.sha256, takenAt: Instant.parse(row.taken_at) }
    versions.set(row.template_id, [...(versions.get(row.template_id) ?? []), one])
  }
  const byKind = new Map<PaperKind, OwnTemplate[]>()
  for (const row of db.all<TemplateRow & { unit_name: string | null }>(
    `SELECT ${COLUMNS}, unit.name AS unit_name FROM template LEFT JOIN unit ON unit.id = template.unit_id
     ORDER BY template.in_use DESC, template.name COLLATE NOCASE, template.created_at`,
  )) {
    const { id, kind, name, paper, unitId, inUse, current } = stored(row)
    const unit = unitId === null ? null : { id: unitId, name: row.unit_name ?? '' }
    const own = { id, name, paper, unit, inUse, current, versions: versions.get(id) ?? [] }
    byKind.set(kind, [...(byKind.get(kind) ?? []), own])
  }
  return byKind
}

/** Puts aside whatever is in use for the same papers, so that `template` can take its place. */
function makeRoom(
  db: WritableDb,
  { kind, paper, unitId }: Pick<StoredTemplate, 'kind' | 'paper' | 'unitId'>,
): void {
  db.run(
    'UPDATE template SET in_use = 0 WHERE in_use = 1 AND kind = ? AND paper IS ? AND unit_id IS ?',
    kind,
    paper,
    unitId,
  )
}

/** A new template with its first version, used from now on. */
export function insertTemplate(
  db: WritableDb,
  template: Pick<StoredTemplate, 'id' | 'kind' | 'name' | 'paper' | 'unitId'>,
  bytes: Uint8Array,
  taken: { readonly at: Instant; readonly by: string },
): void {
  makeRoom(db, template)
  db.run(
    'INSERT INTO template (id, kind, name, paper, unit_id, current, in_use, created_at) VALUES (?, ?, ?, ?, ?, 1, 1, ?)',
    template.id,
    template.kind,
    template.name,
    template.paper,
    template.unitId,
    taken.at,
  )
  insertVersion(db, template.id, 1, bytes, taken)
}

function insertVersion(
  db: WritableDb,
  id: TemplateId,
  version: number,
  bytes: Uint8Array,
  taken: { readonly at: Instant; readonly by: string },
): void {
  db.run(
    'INSERT INTO template_version (template_id, version, bytes, sha256, taken_at, taken_by) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    version,
    bytes,
    sha256(bytes),
    taken.at,
    taken.by,
  )
}

/** The next version of a template, in force from now on; whether the template itself is in use does not change. */
export function addVersion(
  db: WritableDb,
  id: TemplateId,
  bytes: Uint8Array,
  taken: { readonly at: Instant; readonly by: string },
): number {
  const last = db.one<{ version: number }>(
    'SELECT max(version) AS version FROM template_version WHERE template_id = ?',
    id,
  )
  const version = (last?.version ?? 0) + 1
  insertVersion(db, id, version, bytes, taken)
  db.run('UPDATE template SET current = ? WHERE id = ?', version, id)
  return version
}

/** Another name, size or unit; in use as before. */
export function changeTemplate(db: WritableDb, template: StoredTemplate): void {
  const { id, name, paper, unitId, inUse } = template
  if (inUse) makeRoom(db, template)
  db.run(
    'UPDATE template SET name = ?, paper = ?, unit_id = ?, in_use = ? WHERE id = ?',
    name,
    paper,
    unitId,
    inUse ? 1 : 0,
    id,
  )
}

/** Papers of its size and unit are filled from this version from now on. */
export function takeIntoUse(db: WritableDb, template: StoredTemplate, version: number): void {
  makeRoom(db, template)
  db.run('UPDATE template SET in_use = 1, current = ? WHERE id = ?', version, template.id)
}

export function putAside(db: WritableDb, id: TemplateId): void {
  db.run('UPDATE template SET in_use = 0 WHERE id = ?', id)
}

/** All of a kind aside: only the shipped one is left. */
export function putAllAside(db: WritableDb, kind: PaperKind): void {
  db.run('UPDATE template SET in_use = 0 WHERE kind = ?', kind)
}

/** Which template a paper was last filled from; ids are null for the shipped one, which its hash names. */
export interface UsedTemplate {
  readonly id: TemplateId | null
  readonly version: number | null
  readonly sha256: string
}

/** Notes it on the paper; the database refuses once the paper is numbered. */
export function rememberTemplate(db: WritableDb, paperId: PaperId, used: UsedTemplate): void {
  db.run(
    'UPDATE paper SET template_id = ?, template_version = ?, template_sha256 = ? WHERE id = ?',
    used.id,
    used.version,
    used.sha256,
    paperId,
  )
}

/** What was noted on the paper last; null for a paper of which nothing was. */
export function rememberedTemplate(db: ReadableDb, paperId: PaperId): UsedTemplate | null {
  const row = db.one<{
    template_id: string | null
    template_version: number | null
    template_sha256: string | null
  }>('SELECT template_id, template_version, template_sha256 FROM paper WHERE id = ?', paperId)
  if (!row || row.template_sha256 === null) return null
  return {
    id: row.template_id === null ? null : TemplateId.parse(row.template_id),
    version: row.template_version,
    sha256: row.template_sha256,
  }
}
