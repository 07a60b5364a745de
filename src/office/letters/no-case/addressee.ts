import { goesToPerson } from '../../../terms/paper.ts'
import { officialTitle } from '../../../terms/person.ts'
import type { StoredPaper } from '../repository.ts'

/** To whom a letter goes and where, as an envelope or an expedition sheet names him. */
export interface Addressee {
  readonly to: string
  readonly address: string
}

/** Whom the form names, else the person it is about; empty where nobody is named. */
export function addresseeOf({ kind, draft, person }: StoredPaper): Addressee {
  const { values } = draft
  const place = 'place' in values && 'to' in values ? (values.place ?? '') : ''
  if ('to' in values && values.to) return { to: values.to, address: place }
  if ('addressee' in values && values.addressee) {
    const { addressee } = values
    return {
      to: typeof addressee === 'string' ? addressee : officialTitle(addressee),
      address: 'addresseePlace' in values ? (values.addresseePlace ?? '') : '',
    }
  }
  if (!person || !goesToPerson(kind)) return { to: '', address: '' }
  return { to: `Sdr. ${person.name}`, address: [person.position, person.unitName].filter(Boolean).join('\n') }
}
