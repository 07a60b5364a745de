import { Account } from '../../contract/account.ts'
import { newPasswordErrors } from '../account/new-password.ts'
import type { FieldErrors } from '../settings/profile-form.ts'

/** The first account while typed. */
export interface AccountForm {
  readonly name: string
  readonly id: string
  readonly password: string
  readonly repeated: string
}

export const emptyAccountForm: AccountForm = { name: '', id: '', password: '', repeated: '' }

/** `Rina Wulandari, S.E.` -> `rina`. */
export function suggestedId(name: string): string {
  const first =
    name
      .trim()
      .split(/[\s,.]+/)
      .find((word) => word.length > 1) ?? ''
  return first
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 32)
}

/** Reads the account form: the account, or what is wrong by field. */
export function readAccountForm(
  form: AccountForm,
): { readonly account: Account } | { readonly errors: FieldErrors } {
  const errors: FieldErrors = { ...newPasswordErrors(form.password, form.repeated) }
  if (form.name.trim() === '') errors.name = 'Nama petugas wajib diisi.'
  const parsed = Account.safeParse({ id: form.id.trim().toLowerCase(), name: form.name })
  if (!parsed.success)
    for (const issue of parsed.error.issues) errors[String(issue.path[0])] ??= issue.message
  return parsed.success && Object.keys(errors).length === 0 ? { account: parsed.data } : { errors }
}
