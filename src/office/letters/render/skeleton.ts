import type PizZip from 'pizzip'
import { fillHoles, type HoledText, holedText } from './holes.ts'
import { type PackedPart, packPart, writeZip } from './write-zip.ts'

/** A filled template with holes where the words of one letter go; everything else is packed already. */
export interface Skeleton {
  readonly parts: readonly (PackedPart | { readonly name: string; readonly text: HoledText })[]
}

const IS_XML = /\.(?:xml|rels)$/i

/** @param filled a template that was filled with holes (holes.ts) */
export function skeletonOf(filled: PizZip): Skeleton {
  const parts = Object.values(filled.files).flatMap((file): Skeleton['parts'][number][] => {
    if (file.dir) return []
    const { name } = file
    if (!IS_XML.test(name)) return [packPart(name, file.asUint8Array())]
    const text = holedText(file.asText())
    return text.rest.length > 0 ? [{ name, text }] : [packPart(name, text.before)]
  })
  return { parts }
}

/** The letter: words into the holes, packed together with what was packed before. */
export function fillSkeleton({ parts }: Skeleton, contents: readonly string[]): Uint8Array {
  const written = contents.map((value) => Buffer.from(escapeValue(value), 'utf8'))
  return writeZip(
    parts.map((part) => ('text' in part ? packPart(part.name, fillHoles(part.text, written)) : part)),
  )
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** As docxtemplater writes a value, so that a letter is the same whichever way it was filled. */
export function escapeValue(value: string): string {
  return /[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign) : value
}
