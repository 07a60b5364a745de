import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseView } from '../../contract/cases.ts'
import { officeTitle } from '../../contract/kop.ts'
import type { FactType, PayloadOf } from '../../law/facts.ts'
import { auditHead, proofCode } from '../../store/audit.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { IMPACT_LABEL, SANCTION_LABEL } from '../../terms/sanction.ts'
import type { ReadContext } from '../context.ts'
import { protectedReporters, withoutReporters } from '../intake/reporters.ts'
import { type CaseFiles, filesOfCase, type StoredFile } from './case-files.ts'
import { safeName, uniqueNames } from './file-names.ts'
import { SiasnCodes, type SiasnRow, siasnCsv, siasnRow } from './siasn.ts'
import type { PackageFile, WrittenFile } from './write.ts'

/** What stands of the latest fact of a type; the timeline is newest first. */
function latest<T extends FactType>(
  view: CaseView,
  type: T,
): { payload: PayloadOf<T>; happenedOn: PlainDate } | null {
  const entry = view.timeline.find(({ standing }) => standing?.payload.type === type)?.standing
  // The discriminant was compared just now; the compiler cannot follow it through `find`.
  return entry ? { payload: entry.payload as PayloadOf<T>, happenedOn: entry.happenedOn } : null
}

/** The row for SIASN, or null while nothing has been decided. */
function rowOf(view: CaseView, codes: SiasnCodes): SiasnRow | null {
  const decision = latest(view, 'decision-issued')
  if (!decision) return null
  const articles = view.violations.map(({ citation }) => citation).join('; ')
  return siasnRow(
    {
      nip: view.person.atAct.nip,
      golongan: view.person.atAct.golongan,
      sanction: decision.payload.sanction,
      decisionNumber: decision.payload.number ?? '',
      decidedOn: decision.payload.letterDate,
      effectiveOn: view.assessment.effectiveOn?.date ?? null,
      remark: `${view.number}: ${articles}`,
    },
    codes,
  )
}

/** What a receiver will ask for and is not there: labels for the list of candidates. */
export function missingOf(view: CaseView, files: CaseFiles): string[] {
  if (view.assessment.road === null) return ['telaah']
  const evidence = files.evidence.length > 0 ? [] : ['bukti']
  const scans = view.papers.some(
    ({ hasScan, numberVoid, state }) =>
      !hasScan && !numberVoid && (state === 'numbered' || state === 'delivered'),
  )
    ? ['pindaian surat bertanda tangan']
    : []
  if (view.assessment.road === 'coaching') {
    const coached = latest(view, 'coaching-held') ?? latest(view, 'coaching-reprimanded')
    const ended = coached !== null || view.assessment.stage === 'closed'
    return [...(ended ? [] : ['BA Pembinaan']), ...evidence, ...scans]
  }
  const has = (kind: string) => view.papers.some((paper) => paper.kind === kind && paper.number !== null)
  const decision = latest(view, 'decision-issued')
  return [
    ...(latest(view, 'summons-issued') ? [] : ['surat panggilan']),
    ...(latest(view, 'examined') || decision?.payload.basis === 'evidence' ? [] : ['BAP']),
    ...(decision || has('lhp') ? [] : ['LHP atau keputusan']),
    ...(decision && !latest(view, 'decision-delivered') ? ['bukti penyampaian'] : []),
    ...evidence,
    ...scans,
  ]
}

/** Everything about the case as data. The reporter is protected: he is in no package (dossier trap 25). */
function caseJson(
  view: CaseView,
  row: SiasnRow | null,
  stored: readonly (StoredFile & { path: string })[],
  reporters: readonly string[],
): string {
  const hidden = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === 'string' ? withoutReporters(part, reporters) : part,
    )
  return `${JSON.stringify(
    {
      format: 'tegas-kasus',
      version: 1,
      nomorKasus: view.number,
      milik: view.whose,
      tahap: view.assessment.stage,
      dibuka: view.openedOn,
      pegawai: { saatPerbuatan: view.person.atAct, sekarang: view.person.now },
      laporan: view.reports.map(({ number, receivedOn, summary }) => ({
        nomor: number,
        diterima: receivedOn,
        ringkasan: withoutReporters(summary, reporters),
      })),
      pelanggaran: view.violations.map(({ id, citation, text, unsure }) => ({
        id,
        dasar: citation,
        bunyi: text,
        perluDikonfirmasi: unsure,
      })),
      dampak: view.assessment.impact && IMPACT_LABEL[view.assessment.impact],
      tingkat: view.assessment.level,
      berlaku: view.assessment.effectiveOn && {
        tanggal: view.assessment.effectiveOn.date,
        hitungan: view.assessment.effectiveOn.text,
      },
      perjalanan: view.timeline.map(({ sequence, happenedOn, happenedAt, text, payload, corrected }) => ({
        urutan: sequence,
        tanggal: happenedOn,
        jam: happenedAt,
        uraian: text,
        jenis: payload.type,
        dikoreksi: corrected,
      })),
      siasn: row,
      berkas: stored.map(({ path, title, sha256, size, capture }) => ({
        path,
        judul: title,
        sha256,
        ukuran: size,
        perolehan: hidden(capture),
      })),
    },
    null,
    2,
  )}\n`
}

/** A page for the operator who types the case into I'DIS, in SIASN's order. */
function entrySheet(view: CaseView, row: SiasnRow | null): string {
  const decision = latest(view, 'decision-issued')
  const lines = [
    `LEMBAR ISIAN I'DIS / SIASN - ${view.number} - RAHASIA`,
    '',
    `Nama            : ${view.person.atAct.name}`,
    `NIP             : ${view.person.atAct.nip ?? '-'}`,
    `Jabatan         : ${view.person.atAct.position}`,
    `Unit kerja      : ${view.person.atAct.unitName}`,
    `Hukuman         : ${decision ? SANCTION_LABEL[decision.payload.sanction] : 'belum ada keputusan'}`,
    '',
    ...(row
      ? Object.entries(row).map(
          ([field, value]) => `${field.padEnd(26)}: ${value === '' ? '(diisi operator)' : value}`,
        )
      : []),
  ]
  return `${lines.join('\r\n')}\r\n`
}

const README = (name: string, receiver: string) =>
  [
    `PAKET ${name} UNTUK ${receiver} - RAHASIA`,
    '',
    'Isi: satu folder per kasus (surat, pindaian, bukti, kasus.json, lembar isian), hukdis.csv dengan nama isian SIASN, dan manifest.json berisi SHA-256 setiap berkas.',
    'Semua berkas terbuka dengan klik dua kali; tidak perlu memasang aplikasi.',
    'NIP di hukdis.csv terdiri dari 18 angka. Excel membulatkan angka sepanjang itu bila berkas disimpan ulang: pakai kasus.json atau lembar isian untuk menyalin NIP.',
    '',
  ].join('\r\n')

function textFile(path: string, text: string): PackageFile {
  const bytes = Buffer.from(text, 'utf8')
  return {
    path,
    size: bytes.length,
    content: async function* () {
      yield bytes
    },
  }
}

/** All files of the package but the manifest, for cases in the given order. */
export function packageFiles(
  views: readonly CaseView[],
  name: string,
  receiver: string,
  context: ReadContext,
): PackageFile[] {
  const codes = SiasnCodes.parse(
    JSON.parse(readFileSync(join(context.resources, 'regulations', 'siasn.json'), 'utf8')),
  )
  const folderName = uniqueNames()
  const rows: SiasnRow[] = []
  const ofCases = views.flatMap((view) => {
    const folder = folderName(
      safeName(`${view.number.replaceAll('/', '-')} ${view.person.atAct.name}`).slice(0, 60),
    )
    const row = rowOf(view, codes)
    if (row) rows.push(row)
    const files = filesOfCase(view, context)
    const reporters = protectedReporters(context.db, view.id)
    const group = (kind: string, items: readonly StoredFile[]) => {
      const unique = uniqueNames()
      return items.map((item) => ({
        ...item,
        title: withoutReporters(item.title, reporters),
        path: `${folder}/${kind}/${unique(withoutReporters(item.fileName, reporters))}`,
      }))
    }
    const stored = [
      ...group('surat', files.papers),
      ...group('pindaian', files.scans),
      ...group('bukti', files.evidence),
    ]
    return [
      ...stored,
      textFile(`${folder}/kasus.json`, caseJson(view, row, stored, reporters)),
      textFile(`${folder}/lembar-isian.txt`, entrySheet(view, row)),
    ]
  })
  return [
    textFile('BACA SAYA.txt', README(name, receiver)),
    textFile('hukdis.csv', siasnCsv(rows)),
    ...ofCases,
  ]
}

/** The manifest: every other file with size and SHA-256, and where our audit chain stood. */
export function manifestFile(
  name: string,
  receiver: string,
  views: readonly CaseView[],
  written: readonly WrittenFile[],
  context: ReadContext,
): PackageFile {
  return textFile(
    'manifest.json',
    `${JSON.stringify(
      {
        format: 'tegas-paket',
        version: 1,
        nama: name,
        dibuat: context.today,
        pengirim: officeTitle(context.profile),
        penerima: receiver,
        kasus: views.map(({ number }) => number),
        kodeBukti: proofCode(auditHead(context.db)),
        berkas: written,
      },
      null,
      2,
    )}\n`,
  )
}
