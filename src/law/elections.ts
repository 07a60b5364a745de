import { z } from 'zod'
import { ElectionId } from '../terms/ids.ts'
import { addDays, formatDate, PlainDate } from '../terms/plain-date.ts'

/** Elections as the office enters them: the stage and the standing of a candidate at the act decide the road (dossier 5.3). */

export const ElectionKind = z.enum(['pilpres', 'pemilu-legislatif', 'pilkada', 'pilkades'])
export type ElectionKind = z.infer<typeof ElectionKind>
export const ELECTION_KIND_LABEL: Record<ElectionKind, string> = {
  pilpres: 'Pemilihan Presiden dan Wakil Presiden',
  'pemilu-legislatif': 'Pemilu Legislatif',
  pilkada: 'Pemilihan Kepala Daerah',
  pilkades: 'Pemilihan Kepala Desa',
}

/** In the order of the law (dossier 5.3). */
export const ElectionStage = z.enum([
  'pra-pencalonan',
  'pencalonan',
  'masa-kampanye',
  'masa-tenang',
  'pemungutan-suara',
  'pasca',
])
export type ElectionStage = z.infer<typeof ElectionStage>
export const ELECTION_STAGE_LABEL: Record<ElectionStage, string> = {
  'pra-pencalonan': 'Pra-pencalonan',
  pencalonan: 'Pencalonan (pendaftaran sampai penetapan)',
  'masa-kampanye': 'Masa kampanye',
  'masa-tenang': 'Masa tenang',
  'pemungutan-suara': 'Pemungutan dan penghitungan suara',
  pasca: 'Pasca pemungutan suara',
}

/** First and last day of a stage; null where the office does not know it (yet). */
const StageDates = z
  .object({ from: PlainDate.nullable(), to: PlainDate.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'Tanggal akhir tahap lebih awal dari tanggal mulainya; perbaiki salah satunya',
  })
export type StageDates = z.infer<typeof StageDates>

/** What the office enters of one election in one region. */
export const ElectionInput = z.object({
  name: z.string().trim().min(1, 'Nama pemilihan wajib diisi').max(200),
  kind: ElectionKind,
  region: z.string().trim().min(1, 'Wilayah wajib diisi').max(200),
  stages: z.record(ElectionStage, StageDates),
  /** When the KPU fixed the candidates; null: not known, so it must be asked. */
  candidatesFixedOn: PlainDate.nullable(),
  /** Where the dates come from: the KPU's regulation or decision, its announcement. */
  source: z.string().trim().min(1, 'Sumber tanggal wajib diisi, misalnya PKPU atau Keputusan KPU').max(500),
  note: z.string().trim().max(2000),
})
export type ElectionInput = z.infer<typeof ElectionInput>

export const Election = ElectionInput.extend({ id: ElectionId })
export type Election = z.infer<typeof Election>

/** How far an aspirant is: before *penetapan calon* ethics, after it discipline, save for forms that are always discipline. */
export const CandidateStatus = z.enum(['bakal-calon', 'calon', 'belum-diketahui'])
export type CandidateStatus = z.infer<typeof CandidateStatus>

/**
 * First and last day of a stage as far as they can be told, or null. The first stage may have begun at any time and the
 * last one does not end; between them a missing side reaches up to the neighbour's date, and where that is missing too,
 * the stage is only its one known day: it is asked about rather than guessed.
 */
function spanOf(stages: ElectionInput['stages'], stage: ElectionStage): StageDates | null {
  const { from, to } = stages[stage]
  if (from === null && to === null) return null
  const order = ElectionStage.options
  const at = order.indexOf(stage)
  const before = order[at - 1]
  const after = order[at + 1]
  const endBefore = before ? stages[before].to : null
  const startAfter = after ? stages[after].from : null
  return {
    from: from ?? (before ? (endBefore ? addDays(endBefore, 1) : to) : null),
    to: to ?? (after ? (startAfter ? addDays(startAfter, -1) : from) : null),
  }
}

/** The stage a day falls in; the later one where two overlap, null between stages and where no date is known. */
export function stageOn({ stages }: Pick<ElectionInput, 'stages'>, date: PlainDate): ElectionStage | null {
  return (
    ElectionStage.options.findLast((stage) => {
      const span = spanOf(stages, stage)
      return span && (span.from === null || span.from <= date) && (span.to === null || date <= span.to)
    }) ?? null
  )
}

/** What whoever runs is on a day: a candidate from the day of *penetapan* on; unknown while that day is not entered. */
export function candidateStatusOn(
  { candidatesFixedOn }: Pick<ElectionInput, 'candidatesFixedOn'>,
  date: PlainDate,
): CandidateStatus {
  if (candidatesFixedOn === null) return 'belum-diketahui'
  return date < candidatesFixedOn ? 'bakal-calon' : 'calon'
}

/** Is neutrality in it a matter of Pasal 5 huruf n? Not in a village's election, which goes by Pasal 3 (practice.md, M-H). */
export function isNeutralityElection({ kind }: Pick<ElectionInput, 'kind'>): boolean {
  return kind !== 'pilkades'
}

/** What looks wrong about the dates, for the clerk to check; nothing of it forbids saving, since practice differs. */
export function electionWarnings({
  stages,
  candidatesFixedOn,
}: Pick<ElectionInput, 'stages' | 'candidatesFixedOn'>): string[] {
  const dated = ElectionStage.options.flatMap((stage) => {
    const { from, to } = stages[stage]
    const start = from ?? to
    const end = to ?? from
    return start && end ? [{ label: ELECTION_STAGE_LABEL[stage], start, end }] : []
  })
  const order = dated.flatMap((stage, index) => {
    const before = dated[index - 1]
    if (!before) return []
    if (stage.start < before.start)
      return [
        `${stage.label} (${formatDate(stage.start)}) dimulai sebelum ${before.label} (${formatDate(before.start)}).`,
      ]
    return stage.start <= before.end ? [`${before.label} dan ${stage.label} bertumpang tindih.`] : []
  })
  return [...order, ...candidatesWarnings(stages, candidatesFixedOn)]
}

function candidatesWarnings(stages: ElectionInput['stages'], fixedOn: PlainDate | null): string[] {
  if (fixedOn === null)
    return [
      'Tanggal penetapan calon belum diisi: status calon pada tanggal perbuatan akan ditanyakan per kasus.',
    ]
  const { pencalonan, 'masa-kampanye': campaign, 'pemungutan-suara': voting } = stages
  const outside =
    (pencalonan.from !== null && fixedOn < pencalonan.from) ||
    (pencalonan.to !== null && pencalonan.to < fixedOn)
  const votingOn = voting.from ?? voting.to
  return [
    ...(outside ? [`Penetapan calon (${formatDate(fixedOn)}) berada di luar tahap pencalonan.`] : []),
    ...(campaign.from && campaign.from <= fixedOn
      ? ['Penetapan calon tidak lebih awal dari masa kampanye.']
      : []),
    ...(votingOn && votingOn <= fixedOn ? ['Penetapan calon tidak lebih awal dari pemungutan suara.'] : []),
  ]
}
