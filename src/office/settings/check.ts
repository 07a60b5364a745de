import type { OfficeProfile } from '../../contract/settings.ts'
import { NIP_PROBLEM_TEXT, readNip } from '../../terms/nip.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'

/** What a schema cannot say of a profile: somebody heads the office, and the officials' NIPs can be real. */
export function checkProfile(profile: OfficeProfile, today: PlainDate): Result<OfficeProfile> {
  if (!profile.officials.some(({ role }) => role === 'kepala'))
    return fail(
      'no-head',
      'Kepala kantor (Inspektur) wajib diisi, karena namanya dipakai pada surat. Tidak ada yang disimpan; lengkapi, lalu simpan lagi.',
      'profile.officials',
    )
  for (const [index, { nip, name }] of profile.officials.entries()) {
    if (!nip) continue
    const read = readNip(nip, today)
    if ('problem' in read)
      return fail(
        'official-nip',
        `NIP ${name} tidak benar: ${NIP_PROBLEM_TEXT[read.problem]} Tidak ada yang disimpan.`,
        `profile.officials.${index}.nip`,
      )
  }
  return ok(profile)
}
