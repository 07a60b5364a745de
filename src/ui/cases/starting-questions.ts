/**
 * A set to start the minutes from, in the office's own words; the substance of the act is asked in between
 * (dossier 2.6, what standard minutes ask).
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
  return `Saudara diduga ${actText.replace(/[.\s]+$/, '')}. Bagaimana keterangan Saudara?`
}
