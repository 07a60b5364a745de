import { imageSize } from 'image-size'
import { assertNever } from '../../terms/result.ts'
import type { RenderInput } from './render-input.ts'
import { addMedia } from './render-media.ts'
import { attribute, elements, plainText, removeAll, setAttribute, type XmlElement } from './render-xml.ts'
import type { Docx } from './stamp-open.ts'
import { DOTS, orDots } from './words.ts'

/** The letterhead (dossier 4): whose it is, and the emblem. */

/** 1 cm in English Metric Units; the emblem may take 2.1 x 2.4 cm. */
const CM = 360_000
const MAX_WIDTH = 2.1 * CM
const MAX_HEIGHT = 2.4 * CM

/** `PEMERINTAH KOTA RIMBA RAYA`; empty for a vertical office, whose ministry stands in its own name. */
function government(office: RenderInput['office']): string {
  const prefixed = (kind: string) => {
    const region = office.region.replace(/^(kabupaten|kota|provinsi|kab\.)\s+/i, '')
    return `PEMERINTAH ${kind} ${region}`.toUpperCase()
  }
  switch (office.kind) {
    case 'inspektorat-kabupaten':
      return prefixed('KABUPATEN')
    case 'inspektorat-kota':
      return prefixed('KOTA')
    case 'inspektorat-provinsi':
      return prefixed('PROVINSI')
    case 'instansi-vertikal':
      return ''
    default:
      return assertNever(office.kind)
  }
}

/** A paper that the regional head signs stands under his own name, not under an office's. */
const ofRegionalHead = (input: RenderInput) => input.signer?.identity.positionKind === 'kepala-daerah'

export function kopTags(input: RenderInput) {
  const { office } = input
  const foreign = input.whose === 'other-unit'
  const contact = [
    office.phone ? `Telepon ${office.phone}` : '',
    office.email ? `Pos-el ${office.email}` : '',
    office.website ? `Laman ${office.website}` : '',
  ].filter((part) => part !== '')
  const head = ofRegionalHead(input)
  const line = head ? '' : government(office)
  return {
    ada_kop_pemerintah: line !== '',
    kop_pemerintah: line,
    kop_nama: (head
      ? (input.signer?.identity.position ?? DOTS)
      : foreign
        ? orDots(input.unitKop)
        : office.name
    ).toUpperCase(),
    ada_kop_alamat: !head,
    // The other unit's address is not ours to know: the clerk fills it in.
    kop_alamat: foreign ? DOTS : office.address,
    ada_kop_kontak: !foreign && !head && contact.length > 0,
    kop_kontak: contact.join('  '),
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
