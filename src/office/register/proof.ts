import type { ProofAnswer, ProvenLetter } from '../../contract/register.ts'
import type { FileToken } from '../../terms/ids.ts'
import { PAPERS } from '../../terms/paper.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { ok, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { readChosen } from '../files.ts'
import { compareLines, linesOf } from '../letters/compare/line-diff.ts'
import { customProperty } from '../letters/render/properties.ts'
import { holdsWhole, textOf } from '../letters/render/stamp.ts'
import { findPaper, frozenBytesOf, sha256 } from '../letters/repository.ts'
import { findFrozen } from './frozen.ts'
import { lineOfPaper } from './repository.ts'

const MAX_BYTES = 100 * 1024 * 1024
const DIFFERENCES_SHOWN = 5

const PICTURE =
  'Pindaian, foto, dan PDF bukan berkas yang dapat diperiksa: isinya gambar surat, bukan berkas yang dibekukan Tegas. Ketik kode buktinya, atau bandingkan dengan suratnya di buku agenda.'
const OTHER =
  'Berkas ini bukan dokumen Word (.docx) yang dapat dibaca, jadi tidak dapat diperiksa. Pilih berkas .docx surat itu, atau ketik kode buktinya.'

/** `3f2a91c077be128`, typed with or without blanks and the dot, as the letters print it; null when it is no code. */
export function readProofCode(typed: string): string | null {
  const bare = typed
    .replace(/^\s*kode\s*bukti/i, '')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
  const [, hash, sequence] = /^([0-9A-F]{12})(\d{1,12})$/.exec(bare) ?? []
  return hash && sequence
    ? `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8)} · ${Number(sequence)}`
    : null
}

/** Which letter carries this code. */
export function checkCode(context: ReadContext, typed: string): ProofAnswer {
  const code = readProofCode(typed)
  const letter = code ? provenLetter(context, 'proof_code', code) : null
  return letter ? { kind: 'known-code', letter } : { kind: 'unknown' }
}

/**
 * Whether a file is a letter that was numbered here, and whether it still is what was frozen. The bytes decide; only
 * when they differ the code in the file's properties tells which letter it once was.
 */
export async function checkFile(context: ReadContext, token: FileToken): Promise<Result<ProofAnswer>> {
  const file = context.files.file(token)
  if (!file.ok) return file
  try {
    if (file.value.size > MAX_BYTES) return ok({ kind: 'not-checkable', why: OTHER })
    const bytes = await readChosen(file.value)
    return bytes.ok ? ok(answerFor(context, bytes.value)) : bytes
  } finally {
    context.files.release(token)
  }
}

function answerFor(context: ReadContext, bytes: Uint8Array): ProofAnswer {
  const same = provenLetter(context, 'sha256', sha256(bytes))
  if (same) return { kind: 'unchanged', letter: same }
  const text = textOf(bytes)
  if (!text.ok) return { kind: 'not-checkable', why: isPicture(bytes) ? PICTURE : OTHER }
  const code = readProofCode(customProperty(bytes, 'Kode Bukti') ?? '')
  const letter = code ? provenLetter(context, 'proof_code', code) : null
  return letter ? changed(context, letter, text.value) : { kind: 'unknown' }
}

function changed(context: ReadContext, letter: ProvenLetter, theirs: string): ProofAnswer {
  const frozen = frozenBytesOf(context.db, letter.paperId)
  const ours = frozen ? textOf(frozen) : null
  // It was frozen by us from a text that we had read: not readable now would be damage, which the app tells elsewhere.
  if (!ours?.ok) throw new Error(`frozen paper ${letter.paperId} cannot be read`)
  const differences = compareLines(linesOf(ours.value), linesOf(theirs))
  const holds = (words: string) => holdsWhole(theirs, words)
  return {
    kind: 'changed',
    letter,
    sameText: squeezed(ours.value) === squeezed(theirs),
    numberStands: letter.number === null ? null : holds(letter.number),
    dateStands: holds(formatDate(letter.date)),
    differences: differences
      .slice(0, DIFFERENCES_SHOWN)
      .map(({ left, right }) => ({ ours: left, theirs: right })),
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** PDF, PNG, JPEG, TIFF: what a scanner or a telephone makes. */
function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return ['%PDF', '\x89PNG', '\xff\xd8\xff', 'II*\0', 'MM\0*'].some((mark) => start.startsWith(mark))
}

function provenLetter(context: ReadContext, by: 'sha256' | 'proof_code', value: string): ProvenLetter | null {
  const id = findFrozen(context.db, by, value)
  const found = id ? findPaper(context.db, id) : null
  if (!found?.ok || found.value.date === null || found.value.proofCode === null) return null
  const { kind, number, date, proofCode, person, caseNumber } = found.value
  const line = lineOfPaper(context.db, found.value.id)
  return {
    paperId: found.value.id,
    title: PAPERS[kind].title,
    number,
    date,
    subject: line?.subject ?? person?.name ?? '',
    caseNumber,
    proofCode,
    voidReason: line?.voidReason ?? null,
  }
}
