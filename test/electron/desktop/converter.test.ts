import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConverter } from '../../../electron/desktop/converter.ts'

const letter = readFileSync(resolve('resources/templates/panggilan-1.docx'))
const never = () => new AbortController().signal
const installed = spawnSync('soffice', ['--version']).status === 0

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegas-converter-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** What lies in the converter's folder beside its own profile. */
const papersLeft = (own: string) =>
  existsSync(own) ? readdirSync(own).filter((name) => name !== 'profil') : []

/** A word processor made of shell lines: stands in for one that is slow or breaks. */
function standIn(lines: string): void {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'soffice'), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(bin, 'soffice'), 0o755)
  vi.stubEnv('PATH', `${bin}:/bin:/usr/bin`)
}

describe.skipIf(process.platform !== 'linux')('the converter', () => {
  it('answers a known failure when the program breaks, and leaves no letter on the disk', async () => {
    standIn('exit 1')
    const converter = createConverter(join(folder, 'own'))
    const answer = await converter.toPdf(letter, never())
    expect(answer).toMatchObject({ ok: false, error: { code: 'word-processor-failed' } })
    expect(papersLeft(join(folder, 'own'))).toEqual([])
  })

  it('believes no exit code: without a PDF it has failed', async () => {
    standIn('exit 0')
    const answer = await createConverter(join(folder, 'own')).toPdf(letter, never())
    expect(answer).toMatchObject({ ok: false, error: { code: 'word-processor-failed' } })
  })

  it('starts the program once for many letters, and each has its own pages', async () => {
    standIn(
      `echo start >> ${folder}/starts\nwhile [ "$1" != --outdir ]; do shift; done\nout=$2; shift 2\nfor paper; do echo "%PDF-$(cat $paper)%%EOF" > $out/$(basename $paper .docx).pdf; done`,
    )
    const converter = createConverter(join(folder, 'own'))
    const answers = await converter.toPdfs([Buffer.from('satu'), Buffer.from('dua')], never())
    expect(answers.map((one) => one.ok && Buffer.from(one.value).toString().trim())).toEqual([
      '%PDF-satu%%EOF',
      '%PDF-dua%%EOF',
    ])
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('start\n')
  })

  it('a letter on which the program breaks does not take the others along', async () => {
    standIn(
      `while [ "$1" != --outdir ]; do shift; done\nout=$2; shift 2\nfor paper; do grep -q rusak $paper && exit 139; cp $paper $out/$(basename $paper .docx).pdf; done`,
    )
    const letters = ['%PDF-satu%%EOF', 'rusak', '%PDF-tiga%%EOF'].map((text) => Buffer.from(text))
    const answers = await createConverter(join(folder, 'own')).toPdfs(letters, never())
    expect(answers.map((one) => (one.ok ? Buffer.from(one.value).toString() : one.error.code))).toEqual([
      '%PDF-satu%%EOF',
      'word-processor-failed',
      '%PDF-tiga%%EOF',
    ])
    expect(papersLeft(join(folder, 'own'))).toEqual([])
  })

  it.each([
    ['an empty file', ''],
    ['half a PDF', '%PDF-1.7 lima halaman'],
  ])('does not take %s for the pages of a letter', async (_what, written) => {
    standIn(`while [ "$1" != --outdir ]; do shift; done\nprintf '%s' '${written}' > $2/surat-1.pdf`)
    const answer = await createConverter(join(folder, 'own')).toPdf(letter, never())
    expect(answer).toMatchObject({ ok: false, error: { code: 'word-processor-failed' } })
  })

  it('is ended with everything it started when the clerk cancels', async () => {
    const born = join(folder, 'born')
    standIn(`sleep 600 &\necho $! > ${born}.new\nmv ${born}.new ${born}\nwait`)
    const abort = new AbortController()
    const converter = createConverter(join(folder, 'own'))
    const answer = converter.toPdf(letter, abort.signal)
    await vi.waitUntil(() => existsSync(born))
    abort.abort()
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    const child = Number(readFileSync(born, 'utf8'))
    // Ended: gone, or a zombie nobody has collected yet.
    await vi.waitUntil(() => {
      const status = `/proc/${child}/stat`
      return !existsSync(status) || readFileSync(status, 'utf8').includes(') Z ')
    })
    expect(papersLeft(join(folder, 'own'))).toEqual([])
  })

  it('does not wait for a helper that the program left behind with its output open', async () => {
    const born = join(folder, 'born')
    standIn(`setsid sleep 600 &\necho $! > ${born}\nexit 1`)
    const answer = await createConverter(join(folder, 'own')).toPdf(letter, never())
    process.kill(Number(readFileSync(born, 'utf8')))
    expect(answer).toMatchObject({ ok: false, error: { code: 'word-processor-failed' } })
  })

  it('works in a folder whose name holds blanks, quotes, umlauts and a percent sign', async () => {
    standIn(
      `while [ "$1" != --outdir ]; do shift; done\nout=$2; shift 2\nfor paper; do printf '%%PDF-1.7 %%%%EOF' > "$out/$(basename "$paper" .docx).pdf"; done`,
    )
    const own = join(folder, `data "kantor" 100% Ümlaut 'a' #1`)
    const answer = await createConverter(own).toPdf(letter, never())
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('%PDF-1.7 %%EOF')
    expect(papersLeft(own)).toEqual([])
  })

  it('empties its folder of what a crash left before it works, and at the end', async () => {
    standIn('exit 1')
    const own = join(folder, 'own')
    mkdirSync(join(own, 'sisa'), { recursive: true })
    writeFileSync(join(own, 'sisa', 'surat.docx'), 'rahasia')
    const converter = createConverter(own)
    await converter.toPdf(letter, never())
    expect(papersLeft(own)).toEqual([])
    converter.close()
    await vi.waitUntil(() => !existsSync(own))
    expect(await converter.toPdf(letter, never())).toMatchObject({ ok: false, error: { code: 'locked' } })
  })

  it('prints nothing where there is no default printer', async () => {
    standIn('exit 0')
    writeFileSync(join(folder, 'bin', 'lpstat'), '#!/bin/sh\necho "no system default destination"\n')
    chmodSync(join(folder, 'bin', 'lpstat'), 0o755)
    const answer = await createConverter(join(folder, 'own')).print(letter, 'Surat', never())
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-printer' } })
  })

  it('hands the letter to the program under a name the queue can show', async () => {
    standIn(`for last; do :; done\ncp "$last" ${folder}/printed\nbasename "$last" > ${folder}/name`)
    writeFileSync(join(folder, 'bin', 'lpstat'), '#!/bin/sh\necho "system default destination: kantor"\n')
    chmodSync(join(folder, 'bin', 'lpstat'), 0o755)
    const answer = await createConverter(join(folder, 'own')).print(letter, 'Surat 800/1: "x"', never())
    expect(answer).toEqual({ ok: true, value: null })
    expect(readFileSync(join(folder, 'printed')).equals(letter)).toBe(true)
    expect(readFileSync(join(folder, 'name'), 'utf8').trim()).toBe('Surat 800-1- -x-.docx')
  })
})

/** Skipped by name where LibreOffice is not installed. */
describe.skipIf(!installed)('LibreOffice on this PC', () => {
  it('makes the pages of two letters asked for at once, one after the other', {
    timeout: 120_000,
  }, async () => {
    const converter = createConverter(join(folder, 'own'))
    expect(converter.installed()).toEqual({ name: 'LibreOffice', pdf: true })
    const answers = await Promise.all([converter.toPdf(letter, never()), converter.toPdf(letter, never())])
    for (const answer of answers) {
      expect(answer.ok).toBe(true)
      if (answer.ok) expect(Buffer.from(answer.value).toString('latin1', 0, 5)).toBe('%PDF-')
    }
    expect(papersLeft(join(folder, 'own'))).toEqual([])
    converter.close()
  })
})
