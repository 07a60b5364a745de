import { Select, TextInput } from '@mantine/core'
import { mandateFor } from '../../../contract/mandate.ts'
import type { OfficeProfile } from '../../../contract/settings.ts'
import type { Mandate } from '../../../terms/mandate.ts'
import type { Official } from '../../../terms/person.ts'
import styles from '../Letters.module.css'

interface Props {
  readonly value: Mandate | null
  readonly onChange: (mandate: Mandate | null) => void
  readonly signer: Official | null
  readonly profile: OfficeProfile
  /** Where a field stands on the page, so that a missing title can be led to. */
  readonly fieldId: (path: string) => string
}

const OWN = 'own'
const CHOICES = [
  { value: OWN, label: 'Atas jabatannya sendiri' },
  { value: 'an', label: 'Atas nama (a.n.)' },
  { value: 'ub', label: 'Untuk beliau (a.n., u.b.)' },
]

/** In whose name the paper is signed: a property of the paper, beside its signer. */
export function MandateField({ value, onChange, signer, profile, fieldId }: Props) {
  const choose = (kind: string | null) =>
    onChange(kind === 'an' || kind === 'ub' ? mandateFor(kind, signer, profile) : null)
  return (
    <>
      <div id={fieldId('mandate')} className={value === null ? styles.wide : undefined}>
        <Select
          label="Menandatangani"
          allowDeselect={false}
          data={CHOICES}
          value={value?.kind ?? OWN}
          onChange={choose}
        />
      </div>
      {value && (
        <div id={fieldId('mandate.of')}>
          <TextInput
            label="Jabatan sesudah a.n."
            required
            maxLength={300}
            value={value.of}
            onChange={(event) => onChange({ ...value, of: event.currentTarget.value })}
          />
        </div>
      )}
      {value?.kind === 'ub' && (
        <div id={fieldId('mandate.through')} className={styles.wide}>
          <TextInput
            label="Jabatan di atas u.b."
            required
            maxLength={300}
            value={value.through}
            onChange={(event) => onChange({ ...value, through: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  )
}
