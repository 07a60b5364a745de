import { Box, Button, Card, Group, Tabs, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { officeTitle } from '../../contract/kop.ts'
import type { OutputOf } from '../../contract/method.ts'
import type { settings as contract } from '../../contract/settings.ts'
import type { PlainDate } from '../../terms/plain-date.ts'
import { ask, OfficeError, office } from '../client.ts'
import { NumberingPanel } from '../register/NumberingPanel.tsx'
import { ErrorAlert } from '../shared/ErrorAlert.tsx'
import { failureField } from '../shared/failure-text.ts'
import { focusFirstInvalid } from '../shared/focus-first-invalid.ts'
import { AccountPanel } from './AccountPanel.tsx'
import { EmblemReplace, useEmblemUrl } from './EmblemReplace.tsx'
import { InitialsSection } from './InitialsSection.tsx'
import { KopSection } from './KopSection.tsx'
import { OfficeSection } from './OfficeSection.tsx'
import { OfficialsSection } from './OfficialsSection.tsx'
import { PeriodsSection } from './PeriodsSection.tsx'
import { type ProfileForm, profileForm, readProfileForm, type Section, sectionOf } from './profile-form.ts'
import { WorkSection } from './WorkSection.tsx'

interface Props {
  readonly settings: OutputOf<(typeof contract)['get']>
  readonly today: PlainDate
}

const SECTIONS: readonly { readonly name: Section; readonly label: string }[] = [
  { name: 'office', label: 'Kantor' },
  { name: 'kop', label: 'Kop surat' },
  { name: 'work', label: 'Tata kerja' },
  { name: 'officials', label: 'Pejabat' },
  { name: 'periods', label: 'Penerima dan tenggat' },
]

/** The profile's sections share one form and one save; emblem and password take effect by themselves. */
export function SettingsTabs({ settings, today }: Props) {
  const form = useForm<ProfileForm>({ initialValues: profileForm(settings.profile) })
  const [tab, setTab] = useState<string | null>('office')
  const emblemUrl = useEmblemUrl()
  const page = useRef<HTMLFormElement>(null)
  const inProfile = SECTIONS.some(({ name }) => name === tab)

  /** Shows errors where they belong, on the tab of the first one. */
  const showErrors = (errors: Record<string, string>) => {
    form.setErrors(errors)
    const section = Object.keys(errors)
      .map(sectionOf)
      .find((name) => name !== null)
    if (section) setTab(section)
    focusFirstInvalid(page.current)
  }
  const save = useMutation({
    mutationFn: async () => {
      const read = readProfileForm(form.values, today)
      if ('errors' in read) {
        showErrors(read.errors)
        throw new OfficeError({
          code: 'input',
          message:
            'Belum disimpan: ada isian yang perlu diperbaiki. Isian lain tetap seperti yang Anda ketik.',
        })
      }
      await ask(office.settings.update({ profile: read.profile }))
      return read.profile
    },
    onSuccess: (saved) => {
      const values = profileForm(saved)
      form.setValues(values)
      form.resetDirty(values)
      form.clearErrors()
      notifications.show({ color: 'green', message: 'Pengaturan disimpan.' })
    },
    onError: (error) => {
      const field = failureField(error)
      if (field?.startsWith('profile.')) showErrors({ [field.slice('profile.'.length)]: error.message })
    },
  })
  const section = { form, today }
  const dirty = form.isDirty()
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List mb="sm">
        {SECTIONS.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="numbering">Nomor surat</Tabs.Tab>
        <Tabs.Tab value="account">Kata sandi</Tabs.Tab>
      </Tabs.List>
      <form
        ref={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Tabs.Panel value="office">
          <Card>
            <OfficeSection {...section} />
          </Card>
        </Tabs.Panel>
        <Tabs.Panel value="kop">
          <Card>
            <KopSection {...section} emblemUrl={emblemUrl} emblem={<EmblemReplace />} />
          </Card>
        </Tabs.Panel>
        <Tabs.Panel value="work">
          <Card>
            <WorkSection {...section} />
          </Card>
        </Tabs.Panel>
        <Tabs.Panel value="officials">
          <OfficialsSection {...section} />
          <Card mt="md">
            <InitialsSection form={form} />
          </Card>
        </Tabs.Panel>
        <Tabs.Panel value="periods">
          <Card>
            <PeriodsSection {...section} />
          </Card>
        </Tabs.Panel>
        {dirty && save.error && (
          <Box mt="md">
            <ErrorAlert error={save.error} />
          </Box>
        )}
        {(inProfile || dirty) && (
          <Group my="md" gap="sm">
            <Button type="submit" loading={save.isPending} disabled={!dirty}>
              Simpan pengaturan
            </Button>
            {dirty && (
              <>
                <Button
                  variant="default"
                  onClick={() => {
                    form.reset()
                    save.reset()
                  }}
                >
                  Buang perubahan
                </Button>
                <Text size="sm" c="dimmed">
                  Ada perubahan yang belum disimpan.
                </Text>
              </>
            )}
          </Group>
        )}
      </form>
      <Tabs.Panel value="numbering" keepMounted>
        <NumberingPanel today={today} unitCode={settings.profile.unitCode} />
      </Tabs.Panel>
      <Tabs.Panel value="account">
        <AccountPanel today={today} officeName={officeTitle(settings.profile)} />
      </Tabs.Panel>
    </Tabs>
  )
}
