import { imageSize } from 'image-size'
import { kopOf } from '../../../contract/kop.ts'
import type { Official } from '../../../terms/person.ts'
import type { RenderInput } from './input.ts'
import { addMedia } from './media.ts'
import type { Docx } from './open-docx.ts'
import { DOTS } from './words.ts'
import { attribute, elements, plainText, removeAll, setAttribute, type XmlElement } from './xml.ts'

/** The letterhead (dossier 4): whose it is, and the emblem. */

/** 1 cm in English Metric Units; the emblem may take 2.1 x 2.4 cm. */
const CM = 360_000
const MAX_WIDTH = 2.1 * CM
const MAX_HEIGHT = 2.4 * CM

/** Parts of an OPD that write under its letterhead and have none of their own. */
const WITHOUT_KOP = /^(bidang|sub|seksi|bagian|sekretariat|kelompok|inspektur pembantu|irban)/i

/**
 * Lines of another unit's letterhead: the OPD, and below it a school, puskesmas or kelurahan that has its own.
 * `SDN 3 Rimba, Bidang Pembinaan SD, Dinas Pendidikan` writes as SDN 3 Rimba of the Dinas Pendidikan.
 */
function unitLines(unitKop: string | null): { readonly above: string; readonly name: string } {
  const parts = (unitKop ?? '').split(',').flatMap((part) => part.trim() || [])
  const opd = parts.at(-1)
  const first = parts[0]
  if (opd === undefined || first === undefined) return { above: '', name: DOTS }
  return parts.length === 1 || WITHOUT_KOP.test(first)
    ? { above: '', name: opd }
    : { above: opd, name: first }
}

/** The Sekda writes under his secretariat; the registry knows him as the region's. */
const isSekda = ({ identity }: Official) => /^sekretaris daerah\b/i.test(identity.position)

/** A paper that the regional head signs stands under his own name, not under an office's. */
export const ofRegionalHead = (input: RenderInput) => input.signer?.identity.positionKind === 'kepala-daerah'

export function kopTags(input: RenderInput) {
  const { office } = input
  const foreign = input.whose === 'other-unit'
  const { authority, contacts } = kopOf(office)
  const head = ofRegionalHead(input)
  const kopUnit = input.signer && isSekda(input.signer) ? 'Sekretariat Daerah' : input.unitKop
  const unit = foreign ? unitLines(kopUnit) : { above: '', name: office.name }
  const line = head ? '' : [authority, unit.above.toUpperCase()].filter((part) => part).join('\n')
  return {
    ada_ruang_lambang: head,
    ada_kop_pemerintah: line !== '',
    kop_pemerintah: line,
    kop_nama: (head ? (input.signer?.identity.position ?? DOTS) : unit.name).toUpperCase(),
    ada_kop_alamat: !head,
    // The other unit's address is not ours to know: the clerk fills it in.
    kop_alamat: foreign ? DOTS : office.address,
    ada_kop_kontak: !foreign && !head && contacts !== '',
    kop_kontak: contacts,
  }
}

/** Takes out the column that held the emblem, so that the names stand in the middle of the page. */
function closeUp(table: XmlElement, isEmblem: (found: XmlElement) => boolean): void {
  const cells = elements(table, 'w:tc')
  const columns = elements(table, 'w:gridCol')
  const [first, second] = cells
  if (cells.length !== 2 || columns.length !== 2 || !first || !second) return
  if (!elements(first, 'w:drawing').some(isEmblem) || /\S/.test(plainText(first))) return
  const total = String(columns.reduce((sum, column) => sum + Number(attribute(column, 'w:w') ?? 0), 0))
  removeAll(table, (found) => found === first || found === columns[0])
  for (const width of [columns[1], ...elements(second, 'w:tcW')]) if (width) setAttribute(width, 'w:w', total)
}

/**
 * Puts the office's emblem where the template has the picture named `Lambang`, in its own proportions, or takes that
 * picture out. A regional head's letter carries the state emblem, which the office prints itself: ours is taken out.
 */
export function placeEmblem(document: XmlElement, docx: Docx, input: RenderInput): void {
  const isEmblem = (found: XmlElement) =>
    found.name === 'w:drawing' &&
    elements(found, 'wp:docPr').some((properties) =>
      ['name', 'descr', 'title'].some(
        (name) => attribute(properties, name)?.trim().toLowerCase() === 'lambang',
      ),
    )
  const emblem = ofRegionalHead(input) ? null : input.emblem
  if (!emblem) {
    for (const table of elements(document, 'w:tbl')) closeUp(table, isEmblem)
    removeAll(document, isEmblem)
    return
  }
  const drawings = elements(document, 'w:drawing').filter(isEmblem)
  if (drawings.length === 0) return
  const { width, height } = imageSize(emblem.bytes)
  const scale = Math.min(MAX_WIDTH / width, MAX_HEIGHT / height)
  const relation = addMedia(docx, 'lambang', emblem)
  for (const drawing of drawings) {
    for (const blip of elements(drawing, 'a:blip')) setAttribute(blip, 'r:embed', relation)
    for (const extent of [...elements(drawing, 'wp:extent'), ...elements(drawing, 'a:ext')]) {
      setAttribute(extent, 'cx', String(Math.max(1, Math.round(width * scale))))
      setAttribute(extent, 'cy', String(Math.max(1, Math.round(height * scale))))
    }
  }
}
