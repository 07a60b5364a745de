import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import styles from './RecoverySheet.module.css'

interface Props {
  readonly code: string
  readonly officeName: string
  readonly accountId: string
  readonly today: PlainDate
  readonly continueLabel: string
  readonly onKept: () => void
}

const ADVICE = [
  'Kode ini membuka data kantor bila kata sandi lupa. Siapa pun yang memegangnya dapat membaca semua kasus.',
  'Simpan lembar ini di brankas atau amplop tertutup pada Inspektur. Jangan difoto, jangan disimpan di komputer yang sama.',
  'Tanpa kata sandi dan tanpa kode ini, data tidak bisa dibuka oleh siapa pun, termasuk pembuat Tegas.',
]

function asText({ code, officeName, accountId, today }: Props): string {
  return [
    'KODE PEMULIHAN TEGAS',
    '',
    officeName,
    `Dibuat ${formatDate(today)}, nama masuk ${accountId}`,
    '',
    code,
    '',
    ...ADVICE.map((line) => `- ${line}`),
    '',
  ].join('\r\n')
}

/** The recovery code, shown once: printed or saved, and proved to be at hand by its last group. */
export function RecoverySheet(props: Props) {
  const { code, officeName, accountId, today, continueLabel, onKept } = props
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const lastGroup = code.split('-').at(-1) ?? code

  const save = () => {
    const url = URL.createObjectURL(new Blob([asText(props)], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'kode-pemulihan-tegas.txt'
    link.click()
    URL.revokeObjectURL(url)
  }

  return (
    <Stack gap="md">
      <section className={styles.sheet} aria-label="Lembar kode pemulihan">
        <Title order={2}>Kode pemulihan Tegas</Title>
        <Text size="sm" c="dimmed">
          {officeName} · dibuat {formatDate(today)} · nama masuk {accountId}
        </Text>
        <div className={styles.code}>{code}</div>
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {ADVICE.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Group gap="xs">
        <Button leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          Cetak lembar ini
        </Button>
        <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={save}>
          Simpan ke stik sebagai teks
        </Button>
      </Group>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const same = typed.trim().toUpperCase() === lastGroup
          setWrong(!same)
          if (same) onKept()
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label="Ketik kelompok terakhir kode, dari lembar yang sudah dicetak"
            description="Agar pasti lembarnya ada sebelum layar ini ditutup. Kode tidak ditampilkan lagi."
            inputWrapperOrder={['label', 'description', 'input', 'error']}
            w={460}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            error={wrong ? 'Belum cocok. Lihat lima huruf setelah tanda hubung terakhir.' : null}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong(false)
            }}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {continueLabel}
          </Button>
        </Group>
      </form>
    </Stack>
  )
}
