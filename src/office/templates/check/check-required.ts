import { PAPERS, type PaperKind } from '../../../terms/paper.ts'
import { controlsTitled } from '../../letters/render/stamp.ts'
import { type Finding, notice, refused } from './finding.ts'
import type { TemplateParagraph, TemplatePart } from './paragraphs.ts'

/**
 * What a paper must not lose, wherever its shipped template has it. One list for all kinds: a new kind is held to it by
 * its own shipped template.
 */
const MUST_KEEP: readonly (readonly [tag: string, what: string])[] = [
  ['nama', 'nama pegawai'],
  ['nip', 'NIP pegawai'],
  ['ketentuan', 'ketentuan (pasal) yang menjadi dasar'],
  ['mengingat', 'daftar Mengingat'],
  ['kewenangan', 'pejabat yang berwenang menghukum'],
  ['pejabat_judul', 'pejabat yang menetapkan'],
  ['pejabat_nama', 'pejabat yang dihadapi'],
  ['ttd_jabatan', 'jabatan penanda tangan'],
  ['ttd_nama', 'nama penanda tangan'],
  ['dugaan', 'uraian dugaan'],
  ['perbuatan', 'uraian perbuatan'],
  ['hukuman', 'jenis hukuman'],
  ['keputusan_nomor', 'nomor keputusan'],
  ['keputusan_tanggal', 'tanggal keputusan'],
  ['tanya_jawab', 'tanya jawab'],
]

export interface ReadTemplate {
  readonly parts: readonly TemplatePart[]
  readonly paragraphs: readonly TemplateParagraph[]
  readonly used: ReadonlySet<string>
}

const CONTROLS = [
  { title: 'Nomor', tag: 'nomor', typed: /\bnomor\b/i, what: 'nomor surat' },
  { title: 'Tanggal', tag: 'tanggal', typed: /\btanggal\b|\{tempat\}/i, what: 'tanggal surat' },
] as const

/** Does a template still hold number and date, articles and authority, as the shipped one of its kind does? */
export function checkRequired(kind: PaperKind, given: ReadTemplate, shipped: ReadTemplate): Finding[] {
  const findings: Finding[] = []
  for (const { title, tag, typed, what } of CONTROLS) {
    if (title === 'Nomor' && !PAPERS[kind].numbered) continue
    if (!hasControl(shipped, title) || hasControl(given, title)) continue
    const canBeTyped = given.used.has(tag) || given.paragraphs.some(({ text }) => typed.test(text))
    findings.push(
      canBeTyped
        ? notice(
            `Kotak isian «${title}» (content control) tidak ada lagi. Surat tetap dapat dinomori, tetapi ${what} harus diketik sendiri di Word sebelum dinomori. Lebih mudah: salin kotak «${title}» dari naskah bawaan.`,
          )
        : refused(
            `Tempat ${what} tidak ada: naskah ini tidak punya kotak isian «${title}» dan tidak punya tempat untuk mengetiknya. Salin kotak «${title}» dari naskah bawaan.`,
          ),
    )
  }
  for (const [tag, what] of MUST_KEEP)
    if (shipped.used.has(tag) && !given.used.has(tag))
      findings.push(
        refused(
          `Bagian wajib hilang: ${what}. ${PAPERS[kind].title} harus memuat {${tag}}. Ketik tanda itu di tempatnya.`,
        ),
      )
  return findings
}

const hasControl = ({ parts }: ReadTemplate, title: string) =>
  parts.some(({ root }) => controlsTitled(root, title).length > 0)
