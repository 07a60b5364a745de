import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseView } from '../../contract/cases.ts'
import { officeTitle } from '../../contract/kop.ts'
import { sanctionKind } from '../../law/rulebook.ts'
import { auditHead, proofCode } from '../../store/audit.ts'
import { IMPACT_LABEL } from '../../terms/sanction.ts'
import type { ReadContext } from '../context.ts'
import { protectedReporters, withoutReporters } from '../intake/reporters.ts'
import { lawOf } from '../law/load.ts'
import { filesOfCase, type StoredFile } from './case-files.ts'
import { decidedSanctions } from './decided.ts'
import { entrySheet } from './entry-sheet.ts'
import { safeName, uniqueNames } from './file-names.ts'
import { proposedReasons, SiasnCodes, type SiasnRow, siasnCsv, siasnRow } from './siasn.ts'
import type { PackageFile, WrittenFile } from './write.ts'

/** Everything about the case as data. The reporter is protected: he is in no package (dossier trap 25). */
function caseJson(
  view: CaseView,
  rows: readonly SiasnRow[],
  reasons: readonly string[],
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
      siasn: rows,
      usulanAlasanSiasn: reasons,
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
  const { rules } = lawOf(context, null)
  const folderName = uniqueNames()
  const rows: SiasnRow[] = []
  const ofCases = views.flatMap((view) => {
    const folder = folderName(
      safeName(`${view.number.replaceAll('/', '-')} ${view.person.atAct.name}`).slice(0, 60),
    )
    const decided = decidedSanctions(view).map((sanction) => ({
      sanction,
      row: siasnRow(sanction, codes, (id) => sanctionKind(rules, id)),
    }))
    const own = decided.map(({ row }) => row)
    rows.push(...own)
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
      textFile(
        `${folder}/kasus.json`,
        caseJson(view, own, proposedReasons(view.assessment.violations, codes), stored, reporters),
      ),
      textFile(`${folder}/lembar-isian.txt`, entrySheet(view, decided, codes, reporters)),
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
