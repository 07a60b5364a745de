import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PizZip from 'pizzip'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPaper } from '../../src/office/letters/render/render.ts'
import type { PaperKind } from '../../src/terms/paper.ts'
import { extreme, input, ordinary } from '../office/letters/render-fixtures.ts'
import { launchChromium } from './support/chromium.ts'
import { PROJECT } from './support/folders.ts'

/** The pages of letters as the preview draws them, in a browser without the app around it. */

const RESOURCES = join(PROJECT, 'resources')
/** 330 mm. */
const F4_HEIGHT = 1247

let browser: Browser
let page: Page

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: PROJECT,
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: 'src/ui/letters/drawing/draw-docx.ts', formats: ['iife'], name: 'pages' },
    },
  })
  browser = await launchChromium()
  page = await browser.newPage()
  for (const { output } of [built].flat().filter((one) => 'output' in one))
    for (const file of output) {
      if (file.type === 'chunk') await page.addScriptTag({ content: file.code })
      else await page.addStyleTag({ content: String(file.source) })
    }
  // Letters are drawn in a box of the class that the preview has.
  await page.evaluate(
    'document.body.className = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.selectorText?.match(/^\\.([\\w-]*paper[\\w-]*)$/)?.[1]).find(Boolean)',
  )
})
afterAll(() => browser?.close())

/** Draws the bytes; answers each page's text. */
async function draw(bytes: Uint8Array): Promise<string[]> {
  const base64 = Buffer.from(bytes).toString('base64')
  await page.evaluate(
    `pages.drawDocx(Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0))).then((nodes) => document.body.replaceChildren(...nodes))`,
  )
  return page.locator('section.docx').allInnerTexts()
}

const heights = async () =>
  Promise.all(
    (await page.locator('section.docx').all()).map(async (one) => (await one.boundingBox())?.height),
  )

function letter(kind: PaperKind, given = input(ordinary(kind))): Uint8Array {
  const bytes = renderPaper(given, RESOURCES)
  if (!bytes.ok) throw new Error(bytes.error.message)
  return bytes.value
}

test('minutes of 60 questions are pages with their numbers, and not a word is lost between them', async () => {
  const pages = await draw(letter('bap', extreme('bap')))
  expect(pages.length).toBeGreaterThan(5)
  pages.forEach((text, n) => {
    expect(text).toContain(`Halaman ${n + 1} dari ${pages.length}`)
  })
  for (const height of await heights()) expect(Math.abs((height ?? 0) - F4_HEIGHT)).toBeLessThan(2)
  const whole = pages.join('\n')
  for (let n = 1; n <= 60; n += 1) expect(whole.split(`Pertanyaan ke-${n} `)).toHaveLength(2)
  expect(pages.at(-1)).toContain('Demikian Berita Acara')
  expect(pages.at(-1)).toContain('Tanda tangan')
})

test('the kop has its double rule, and the colons of the identity stand in one column', async () => {
  await draw(letter('panggilan-1'))
  const rule = await page.evaluate(
    "[...document.querySelectorAll('section.docx p')].map((p) => getComputedStyle(p)).filter((style) => style.borderBottomStyle === 'double').map((style) => parseFloat(style.borderBottomWidth))",
  )
  expect(rule).toEqual([3])
  const [nama, nip] = await Promise.all(
    ['Contoh Pegawaiwan', '19860926'].map(
      async (text) => (await page.getByText(text).first().boundingBox())?.x,
    ),
  )
  expect(nip).toBeCloseTo(nama ?? 0, 0)
})

test('no page of a Keputusan carries the signature alone', async () => {
  const pages = await draw(letter('keputusan-tukin-6', extreme('keputusan-tukin-6')))
  const signed = pages.find((text) => text.includes('Diterima tanggal'))
  expect(signed).toContain('KEEMPAT')
})

test('a page number at the top starts with the second page', async () => {
  const [first, second] = await draw(letter('keputusan-tukin-6'))
  expect(first?.trim()).toMatch(/^PEMERINTAH KOTA/)
  expect(second?.trim()).toMatch(/^-? ?2 ?-?\n/)
})

/** A document as Word saves it after an edit, with what our own templates do not have. */
async function edited(body: string, parts: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new PizZip(await readFile(join(RESOURCES, 'templates/bap.docx')))
  const document = zip.file('word/document.xml')?.asText() ?? ''
  const head = document.slice(0, document.indexOf('<w:body>'))
  zip.file('word/document.xml', `${head}<w:body>${body}</w:body></w:document>`)
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml)
  return zip.generate({ type: 'uint8array' })
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const section = (more = '') =>
  `<w:sectPr>${more}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/></w:sectPr>`

test('automatic numbers of Word show with their gap and count on over the pages', async () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="1400"/>'
  const points = Array.from({ length: 16 }, (_, n) => paragraph(`butir ke-${n + 1}.`, list)).join('')
  const pages = await draw(await edited(points + section(), { 'word/numbering.xml': numbering }))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.join('\n').match(/^[a-z]\./gm)).toEqual([...'abcdefghijklmnop'].map((letter) => `${letter}.`))
})

test('text boxes, content controls in cells and inserted text show; deleted text and links do not work', async () => {
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Kotak paraf')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
  const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:sdt><w:sdtContent>${paragraph('Isi kendali')}</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`
  const changes =
    '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>disisipkan</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>dihapus</w:delText></w:r></w:del><w:hyperlink w:anchor="x"><w:r><w:t>tautan</w:t></w:r></w:hyperlink></w:p>'
  const [text] = await draw(await edited(box + cell + changes + section()))
  for (const shown of ['Kotak paraf', 'Isi kendali', 'disisipkan', 'tautan']) expect(text).toContain(shown)
  expect(text).not.toContain('dihapus')
  expect(await page.locator('section.docx a').count()).toBe(0)
})

test('one and a half lines are that of the font, as Word counts them', async () => {
  const spaced = '<w:spacing w:line="360" w:lineRule="auto"/>'
  await draw(await edited(paragraph('satu', spaced) + paragraph('dua', spaced) + section()))
  const [one, two] = await Promise.all(['satu', 'dua'].map((text) => page.getByText(text).boundingBox()))
  // Arial: 1.149 of its size; 12 pt are 16 pixels.
  expect((two?.y ?? 0) - (one?.y ?? 0)).toBeCloseTo(1.5 * 1.149 * 16, 0)
})
