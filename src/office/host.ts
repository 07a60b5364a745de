import { z } from 'zod'
import { EvidenceId, type FileToken, type FolderToken, PaperId } from '../terms/ids.ts'

/**
 * What the host (shell or browser server) tells the office. Never reachable from the UI:
 * paths exist only here, the UI holds tokens.
 */
export const HostMessage = z.discriminatedUnion('type', [
  /** A file the clerk chose, dropped, pasted or uploaded. `temporary`: the office deletes it once it is taken in. */
  z.object({
    type: z.literal('file-chosen'),
    path: z.string(),
    name: z.string().max(500),
    temporary: z.boolean(),
  }),
  z.object({ type: z.literal('folder-chosen'), path: z.string(), label: z.string().max(500) }),
  /** Puts the paper's bytes into a working file and answers its path; a draft is watched and taken back in. */
  z.object({ type: z.literal('check-out-paper'), id: PaperId }),
  /** Looks at every checked-out draft and takes changed files back in (on focus, on a timer, at sign-in). */
  z.object({ type: z.literal('take-back-changed') }),
  /** Writes the plain bytes of an evidence file to a path the clerk chose. */
  z.object({ type: z.literal('export-evidence'), id: EvidenceId, path: z.string() }),
  z.object({ type: z.literal('export-paper'), id: PaperId, path: z.string() }),
])
export type HostMessage = z.infer<typeof HostMessage>

/** Answers by message type. */
export interface HostReply {
  'file-chosen': { readonly token: FileToken; readonly size: number }
  'folder-chosen': { readonly token: FolderToken }
  'check-out-paper': { readonly path: string; readonly fileName: string; readonly readOnly: boolean }
  'take-back-changed': { readonly takenBack: readonly string[] }
  'export-evidence': Record<string, never>
  'export-paper': Record<string, never>
}
