/**
 * Messages of the browser host as JSON; bytes travel as `{"$bytes": base64}`. Shared by server and page, so it uses
 * only what both have.
 */

const MARK = '$bytes'
/** Small enough to be spread as arguments of one call. */
const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let offset = 0; offset < bytes.length; offset += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(offset, offset + CHUNK))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}

function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [MARK]: toBase64(value) }
  if (Array.isArray(value)) return value.map(pack)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]))
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first && first[0] === MARK && typeof first[1] === 'string')
    return fromBase64(first[1])
  return Object.fromEntries(entries.map(([key, inner]) => [key, unpack(inner)]))
}

/** Plain data and bytes to text. */
export function encode(value: unknown): string {
  return JSON.stringify(pack(value))
}

/** @throws SyntaxError when the text is not JSON. */
export function decode(text: string): unknown {
  return unpack(JSON.parse(text))
}
