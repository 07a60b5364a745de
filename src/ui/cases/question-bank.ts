/**
 * Questions to start minutes from and to insert while they are typed, in the office's own words; the substance of the
 * act is asked in between (dossier 2.6, what standard minutes ask).
 */
export const OPENING_QUESTIONS: readonly string[] = [
  'Apakah Saudara menerima surat panggilan dan mengerti untuk apa Saudara dipanggil hari ini?',
  'Apakah Saudara dalam keadaan sehat dan bersedia dimintai keterangan?',
  'Bersediakah Saudara memberi keterangan yang sebenarnya, mengingat sumpah/janji sebagai pegawai?',
  'Mohon ceritakan riwayat pekerjaan Saudara dan tugas Saudara sekarang.',
  'Adakah hambatan dalam pekerjaan Saudara, dan bagaimana Saudara mengatasinya?',
]

export const CLOSING_QUESTIONS: readonly string[] = [
  'Tahukah Saudara bahwa perbuatan yang diduga itu dapat dikenai hukuman disiplin?',
  'Bersediakah Saudara menerima akibatnya menurut peraturan bila dugaan itu terbukti?',
  'Adakah keterangan lain yang hendak Saudara tambahkan atau bukti yang hendak Saudara serahkan?',
  'Bersediakah Saudara dimintai keterangan lagi bila masih diperlukan?',
  'Apakah Saudara memberi keterangan ini tanpa tekanan atau paksaan dari siapa pun?',
]

/** The question about the act itself, naming it as an allegation. */
export function actQuestion(actText: string): string {
  const act = actText.trim().replace(/[.\s]+$/, '')
  // A summary begins with a capital; inside the sentence it does not, unless it is an abbreviation.
  const inside = /^\p{Lu}\p{Ll}/u.test(act) ? `${act.charAt(0).toLowerCase()}${act.slice(1)}` : act
  return `Saudara diduga ${inside}. Bagaimana keterangan Saudara?`
}

interface QuestionSet {
  readonly title: string
  readonly questions: readonly string[]
}

/** By what an examiner is about to ask; the first and the last frame an examination, the others its substance. */
export const QUESTION_BANK: readonly QuestionSet[] = [
  { title: 'Pembuka pemeriksaan', questions: OPENING_QUESTIONS },
  {
    title: 'Pembuka klarifikasi',
    questions: [
      'Apakah Saudara menerima undangan klarifikasi dan mengerti maksudnya?',
      'Apakah Saudara sehat dan bersedia memberi keterangan yang sebenarnya?',
      'Apa pekerjaan Saudara, dan apa hubungan Saudara dengan pegawai yang dimaksud?',
    ],
  },
  {
    title: 'Akun dan perangkat',
    questions: [
      'Akun media sosial apa saja yang Saudara miliki atau kelola?',
      'Apakah akun yang diperlihatkan ini milik Saudara? Siapa lagi yang dapat masuk ke akun itu?',
      'Dengan telepon atau komputer apa unggahan itu dibuat, dan siapa yang memegangnya waktu itu?',
      'Nomor telepon siapa yang terdaftar pada akun atau grup tersebut?',
    ],
  },
  {
    title: 'Unggahan',
    questions: [
      'Apakah Saudara yang membuat, membagikan, atau menyukai unggahan yang diperlihatkan ini?',
      'Kapan, di mana, dan pada jam kerja atau di luar jam kerja Saudara melakukannya?',
      'Apa maksud Saudara dengan unggahan itu?',
      'Siapa saja yang dapat melihatnya: umum, teman, atau anggota grup?',
      'Berapa kali Saudara melakukan hal serupa?',
      'Apakah unggahan itu masih ada? Bila sudah dihapus, kapan dan mengapa?',
    ],
  },
  {
    title: 'Netralitas',
    questions: [
      'Apakah Saudara mengenal calon atau partai yang dimaksud, dan apa hubungan Saudara dengannya?',
      'Apakah Saudara diminta atau diajak oleh seseorang untuk melakukannya?',
      'Apakah Saudara hadir dalam kegiatan calon atau partai, dan dalam kedudukan apa?',
      'Apakah Saudara memakai waktu, pakaian, atau fasilitas dinas waktu itu?',
    ],
  },
  {
    title: 'Kabar yang belum tentu benar',
    questions: [
      'Dari mana Saudara memperoleh kabar itu, dan apakah Saudara memeriksa kebenarannya?',
      'Kapan Saudara mengetahui bahwa kabar itu tidak benar, dan apa yang Saudara lakukan kemudian?',
    ],
  },
  {
    title: 'Pengetahuan dan keadaan',
    questions: [
      'Pernahkah Saudara mengikuti apel, sosialisasi, atau menerima edaran tentang hal ini?',
      'Pernahkah Saudara ditegur atau dibina karena hal yang serupa?',
      'Apa yang mendorong Saudara melakukannya, dan apa yang Saudara rasakan sekarang?',
      'Apa akibat perbuatan itu bagi unit kerja Saudara menurut Saudara?',
    ],
  },
  {
    title: 'Saksi',
    questions: [
      'Apa yang Saudara lihat, dengar, atau alami sendiri?',
      'Bagaimana Saudara memperoleh tangkapan layar atau rekaman itu, dan apakah pernah diubah?',
      'Siapa lagi yang mengetahui kejadian itu?',
    ],
  },
  { title: 'Penutup', questions: CLOSING_QUESTIONS },
]
