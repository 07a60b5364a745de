import { Password } from '../../contract/account.ts'

/** Inline errors of a password typed twice; empty when it can be used. */
export function newPasswordErrors(
  password: string,
  repeated: string,
): { password?: string; repeated?: string } {
  const parsed = Password.safeParse(password)
  if (!parsed.success) return { password: parsed.error.issues[0]?.message ?? 'Kata sandi tidak bisa dipakai' }
  return password === repeated ? {} : { repeated: 'Kedua kata sandi belum sama. Ketik ulang.' }
}
