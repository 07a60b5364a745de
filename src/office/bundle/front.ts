import type { PDFDocument, PDFFont, PDFPage } from 'pdf-lib'
import type { CaseView } from '../../contract/cases.ts'
import { kopOf } from '../../contract/kop.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { formatNip } from '../../terms/nip.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import type { Emblem } from '../settings/repository.ts'
import type { LeftOut } from './parts.ts'
import { BLACK, GRAY, MARGIN, RED, type Stationery, wrapped } from './sheet.ts'

/** A line of the contents: where the part begins, counted from the cover as page 1. */
export interface ContentsRow {
  readonly title: string
  readonly note: string
  readonly page: number
}

const EMBLEM_HEIGHT = 74

function centred(page: PDFPage, font: PDFFont, size: number, y: number, text: string, color = BLACK): number {
  const { width } = page.getSize()
  let at = y
  for (const line of wrapped(font, size, text, width - 2 * MARGIN)) {
    page.drawText(line, { x: (width - font.widthOfTextAtSize(line, size)) / 2, y: at, size, font, color })
    at -= size * 1.4
  }
  return at
}

/** The cover: the office, RAHASIA, the case and its person. */
export async function drawCover(
  document: PDFDocument,
  page: PDFPage,
  { regular, bold }: Stationery,
  view: CaseView,
  office: OfficeProfile,
  emblem: Emblem | null,
  today: PlainDate,
  pages: number,
): Promise<void> {
  const { width, height } = page.getSize()
  let y = height - 90
  if (emblem) {
    const image =
      emblem.mediaType === 'image/png'
        ? await document.embedPng(emblem.bytes)
        : await document.embedJpg(emblem.bytes)
    const shown = image.scale(EMBLEM_HEIGHT / image.height)
    page.drawImage(image, { x: (width - shown.width) / 2, y: y - shown.height, ...shown })
    y -= shown.height + 34
  }
  const kop = kopOf(office)
  if (kop.authority) y = centred(page, regular, 13, y, kop.authority)
  y = centred(page, bold, 16, y, kop.office) - 120
  const secret = 'RAHASIA'
  const secretWidth = bold.widthOfTextAtSize(secret, 20) + 36
  page.drawRectangle({
    x: (width - secretWidth) / 2,
    y: y - 10,
    width: secretWidth,
    height: 36,
    borderColor: RED,
    borderWidth: 2,
  })
  centred(page, bold, 20, y, secret, RED)
  y = centred(page, bold, 24, y - 70, 'BUNDEL BERKAS')
  y = centred(page, regular, 14, y - 4, `Kasus ${view.number}`) - 40
  const { atAct } = view.person
  y = centred(page, bold, 15, y, atAct.name)
  if (atAct.nip) y = centred(page, regular, 12, y, `NIP ${formatNip(atAct.nip)}`)
  y = centred(page, regular, 12, y, atAct.position)
  centred(page, regular, 12, y, atAct.unitName)
  centred(page, regular, 11, 110, `${office.city}, ${formatDate(today)}`)
  centred(page, regular, 11, 92, `${pages} halaman`)
}

const ROW_SIZE = 10.5
const NOTE_SIZE = 8.5
const FOOT = 60

interface Entry {
  readonly lines: readonly { readonly text: string; readonly small: boolean }[]
  readonly page: number | null
}

/** Lays the contents out on pages; how many it takes does not depend on the page numbers in it. */
export function layContents(
  { regular }: Stationery,
  sheet: { readonly width: number; readonly height: number },
  rows: readonly ContentsRow[],
  left: readonly LeftOut[],
): Entry[][] {
  const room = sheet.width - 2 * MARGIN - 60
  const entry = (number: string, title: string, note: string, page: number | null): Entry => ({
    lines: [
      ...wrapped(regular, ROW_SIZE, `${number}${title}`, room).map((text) => ({ text, small: false })),
      ...(note ? wrapped(regular, NOTE_SIZE, note, room).map((text) => ({ text, small: true })) : []),
    ],
    page,
  })
  const entries = [
    ...rows.map(({ title, note, page }, at) => entry(`${at + 1}. `, title, note, page)),
    ...(left.length > 0 ? [entry('', 'Tidak dijadikan halaman:', '', null)] : []),
    ...left.map(({ title, why }) => entry('- ', title, why, null)),
  ]
  const pages: Entry[][] = [[]]
  let y = sheet.height - MARGIN - 50
  for (const one of entries) {
    const high = heightOf(one)
    if (y - high < FOOT) {
      pages.push([])
      y = sheet.height - MARGIN - 50
    }
    pages.at(-1)?.push(one)
    y -= high
  }
  return pages
}

const heightOf = ({ lines }: Entry) =>
  lines.reduce((sum, { small }) => sum + (small ? NOTE_SIZE : ROW_SIZE) * 1.35, 6)

/** Writes one page of the contents. */
export function drawContents(page: PDFPage, { regular, bold }: Stationery, entries: readonly Entry[]): void {
  const { width, height } = page.getSize()
  centred(page, bold, 14, height - MARGIN - 10, 'DAFTAR ISI')
  let y = height - MARGIN - 50
  for (const { lines, page: number } of entries) {
    const top = y
    for (const { text, small } of lines) {
      const size = small ? NOTE_SIZE : ROW_SIZE
      page.drawText(text, {
        x: MARGIN + (small ? 16 : 0),
        y,
        size,
        font: regular,
        color: small ? GRAY : BLACK,
      })
      y -= size * 1.35
    }
    if (number !== null) {
      const text = String(number)
      const x = width - MARGIN - regular.widthOfTextAtSize(text, ROW_SIZE)
      page.drawText(text, { x, y: top, size: ROW_SIZE, font: regular })
    }
    y -= 6
  }
}
