import { Select } from '@mantine/core'
import type { FormPart } from './form-part.ts'
import { RecommendationRows } from './RecommendationRows.tsx'
import { latest } from './request.ts'
import { errorAt } from './validate.ts'

/** What the LHP khusus recommends, to whom. */
export function RecommendationsField({ values, errors, change }: FormPart) {
  return (
    <RecommendationRows
      label="Rekomendasi"
      error={errors.recommendations}
      rowError={(index, name) => errorAt(errors, `recommendations.${index}.${name}`)}
      value={Array.isArray(values.recommendations) ? values.recommendations : []}
      onChange={(recommendations) => change({ recommendations })}
    />
  )
}

/** Which recommendation of the report was acted upon. */
export function RecommendationIndex({ values, errors, change, view }: FormPart) {
  const recommendations = latest(view, 'special-report-issued')?.recommendations ?? []
  return (
    <Select
      label="Rekomendasi"
      withAsterisk
      allowDeselect={false}
      placeholder="Pilih"
      data={recommendations.map(({ text, addressee }, index) => ({
        value: String(index),
        label: `${index + 1}. ${text} (${addressee})`,
      }))}
      value={typeof values.index === 'number' ? String(values.index) : null}
      error={errorAt(errors, 'index')}
      onChange={(index) => change({ index: index === null ? null : Number(index) })}
    />
  )
}
