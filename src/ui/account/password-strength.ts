/** How hard a password is to guess, in plain words; a hint, the office only demands the length. */
export interface PasswordStrength {
  /** 0 to 3. */
  readonly level: 0 | 1 | 2 | 3
  readonly text: string
}

export const MINIMUM = 10

/** @param known words the clerk should not lean on: own name, office, region. */
export function passwordStrength(password: string, known: readonly string[] = []): PasswordStrength {
  const missing = MINIMUM - password.length
  if (missing > 0) return { level: 0, text: `Masih kurang ${missing} karakter (paling sedikit ${MINIMUM}).` }
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5)
    return { level: 1, text: 'Mudah ditebak: karakternya berulang. Rangkai tiga atau empat kata.' }
  const leaned = known
    .flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/))
    .find((word) => word.length >= 4 && lower.includes(word) && lower.length - word.length < MINIMUM)
  if (leaned) return { level: 1, text: `Mudah ditebak: memuat «${leaned}». Pakai kata lain.` }
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length
  return password.length >= 16 || (password.length >= 13 && kinds >= 3)
    ? { level: 3, text: 'Kuat.' }
    : { level: 2, text: 'Cukup. Lebih panjang lebih kuat: rangkai empat kata.' }
}
