import { addressedHead, TO_OFFICE } from './addressed.ts'
import { identity } from './labels.ts'
import { type Block, closing, points, text, when } from './parts.ts'
import { ending } from './signatures.ts'

/** Letters to other bodies (practice.md): forwarding, asking for data, reminding, reporting back. */

const head = (subject: string, attachment = '-') =>
  addressedHead({ secret: false, classified: true, subject, attachment, to: TO_OFFICE })

const enclosed = () =>
  when(
    'ada_dilampirkan',
    text('Bersama surat ini dilampirkan:', { keepNext: true, spacing: { after: 60 } }),
    ...points('dilampirkan'),
  )

const end = (): Block[] => [
  closing('Atas perhatian dan kerja samanya, kami ucapkan terima kasih.'),
  ...ending({ dated: false, capacity: false }),
]

export function forwarding(): Block[] {
  return [
    ...head('Pelimpahan Penanganan Laporan', '{lampiran}'),
    text('Kami menerima laporan mengenai dugaan {hal}, yang dikaitkan dengan:', { keepNext: true }),
    ...identity(),
    text('{alasan}'),
    text(
      'Berkenaan dengan itu, penanganan laporan tersebut kami limpahkan untuk ditindaklanjuti menurut kewenangan yang ada. Kebenaran dugaan tersebut belum kami periksa, dan identitas pelapor mohon tetap dilindungi.',
    ),
    ...enclosed(),
    text('Kami berharap hasil penanganannya dapat disampaikan kepada kami.'),
    ...end(),
  ]
}

export function dataRequest(): Block[] {
  return [
    ...head('Permintaan Data'),
    text(
      'Dalam rangka penanganan dugaan {hal}, kami memerlukan data yang ada pada instansi Saudara berkenaan dengan:',
      { keepNext: true },
    ),
    ...identity(),
    text('Untuk itu, mohon kiranya disampaikan kepada kami:', { keepNext: true, spacing: { after: 60 } }),
    ...points('diminta'),
    text(
      'Data tersebut mohon kami terima paling lambat tanggal {batas} dan hanya akan digunakan untuk penanganan dugaan ini.{#ada_narahubung} Narahubung: {narahubung}.{/ada_narahubung}',
    ),
    ...end(),
  ]
}

export function dataReminder(): Block[] {
  return [
    ...head('Pengingat Permintaan Data'),
    text(
      'Menunjuk surat kami {#ada_nomor_permintaan}Nomor {permintaan_nomor} {/ada_nomor_permintaan}tanggal {permintaan_tanggal} mengenai permintaan data sehubungan dengan dugaan {hal}, yang dikaitkan dengan:',
      { keepNext: true, alignment: 'left' },
    ),
    ...identity(),
    text('sampai saat ini kami belum menerima data berikut:', { keepNext: true, spacing: { after: 60 } }),
    ...points('diminta'),
    text(
      'Mohon data tersebut dapat kami terima paling lambat tanggal {batas}. Apabila data itu tidak ada atau tidak dapat diberikan, mohon diberitahukan kepada kami beserta alasannya.',
    ),
    ...end(),
  ]
}

export function reportBack(): Block[] {
  return [
    ...head('Laporan Tindak Lanjut Rekomendasi', '{lampiran}'),
    text(
      'Menunjuk surat Saudara {#ada_nomor_rekomendasi}Nomor {rekomendasi_nomor} {/ada_nomor_rekomendasi}tanggal {rekomendasi_tanggal}, yang kami terima tanggal {rekomendasi_diterima}, sehubungan dengan dugaan {hal}, atas nama:',
      { keepNext: true, alignment: 'left' },
    ),
    ...identity(),
    text('dengan rekomendasi {direkomendasikan}, dengan hormat kami laporkan hal-hal sebagai berikut:', {
      keepNext: true,
    }),
    ...points('dilakukan'),
    ...when(
      'ditindaklanjuti',
      text('Dengan demikian, rekomendasi tersebut telah ditindaklanjuti menurut ketentuan yang berlaku.'),
    ),
    ...when(
      'menyimpang',
      text('Tindak lanjut tersebut berbeda dari yang direkomendasikan, dengan alasan: {alasan}.'),
    ),
    ...enclosed(),
    ...end(),
  ]
}
