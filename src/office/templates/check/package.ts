import { TEMPLATE_MAX_BYTES } from '../../../contract/templates.ts'
import { ok, type Result } from '../../../terms/result.ts'
import { type Docx, openDocx, partText, unpacksAsSaid, zipContents } from '../../letters/render/open-docx.ts'
import { attribute, below, localName, parseXml, plainText } from '../../letters/render/xml.ts'
import { checkContents } from './part-contents.ts'
import { brokenPart, refuse } from './refuse.ts'

/**
 * Is this file harmless enough to become a template? Every letter is made of it and opened on other PCs, so nothing may
 * reach outside the file: no links that load, no embedded files, no macros, no fields that fetch. All of it is decided
 * before anything is unpacked or filled.
 */

const MAX_PLAIN_BYTES = 60 * 1024 * 1024
const MAX_XML_BYTES = 8 * 1024 * 1024

const CLIMBS = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\\/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f]/

function checkEntries(bytes: Buffer): Result<null> {
  const entries = zipContents(bytes)
  // openDocx says what else it is.
  if (!entries) return ok(null)
  const names = entries.map(({ name }) => name.toLowerCase())
  if (names.some((name) => CLIMBS.test(name) || CONTROL.test(name)))
    return refuse(
      'template-path',
      'Di dalam berkas ini ada bagian yang namanya menunjuk ke luar berkas. Dokumen Word yang wajar tidak memuatnya.',
      'Jangan dibuka; minta berkas baru dari pembuatnya atau mulai lagi dari naskah bawaan.',
    )
  if (new Set(names).size !== names.length)
    return refuse(
      'template-broken-zip',
      'Di dalam berkas ini ada dua bagian dengan nama yang sama.',
      'Buka di Word, simpan ulang sebagai Dokumen Word (.docx), lalu coba lagi.',
    )
  const plain = entries.reduce((sum, entry) => sum + entry.plain, 0)
  if (
    plain > MAX_PLAIN_BYTES ||
    entries.some(({ name, plain: size }) => /\.(xml|rels)$/i.test(name) && size > MAX_XML_BYTES)
  )
    return refuse(
      'template-too-big',
      'Isi berkas ini jauh lebih besar daripada sebuah naskah surat setelah dibuka.',
      'Kecilkan gambar di dalamnya dengan Word (Format Gambar, Kompres Gambar), lalu simpan ulang.',
    )
  if (!entries.every((entry) => entry.name.endsWith('/') || unpacksAsSaid(bytes, entry)))
    return refuse(
      'docx-broken',
      'Isi berkas ini rusak, atau lebih besar daripada yang dikatakannya.',
      'Buka di Word, simpan ulang sebagai Dokumen Word (.docx), lalu coba lagi.',
    )
  return ok(null)
}

/** Relations that bring something else into the letter, by the last word of their type. */
const FOREIGN: Readonly<Record<string, string>> = {
  oleobject: 'objek yang ditanam (OLE)',
  package: 'berkas yang ditanam (misalnya lembar Excel)',
  afchunk: 'potongan dokumen lain',
  subdocument: 'dokumen lain yang disambungkan',
  control: 'kontrol ActiveX',
  activexcontrolbinary: 'kontrol ActiveX',
  vbaproject: 'makro',
  attachedtemplate: 'templat Word yang dilampirkan',
  frame: 'bingkai dari dokumen lain',
  mailmergesource: 'sumber data Mail Merge',
  recipientdata: 'data penerima Mail Merge',
}

/** A link to an address of e-mail loads nothing, and Word makes one of it by itself in the kop. */
const harmlessLink = (type: string, target: string) => type === 'hyperlink' && /^mailto:/i.test(target)

const EXTERNAL: Readonly<Record<string, string>> = {
  attachedtemplate:
    'Lepaskan di Word: tab Pengembang, Templat Dokumen, kosongkan «Lampirkan templat», lalu simpan ulang.',
  hyperlink: 'Di Word, klik kanan tautannya, pilih Hapus Hyperlink (teksnya tetap ada), lalu simpan ulang.',
  image: 'Sisipkan gambarnya ke dalam dokumen (bukan ditautkan), lalu simpan ulang.',
}

function checkRelations({ zip }: Docx): Result<null> {
  for (const path of Object.keys(zip.files).filter((name) => /\.rels$/i.test(name))) {
    const root = parseXml(partText(zip, path))
    if (!root) return brokenPart()
    for (const relation of below(root)) {
      // By its own name: whatever prefix the file gives it, Word knows it as a relation.
      if (localName(relation.name) !== 'Relationship') continue
      const type = (attribute(relation, 'Type') ?? '').split('/').at(-1)?.toLowerCase() ?? ''
      const target = attribute(relation, 'Target') ?? ''
      const external = attribute(relation, 'TargetMode')?.trim().toLowerCase() === 'external'
      // A relation inside the file that is written like an address reaches outside all the same.
      if ((external || /^[a-z][a-z0-9+.-]+:|^\\\\|^\/\//i.test(target)) && !harmlessLink(type, target))
        return refuse(
          'template-external',
          `Berkas ini menunjuk ke luar dirinya: «${target.slice(0, 80)}».`,
          EXTERNAL[type] ?? 'Buang tautan itu di Word, lalu simpan ulang.',
        )
      const foreign = FOREIGN[type]
      if (foreign)
        return refuse(
          'template-embedded',
          `Berkas ini memuat ${foreign}.`,
          'Buang di Word, lalu simpan ulang.',
        )
    }
  }
  const strange = Object.keys(zip.files).find((name) =>
    /(^|\/)(embeddings|activex)\/|\.(exe|dll|js|vbs|html?|hta|bat|cmd|ps1|lnk|jar|zip|rar|7z|pdf|rtf|do[ct][xm]?|xls[xmb]?|ppt[xm]?)$/i.test(
      name,
    ),
  )
  return strange === undefined
    ? ok(null)
    : refuse(
        'template-embedded',
        `Berkas ini memuat berkas lain: «${strange.slice(0, 80)}».`,
        'Buang objek yang ditanam di Word, lalu simpan ulang.',
      )
}

/** Why a file of this many bytes is not even read, or null. */
export function tooBig(size: number): Result<null> {
  return size > TEMPLATE_MAX_BYTES
    ? refuse(
        'template-too-big',
        'Berkas ini lebih besar dari 10 MB; naskah surat biasanya di bawah 1 MB.',
        'Kecilkan gambar di dalamnya, lalu coba lagi.',
      )
    : ok(null)
}

/** Opens a file that somebody gave as a template; refuses whatever could do harm, with the reason. */
export function openTemplate(given: Uint8Array): Result<Docx> {
  const small = tooBig(given.length)
  if (!small.ok) return small
  const entries = checkEntries(Buffer.from(given.buffer, given.byteOffset, given.byteLength))
  if (!entries.ok) return entries
  const docx = openDocx(given)
  if (!docx.ok) return docx
  for (const check of [checkRelations, checkContents]) {
    const checked = check(docx.value)
    if (!checked.ok) return checked
  }
  if (
    plainText(
      parseXml(partText(docx.value.zip, docx.value.main)) ?? { name: '', attributes: '', children: [] },
    ).trim() === ''
  )
    return refuse('template-empty', 'Dokumen ini kosong.', 'Mulai dari salinan naskah bawaan.')
  return docx
}
