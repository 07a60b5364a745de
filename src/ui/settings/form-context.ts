import type { UseFormReturnType } from '@mantine/form'
import type { PlainDate } from '../../terms/plain-date.ts'
import type { ProfileForm } from './profile-form.ts'

/** What every section of the profile form gets. */
export interface SectionProps {
  readonly form: UseFormReturnType<ProfileForm>
  readonly today: PlainDate
}
