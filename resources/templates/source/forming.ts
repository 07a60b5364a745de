import { receipt } from './decision.ts'
import { annex, deciding, decreeHead, dictaAndSignature, entry, instruments, recital } from './decree.ts'
import { type Block, text, when } from './parts.ts'
import { grid } from './tables.ts'

/** Papers that set up an examination: Tim Pemeriksa, Majelis Kode Etik, temporary release (dossier 3.2, 3.7, 3.10). */

/** The members, each with his element where the law asks for it, and his place. */
function members(withElement: boolean): Block {
  const column = (title: string, content: string, width: number) => ({ title, content, width, size: 18 })
  return grid(
    withElement
      ? [
          column('No', '{no}.', 500),
          column('Nama/NIP', '{nama}\n{nip}', 2550),
          column('Pangkat/Gol. ruang', '{pangkat}', 1230),
          column('Jabatan', '{jabatan}', 2100),
          column('Unsur', '{unsur}', 1420),
          column('Kedudukan', '{kedudukan}', 1271),
        ]
      : [
          column('No', '{no}.', 500),
          column('Nama/NIP', '{nama}\n{nip}', 2900),
          column('Pangkat/Gol. ruang', '{pangkat}', 1500),
          column('Jabatan', '{jabatan}', 2600),
          column('Kedudukan', '{kedudukan}', 1571),
        ],
    'anggota',
    18,
  )
}

const about = (what: string) =>
  `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan tentang ${what};`

/** KESATU forms it against whom, KEDUA its tasks, KETIGA from when; the Lampiran names its members. */
function forming(body: {
  readonly name: string
  readonly breach: string
  readonly need: string
  readonly tasks: string
  readonly elements: boolean
}): Block[] {
  const { name, breach, need, tasks, elements } = body
  const title = `PEMBENTUKAN ${name.toUpperCase()}`
  return [
    ...decreeHead([title]),
    recital('Menimbang', [
      entry(
        'a.',
        `bahwa terdapat dugaan pelanggaran ${breach} berupa {dugaan}, yang diduga dilakukan oleh Sdr. {nama}, NIP {nip}, dan diduga melanggar ketentuan {ketentuan};`,
      ),
      entry('b.', need),
      entry('c.', about(`Pembentukan ${name}`)),
    ]),
    instruments(),
    ...deciding(`Membentuk ${name} dengan susunan sebagaimana tercantum dalam Lampiran, untuk memeriksa:`),
    ...dictaAndSignature([tasks, 'Keputusan ini mulai berlaku pada tanggal ditetapkan.']),
    ...annex(title, `SUSUNAN ${name.toUpperCase()}`, members(elements)),
  ]
}

export const examinationTeam = () =>
  forming({
    name: 'Tim Pemeriksa',
    breach: 'disiplin',
    need: 'bahwa pelanggaran tersebut diancam dengan hukuman disiplin tingkat {ancaman}, sehingga pemeriksaannya dilakukan oleh Tim Pemeriksa;',
    tasks:
      'Tim Pemeriksa bertugas memanggil dan memeriksa yang bersangkutan secara tertutup, menuangkan hasilnya dalam Berita Acara Pemeriksaan, dan menyampaikan Laporan Hasil Pemeriksaan kepada pejabat yang berwenang menghukum.',
    elements: true,
  })

export const ethicsPanel = () =>
  forming({
    name: 'Majelis Kode Etik',
    breach: 'kode etik',
    need: 'bahwa dugaan pelanggaran kode etik diperiksa dan diputus oleh Majelis Kode Etik;',
    tasks:
      'Majelis Kode Etik bertugas memanggil dan memeriksa yang bersangkutan dalam sidang tertutup, memberi kesempatan membela diri, dan menyampaikan putusan serta rekomendasinya kepada pejabat yang berwenang.',
    elements: false,
  })

/** Keputusan Pembebasan Sementara dari Tugas Jabatan (BKN form, dossier 3.7). */
export function temporaryRelease(): Block[] {
  return [
    ...decreeHead(['PEMBEBASAN SEMENTARA DARI TUGAS JABATAN']),
    recital('Menimbang', [
      entry(
        'a.',
        'bahwa Sdr. {nama}, NIP {nip}, diperiksa atas dugaan pelanggaran disiplin berupa {dugaan}, yang diduga melanggar ketentuan {ketentuan} dan diancam dengan hukuman disiplin tingkat berat;',
      ),
      entry(
        'b.',
        'bahwa untuk kelancaran pemeriksaan, yang bersangkutan perlu dibebaskan sementara dari tugas jabatannya;',
      ),
      entry('c.', about('Pembebasan Sementara dari Tugas Jabatan')),
    ]),
    instruments(),
    ...deciding('Membebaskan sementara dari tugas jabatan Saudara:', [
      text(
        'terhitung mulai tanggal {tmt_mulai} sampai dengan ditetapkannya keputusan atas dugaan pelanggaran disiplin tersebut.',
      ),
      ...when(
        'ada_plh',
        text(
          'Selama masa tersebut tugas jabatannya dilaksanakan oleh {plh_nama}, NIP {plh_nip}, {plh_jabatan}, sebagai Pelaksana Harian.',
        ),
      ),
    ]),
    ...dictaAndSignature(
      [
        'Selama dibebaskan sementara dari tugas jabatannya, hak kepegawaian yang bersangkutan tetap diberikan menurut ketentuan peraturan perundang-undangan, dan yang bersangkutan tetap masuk kerja.',
        'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
        'Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan sebagaimana mestinya.',
      ],
      receipt(),
    ),
  ]
}
