import { expect, it } from 'vitest'
import { actQuestion, QUESTION_BANK } from '../../../src/ui/cases/question-bank.ts'

const all = QUESTION_BANK.flatMap(({ questions }) => questions)

it('asks each standard question once, as a question, and presumes no guilt', () => {
  expect(new Set(all).size).toBe(all.length)
  for (const question of all) {
    expect(question).toMatch(/[?.]$/)
    expect(question).not.toMatch(
      /kesalahan Saudara|pelanggaran yang Saudara lakukan|mengapa Saudara melanggar/i,
    )
  }
})

it('asks what standard minutes ask, from health to freedom from pressure', () => {
  const text = all.join('\n')
  for (const topic of [
    'sehat',
    'sumpah/janji',
    'riwayat pekerjaan',
    'hambatan',
    'hukuman disiplin',
    'keterangan lagi',
    'tanpa tekanan',
  ])
    expect(text).toContain(topic)
  expect(all.length).toBeGreaterThanOrEqual(17)
})

it('names the act as an allegation', () => {
  expect(actQuestion('mengunggah komentar.')).toBe(
    'Saudara diduga mengunggah komentar. Bagaimana keterangan Saudara?',
  )
})

it('goes on in small letters, as the act stands inside the sentence; an abbreviation stays', () => {
  expect(actQuestion('Menyindir rekan di X')).toBe(
    'Saudara diduga menyindir rekan di X. Bagaimana keterangan Saudara?',
  )
  expect(actQuestion('ASN mengunggah')).toContain('diduga ASN mengunggah')
})
