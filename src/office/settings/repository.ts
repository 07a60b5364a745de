import { imageSize } from 'image-size'
import { EMBLEM_MAX_BYTES, OfficeProfile } from '../../contract/settings.ts'
import type { ReadableDb, WritableDb } from '../../store/sql.ts'
import type { FileToken } from '../../terms/ids.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { type FileTokens, readChosen } from '../files.ts'

export interface Emblem {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
}

const EMBLEM_MAX_SIDE = 8000

/** @throws when the folder holds no profile: set-up writes it in the same transaction as the account. */
export function readProfile(db: ReadableDb): OfficeProfile {
  const row = db.one<{ value: string }>(`SELECT value FROM setting WHERE key = 'profile'`)
  if (!row) throw new Error('office profile is missing')
  return OfficeProfile.parse(JSON.parse(row.value))
}

export function saveProfile(db: WritableDb, profile: OfficeProfile): void {
  db.run(
    `INSERT INTO setting (key, value) VALUES ('profile', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    JSON.stringify(profile),
  )
}

export function findEmblem(db: ReadableDb): Emblem | null {
  const row = db.one<{ bytes: Uint8Array; media_type: Emblem['mediaType'] }>(
    `SELECT bytes, media_type FROM blob_setting WHERE key = 'emblem'`,
  )
  return row ? { bytes: new Uint8Array(row.bytes), mediaType: row.media_type } : null
}

export function saveEmblem(db: WritableDb, emblem: Emblem): void {
  db.run(
    `INSERT INTO blob_setting (key, media_type, bytes) VALUES ('emblem', ?, ?)
     ON CONFLICT (key) DO UPDATE SET media_type = excluded.media_type, bytes = excluded.bytes`,
    emblem.mediaType,
    emblem.bytes,
  )
}

/** Reads and checks the emblem for the kop: PNG or JPEG by its content, not by its name, at most 5 MB. */
export async function readEmblem(files: FileTokens, token: FileToken): Promise<Result<Emblem>> {
  const file = files.file(token)
  if (!file.ok) return file
  const { name, size } = file.value
  if (size > EMBLEM_MAX_BYTES)
    return fail(
      'emblem-too-big',
      `Gambar «${name}» lebih besar dari 5 MB, jadi tidak dipakai sebagai lambang. Perkecil gambarnya (600 x 600 piksel sudah cukup), lalu pilih lagi.`,
      'emblem',
    )
  const read = await readChosen(file.value)
  if (!read.ok) return read
  const bytes = read.value
  const refused = fail(
    'emblem-not-image',
    `«${name}» bukan gambar PNG atau JPEG yang utuh, jadi tidak dipakai sebagai lambang. Simpan lambang sebagai PNG, lalu pilih lagi.`,
    'emblem',
  )
  try {
    const { width, height, type } = imageSize(bytes)
    if (type !== 'png' && type !== 'jpg') return refused
    if (width < 1 || height < 1 || width > EMBLEM_MAX_SIDE || height > EMBLEM_MAX_SIDE) return refused
    return ok({ bytes, mediaType: type === 'png' ? 'image/png' : 'image/jpeg' })
  } catch {
    return refused // the library throws on anything it cannot read
  }
}
