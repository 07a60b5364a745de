import { Radio, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { IMPACT_LABEL, Impact, ROAD_LABEL, Road } from '../../../terms/sanction.ts'
import { DateField } from '../../shared/DateField.tsx'
import { asDate, asText, asTexts, type FormPart } from '../facts/FieldInput.tsx'
import { ViolationPicker } from '../facts/ViolationPicker.tsx'
import { errorAt } from '../facts/validate.ts'
import { ConductFields } from './ConductFields.tsx'
import { conductOf, orNull } from './conduct.ts'

const ROAD_HINT: Record<Road, string> = {
  coaching: 'Dipanggil dan diingatkan; bukan hukuman disiplin.',
  clarification: 'Untuk pegawai unit lain: dimintai keterangan, lalu LHP khusus.',
  ethics: 'Disidangkan Majelis Kode Etik; dapat berakhir dengan sanksi moral.',
  discipline: 'Dipanggil untuk diperiksa; dapat berakhir dengan hukuman disiplin.',
}

/** Telaah: what was done and when, to whom it relates, how far it reached; which road and which articles. */
export function AssessFields({ values, errors, change }: FormPart) {
  const impact = Impact.safeParse(values.impact).data ?? null
  const violations = asTexts(values.violations)
  return (
    <Stack gap="sm">
      <Textarea
        label="Perbuatan yang diduga dilakukan"
        description="Seperti akan tercetak di surat, misalnya: mengirim komentar yang merendahkan pimpinan di Facebook"
        withAsterisk
        autosize
        minRows={2}
        maxRows={6}
        value={asText(values.actText)}
        onChange={(event) => change({ actText: event.currentTarget.value })}
        error={errorAt(errors, 'actText')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Tanggal perbuatan"
          withAsterisk
          value={asDate(values.actDate)}
          onChange={(actDate) => change({ actDate })}
          error={errorAt(errors, 'actDate')}
        />
      </SimpleGrid>
      <ConductFields
        conduct={conductOf(values.conduct)}
        onChange={(conduct) => change({ conduct: orNull(conduct) })}
      />
      <Radio.Group
        label="Dampak perbuatan"
        withAsterisk
        value={impact ?? ''}
        onChange={(next) => change({ impact: next })}
        error={errorAt(errors, 'impact')}
      >
        <SimpleGrid cols={3} spacing="xs" mt={4}>
          {Impact.options.map((option) => (
            <Radio key={option} value={option} label={IMPACT_LABEL[option]} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Radio.Group
        label="Jalur"
        withAsterisk
        value={asText(values.road)}
        onChange={(road) => change({ road })}
        error={errorAt(errors, 'road')}
      >
        <SimpleGrid cols={2} spacing="xs" verticalSpacing={6} mt={4}>
          {Road.options.map((road) => (
            <Radio key={road} value={road} label={ROAD_LABEL[road]} description={ROAD_HINT[road]} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <ViolationPicker
        value={violations}
        onChange={(next) => change({ violations: next })}
        impact={impact}
        error={errorAt(errors, 'violations')}
      />
      {violations.length > 1 && (
        <Text size="xs" c="dimmed">
          Beberapa pasal: tingkat yang terberat yang berlaku.
        </Text>
      )}
      <Textarea
        label="Pertimbangan"
        autosize
        minRows={1}
        maxRows={5}
        value={asText(values.reason)}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        error={errorAt(errors, 'reason')}
      />
    </Stack>
  )
}
