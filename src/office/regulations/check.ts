import { entryId, OWN_ID, OWN_KINDS, type RegulationEntry, withEntry } from '../../law/regulations.ts'
import { saysPeriod } from '../../law/rule-period.ts'
import { parseRulebook } from '../../law/rulebook.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { type Catalogue, keyOfEntry } from './catalogue.ts'

const KEPT = 'Tidak ada yang diubah.'

/** Whether the regulations stay whole with that entry: it has its place, fits what is in code, and names what there is. */
export function checkEntry(catalogue: Catalogue, of: RegulationEntry): Result<null> {
  const problem = checkPlace(catalogue, of) ?? checkDates(of) ?? checkParts(catalogue, of)
  if (problem) return problem
  const book = parseRulebook(withEntry(catalogue.sources, of))
  return book.ok ? ok(null) : book
}

function checkPlace({ now, shipped }: Catalogue, of: RegulationEntry) {
  if (now.has(keyOfEntry(of)) || shipped.has(keyOfEntry(of))) return null
  if (OWN_KINDS.includes(of.kind) && OWN_ID.test(entryId(of))) return null
  return fail(
    'regulation-unknown',
    `Butir ini tidak ada dalam data peraturan, dan kantor hanya dapat menambah peraturan dan pelanggaran. ${KEPT} Muat ulang halaman ini.`,
  )
}

function checkDates(of: RegulationEntry) {
  const { validFrom, validTo } = of.entry
  if (validTo !== null && validTo < validFrom)
    return fail(
      'regulation-dates',
      `Tanggal akhir berlaku lebih awal dari tanggal mulai. ${KEPT} Perbaiki tanggalnya.`,
      'validTo',
    )
  if (of.kind === 'instrument' && validFrom < of.entry.enactedOn)
    return fail(
      'regulation-dates',
      `Peraturan tidak berlaku sebelum ditetapkan. ${KEPT} Perbaiki tanggal mulai berlaku.`,
      'validFrom',
    )
  return null
}

function checkParts({ now, shipped }: Catalogue, of: RegulationEntry) {
  if (of.kind === 'rule' && of.entry.period && !saysPeriod(of.entry))
    return fail(
      'regulation-text-period',
      `Isi aturan menyebut angka lain daripada jangka waktunya, ${of.entry.period.count}. ${KEPT} Samakan angka dalam isi dengan jangka waktunya.`,
      'text',
    )
  if (of.kind === 'sanction') {
    const as = shipped.get(keyOfEntry(of))
    if (as?.kind === 'sanction' && (as.entry.level !== of.entry.level || as.entry.set !== of.entry.set))
      return fail(
        'sanction-level-fixed',
        `Tingkat dan kelompok suatu jenis hukuman tidak dapat diubah. ${KEPT} Ubah nama, lamanya, atau pasalnya saja.`,
      )
  }
  if (of.kind === 'instrument' && of.entry.after !== null) {
    if (of.entry.after === of.entry.id || !now.has(`instrument ${of.entry.after}`))
      return fail(
        'instrument-unknown',
        `Peraturan yang mendahuluinya dalam Mengingat tidak ada. ${KEPT} Pilih peraturan lain.`,
        'after',
      )
  }
  return null
}
