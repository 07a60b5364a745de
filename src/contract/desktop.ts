import { z } from 'zod'
import { EvidenceId, FileToken, FolderToken, PaperId } from '../terms/ids.ts'
import type { Result } from '../terms/result.ts'
import { method, type OutputOf, type ParsedInputOf } from './method.ts'

/** What only the host can do (dialogs, Word, drives). The electron shell and the browser host each answer these. */

export const Folder = z.object({
  token: FolderToken,
  /** `KINGSTON (E:)` or the folder's path. */
  label: z.string(),
  removable: z.boolean(),
  bytesFree: z.int().nullable(),
})
export type Folder = z.infer<typeof Folder>

export const desktop = {
  capabilities: method({
    role: 'anyone',
    access: 'read',
    input: z.object({}),
    /** `false`: the UI offers the download instead and says so. */
    output: z.object({
      host: z.enum(['electron', 'browser']),
      openInWord: z.boolean(),
      pickFolder: z.boolean(),
    }),
  }),
  pickFiles: method({
    role: 'anyone',
    access: 'read',
    input: z.object({ title: z.string(), extensions: z.array(z.string()), multiple: z.boolean() }),
    output: z.array(z.object({ token: FileToken, name: z.string(), size: z.int() })),
  }),
  pickFolder: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ title: z.string() }),
    output: Folder.nullable(),
  }),
  /** Browser host only: a folder typed as a path, because a browser cannot choose one on this PC. */
  folderAt: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ path: z.string().max(1000) }),
    output: Folder,
  }),
  drives: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(Folder) }),
  /** Drafts: a working copy that is watched and taken back in. Frozen papers: a read-only copy. */
  openPaper: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.object({}),
  }),
  savePaperAs: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: PaperId }),
    output: z.object({ saved: z.boolean() }),
  }),
  saveEvidenceAs: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ id: EvidenceId }),
    output: z.object({ saved: z.boolean() }),
  }),
}

/** What a host must be able to do; the input is already checked. */
export type DesktopHandlers = {
  readonly [K in keyof typeof desktop]: (
    input: ParsedInputOf<(typeof desktop)[K]>,
  ) => Promise<Result<OutputOf<(typeof desktop)[K]>>>
}
