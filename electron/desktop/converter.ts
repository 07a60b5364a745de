import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstalledProgram, WordProcessor } from '../../src/office/start.ts'
import { assertNever, fail, ok, type Result } from '../../src/terms/result.ts'
import {
  type Command,
  NO_PRINTER_CODE,
  pdfCommand,
  printCommand,
  printerQuestion,
} from './converter-commands.ts'
import { type FoundProgram, findProgram } from './converter-find.ts'
import { type ProgramEnd, runProgram } from './run.ts'

/** An old PC starts LibreOffice in half a minute; a letter of three hundred pages is rare. */
const TIMEOUT_MS = 120_000
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

  /** Lays the document out in a folder of its own, which is gone afterwards unless it `stays`. */
  const withFile = async <T>(
    docx: Uint8Array,
    name: string,
    stays: boolean,
    work: (paper: string, outFolder: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (!swept) sweep()
    swept = true
    const own = join(folder, randomUUID())
    try {
      mkdirSync(own, { recursive: true, mode: 0o700 })
      const paper = join(own, name)
      writeFileSync(paper, docx, { mode: 0o600 })
      return await work(paper, own)
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

  return {
    installed() {
      const found = find()
      return found && NAMES[found.kind]
    },
    toPdf: (docx, signal) =>
      inTurn(async () => {
        const found = find()
        if (!found) return none
        return withFile(docx, 'surat.docx', false, async (paper, outFolder) => {
          const pdf = join(outFolder, 'surat.pdf')
          const command = pdfCommand(found, folder, paper, pdf, outFolder)
          if (!command) return noPdf
          const { name } = NAMES[found.kind]
          const wrong = problem(await run(command, TIMEOUT_MS, signal), name)
          if (wrong) return wrong
          // LibreOffice ends with 0 when it could not read the file.
          return existsSync(pdf) ? ok(new Uint8Array(await readFile(pdf))) : failed(name)
        })
      }),
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
        return withFile(docx, queueName(title), found.kind === 'windows', async (paper) => {
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
