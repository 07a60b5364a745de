import type { Docx } from '../../letters/render/open-docx.ts'
import { partText } from '../../letters/render/open-docx.ts'
import {
  attribute,
  below,
  child,
  elements,
  parseXml,
  textContent,
  type XmlElement,
} from '../../letters/render/xml.ts'
import { type Finding, notice, refused } from './finding.ts'
import type { TemplatePart } from './paragraphs.ts'

/** Fonts that office PCs have: Windows' and Office's own. Another one would be replaced, and lines would break elsewhere. */
const OFFICE_FONTS: ReadonlySet<string> = new Set(
  [
    'Arial',
    'Arial Narrow',
    'Arial Black',
    'Bookman Old Style',
    'Book Antiqua',
    'Calibri',
    'Calibri Light',
    'Cambria',
    'Cambria Math',
    'Candara',
    'Century',
    'Century Gothic',
    'Comic Sans MS',
    'Consolas',
    'Constantia',
    'Corbel',
    'Courier New',
    'Franklin Gothic Medium',
    'Garamond',
    'Georgia',
    'Impact',
    'Lucida Console',
    'Palatino Linotype',
    'Segoe UI',
    'Segoe UI Symbol',
    'Symbol',
    'Tahoma',
    'Times New Roman',
    'Trebuchet MS',
    'Verdana',
    'Webdings',
    'Wingdings',
    'Wingdings 2',
    'Wingdings 3',
  ].map((name) => name.toLowerCase()),
)

const TRACKED = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
])

/** Traces of editing that every letter would carry: tracked changes and comments. */
export function checkTraces(parts: readonly TemplatePart[], docx: Docx): Finding[] {
  const findings: Finding[] = []
  const tracked = parts.find(({ root }) => [...below(root)].some(({ name }) => TRACKED.has(name)))
  if (tracked)
    findings.push(
      refused(
        `${tracked.label} masih memuat perubahan terlacak (Track Changes). Di Word: tab Peninjauan (Review), Terima (Accept), Terima Semua Perubahan dan Hentikan Pelacakan; di LibreOffice: Sunting, Lacak Perubahan, Terima Semua. Lalu simpan ulang.`,
      ),
    )
  const commented = parts.find(({ root }) => elements(root, 'w:commentReference').length > 0)
  if (commented)
    findings.push(
      refused(
        `${commented.label} masih memuat komentar. Di Word: tab Peninjauan (Review), Hapus (Delete), Hapus Semua Komentar. Lalu simpan ulang.`,
      ),
    )
  const hidden = parts.find(({ root }) => elements(root, 'w:r').some(isHidden))
  if (hidden)
    findings.push(
      refused(
        `${hidden.label} memuat teks tersembunyi (hidden text): tidak tercetak, tetapi ikut terbawa di setiap berkas surat. Di Word: tekan Ctrl+A, lalu Ctrl+D, hilangkan centang Tersembunyi (Hidden), hapus teks yang tidak perlu, lalu simpan ulang.`,
      ),
    )
  const settings = parseXml(partText(docx.zip, docx.main.replace(/[^/]*$/, 'settings.xml')))
  if (settings && elements(settings, 'w:trackRevisions').some((found) => !isOff(found)))
    findings.push(
      notice(
        'Pelacakan perubahan masih menyala di berkas ini, jadi setiap suntingan pada surat nanti ikut terlacak. Matikan di Word: tab Peninjauan, Lacak Perubahan.',
      ),
    )
  return findings
}

/** A run of words that Word neither shows nor prints. */
function isHidden(run: XmlElement): boolean {
  const look = child(run, 'w:rPr')
  const vanish = look ? child(look, 'w:vanish') : null
  return vanish !== null && !isOff(vanish) && elements(run, 'w:t').some((found) => textContent(found) !== '')
}

const isOff = (element: XmlElement) => ['0', 'false', 'off'].includes(attribute(element, 'w:val') ?? '')

/** Names the letter asks for that an office PC may lack. */
export function checkFonts(parts: readonly TemplatePart[], docx: Docx): Finding[] {
  const named = new Map<string, string>()
  for (const { label, root } of parts)
    for (const name of fontsIn(root, docx)) if (!named.has(name)) named.set(name, label)
  for (const name of styleFonts(parts, docx)) if (!named.has(name)) named.set(name, 'Gaya (style) naskah')
  return [...named]
    .filter(([name]) => !OFFICE_FONTS.has(name.toLowerCase()))
    .map(([name, label]) =>
      notice(
        `${label} memakai huruf «${name}», yang biasanya tidak ada di komputer kantor; Word akan menggantinya dan letak baris bergeser. Pakai Arial, Bookman Old Style, atau Times New Roman.`,
      ),
    )
}

/** Latin fonts asked for below an element; theme names are looked up. */
function fontsIn(root: XmlElement, docx: Docx): string[] {
  return elements(root, 'w:rFonts').flatMap((fonts) =>
    ['ascii', 'hAnsi'].flatMap((side) => {
      const themed = attribute(fonts, `w:${side}Theme`)
      const name = themed ? themeFont(themed, docx) : attribute(fonts, `w:${side}`)
      return name ? [name] : []
    }),
  )
}

function themeFont(name: string, { zip, main }: Docx): string | null {
  const theme = parseXml(partText(zip, main.replace(/[^/]*$/, 'theme/theme1.xml')))
  const scheme = theme
    ? elements(theme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont')[0]
    : undefined
  const latin = scheme ? child(scheme, 'a:latin') : null
  return latin ? attribute(latin, 'typeface') : null
}

/** Fonts of the styles that the text really uses, and of the styles those rest on. */
function styleFonts(parts: readonly TemplatePart[], docx: Docx): string[] {
  const root = parseXml(partText(docx.zip, docx.main.replace(/[^/]*$/, 'styles.xml')))
  if (!root) return []
  const byId = new Map(elements(root, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const wanted = new Set(
    parts.flatMap(({ root: part }) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
        elements(part, name).map((found) => attribute(found, 'w:val') ?? ''),
      ),
    ),
  )
  for (const [id, style] of byId)
    if (['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '')) wanted.add(id)
  const fonts = elements(root, 'w:docDefaults').flatMap((defaults) => fontsIn(defaults, docx))
  // A set grows while it is walked: each style brings the one it is based on.
  for (const id of wanted) {
    const style = byId.get(id)
    if (!style) continue
    const based = child(style, 'w:basedOn')
    if (based) wanted.add(attribute(based, 'w:val') ?? '')
    fonts.push(...fontsIn(style, docx))
  }
  return [...new Set(fonts)]
}
