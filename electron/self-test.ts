import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto'
import { fail, ok, type Result } from '../src/terms/result.ts'

const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('hex')

/** Published test vectors: RFC 7914 (scrypt), RFC 5869 (HKDF), FIPS 180-4 (SHA-256). */
const checks: Record<string, () => boolean> = {
  scrypt: () =>
    hex(scryptSync('password', 'NaCl', 64, { N: 1024, r: 8, p: 16 })).startsWith('fdbabe1c9d347200'),
  hkdf: () =>
    hex(
      hkdfSync(
        'sha256',
        Buffer.alloc(22, 0x0b),
        Buffer.from('000102030405060708090a0b0c', 'hex'),
        Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'),
        42,
      ),
    ).startsWith('3cb25f25faacd57a'),
  sha256: () => createHash('sha256').update('abc').digest('hex').startsWith('ba7816bf8f01cfea'),
  'aes-256-gcm': () => {
    const key = randomBytes(32)
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    const sealed = Buffer.concat([cipher.update('rahasia'), cipher.final()])
    const open = (tag: Buffer) => {
      const decipher = createDecipheriv('aes-256-gcm', key, iv)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(sealed), decipher.final()])
    }
    const tag = cipher.getAuthTag()
    const forged = Buffer.from(tag.map((byte) => byte ^ 1))
    let forgeryRefused = false
    try {
      open(forged)
    } catch {
      forgeryRefused = true
    }
    return timingSafeEqual(open(tag), Buffer.from('rahasia')) && forgeryRefused
  },
}

export interface SelfTest {
  readonly runtime: string
  readonly crypto: readonly string[]
}

/**
 * Electron's cryptography is BoringSSL, not Node's OpenSSL: proves that what the data folder needs is there.
 * @returns the algorithms that answered rightly, or failure `self-test` naming those that did not.
 */
export function selfTest(): Result<SelfTest> {
  const wrong = Object.entries(checks).filter(([, check]) => {
    try {
      return !check()
    } catch {
      return true
    }
  })
  if (wrong.length > 0)
    return fail(
      'self-test',
      `Komputer ini tidak menyediakan: ${wrong.map(([name]) => name).join(', ')}. Data tidak dibuka.`,
    )
  const { electron, node } = process.versions
  return ok({
    runtime: electron ? `electron ${electron}` : `node ${node}`,
    crypto: Object.keys(checks),
  })
}
