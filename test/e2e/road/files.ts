import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeXlsxFile from 'write-excel-file/node'
import { chatScreenshot } from '../../../src/demo/picture.ts'
import { DEDI, INSPECTOR, ROUNDED, SITI, SUPERIOR } from './cast.ts'

const text = (value: string) => ({ value, type: String })
const wide = (value: string, columnSpan: number) => ({ value, type: String, columnSpan })
const tall = (value: string) => ({ value, type: String, rowSpan: 2 })

/** A registry as SIMPEG-like systems write it: titles above, a header of two rows with merged cells, one rounded NIP. */
async function registry(path: string): Promise<void> {
  const person = (no: number, name: string, after: string, nip: ReturnType<typeof text>, rest: string[]) => [
    { value: no, type: Number },
    text(name),
    text(after),
    nip,
    ...rest.map(text),
  ]
  const office = 'Inspektorat Daerah'
  const team = 'Inspektur Pembantu I'
  await writeXlsxFile([
    {
      sheet: 'Pegawai',
      data: [
        [wide('PEMERINTAH KOTA RIMBA RAYA', 9)],
        [wide('DAFTAR PEGAWAI INSPEKTORAT DAERAH, KEADAAN OKTOBER 2026', 9)],
        [],
        [
          tall('NO'),
          tall('NAMA'),
          tall('GELAR BELAKANG'),
          tall('NIP'),
          tall('GOL'),
          wide('JABATAN', 2),
          null,
          tall('UNIT KERJA'),
          tall('OPD'),
        ],
        [null, null, null, null, null, text('NAMA JABATAN'), text('ESELON'), null, null],
        person(1, 'Bambang Misalnya', 'S.E., M.M.', text(INSPECTOR.nip), [
          'IV/c',
          'Inspektur',
          'II.b',
          office,
          office,
        ]),
        person(2, SUPERIOR.bareName, 'S.H.', text("'197502022000032001"), [
          'IV/a',
          'Inspektur Pembantu I',
          'III.a',
          team,
          office,
        ]),
        [],
        person(3, DEDI.bareName, 'S.E.', text('19860926 201505 1 001'), [
          'III/c',
          'Auditor Ahli Muda',
          '-',
          team,
          office,
        ]),
        person(4, SITI.bareName, 'A.Md.', text(SITI.nip), ['II/d', 'Pengelola Data', '-', team, office]),
        [
          { value: 5, type: Number },
          text(ROUNDED.bareName),
          text(''),
          { value: ROUNDED.nip, type: Number },
          ...['III/b', 'Auditor Ahli Pertama', '-', team, office].map(text),
        ],
      ],
    },
  ]).toFile(path)
}

/** The files a clerk has at hand, in a folder of their own. */
export async function filesAtHand() {
  const folder = mkdtempSync(join(tmpdir(), 'tegas-berkas-'))
  const write = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const huge = write('foto lambang asli.png', chatScreenshot(1))
  truncateSync(huge, 50 * 1024 * 1024)
  const people = join(folder, 'Daftar Pegawai 2026.xlsx')
  await registry(people)
  return {
    folder,
    people,
    emblem: write('lambang.png', chatScreenshot(2)),
    huge,
    chat: write('WhatsApp Image 2026-10-02 at 08.14.22.png', chatScreenshot(3)),
    /** Pasted, so it exists as bytes only. */
    pasted: chatScreenshot(4),
    proofs: [5, 6, 7].map((seed) => write(`tanda terima ${seed}.png`, chatScreenshot(seed))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
export type FilesAtHand = Awaited<ReturnType<typeof filesAtHand>>
