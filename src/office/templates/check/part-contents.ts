import { ok, type Result } from '../../../terms/result.ts'
import { type Docx, partText } from '../../letters/render/open-docx.ts'
import {
  attribute,
  below,
  isSound,
  localName,
  parseXml,
  textContent,
  type XmlElement,
} from '../../letters/render/xml.ts'
import { brokenPart, refuse } from './refuse.ts'

/**
 * What the parts of a file hold that would fetch, run or overwrite something once a letter is opened. Elements are known
 * by their own name: whatever prefix a file gives them, Word reads them.
 */

/** The longest letter has some 2,000; a crafted file with a million would keep the office busy for half a minute. */
const MAX_ELEMENTS = 60_000

/** Fields that fetch, run or ask something when the letter is opened or printed. */
const FETCHES =
  /\b(ddeauto|dde|includepicture|includetext|include|import|link|macrobutton|database|autotext|autotextlist|rd|ask|fillin|gotobutton|print|mergefield|next)\b/i
const WEB_LINK = /\bhyperlink\b(?!\s+(?:\\l\b|"?mailto:))/i
/** An address, wherever an old drawing or a picture may carry one. */
const ADDRESS = /^\s*(?:[a-z][a-z0-9+.-]+:|\\\\|\/\/)/i

const named = (root: XmlElement, name: string) =>
  [...below(root)].filter((found) => localName(found.name) === name)

/** An attribute by its own name, whatever its prefix. */
function anyAttribute({ attributes }: XmlElement, name: string): string {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found?.[1] ?? found?.[2] ?? ''
}

/**
 * The instruction of every field of a part. Word cuts one into runs and even over paragraphs, so each is gathered from
 * its beginning to its result.
 */
function instructions(root: XmlElement): string[] {
  const found: string[] = []
  let open = ''
  const close = () => {
    if (open.trim() !== '') found.push(open)
    open = ''
  }
  for (const element of below(root)) {
    const name = localName(element.name)
    if (name === 'fldSimple') found.push(anyAttribute(element, 'instr'))
    else if (name === 'instrText') open += textContent(element)
    else if (name === 'fldChar') close()
  }
  close()
  return found
}

function checkFields(root: XmlElement): Result<null> {
  const all = instructions(root)
  const found = all.find((text) => FETCHES.test(text) || WEB_LINK.test(text))
  if (found !== undefined)
    return refuse(
      'template-field',
      `Berkas ini memuat bidang Word (field) yang mengambil isi dari luar: «${found.trim().slice(0, 80)}».`,
      'Di Word, klik bidang itu, tekan Ctrl+Shift+F9 agar menjadi teks biasa, lalu simpan ulang.',
    )
  const tagged = all.find((text) => /[{}]/.test(text))
  return tagged === undefined
    ? ok(null)
    : refuse(
        'template-field',
        `Berkas ini memuat tanda di dalam bidang Word (field), yang tidak akan terisi: «${tagged.trim().slice(0, 80)}».`,
        'Di Word, klik bidang itu, tekan Ctrl+Shift+F9 agar menjadi teks biasa, lalu simpan ulang.',
      )
}

function checkMailMerge(root: XmlElement): Result<null> {
  return named(root, 'mailMerge').length === 0
    ? ok(null)
    : refuse(
        'template-embedded',
        'Berkas ini tersambung ke sumber data Mail Merge.',
        'Di Word: tab Surat Massal (Mailings), Mulai Gabungan Surat, pilih Dokumen Word Normal, lalu simpan ulang.',
      )
}

/** Drawings of old Word name a picture or a link without a relation. */
function checkDrawings(root: XmlElement, isSvg: boolean): Result<null> {
  const outside = [...below(root)].find(
    (element) =>
      (isSvg || /^[vo]:/.test(element.name)) &&
      (localName(element.name) === 'script' ||
        ['src', 'href'].some(
          (name) => ADDRESS.test(anyAttribute(element, name)) && !isInline(element, name),
        )),
  )
  return outside === undefined
    ? ok(null)
    : refuse(
        'template-external',
        'Berkas ini memuat gambar yang menunjuk ke luar dirinya.',
        'Hapus gambar itu di Word, sisipkan lagi dari berkas PNG atau JPG, lalu simpan ulang.',
      )
}

const isInline = (element: XmlElement, name: string) => /^\s*data:/i.test(anyAttribute(element, name))

/** Word shows the bound value instead of what the letter holds, as soon as it opens the file. */
function checkBindings(root: XmlElement): Result<null> {
  const bound = named(root, 'sdt').find((control) => {
    const properties = control.children.find(
      (node) => typeof node !== 'string' && localName(node.name) === 'sdtPr',
    )
    if (!properties || typeof properties === 'string' || named(properties, 'dataBinding').length === 0)
      return false
    const title = named(properties, 'alias').map((alias) => attribute(alias, 'w:val')?.trim().toLowerCase())
    return title.includes('nomor') || title.includes('tanggal') || /[{}]/.test(textContent(control))
  })
  return bound === undefined
    ? ok(null)
    : refuse(
        'template-binding',
        'Berkas ini memuat kotak isian yang terikat pada properti dokumen; Word akan mengganti isi surat dengan properti itu.',
        'Hapus kotak isian itu di Word, ketik tandanya langsung (atau salin kotak «Nomor» dan «Tanggal» dari naskah bawaan), lalu simpan ulang.',
      )
}

/** Every part as text, before any of it is believed. */
export function checkContents({ zip }: Docx): Result<null> {
  const paths = Object.keys(zip.files).filter((name) => /\.(xml|svg)$/i.test(name))
  const texts = paths.map((path) => ({ path, text: partText(zip, path) }))
  const all = texts.reduce((sum, { text }) => sum + (text.match(/<[^/!?]/g)?.length ?? 0), 0)
  if (all > MAX_ELEMENTS)
    return refuse(
      'template-too-big',
      'Berkas ini jauh lebih panjang daripada sebuah naskah surat.',
      'Buang halaman yang tidak perlu, atau mulai lagi dari naskah bawaan.',
    )
  for (const { path, text } of texts) {
    const isSvg = /\.svg$/i.test(path)
    const root = isSound(text) ? parseXml(text) : null
    if (!root) return brokenPart()
    for (const checked of [
      checkFields(root),
      checkMailMerge(root),
      checkDrawings(root, isSvg),
      checkBindings(root),
    ])
      if (!checked.ok) return checked
  }
  return ok(null)
}
