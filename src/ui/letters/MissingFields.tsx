import { Alert, Anchor } from '@mantine/core'
import type { MissingField } from '../../contract/letters.ts'

interface Props {
  readonly missing: readonly MissingField[]
  readonly onField: (path: string) => void
}

/** What is still empty, each leading to its field. */
export function MissingFields({ missing, onField }: Props) {
  return (
    <Alert color="red" role="alert" mb="xs" py="xs">
      Belum diisi:{' '}
      {missing.map((field, index) => (
        <span key={field.path}>
          {index > 0 && ', '}
          <Anchor component="button" type="button" size="sm" onClick={() => onField(field.path)}>
            {field.label}
          </Anchor>
        </span>
      ))}
    </Alert>
  )
}
