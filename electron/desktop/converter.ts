import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstalledProgram, WordProcessor } from '../../src/office/start.ts'
import { assertNever, fail, ok, type Result } from '../../src/terms/result.ts'
import {
  type Command,
  NO_PRINTER_CODE,
  pdfBeside,
  pdfCommands,
  printCommand,
  printerQuestion,
} from './converter-commands.ts'
import { type FoundProgram, findProgram } from './converter-find.ts'
import { type ProgramEnd, runProgram } from './run.ts'

/** An old PC starts LibreOffice in half a minute; a letter of three hundred pages is rare. */
const TIMEOUT_MS = 120_000
/** On top, for each letter of many. */
const LETTER_MS = 10_000
/** More of them alone, and it is the program that is broken: the rest is not tried again. */
const MAX_BROKEN = 2
/** Far above any letter with pictures; more would not fit beside the office in the memory of an office PC. */
const MAX_PDF_BYTES = 300 * 1024 * 1024
const PDF_HEAD = Buffer.from('%PDF-')
/** The end mark stands within the last bytes of a whole file (ISO 32000-1, annex H.3.18). */
const PDF_END_ROOM = 1024
const PRINTER_TIMEOUT_MS = 10_000

const none = fail(
  'no-word-processor',
  'Di komputer ini tidak ditemukan LibreOffice atau Microsoft Word, jadi surat tidak bisa dijadikan PDF atau dicetak dari Tegas. Surat tetap tersimpan. Simpan surat sebagai .docx dan cetak di komputer lain, atau pasang LibreOffice (gratis).',
)
const noPdf = fail(
  'no-pdf',
  'Program Word di komputer ini bisa mencetak, tetapi Tegas tidak bisa membuat PDF dengannya. Surat tetap tersimpan. Buka surat di Word lalu simpan sebagai PDF dari sana, atau pasang LibreOffice (gratis).',
)
const noPrinter = fail(
  'no-printer',
  'Komputer ini belum punya pencetak bawaan, jadi tidak ada yang dicetak. Surat tetap tersimpan. Pasang pencetak dan jadikan bawaan di pengaturan komputer, lalu ulangi.',
)
const cancelled = fail('cancelled', 'Dibatalkan sebelum selesai. Surat tetap tersimpan.')
const closed = fail(
  'locked',
  'Tegas sedang ditutup, jadi pekerjaan ini tidak dijalankan. Surat tetap tersimpan.',
)

const NAMES: Record<FoundProgram['kind'], InstalledProgram> = {
  libreoffice: { name: 'LibreOffice', pdf: true },
  word: { name: 'Microsoft Word', pdf: true },
  windows: { name: 'program Word di komputer ini', pdf: false },
}

/** What went wrong with the program, for the clerk; null when it ended well. */
function problem(end: ProgramEnd, name: string): Result<never> | null {
  switch (end.ended) {
    case 'cancelled':
      return cancelled
    case 'too-long':
      return fail(
        'word-processor-slow',
        `${name} tidak selesai pada waktunya dan dihentikan. Surat tetap tersimpan. Tutup program lain yang berat, lalu ulangi; atau buka surat di Word dan cetak dari sana.`,
      )
    case 'not-started':
      return fail(
        'word-processor-failed',
        `${name} tidak bisa dijalankan. Surat tetap tersimpan. Coba buka ${name} sendiri; bila tidak mau, pasang ulang.`,
      )
    case 'by-itself':
      if (end.code === NO_PRINTER_CODE) return noPrinter
      return end.code === 0 ? null : failed(name)
    default:
      return assertNever(end)
  }
}

const failed = (name: string) =>
  fail(
    'word-processor-failed',
    `${name} tidak bisa mengolah surat ini. Surat tetap tersimpan. Buka surat di Word dan periksa apakah terbuka utuh, lalu ulangi.`,
  )

/**
 * The pages that were written; null where there are none. No exit code is believed: LibreOffice ends with 0 when it
 * could not read the file, and a full disk leaves an empty PDF or half of one.
 */
async function readPdf(path: string): Promise<Uint8Array | null> {
  if (!existsSync(path) || statSync(path).size > MAX_PDF_BYTES) return null
  const pdf = await readFile(path)
  const whole = pdf.subarray(0, 5).equals(PDF_HEAD) && pdf.subarray(-PDF_END_ROOM).includes('%%EOF')
  return whole ? new Uint8Array(pdf) : null
}

/** A name in the printer's queue that every system can live with. */
const queueName = (title: string) =>
  `${title
    .replace(/[^\p{L}\p{N}() .-]/gu, '-')
    .slice(0, 80)
    .trim()}.docx`

/**
 * The word processor of this PC. Its folder belongs to it alone (letters in plain text lie there while they are
 * worked on): it is emptied before the first use, as a crash may have left something, and at the end.
 */
export function createConverter(folder: string): WordProcessor {
  const find = () => findProgram({ platform: process.platform, environment: process.env, exists: existsSync })
  const ending = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  let swept = false

  const sweep = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })

  /** One at a time: two offices on one profile refuse each other. */
  const inTurn = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const turn = last.then(async () => (ending.signal.aborted ? closed : work()))
    last = turn.catch(() => {})
    return turn
  }

  const run = (command: Command, timeoutMs: number, signal: AbortSignal) =>
    runProgram({ ...command, timeoutMs, signal: AbortSignal.any([signal, ending.signal]) })

  /** Lays documents out in a folder of their own, which is gone afterwards unless it `stays`. */
  const withFiles = async <T>(
    files: readonly { readonly name: string; readonly docx: Uint8Array }[],
    stays: boolean,
    work: (papers: readonly string[], outFolder: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (!swept) sweep()
    swept = true
    const own = join(folder, randomUUID())
    try {
      mkdirSync(own, { recursive: true, mode: 0o700 })
      const papers = files.map(({ name, docx }) => {
        const paper = join(own, name)
        writeFileSync(paper, docx, { mode: 0o600 })
        return paper
      })
      return await work(papers, own)
    } catch (error) {
      console.error('tegas: word processor', error)
      return fail(
        'word-processor-folder',
        'Surat tidak bisa disiapkan untuk pengolah kata: folder data penuh atau tidak bisa ditulisi. Surat tetap tersimpan. Kosongkan ruang, lalu ulangi.',
      )
    } finally {
      try {
        if (!stays) rmSync(own, { recursive: true, force: true, maxRetries: 3 })
      } catch {
        // Held by an antivirus: the next start empties the folder.
      }
    }
  }

  /** In one start of the program where it can; each letter's pages or what went wrong. A refusal is about all of them. */
  const convert = async (
    found: FoundProgram,
    letters: readonly Uint8Array[],
    signal: AbortSignal,
  ): Promise<Result<readonly Result<Uint8Array>[]>> =>
    withFiles(
      letters.map((docx, at) => ({ name: `surat-${at + 1}.docx`, docx })),
      false,
      async (papers, outFolder) => {
        const commands = pdfCommands(found, folder, papers, outFolder)
        if (!commands) return noPdf
        const { name } = NAMES[found.kind]
        let wrong: Result<never> | null = null
        for (const command of commands) {
          wrong = problem(await run(command, TIMEOUT_MS + letters.length * LETTER_MS, signal), name) ?? wrong
          if (signal.aborted || ending.signal.aborted) return cancelled
        }
        return ok(
          await Promise.all(
            papers.map(async (paper): Promise<Result<Uint8Array>> => {
              const pdf = await readPdf(pdfBeside(paper))
              return pdf ? ok(pdf) : (wrong ?? failed(name))
            }),
          ),
        )
      },
    )

  /** A letter on which the program broke takes those after it along: they are tried once more, alone. */
  const convertAll = async (
    letters: readonly Uint8Array[],
    signal: AbortSignal,
  ): Promise<readonly Result<Uint8Array>[]> => {
    const found = find()
    const all = (answer: Result<never>) => letters.map(() => answer)
    if (!found) return all(none)
    const made = await convert(found, letters, signal)
    if (!made.ok) return all(made)
    if (letters.length === 1) return made.value
    const answers: Result<Uint8Array>[] = []
    let broken = 0
    for (const [at, answer] of made.value.entries()) {
      const letter = letters[at]
      if (answer.ok || !letter || broken === MAX_BROKEN) answers.push(answer)
      else {
        const [alone = answer] = await convertAll([letter], signal)
        if (!alone.ok) broken += 1
        answers.push(alone)
      }
    }
    return answers
  }

  const inTurnAll = async (letters: readonly Uint8Array[], signal: AbortSignal) => {
    const answers = await inTurn(async () => ok(await convertAll(letters, signal)))
    return answers.ok ? answers.value : letters.map(() => answers)
  }

  return {
    installed() {
      const found = find()
      return found && NAMES[found.kind]
    },
    toPdf: async (docx, signal) => (await inTurnAll([docx], signal))[0] ?? none,
    toPdfs: inTurnAll,
    print: (docx, title, signal) =>
      inTurn(async () => {
        const found = find()
        if (!found) return none
        const question = printerQuestion(found, process.platform)
        if (question) {
          const answer = await run(question, PRINTER_TIMEOUT_MS, signal)
          if (answer.ended === 'cancelled') return cancelled
          const known = answer.ended === 'by-itself' && answer.code === 0
          if (!known || answer.output.includes('no system default')) return noPrinter
        }
        // Windows only hands the file over: the program reads it later, so it stays until the end.
        const file = { name: queueName(title), docx }
        return withFiles([file], found.kind === 'windows', async ([paper = '']) => {
          const end = await run(printCommand(found, folder, paper), TIMEOUT_MS, signal)
          return problem(end, NAMES[found.kind].name) ?? ok(null)
        })
      }),
    close() {
      ending.abort()
      void last.finally(() => {
        try {
          if (swept) sweep()
        } catch {
          // Held by an antivirus: the next start empties the folder.
        }
      })
    },
  }
}
