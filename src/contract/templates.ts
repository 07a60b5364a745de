import { z } from 'zod'
import { Instant } from '../terms/clock.ts'
import { FileToken, TemplateId, UnitId } from '../terms/ids.ts'
import { PaperKind } from '../terms/paper.ts'
import { Bytes, method } from './method.ts'
import { PaperSize } from './settings.ts'

/** Templates (*naskah*): the shipped one of each kind of paper, and those the office made of them in Word. */

/** A letter without photographs is some 40 KB, a kop with a big picture a few hundred. */
export const TEMPLATE_MAX_BYTES = 10 * 1024 * 1024

const TemplateVersion = z.object({
  /** From 1, in the order taken in. */
  version: z.int().positive(),
  takenAt: Instant,
  /** Name of the account that took it in. */
  takenBy: z.string(),
  sha256: z.string(),
  /** Bytes. */
  size: z.int(),
})

/** One of the office's own templates. */
export const OwnTemplate = z.object({
  id: TemplateId,
  name: z.string(),
  /** Null: for every paper size. */
  paper: PaperSize.nullable(),
  /** Null: for every unit. Else for papers of this unit and of the units below it. */
  unit: z.object({ id: UnitId, name: z.string() }).nullable(),
  /** Papers of its size and unit are filled from it; at most one per kind, size and unit. */
  inUse: z.boolean(),
  /** The version new letters are filled from. */
  current: z.int().positive(),
  /** Newest first. */
  versions: z.array(TemplateVersion),
})
export type OwnTemplate = z.infer<typeof OwnTemplate>

export const KindTemplates = z.object({
  kind: PaperKind,
  title: z.string(),
  /** Null: the file is missing from the app's folder. */
  shipped: z.object({ sha256: z.string(), size: z.int() }).nullable(),
  own: z.array(OwnTemplate),
})
export type KindTemplates = z.infer<typeof KindTemplates>

/** Something the checker has to say about a file that was put back. */
export const TemplateFinding = z.object({
  /** `refused`: the file cannot be used so. `notice`: it can, but look. */
  severity: z.enum(['refused', 'notice']),
  /** What is wrong and what to do, in plain Indonesian. */
  message: z.string(),
  /** Where on the page (`Badan surat, tabel`) and the text of that paragraph; null when it concerns the whole file. */
  place: z.object({ part: z.string(), text: z.string() }).nullable(),
})
export type TemplateFinding = z.infer<typeof TemplateFinding>

/** One tag a paper's template may hold. */
export const TemplateTag = z.object({
  /** As typed in Word: `{nama}`, `{#tembusan}{no}. {isi}{/tembusan}`. */
  write: z.string(),
  name: z.string(),
  kind: z.enum(['text', 'condition', 'list', 'pictures']),
  /** Only inside this list; null: anywhere. */
  inside: z.string().nullable(),
  description: z.string(),
  /** What the sample prints for it; empty for conditions. */
  example: z.string(),
})
export type TemplateTag = z.infer<typeof TemplateTag>

const Name = z.string().trim().min(1, 'Beri nama naskah ini').max(100)

export const templates = {
  list: method({ role: 'clerk', access: 'read', input: z.object({}), output: z.array(KindTemplates) }),
  /** Every tag of a kind of paper, with what it prints. */
  tags: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ kind: PaperKind }),
    output: z.array(TemplateTag),
  }),
  /** A copy to edit in Word: the shipped one (`own` null) or a version of the office's own. */
  bytes: method({
    role: 'clerk',
    access: 'read',
    input: z.object({
      kind: PaperKind,
      own: z.object({ id: TemplateId, version: z.int().positive() }).nullable(),
    }),
    output: z.object({ bytes: Bytes, fileName: z.string() }),
  }),
  /** Looks at an edited file and fills it with a sample; nothing is written. */
  check: method({
    role: 'clerk',
    access: 'read',
    input: z.object({ kind: PaperKind, file: FileToken }),
    output: z.object({ findings: z.array(TemplateFinding), acceptable: z.boolean() }),
  }),
  /** Takes an edited file in as a new template and uses it from now on; checked again, refused as `check` says. */
  add: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({
      kind: PaperKind,
      name: Name,
      paper: PaperSize.nullable(),
      unitId: UnitId.nullable(),
      file: FileToken,
    }),
    output: z.object({ id: TemplateId }),
  }),
  /** Takes an edited file in as the next version of a template; the older ones are kept. */
  addVersion: method({
    role: 'clerk',
    access: 'staged',
    input: z.object({ id: TemplateId, file: FileToken }),
    output: z.object({ version: z.int().positive() }),
  }),
  /** Another name, size or unit; what was in use for the new size and unit is put aside when this one is in use. */
  change: method({
    role: 'clerk',
    access: 'write',
    input: z.object({
      id: TemplateId,
      name: Name,
      paper: PaperSize.nullable(),
      unitId: UnitId.nullable(),
    }),
    output: z.object({}),
  }),
  /** Uses this version from now on; the one used so far for the same size and unit is put aside, not lost. */
  use: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: TemplateId, version: z.int().positive() }),
    output: z.object({}),
  }),
  /** Puts one template aside: its papers are filled from the next one that fits, in the end the shipped one. */
  putAside: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ id: TemplateId }),
    output: z.object({}),
  }),
  /** Back to the shipped template for every size and unit; the office's own are kept, aside. */
  restoreShipped: method({
    role: 'clerk',
    access: 'write',
    input: z.object({ kind: PaperKind }),
    output: z.object({}),
  }),
}
