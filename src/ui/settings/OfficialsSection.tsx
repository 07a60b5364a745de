import { ActionIcon, Alert, Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { fullRegion } from '../../contract/kop.ts'
import { OFFICIAL_ROLE_LABEL, OfficialRole } from '../../contract/settings.ts'
import { usualPosition } from '../../contract/usual-position.ts'
import { formatPangkat, Golongan } from '../../terms/golongan.ts'
import { formatNip, readNip } from '../../terms/nip.ts'
import { ACTING_LABEL, Acting, POSITION_KIND_LABEL, PositionKind } from '../../terms/person.ts'
import type { SectionProps } from './form-context.ts'
import styles from './OfficialsSection.module.css'
import { newOfficial } from './profile-form.ts'
import { usualPositionKind } from './region.ts'

const ROLES = OfficialRole.options.map((role) => ({ value: role, label: OFFICIAL_ROLE_LABEL[role] }))
const KINDS = PositionKind.options.map((kind) => ({ value: kind, label: POSITION_KIND_LABEL[kind] }))
const GOLONGAN = Golongan.options.map((golongan) => ({ value: golongan, label: formatPangkat(golongan) }))
const ACTING = Acting.options.map((acting) => ({
  value: acting,
  label: `${ACTING_LABEL[acting]} ${acting === 'plt' ? '(jabatan kosong)' : '(pejabat berhalangan)'}`,
}))

/** The officials the app proposes as signatories, examiners and receivers of reports. */
export function OfficialsSection({ form, today }: SectionProps) {
  const { kind, officials } = form.values
  const region = fullRegion(kind, form.values.region)
  const changeRole = (index: number, role: OfficialRole) => {
    const official = officials[index]
    if (!official) return
    // A position nobody has touched follows the role.
    const untouched =
      official.position === '' || official.position === usualPosition(official.role, kind, region)
    form.setFieldValue(`officials.${index}`, {
      ...official,
      role,
      ...(untouched
        ? { position: usualPosition(role, kind, region), positionKind: usualPositionKind(role, kind) }
        : {}),
    })
  }
  // Without its head the office cannot be saved, so his row stays.
  const mayGo = ({ role }: { readonly role: OfficialRole }) =>
    role !== 'kepala' || officials.filter((other) => other.role === 'kepala').length > 1
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Kepala kantor wajib diisi. Baris tanpa nama tidak disimpan; pejabat dapat ditambah kapan saja di
        Pengaturan. Surat yang sudah terbit tidak berubah bila pejabat berganti.
      </Text>
      {typeof form.errors.officials === 'string' && <Alert color="red">{form.errors.officials}</Alert>}
      {officials.map((official, index) => (
        <Card key={official.key} p="sm">
          <Group align="flex-start" wrap="nowrap" gap="sm">
            <Stack gap="xs" flex={1}>
              <div className={styles.fields}>
                <Select
                  label="Peran"
                  allowDeselect={false}
                  data={ROLES}
                  value={official.role}
                  onChange={(role) => role && changeRole(index, role)}
                />
                <TextInput
                  label="Nama dengan gelar"
                  required={official.role === 'kepala'}
                  {...form.getInputProps(`officials.${index}.name`)}
                />
                <TextInput
                  label="NIP"
                  placeholder={official.role === 'kepala-daerah' ? 'Tidak ada' : '18 angka'}
                  {...form.getInputProps(`officials.${index}.nip`)}
                  onBlur={() => {
                    const read = readNip(official.nip, today)
                    if ('nip' in read) form.setFieldValue(`officials.${index}.nip`, formatNip(read.nip))
                  }}
                />
                <Select
                  label="Pangkat, golongan"
                  placeholder="Belum diisi"
                  clearable
                  searchable
                  nothingFoundMessage="Tidak ada"
                  data={GOLONGAN}
                  {...form.getInputProps(`officials.${index}.golongan`)}
                />
                <TextInput
                  className={styles.wide ?? ''}
                  label="Jabatan"
                  required
                  {...form.getInputProps(`officials.${index}.position`)}
                />
                <Select
                  label="Jenis jabatan"
                  allowDeselect={false}
                  data={KINDS}
                  {...form.getInputProps(`officials.${index}.positionKind`)}
                />
                <Select
                  label="Plt./Plh."
                  placeholder="Definitif"
                  clearable
                  data={ACTING}
                  {...form.getInputProps(`officials.${index}.acting`)}
                />
              </div>
            </Stack>
            {mayGo(official) ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                mt={26}
                aria-label={`Hapus baris ${official.name || OFFICIAL_ROLE_LABEL[official.role]}`}
                onClick={() => form.removeListItem('officials', index)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            ) : (
              <div className={styles.noBin} />
            )}
          </Group>
        </Card>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() =>
            form.insertListItem('officials', {
              ...newOfficial('irban'),
              position: usualPosition('irban', kind, region),
              positionKind: usualPositionKind('irban', kind),
            })
          }
        >
          Tambah pejabat
        </Button>
      </Group>
    </Stack>
  )
}
