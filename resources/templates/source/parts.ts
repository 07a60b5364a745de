import {
  AlignmentType,
  BorderStyle,
  ImportedXmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'

/**
 * The parts that letters share. All measures are whole twips (1 cm = 567), because `docx` writes anything else as a
 * text such as "2cm" that old Word and WPS misread. Text in braces is a tag that the app fills in.
 */

/** Width of the text on A4 between the margins; the app widens tables of this width for F4. */
export const TEXT_WIDTH = 9071
export const MARGINS = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 567, footer: 567 }
/** Left edge of the signature block: the right half of the page. */
export const SIGNATURE_INDENT = 4536
/** Indent of everything that belongs to a numbered point. */
export const POINT = 425

export type Block = Paragraph | Table

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
export const GRID = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
}

/** A paragraph of running text, justified. */
export function text(content: string | ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { after: 120 },
    ...options,
    children: typeof content === 'string' ? [run(content)] : content,
  })
}

/** A loop or condition: its tags stand alone in their paragraphs, which vanish when the letter is filled. */
export function when(tag: string, ...blocks: Block[]): Block[] {
  return [mark(`{#${tag}}`), ...blocks, mark(`{/${tag}}`)]
}
const mark = (tag: string) => new Paragraph({ spacing: { after: 0 }, children: [run(tag)] })

export function centred(content: string | ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return text(content, { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true, ...options })
}

/** A run of text; a tab becomes its own element, as Word wants it. */
export function run(content: string, options: IRunOptions = {}): TextRun {
  const children = content.split(/(\t)/).map((piece) => (piece === '\t' ? new Tab() : piece))
  return new TextRun({ ...options, children: children.filter((piece) => piece !== '') })
}

export const bold = (content: string) => run(content, { bold: true })

/** Ids of the first place of each; a place further on (an annex) counts up, since ids are unique in a document. */
const SDT_IDS: Record<string, number> = { Nomor: 110_001, Tanggal: 110_002 }

/** A content control found again by its title, also after LibreOffice has dropped its tag and lock. */
export function control(title: 'Nomor' | 'Tanggal', run = '', place = 0): ParagraphChild {
  const xml = `<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:alias w:val="${title}"/><w:tag w:val="${title.toLowerCase()}"/><w:id w:val="${(SDT_IDS[title] ?? 0) + place * 10}"/><w:lock w:val="sdtLocked"/><w:text/></w:sdtPr><w:sdtContent><w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t xml:space="preserve">{${title.toLowerCase()}}</w:t></w:r></w:sdtContent></w:sdt>`
  // docx types only its own runs as children of a paragraph; it writes any XML component.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild
}

/** A little room that keeps with what follows. */
export function gap(after = 80): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after, line: 20, lineRule: 'exact' },
    keepNext: true,
    children: [],
  })
}

/** A point of the letter: `1. ...` */
export function point(label: string, content: string, options: IParagraphOptions = {}): Paragraph {
  return text(`${label}\t${content}`, {
    indent: { left: POINT, hanging: POINT },
    tabStops: [{ type: TabStopType.LEFT, position: POINT }],
    ...options,
  })
}

/** `{no}. {isi}` for every entry of `tag`. */
export function list(tag: string, at = POINT): Block[] {
  return when(
    tag,
    text('{no}.\t{isi}', {
      indent: { left: at + 425, hanging: 425 },
      tabStops: [{ type: TabStopType.LEFT, position: at + 425 }],
      spacing: { after: 60 },
    }),
  )
}

/** The same at the margin, with room before what follows; the list itself may break over pages. */
export function points(tag: string): Block[] {
  return [...list(tag, 0), gap(60)]
}

/** The last paragraph before a signature. */
export const closing = (content: string, options: IParagraphOptions = {}) =>
  text(content, { keepNext: true, keepLines: true, ...options })
