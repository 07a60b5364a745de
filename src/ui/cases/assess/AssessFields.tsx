import { Radio, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { IMPACT_LABEL, Impact } from '../../../terms/sanction.ts'
import { DateField } from '../../shared/DateField.tsx'
import { ErrorAlert } from '../../shared/ErrorAlert.tsx'
import { asDate, asText, asTexts, type FormPart } from '../facts/form-part.ts'
import { ViolationPicker } from '../facts/ViolationPicker.tsx'
import { errorAt } from '../facts/validate.ts'
import styles from './Assess.module.css'
import { Comparable } from './Comparable.tsx'
import { ConductFields } from './ConductFields.tsx'
import { conductOf, orNull } from './conduct.ts'
import { FormPicker } from './FormPicker.tsx'
import { GuidancePanel } from './GuidancePanel.tsx'
import { isTaken, takeOver } from './proposal.ts'
import { RoadField } from './RoadField.tsx'
import { useAdvice, useProposedArticles } from './use-advice.ts'

/** Telaah: what was done, when and how far it reached, with what the law makes of it at the side. */
export function AssessFields({ values, errors, change, view }: FormPart) {
  const impact = Impact.safeParse(values.impact).data ?? null
  const actDate = asDate(values.actDate)
  const violations = asTexts(values.violations)
  const road = asText(values.road)
  const conduct = conductOf(values.conduct)
  const setConduct = (next: typeof conduct) => change({ conduct: orNull(next) })
  const anotherAct = asText(values.anotherAct)
  const { advice, error } = useAdvice({
    caseId: view.id,
    conduct,
    actDate,
    impact,
    violations,
    anotherAct: anotherAct.trim() !== '',
  })
  const chooseHimself = useProposedArticles(
    advice,
    violations,
    (next) => change({ violations: next }),
    road === '' && violations.length === 0,
  )
  const punished = advice?.notes.find(({ id }) => id === 'punished-for-it')
  const unusual = advice?.unusual.find((one) => one.road === road)
  return (
    <div className={styles.columns}>
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
            value={actDate}
            onChange={(next) => change({ actDate: next })}
            error={errorAt(errors, 'actDate')}
          />
        </SimpleGrid>
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
        <FormPicker value={conduct.forms} onChange={(forms) => setConduct({ ...conduct, forms })} />
        <ConductFields
          conduct={conduct}
          asksElection={advice?.asks.some(({ field }) => field === 'electionId') ?? false}
          onChange={setConduct}
        />
        <RoadField
          value={road}
          onChange={(next) => change({ road: next })}
          advice={advice}
          error={errorAt(errors, 'road')}
        />
        <ViolationPicker
          value={violations}
          onChange={(next) => {
            chooseHimself()
            change({ violations: next })
          }}
          impact={impact}
          error={errorAt(errors, 'violations')}
        />
        {violations.length > 1 && (
          <Text size="xs" c="dimmed">
            Beberapa pasal: tingkat yang terberat yang berlaku.
          </Text>
        )}
        {(punished || anotherAct !== '') && (
          <Textarea
            label="Mengapa ini perbuatan lain"
            description={`${punished?.text ?? ''} Isi bila yang dinilai di sini perbuatan lain pada hari yang sama: jam, tempat, atau isinya.`.trim()}
            autosize
            minRows={1}
            maxRows={4}
            value={anotherAct}
            onChange={(event) => change({ anotherAct: event.currentTarget.value })}
            error={errorAt(errors, 'anotherAct')}
          />
        )}
        <Textarea
          label="Pertimbangan"
          {...(unusual ? { description: `Alasan wajib ditulis: ${unusual.text}` } : {})}
          withAsterisk={unusual !== undefined}
          autosize
          minRows={1}
          maxRows={5}
          value={asText(values.reason)}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          error={errorAt(errors, 'reason')}
        />
      </Stack>
      <GuidancePanel
        advice={advice}
        taken={advice !== null && isTaken(advice, road, violations)}
        onTake={() => {
          if (advice) change(takeOver(advice, violations))
        }}
      >
        <Comparable caseId={view.id} violations={violations} forms={conduct.forms} impact={impact} />
        <ErrorAlert error={error} />
      </GuidancePanel>
    </div>
  )
}
