import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Advice } from '../../../contract/guide.ts'
import { ROAD_LABEL } from '../../../terms/sanction.ts'
import { StatusChip } from '../../shared/StatusChip.tsx'
import { BasisText } from '../BasisText.tsx'
import styles from './Assess.module.css'
import { Factors } from './Factors.tsx'
import { Part } from './Part.tsx'

interface Props {
  /** Null before the date of the act and its impact are known. */
  readonly advice: Advice | null
  /** What stands in the form is the proposal already. */
  readonly taken: boolean
  readonly onTake: () => void
  readonly children: ReactNode
}

type Grounded = Pick<Advice['notes'][number], 'text' | 'because'>

/** What the law says about what was chosen, beside the form and renewed with every choice. */
export function GuidancePanel({ advice, taken, onTake, children }: Props) {
  return (
    <Card
      component="aside"
      className={styles.panel ?? ''}
      aria-label="Petunjuk telaah"
      // Longer than the window it is scrolled, with the keyboard too.
      tabIndex={0}
      p="sm"
    >
      <Stack gap="sm">
        {advice ? (
          <>
            <Says title="Jawab dahulu" list={advice.asks} />
            <Proposal advice={advice} taken={taken} onTake={onTake} />
            <Roads title="Boleh dengan alasan" list={advice.unusual} />
            <Roads title="Tidak boleh" list={advice.refused} />
            <Articles advice={advice} />
            <Sanctions advice={advice} />
            {advice.authority && (
              <Part title="Yang berwenang menjatuhkan">
                <Why {...advice.authority} />
              </Part>
            )}
            {advice.notes.map((note) => (
              <Why key={note.id} {...note} />
            ))}
            <Factors factors={advice.factors} />
          </>
        ) : (
          <Text size="sm" c="dimmed">
            Isi tanggal perbuatan dan dampaknya, lalu pilih bentuk perbuatan. Usulan jalur, pasal, dan tingkat
            hukuman muncul di sini; telaah tetap dapat disimpan tanpa memilih bentuk.
          </Text>
        )}
        {children}
      </Stack>
    </Card>
  )
}

function Why({ text, because }: Grounded) {
  return (
    <Text size="xs" component="div">
      {text}{' '}
      <Text span size="xs" c="dimmed">
        <BasisText because={because} />
      </Text>
    </Text>
  )
}

function Says({ title, list }: { title: string; list: readonly (Grounded & { readonly id: string })[] }) {
  if (list.length === 0) return null
  return (
    <Alert title={title} p="xs" bg="var(--amber-soft)" c="var(--amber)">
      <Stack gap={4}>
        {list.map((one) => (
          <Why key={one.id} {...one} />
        ))}
      </Stack>
    </Alert>
  )
}

function Proposal({ advice, taken, onTake }: Pick<Props, 'taken' | 'onTake'> & { readonly advice: Advice }) {
  const [first, ...others] = advice.proposed
  if (!first)
    return advice.asks.length > 0 ? null : (
      <Text size="sm" c="dimmed">
        Pilih bentuk perbuatan, isi unggahan, atau terkait dengan siapa; usulan jalur muncul di sini.
      </Text>
    )
  return (
    <div aria-live="polite">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs" mb={4}>
        <Text fw={650}>Usulan: {ROAD_LABEL[first.road]}</Text>
        {taken ? (
          <StatusChip tone="green">sesuai usulan</StatusChip>
        ) : (
          <Button size="compact-sm" onClick={onTake}>
            Ambil usulan
          </Button>
        )}
      </Group>
      <Why {...first} />
      {others.map(({ road, text, because }) => (
        <Why key={road} text={`Atau ${ROAD_LABEL[road].toLowerCase()}. ${text}`} because={because} />
      ))}
    </div>
  )
}

function Roads({ title, list }: { title: string; list: Advice['unusual'] }) {
  if (list.length === 0) return null
  return (
    <Part title={title}>
      {list.map(({ road, text, because }) => (
        <Why key={road} text={`${ROAD_LABEL[road]}: ${text}`} because={because} />
      ))}
    </Part>
  )
}

function Articles({ advice: { violations } }: { readonly advice: Advice }) {
  if (violations.length === 0) return null
  return (
    <Part title="Pasal yang biasa dikenakan">
      {violations.map(({ id, citation, why, unsure }) => (
        <Text key={id} size="xs" component="div">
          <b>{citation}</b>: {why} {unsure && <StatusChip tone="amber">perlu dikonfirmasi</StatusChip>}
        </Text>
      ))}
    </Part>
  )
}

/** The lawful level, what an earlier sanction lifts it to, and its kinds; those not open now say why. */
function Sanctions({ advice: { level, threat, kinds } }: { readonly advice: Advice }) {
  if (level === null && kinds.length === 0) return null
  const lifted = threat !== null && threat !== level
  return (
    <Part title={`Hukuman yang mungkin${level ? `: tingkat ${level}` : ''}`}>
      {lifted && (
        <Text size="xs" c="var(--red)">
          Karena hukuman terdahulu yang sejenis: tingkat {threat}.
        </Text>
      )}
      {kinds.map(({ sanction, name, refusedBecause, note }) => (
        <Text key={sanction} size="xs" {...(refusedBecause ? { c: 'dimmed' } : {})}>
          {name}
          {refusedBecause && `, tidak boleh: ${refusedBecause}`}
          {note && `: ${note}`}
        </Text>
      ))}
    </Part>
  )
}
