/** What tags mean that do not come from a field of the form. Those that do are described by the field's own label. */

const EXACT: Readonly<Record<string, string>> = {
  nomor: 'Nomor surat; kosong sampai dinomori',
  tanggal: 'Tanggal surat',
  tempat: 'Kota tempat surat ditandatangani, dari Pengaturan',
  status: 'PNS, PPPK, atau CPNS',
  kop_pemerintah: 'Kop: baris pemerintah daerah di atas nama kantor',
  kop_nama: 'Kop: nama kantor',
  kop_alamat: 'Kop: alamat kantor',
  kop_kontak: 'Kop: telepon, surel, laman',
  ttd_kedudukan: 'Penanda tangan: kedudukan menurut aturan, misalnya Atasan langsung',
  ttd_jabatan:
    'Penanda tangan: jabatan, dengan Plt./Plh. bila ada; sendirian di atas nama, baris a.n. dan u.b. ditambahkan di atasnya',
  ttd_nama: 'Penanda tangan: nama',
  ttd_pangkat: 'Penanda tangan: pangkat',
  ttd_nip: 'Penanda tangan: NIP',
  no: 'Nomor urut baris: 1, 2, 3',
  isi: 'Isi baris',
  huruf: 'Huruf urut baris: a, b, c',
  mengingat: 'Dasar hukum yang berlaku pada tanggal perbuatan',
  pejabat_judul: 'Pejabat yang menetapkan, huruf besar, untuk judul keputusan',
  pejabat_asn: 'Pejabat itu ASN (kepala daerah tidak): baris NIP, pangkat, dan unit kerjanya dicetak',
  penyampai_asn: 'Yang menyampaikan itu ASN (kepala daerah tidak): baris NIP dan pangkatnya dicetak',
  hukuman_tentang: 'Sanksi moral, ditulis seperti pada judul keputusan',
  kantor: 'Nama kantor dengan daerahnya, di dalam kalimat',
  sebutan_diri: 'kami, atau saya bila pejabatnya hanya satu',
  peserta: 'Orang-orang dalam daftar hadir kegiatan',
  cara: 'Yang dilakukan orang itu: hadir, menandatangani, dan seterusnya',
  jumlah_daftar: 'Jumlah orang dalam daftar hadir kegiatan',
  ada_tembusan: 'Ada tembusan',
  ada_ttd_kedudukan: 'Kedudukan penanda tangan diketahui',
  ada_ttd_pangkat: 'Penanda tangan punya pangkat',
  ada_ttd_nip: 'Penanda tangan punya NIP (kepala daerah tidak)',
  ada_ruang_lambang: 'Surat kepala daerah: ruang untuk lambang negara di atas kopnya',
  ada_kop_pemerintah: 'Kop punya baris pemerintah daerah',
  ada_kop_alamat: 'Kop punya alamat',
  ada_kop_kontak: 'Kop punya baris kontak',
}

/** The last part of a name says what it is: `pejabat_nama`, `panggilan_1_tanggal`. */
const ENDINGS: Readonly<Record<string, string>> = {
  nama: 'nama',
  nip: 'NIP',
  pangkat: 'pangkat dan golongan ruang',
  jabatan: 'jabatan',
  unit: 'unit kerja',
  status: 'status kepegawaian',
  nomor: 'nomor',
  tanggal: 'tanggal',
  hari: 'hari',
  tanggal_kata: 'tanggal dengan huruf',
  bulan: 'bulan',
  tahun_kata: 'tahun dengan huruf',
  tanggal_angka: 'tanggal dengan angka',
  pertanyaan: 'pertanyaan',
  jawaban: 'jawaban',
  berkas: 'nama berkas',
  hash: 'SHA-256 berkas',
}

const PERSON: ReadonlySet<string> = new Set(['nama', 'nip', 'pangkat', 'jabatan', 'unit'])

/** What a name's ending says: `nama` of `pejabat_nama`; null when it says nothing. */
function ending(name: string): string | null {
  const found = Object.keys(ENDINGS)
    .filter((end) => name === end || name.endsWith(`_${end}`))
    .sort((a, b) => b.length - a.length)[0]
  return found === undefined ? null : (ENDINGS[found] ?? null)
}

/**
 * A tag in plain words.
 * @param labels of the form fields it is made of
 * @param list the list it stands in, or null
 */
export function describeTag(
  name: string,
  kind: 'text' | 'condition' | 'list' | 'pictures',
  labels: readonly string[],
  list: string | null,
): string {
  const from = labels.length > 0 ? `isian ${labels.map((label) => `«${label}»`).join(', ')}` : null
  const exact = EXACT[name]
  if (kind === 'condition')
    return `Syarat: ${exact ?? (from ? `menurut ${from}` : 'menurut keadaan surat')}. Kebalikannya: {^${name}}`
  if (kind === 'list')
    return `Daftar: ${exact ?? (from ? `baris demi baris dari ${from}` : 'baris demi baris')}`
  if (kind === 'pictures') return 'Gambar yang disusun aplikasi; sendirian dalam satu paragraf'
  if (list === null && labels.length === 0 && PERSON.has(name))
    return `Pegawai yang bersangkutan: ${ENDINGS[name]}`
  if (list !== null && labels.length === 0 && PERSON.has(name))
    return `Orang pada baris itu: ${ENDINGS[name]}`
  const what = exact ?? ending(name)
  if (what && from) return `${what.charAt(0).toUpperCase()}${what.slice(1)}, dari ${from}`
  if (what) return `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  if (from) return `Dari ${from}`
  return list === null ? 'Diisi aplikasi dari berkas kasus' : `Bagian dari daftar {#${list}}`
}
