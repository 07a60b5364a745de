import { readFileSync, writeFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { expect } from 'vitest'

const DOCUMENT = 'word/document.xml'

/** The text of a .docx, paragraph by paragraph, read from its own XML. */
export function textOf(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file(DOCUMENT)?.asText() ?? ''
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
}

/** Changes words in a .docx on the disk, as the chief does in Word. */
export function editInWord(path: string, from: string, to: string): void {
  const zip = new PizZip(readFileSync(path))
  const xml = zip.file(DOCUMENT)?.asText() ?? ''
  expect(xml).toContain(from)
  zip.file(DOCUMENT, xml.replace(from, to))
  writeFileSync(path, zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
}
