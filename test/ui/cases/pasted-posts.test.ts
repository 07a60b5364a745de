import { expect, it } from 'vitest'
import { readPastedPosts } from '../../../src/ui/cases/facts/pasted-posts.ts'

it('reads rows as a spreadsheet copies them, in the order of the screen', () => {
  const { posts, unread } = readPastedPosts(
    'akun.contoh\tFacebook\t20/10/2026\t21.15\thttps://contoh.invalid/1\tMengejek calon\n' +
      'akun.contoh\tFacebook\t21-10-26\t\t\t"Baris satu\nbaris dua"\n',
  )
  expect(unread).toEqual([])
  expect(posts).toMatchObject([
    { account: 'akun.contoh', platform: 'Facebook', postedOn: '2026-10-20', postedAt: '21:15' },
    { postedOn: '2026-10-21', postedAt: null, summary: 'Baris satu\nbaris dua' },
  ])
})

it('goes by the headings where there are any', () => {
  const { posts } = readPastedPosts('Tanggal\tNama akun\tIsi unggahan\n1 Nov 2026\tcontoh\tSimbol tangan')
  expect(posts).toMatchObject([
    { account: 'contoh', postedOn: '2026-11-01', summary: 'Simbol tangan', url: '' },
  ])
})

it('keeps a row whose date cannot be read and names it', () => {
  const { posts, unread } = readPastedPosts('akun\tX\tkemarin\tsore\t\tIsi')
  expect(posts).toMatchObject([{ account: 'akun', postedOn: null, postedAt: null, summary: 'Isi' }])
  expect(unread).toEqual(['Baris 1: tanggal «kemarin» tidak terbaca', 'Baris 1: jam «sore» tidak terbaca'])
})
