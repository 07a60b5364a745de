import { expect, it } from 'vitest'
import { FileToken } from '../../../src/terms/ids.ts'
import { fail, ok } from '../../../src/terms/result.ts'
import { addInPortions } from '../../../src/ui/scans/in-portions.ts'

const files = Array.from({ length: 230 }, (_, at) =>
  FileToken.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
)

it('takes a whole day of scanning, in portions the office takes, and tells of all of them at once', async () => {
  const asked: FileToken[][] = []
  const answer = await addInPortions(files, async (portion) => {
    asked.push([...portion])
    return ok({ added: portion.length - 1, duplicates: [`Scan${asked.length}.pdf`] })
  })
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 30])
  expect(asked.flat()).toEqual(files)
  expect(answer).toEqual(ok({ added: 227, duplicates: ['Scan1.pdf', 'Scan2.pdf', 'Scan3.pdf'] }))
})

it('says what is in the basket already when a later portion is refused', async () => {
  let portions = 0
  const answer = await addInPortions(files, async (portion) => {
    portions += 1
    return portions === 2
      ? fail('not-a-scan', '«video.mp4» bukan pindaian surat.')
      : ok({ added: portion.length, duplicates: [] })
  })
  expect(portions).toBe(2)
  expect(answer).toMatchObject({
    ok: false,
    error: {
      code: 'not-a-scan',
      message: expect.stringMatching(/video\.mp4.*100 berkas pertama .* di keranjang.*130 /s),
    },
  })
})

it('leaves the office’s own words where nothing was taken before', async () => {
  const refused = fail('not-a-scan', '«video.mp4» bukan pindaian surat.')
  expect(await addInPortions(files, async () => refused)).toEqual(refused)
})
