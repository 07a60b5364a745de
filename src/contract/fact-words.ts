import {
  AnnulledFor,
  AssignmentRole,
  Conduct,
  InvolvedAs,
  PanelRole,
  Post,
  REVIEWER_LABEL,
  RemedyKind,
  RemedyOutcome,
  ReviewerRole,
  TeamElement,
} from '../law/facts.ts'

/** The lists inside facts and what the screen calls their entries; a sentence may put a capital before them. */

export {
  AnnulledFor,
  AssignmentRole,
  Conduct,
  InvolvedAs,
  PanelRole,
  Post,
  REVIEWER_LABEL,
  RemedyKind,
  RemedyOutcome,
  ReviewerRole,
  TeamElement,
}

export const INVOLVED_LABEL: Record<InvolvedAs, string> = {
  reporter: 'pelapor',
  witness: 'saksi',
  'involved-superior': 'atasan yang terlibat',
}

export const PANEL_ROLE_LABEL: Record<PanelRole, string> = {
  ketua: 'ketua',
  sekretaris: 'sekretaris',
  anggota: 'anggota',
}

export const TEAM_ELEMENT_LABEL: Record<TeamElement, string> = {
  'atasan-langsung': 'atasan langsung',
  pengawasan: 'unsur pengawasan',
  kepegawaian: 'unsur kepegawaian',
  lainnya: 'pejabat lain yang ditunjuk',
}

export const ASSIGNMENT_ROLE_LABEL: Record<AssignmentRole, string> = {
  'penanggung-jawab': 'penanggung jawab',
  'wakil-penanggung-jawab': 'wakil penanggung jawab',
  'pengendali-teknis': 'pengendali teknis',
  'ketua-tim': 'ketua tim',
  anggota: 'anggota',
}

export const REMEDY_LABEL: Record<RemedyKind, string> = {
  keberatan: 'keberatan',
  banding: 'banding administratif',
}

export const REMEDY_OUTCOME_LABEL: Record<RemedyOutcome, string> = {
  dikuatkan: 'keputusan dikuatkan',
  diperberat: 'hukuman diperberat',
  diperingan: 'hukuman diperingan',
  diubah: 'hukuman diubah',
  dicabut: 'keputusan dicabut',
  dibatalkan: 'keputusan dibatalkan',
}

export const ANNULLED_FOR_LABEL: Record<AnnulledFor, string> = {
  form: 'cacat formal: keputusan baru boleh diterbitkan',
  merits: 'pokok perkara: kasus berakhir',
}
