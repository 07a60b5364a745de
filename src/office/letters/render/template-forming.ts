import type { DraftOf } from '../../../contract/paper-values.ts'
import type { PanelMember, PanelRole, TeamElement, TeamMember } from '../../../law/facts.ts'
import { inOrder } from '../panel-order.ts'
import type { RenderInput } from './input.ts'
import { decreeTags } from './template-decision.ts'
import { alleged, clause, DOTS, dateText, officialTags, orDots, prefixed, rowsOf } from './words.ts'

/** Tags of the papers that set up an examination: Tim Pemeriksa, Majelis Kode Etik, temporary release. */

/** The place of a member as decrees write it (dossier 3.2, 3.10). */
const PLACE: Record<PanelRole, string> = {
  ketua: 'Ketua merangkap anggota',
  sekretaris: 'Sekretaris merangkap anggota',
  anggota: 'Anggota',
}

/** What a member stands for, under the heading *Unsur*. */
const ELEMENT: Record<TeamElement, string> = {
  'atasan-langsung': 'Atasan langsung',
  pengawasan: 'Pengawasan',
  kepegawaian: 'Kepegawaian',
  lainnya: 'Pejabat lain',
}

/** Rows of a table of members; one empty row while nobody is named. */
export function memberRows(members: readonly PanelMember[] | null) {
  const rows = inOrder(members ?? []).map(({ official, role }) => ({
    ...officialTags(official),
    kedudukan: PLACE[role],
  }))
  const filled = rows.length > 0 ? rows : [{ ...officialTags(null), kedudukan: DOTS }]
  return filled.map((row, index) => ({ no: String(index + 1), ...row }))
}

function teamRows(members: readonly TeamMember[] | null) {
  const elements = inOrder(members ?? []).map(({ element }) => ELEMENT[element])
  return memberRows(members).map((row, index) => ({ ...row, unsur: elements[index] ?? DOTS }))
}

function formingTags(
  values: { allegation: string | null; citation: string | null; tembusan: string[] | null },
  input: RenderInput,
) {
  return {
    ...decreeTags(input),
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    tembusan: rowsOf(values.tembusan),
  }
}

export function teamTags({ values }: DraftOf<'keputusan-tim-pemeriksa'>, input: RenderInput) {
  return {
    ...formingTags(values, input),
    ancaman: orDots(values.threat),
    anggota: teamRows(values.members),
  }
}

export function panelTags({ values }: DraftOf<'keputusan-majelis-etik'>, input: RenderInput) {
  return { ...formingTags(values, input), anggota: memberRows(values.members) }
}

export function releaseTags({ values }: DraftOf<'keputusan-pembebasan-sementara'>, input: RenderInput) {
  return {
    ...formingTags(values, input),
    tmt_mulai: dateText(values.startsOn),
    ada_plh: values.acting !== null,
    ...prefixed('plh', officialTags(values.acting)),
  }
}
