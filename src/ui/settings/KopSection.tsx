import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SectionProps } from './form-context.ts'
import { KopPreview } from './KopPreview.tsx'

interface Props extends SectionProps {
  readonly emblemUrl: string | null
  /** How the emblem is chosen: kept until the end in the wizard, replaced at once in the settings. */
  readonly emblem: ReactNode
}

/** Address, contacts and emblem: the kop, with a preview. */
export function KopSection({ form, emblemUrl, emblem }: Props) {
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <TextInput
          label="Alamat dan kode pos"
          placeholder="Jalan Merdeka Nomor 1, Rimba Raya 00000"
          required
          {...form.getInputProps('address')}
        />
        <TextInput
          label="Kota penandatanganan"
          description="Dicetak sebelum tanggal surat."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder="Rimba Raya"
          required
          {...form.getInputProps('city')}
        />
        <TextInput label="Telepon" {...form.getInputProps('phone')} />
        <TextInput label="Pos-el" {...form.getInputProps('email')} />
        <TextInput label="Laman" {...form.getInputProps('website')} />
      </SimpleGrid>
      {emblem}
      <KopPreview profile={form.values} emblemUrl={emblemUrl} />
    </Stack>
  )
}
