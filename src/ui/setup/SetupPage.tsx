import { Button, Card, Group, Stepper, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { officeTitle } from '../../contract/kop.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { RecoverySheet } from '../account/RecoverySheet.tsx'
import { ask, OfficeError, office } from '../client.ts'
import { KopSection } from '../settings/KopSection.tsx'
import { OfficeSection } from '../settings/OfficeSection.tsx'
import { OfficialsSection } from '../settings/OfficialsSection.tsx'
import { PeriodsSection } from '../settings/PeriodsSection.tsx'
import {
  emptyProfileForm,
  type FieldErrors,
  type ProfileForm,
  readProfileForm,
  type Section,
  sectionOf,
  withUsualTexts,
} from '../settings/profile-form.ts'
import { WorkSection } from '../settings/WorkSection.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField } from '../shared/failure-text.ts'
import { focusFirstInvalid } from '../shared/focus-first-invalid.ts'
import { AccountSection } from './AccountSection.tsx'
import { type AccountForm, emptyAccountForm, readAccountForm } from './account-form.ts'
import { EmblemChoice, type GivenEmblem } from './EmblemChoice.tsx'
import styles from './SetupPage.module.css'

interface Props {
  readonly today: PlainDate
  /** The folder exists and the session is open; the wizard still has to hand over the recovery code. */
  readonly onCreated: () => void
  readonly onDone: () => void
}

type StepName = Section | 'account' | 'recovery'
const STEPS: readonly { readonly name: StepName; readonly label: string; readonly title: string }[] = [
  { name: 'office', label: 'Kantor', title: 'Kantor mana yang memakai Tegas?' },
  { name: 'kop', label: 'Kop surat', title: 'Bagaimana kop suratnya?' },
  { name: 'work', label: 'Tata kerja', title: 'Bagaimana kantor ini bekerja?' },
  { name: 'officials', label: 'Pejabat', title: 'Siapa pejabatnya?' },
  { name: 'periods', label: 'Tenggat', title: 'Penerima berkas dan tenggat kantor' },
  { name: 'account', label: 'Akun', title: 'Siapa yang masuk?' },
  { name: 'recovery', label: 'Kode pemulihan', title: 'Simpan kode pemulihan' },
]
const RECOVERY = STEPS.length - 1

/** The first start: one step after the other, everything typed is kept, the folder is made at the end in one go. */
export function SetupPage({ today, onCreated, onDone }: Props) {
  const form = useForm<ProfileForm>({ initialValues: emptyProfileForm() })
  const [account, setAccount] = useState<AccountForm>(emptyAccountForm)
  const [accountErrors, setAccountErrors] = useState<FieldErrors>({})
  const [emblem, setEmblem] = useState<GivenEmblem | null>(null)
  const [step, setStep] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const current = STEPS[step] ?? STEPS[0]

  // A new step starts at its top, with the cursor in its first field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes
  useEffect(() => {
    window.scrollTo({ top: 0 })
    body.current
      ?.querySelector<HTMLElement>('input:not([type=file]):not([type=hidden]):not([readonly])')
      ?.focus()
  }, [step])

  const create = useMutation({
    mutationFn: async () => {
      const read = readProfileForm(form.values, today)
      const first = readAccountForm(account)
      if ('errors' in read || 'errors' in first)
        throw new OfficeError({ code: 'input', message: 'Masih ada isian yang perlu diperbaiki.' })
      onCreated() // before the answer: the opened session must not take the wizard away
      return ask(
        office.account.setUp({
          profile: read.profile,
          emblem: emblem?.token ?? null,
          account: first.account,
          password: account.password,
        }),
      )
    },
    onSuccess: () => {
      setAccount((kept) => ({ ...kept, password: '', repeated: '' }))
      setStep(RECOVERY)
    },
    onError: (error) => {
      const field = failureField(error)
      if (field === 'emblem') setStep(STEPS.findIndex(({ name }) => name === 'kop'))
      if (!field?.startsWith('profile.')) return
      const path = field.slice('profile.'.length)
      form.setFieldError(path, error.message)
      setStep(
        Math.max(
          0,
          STEPS.findIndex(({ name }) => name === sectionOf(path)),
        ),
      )
    },
  })

  const next = () => {
    if (!current || current.name === 'recovery') return
    if (current.name === 'account') {
      const read = readAccountForm(account)
      setAccountErrors('errors' in read ? read.errors : {})
      if ('errors' in read) focusFirstInvalid(body.current)
      else create.mutate()
      return
    }
    const filled = current.name === 'office' ? withUsualTexts(form.values) : form.values
    form.setValues(filled)
    const read = readProfileForm(filled, today)
    const here = Object.entries('errors' in read ? read.errors : {}).filter(
      ([path]) => sectionOf(path) === current.name,
    )
    form.setErrors(Object.fromEntries(here))
    if (here.length === 0) setStep(step + 1)
    else focusFirstInvalid(body.current)
  }

  const officeName = officeTitle(form.values)
  const section = { form, today }
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Text fw={700} size="xl" c="brand">
          Tegas
        </Text>
        <Text c="dimmed">Penyiapan kantor, sekali saja. Semua isian dapat diubah lagi di Pengaturan.</Text>
      </header>
      <Stepper active={step} size="xs" iconSize={26} allowNextStepsSelect={false} mb="md">
        {STEPS.map(({ name, label }, index) => (
          <Stepper.Step
            key={name}
            label={label}
            allowStepSelect={step !== RECOVERY && index < step}
            onClick={() => step !== RECOVERY && index < step && setStep(index)}
          />
        ))}
      </Stepper>
      <Card p="lg">
        <Title order={1} mb="md">
          {current?.title}
        </Title>
        {current?.name === 'recovery' ? (
          create.data && (
            <RecoverySheet
              code={create.data.recoveryCode}
              officeName={officeName}
              accountId={account.id}
              today={today}
              continueLabel="Mulai memakai Tegas"
              onKept={onDone}
            />
          )
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              next()
            }}
          >
            <div ref={body}>
              {current?.name === 'office' && <OfficeSection {...section} />}
              {current?.name === 'kop' && (
                <KopSection
                  {...section}
                  emblemUrl={emblem?.url ?? null}
                  emblem={<EmblemChoice emblem={emblem} onEmblem={setEmblem} />}
                />
              )}
              {current?.name === 'work' && <WorkSection {...section} />}
              {current?.name === 'officials' && <OfficialsSection {...section} />}
              {current?.name === 'periods' && <PeriodsSection {...section} />}
              {current?.name === 'account' && (
                <AccountSection
                  account={account}
                  onChange={(change) => {
                    setAccount((kept) => ({ ...kept, ...change }))
                    setAccountErrors({})
                  }}
                  errors={accountErrors}
                  known={[form.values.region, form.values.name]}
                />
              )}
            </div>
            <ErrorAlert error={create.error} />
            <Group justify="space-between" mt="lg">
              <Button variant="default" onClick={() => setStep(step - 1)} disabled={step === 0}>
                Kembali
              </Button>
              <Button type="submit" loading={create.isPending}>
                {current?.name === 'account' ? 'Buat data kantor' : 'Lanjut'}
              </Button>
            </Group>
          </form>
        )}
      </Card>
    </main>
  )
}
