import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../src/preview/codec.ts'

describe('messages of the browser host', () => {
  it('come back as they went, bytes included', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array({ maxLength: 70_000 }),
    )
    const message = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string({ minLength: 2 }), leaf))
    fc.assert(
      fc.property(message, (value) => {
        expect(decode(encode(value))).toEqual(value)
      }),
      { numRuns: 60 },
    )
  })

  it('carry a letter of a megabyte', () => {
    const bytes = new Uint8Array(1_048_576).map((_, index) => index % 251)
    expect(decode(encode({ bytes }))).toEqual({ bytes })
  })

  it('are not taken for bytes when they only look alike', () => {
    expect(decode('{"$bytes":1}')).toEqual({ $bytes: 1 })
    expect(decode('{"$bytes":"AA==","lain":1}')).toEqual({ $bytes: 'AA==', lain: 1 })
  })
})
