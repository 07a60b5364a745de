import { DISCIPLINE_CODE, type PaperTraits } from './traits.ts'

/** The examination of a discipline case, from the summons to the report (dossier 3.1, 3.3 to 3.5). */
export const EXAMINATION_PAPERS = {
  'panggilan-1': {
    title: 'Surat Panggilan I',
    numbered: true,
    freeForm: false,
    classification: DISCIPLINE_CODE,
    deliverable: true,
    mandate: 'never',
  },
  'panggilan-2': {
    title: 'Surat Panggilan II',
    numbered: true,
    freeForm: false,
    classification: DISCIPLINE_CODE,
    deliverable: true,
    mandate: 'never',
  },
  bap: {
    title: 'Berita Acara Pemeriksaan',
    numbered: false,
    freeForm: false,
    classification: null,
    deliverable: false,
    mandate: 'never',
  },
  'ba-ketidakhadiran': {
    title: 'Berita Acara Ketidakhadiran',
    numbered: true,
    freeForm: true,
    classification: DISCIPLINE_CODE,
    deliverable: false,
    mandate: 'never',
  },
  lhp: {
    title: 'Laporan Hasil Pemeriksaan',
    numbered: true,
    freeForm: false,
    classification: DISCIPLINE_CODE,
    deliverable: true,
    mandate: 'never',
  },
} as const satisfies Record<string, PaperTraits>
