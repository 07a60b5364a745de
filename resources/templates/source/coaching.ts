import { addressedHead, TO_PERSON } from './addressed.ts'
import { identity, official, officials, schedule } from './labels.ts'
import { heading } from './letterhead.ts'
import { type Block, closing, points, text, when } from './parts.ts'
import { ending, pair, witnesses } from './signatures.ts'

/** Free-form papers of the coaching road: none of them is hukuman disiplin, and each says so. */

export function coachingCall(): Block[] {
  return [
    ...addressedHead({ secret: false, subject: 'Panggilan Pembinaan', attachment: '-', to: TO_PERSON }),
    text('Dalam rangka pembinaan pegawai, Saudara diminta hadir menghadap kepada:', { keepNext: true }),
    ...official('pejabat_'),
    text('pada:', { keepNext: true }),
    ...schedule(),
    text('sehubungan dengan dugaan {hal}.'),
    text(
      'Pertemuan ini merupakan pembinaan, bukan pemeriksaan disiplin. Apabila Saudara berhalangan, sampaikan alasannya sebelum waktu tersebut.',
    ),
    closing('Demikian disampaikan untuk dilaksanakan.'),
    ...ending({ dated: false, capacity: true }),
  ]
}

/** How minutes begin: day and date in words. */
export function opening(rest: string): Block {
  return text(
    `Pada hari ini, {hari}, tanggal {tanggal_kata}, bulan {bulan}, tahun {tahun_kata} ({tanggal_angka}), ${rest}`,
    { keepNext: true },
  )
}

export function coachingMinutes(): Block[] {
  return [
    ...heading({ secret: false, titles: ['BERITA ACARA PEMBINAAN'], numbered: true }),
    opening(
      'pukul {jam_mulai}{#ada_jam_selesai} sampai dengan pukul {jam_selesai}{/ada_jam_selesai}, bertempat di {tempat_acara}, {sebutan_diri}:',
    ),
    ...officials('pembina'),
    text('telah melakukan pembinaan terhadap:', { keepNext: true }),
    ...identity(),
    text('sehubungan dengan dugaan {hal}.'),
    ...when(
      'ada_penjelasan',
      text('Penjelasan yang bersangkutan:', { keepNext: true, spacing: { after: 40 } }),
      text('{penjelasan}'),
    ),
    text('Hasil pembinaan:', { keepNext: true, spacing: { after: 40 } }),
    text('{hasil}'),
    ...when(
      'ada_kesanggupan',
      text('Yang bersangkutan menyatakan sanggup:', { keepNext: true, spacing: { after: 40 } }),
      ...points('kesanggupan'),
    ),
    ...when(
      'ada_hapus',
      text('Yang bersangkutan diminta menghapus unggahan {tautan} paling lambat tanggal {batas_hapus}.'),
    ),
    closing(
      'Pembinaan ini bukan hukuman disiplin. Demikian Berita Acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.',
    ),
    ...pair({ title: 'Yang dibina:' }, { title: 'Pejabat yang membina:', loop: 'pembina' }, witnesses()),
  ]
}

export function coachingReprimand(): Block[] {
  return [
    ...heading({ secret: false, titles: ['SURAT TEGURAN'], numbered: true }),
    text(
      '{#ada_dasar}Berdasarkan {dasar}, dengan{/ada_dasar}{^ada_dasar}Dengan{/ada_dasar} ini diberikan teguran sebagai pembinaan kepada:',
      {
        keepNext: true,
      },
    ),
    ...identity(),
    text(
      'karena adanya dugaan {hal}{#ada_tanggal_perbuatan} pada tanggal {tanggal_perbuatan}{/ada_tanggal_perbuatan}{#ada_ketentuan}, yang tidak sejalan dengan {ketentuan}{/ada_ketentuan}.',
    ),
    text('Sehubungan dengan hal tersebut, Saudara diminta:', { keepNext: true, spacing: { after: 60 } }),
    ...points('yang_diminta'),
    ...when('ada_hapus', text('Unggahan {tautan} agar dihapus paling lambat tanggal {batas_hapus}.')),
    text(
      'Surat teguran ini diberikan dalam rangka pembinaan dan bukan merupakan hukuman disiplin. Apabila perbuatan serupa diulangi, penanganannya dapat dilanjutkan menurut ketentuan disiplin yang berlaku.',
    ),
    closing('Demikian untuk diperhatikan dan dilaksanakan.'),
    ...ending({ dated: true, capacity: true }),
  ]
}
