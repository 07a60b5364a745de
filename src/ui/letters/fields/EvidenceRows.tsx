import { Button, Group, Input, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { EvidenceItem, PictureItem } from '../../../contract/paper-values.ts'
import styles from '../Letters.module.css'

interface Row {
  readonly fileName: string
  readonly sha256: string
}

interface Column<T> {
  readonly name: keyof T & string
  readonly label: string
}

const EVIDENCE_COLUMNS: readonly Column<EvidenceItem>[] = [
  { name: 'url', label: 'Tautan' },
  { name: 'account', label: 'Akun' },
  { name: 'capturedBy', label: 'Diambil oleh' },
  { name: 'sourceDevice', label: 'Dari perangkat' },
]

const PICTURE_COLUMNS: readonly Column<PictureItem>[] = [
  { name: 'caption', label: 'Keterangan gambar' },
  { name: 'group', label: 'Grup atau halaman' },
  { name: 'sender', label: 'Pengirim' },
  { name: 'sentAt', label: 'Waktu kirim menurut gambar' },
  { name: 'device', label: 'Perangkat milik' },
]

interface Props<T> {
  readonly label: string
  readonly value: readonly T[]
  readonly onChange: (rows: T[]) => void
  /** Evidence of the case that is not in the list yet. */
  readonly onCollect: () => void
}

/** Lines of a Berita Acara Pengambilan Bukti. */
export function EvidenceField(props: Props<EvidenceItem>) {
  return <Rows {...props} columns={EVIDENCE_COLUMNS} />
}

/** Pictures of a Lembar Bukti, in printing order. */
export function PicturesField(props: Props<PictureItem>) {
  return <Rows {...props} columns={PICTURE_COLUMNS} />
}

function Rows<T extends Row>(props: Props<T> & { readonly columns: readonly Column<T>[] }) {
  const { label, value, onChange, onCollect, columns } = props
  const move = (index: number, by: -1 | 1) => {
    const rows = [...value]
    const [row] = rows.splice(index, 1)
    if (row) rows.splice(index + by, 0, row)
    onChange(rows)
  }
  return (
    <Input.Wrapper label={`${label} (${value.length})`} labelElement="div" withAsterisk>
      <div className={styles.rows}>
        {value.map((row, index) => (
          <div className={styles.row} key={row.sha256 + row.fileName}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600} truncate title={row.fileName}>
                {index + 1}. {row.fileName}
              </Text>
              <Group gap={4} wrap="nowrap">
                <Button
                  variant="subtle"
                  size="compact-xs"
                  disabled={index === 0}
                  aria-label={`Naikkan ${row.fileName}`}
                  onClick={() => move(index, -1)}
                >
                  Naik
                </Button>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  disabled={index === value.length - 1}
                  aria-label={`Turunkan ${row.fileName}`}
                  onClick={() => move(index, 1)}
                >
                  Turun
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-xs"
                  aria-label={`Keluarkan ${row.fileName}`}
                  onClick={() => onChange(value.filter((_, at) => at !== index))}
                >
                  Keluarkan
                </Button>
              </Group>
            </Group>
            <Text size="xs" c="dimmed" truncate title={row.sha256}>
              SHA-256 {row.sha256.slice(0, 16)} …
            </Text>
            <SimpleGrid cols={2} spacing={8} verticalSpacing={4} mt={4}>
              {columns.map((column) => (
                <TextInput
                  key={column.name}
                  size="xs"
                  label={column.label}
                  value={String(row[column.name] ?? '')}
                  onChange={(event) => {
                    const text = event.currentTarget.value
                    onChange(
                      value.map((item, at) => (at === index ? { ...item, [column.name]: text } : item)),
                    )
                  }}
                />
              ))}
            </SimpleGrid>
          </div>
        ))}
        {value.length === 0 && (
          <Text size="sm" c="dimmed">
            Belum ada bukti dalam daftar. Tambahkan bukti di layar kasus, lalu ambil ke sini.
          </Text>
        )}
        <Button variant="default" size="compact-sm" onClick={onCollect}>
          Ambil bukti dari kasus
        </Button>
      </div>
    </Input.Wrapper>
  )
}
