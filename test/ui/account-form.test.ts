import { expect, test } from 'vitest'
import { passwordStrength } from '../../src/ui/account/password-strength.ts'
import { refuseEmblem } from '../../src/ui/settings/emblem-file.ts'
import { readAccountForm, suggestedId } from '../../src/ui/setup/account-form.ts'

test.each([
  ['Rina Wulandari, S.E.', 'rina'],
  ['  BUDI ', 'budi'],
  ['I Made Rekaan', 'made'],
  ["Nur'aini", 'nuraini'],
  ['', ''],
])('the sign-in name of %s is %s', (name, id) => {
  expect(suggestedId(name)).toBe(id)
})

const good = {
  name: 'Rina Contoh',
  id: 'Rina',
  password: 'empat kata yang panjang',
  repeated: 'empat kata yang panjang',
}

test('a whole account is read, its sign-in name in small letters', () => {
  expect(readAccountForm(good)).toEqual({ account: { id: 'rina', name: 'Rina Contoh' } })
})

test.each([
  ['name', { name: '  ' }],
  ['id', { id: 'nama saya' }],
  ['password', { password: 'pendek', repeated: 'pendek' }],
  ['repeated', { repeated: 'lain sekali ini' }],
])('what is wrong with %s is told there and only there', (field, change) => {
  const read = readAccountForm({ ...good, ...change })
  expect('errors' in read && Object.keys(read.errors)).toEqual([field])
})

test.each([
  ['pendek', 0],
  ['aaaaaaaaaaaa', 1],
  ['rimbaraya1', 1],
  ['kucing7terbang', 2],
  ['Kucing7terbang!', 3],
  ['empat kata yang panjang', 3],
])('%s counts as strength %i', (password, level) => {
  expect(passwordStrength(password, ['Kota Rimba Raya', 'Rina Contoh']).level).toBe(level)
})

test('an emblem of 5 MB is taken, anything bigger and anything else refused with advice', () => {
  const limit = 5 * 1024 * 1024
  expect(refuseEmblem({ name: 'Lambang.PNG', size: limit })).toBeNull()
  expect(refuseEmblem({ name: 'foto.jpg', size: limit + 1 })).toContain('Perkecil')
  expect(refuseEmblem({ name: 'lambang.svg', size: 10 })).toContain('PNG')
})
