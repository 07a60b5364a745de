import { INVOLVED_LABEL, InvolvedAs } from '../../../../contract/fact-words.ts'
import { PERSON_STANDING_LABEL, PersonStanding } from '../../../../terms/person.ts'
import { type FactForms, labelled, letterDate, noteArea, number } from './field.ts'

/** From the report to the road: telaah, whose case it is, who is bound up with it, what the posts say. */
export const openingForms = {
  'case-opened': {
    title: 'Pembukaan kasus',
    dateLabel: 'Tanggal dibuka',
    fields: [{ kind: 'area', name: 'summary', label: 'Ringkasan laporan' }],
  },
  assessed: {
    title: 'Telaah laporan',
    dateLabel: 'Tanggal telaah',
    fields: [{ kind: 'assess' }],
    wide: true,
  },
  'superiors-confirmed': {
    title: 'Rantai atasan untuk kasus ini',
    dateLabel: 'Tanggal dipastikan',
    fields: [{ kind: 'superiors' }],
  },
  'pppk-basis-recorded': {
    title: 'Dasar hukum disiplin PPPK',
    dateLabel: 'Tanggal dicatat',
    fields: [
      {
        kind: 'area',
        name: 'basis',
        label: 'Dasar yang dipakai kantor',
        description:
          'Misalnya klausul perjanjian kerja atau peraturan daerah; peraturan disiplin PNS tidak berlaku langsung.',
        required: true,
      },
      { kind: 'line', name: 'source', label: 'Sumber (nomor surat, pasal, atau pejabat)', required: true },
    ],
  },
  'evidence-secured': {
    title: 'Pengamanan bukti',
    dateLabel: 'Tanggal pengamanan',
    fields: [number, letterDate, noteArea],
  },
  'posts-charted': {
    title: 'Kronologi unggahan',
    dateLabel: 'Tanggal disusun',
    fields: [{ kind: 'posts' }],
    wide: true,
  },
  'involvement-recorded': {
    title: 'Orang yang terlibat dalam perkara',
    dateLabel: 'Tanggal dicatat',
    fields: [
      {
        kind: 'choice',
        name: 'as',
        label: 'Terlibat sebagai',
        description: 'Yang terlibat tidak boleh memeriksa, menjadi anggota tim atau majelis, atau memutus.',
        required: true,
        options: labelled(InvolvedAs.options, INVOLVED_LABEL),
      },
      { kind: 'identity', name: 'who', label: 'Siapa', required: true },
      noteArea,
    ],
  },
  'person-confirmed': {
    title: 'Keadaan pegawai',
    dateLabel: 'Tanggal dipastikan',
    fields: [
      {
        kind: 'choice',
        name: 'standing',
        label: 'Keadaan sekarang',
        required: true,
        options: labelled(PersonStanding.options, PERSON_STANDING_LABEL),
      },
      {
        kind: 'yes-no',
        name: 'goOn',
        label: 'Proses kasus',
        yes: 'Dilanjutkan',
        no: 'Tidak dilanjutkan',
        required: true,
      },
      {
        kind: 'area',
        name: 'note',
        label: 'Yang diperiksa dan akibatnya',
        description: 'Misalnya SK mutasi yang dilihat, siapa atasan barunya, atau surat keterangan kematian.',
        required: true,
      },
    ],
  },
  forwarded: {
    title: 'Surat Pelimpahan',
    dateLabel: 'Tanggal dicatat',
    fields: [number, letterDate, { kind: 'line', name: 'to', label: 'Dilimpahkan kepada', required: true }],
  },
  'neglect-found': {
    title: 'Kelalaian atasan',
    dateLabel: 'Tanggal ditemukan',
    fields: [
      { kind: 'official', name: 'superior', label: 'Atasan yang lalai', required: true },
      {
        kind: 'area',
        name: 'note',
        label: 'Apa yang tidak dilakukannya',
        description: 'Misalnya tidak memanggil, tidak memeriksa, atau tidak melaporkan, dan sejak kapan.',
        required: true,
      },
    ],
  },
} satisfies FactForms
