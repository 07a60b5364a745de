import type { DraftOf } from '../../../contract/paper-values.ts'
import type { RenderInput } from './input.ts'
import { sanctionTags } from './template-decision.ts'
import { memberRows } from './template-forming.ts'
import { meeting } from './template-meetings.ts'
import { hearingTags } from './template-procedure.ts'
import {
  absenceText,
  alleged,
  clause,
  dateText,
  dateWords,
  officialBlock,
  officialRows,
  officialTags,
  orDots,
  rowsOf,
  timeText,
} from './words.ts'

/** Tags of the ethics road: summons before the Majelis, its hearing, its conclusion, the declared sanksi moral. */

type Office = RenderInput['office']

export function ethicsSummonsTags(
  { values }: DraftOf<'panggilan-etik-1'> | DraftOf<'panggilan-etik-2'>,
  office: Office,
) {
  return {
    ...meeting(values.examDate, values.examTime, values.place, office),
    ...officialBlock('pejabat', values.examiner),
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    tembusan: rowsOf(values.tembusan),
    panggilan_1_nomor: orDots('firstNumber' in values ? values.firstNumber : null),
    panggilan_1_tanggal: dateText('firstDate' in values ? values.firstDate : null),
  }
}

export function ethicsHearingTags({ values }: DraftOf<'bap-etik'>, office: Office) {
  return {
    ...hearingTags(values, office),
    pemeriksa_sebutan: 'kami, Majelis Kode Etik yang terdiri atas',
    pemeriksa_judul: 'Majelis Kode Etik',
    pemeriksa: officialRows(values.examiners),
    wewenang: `Majelis Kode Etik yang dibentuk dengan ${clause(values.warrant)}`,
  }
}

export function conclusionTags({ values }: DraftOf<'putusan-majelis-etik'>, input: RenderInput) {
  const onEvidence = values.basis === 'evidence'
  const reasons = rowsOf(values.considerations)
  return {
    ...sanctionTags(input.sanction),
    keputusan_majelis: clause(values.panelBasis),
    dugaan: alleged(values.allegation),
    ketentuan: clause(values.citation),
    dari_pemeriksaan: !onEvidence,
    tanpa_pemeriksaan: onEvidence,
    tanggal_bap: dateText(values.examinedOn),
    dasar_ketidakhadiran: absenceText(values.absenceBasis),
    ada_pertimbangan: reasons.length > 0,
    pertimbangan: reasons,
    terbukti: values.guilty !== 'no',
    tidak_terbukti: values.guilty === 'no',
    anggota: memberRows(values.members),
  }
}

export function declarationTags({ values }: DraftOf<'ba-pernyataan-sanksi-moral'>, input: RenderInput) {
  const attendees = rowsOf(values.attendees)
  return {
    ...dateWords(values.declaredOn),
    ...sanctionTags(input.sanction),
    ...officialBlock('pejabat', values.declaredBy),
    jam_mulai: timeText(values.declaredAt, input.office.zone),
    tempat_acara: orDots(values.place),
    keputusan_pejabat: clause(values.decisionBy),
    keputusan_nomor: orDots(values.decisionNumber),
    keputusan_tanggal: dateText(values.decisionDate),
    forum: clause(values.forum),
    ada_hadirin: attendees.length > 0,
    hadirin: attendees,
    ada_keterangan: Boolean(values.note?.trim()),
    keterangan: orDots(values.note),
    penyampai_ttd: [officialTags(values.declaredBy)],
    ada_saksi: rowsOf(values.witnesses).length > 0,
    saksi: rowsOf(values.witnesses),
  }
}
