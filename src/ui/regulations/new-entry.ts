import type { RegulationEntry } from '../../contract/regulations.ts'
import type { PlainDate } from '../../terms/plain-date.ts'

/** Entries that the office adds begin with this, so that a later release never takes their id. */
const ownId = () => `kantor-${crypto.randomUUID()}`

/** A Perda, Perbup, Perwal or PPPK rule before anything is typed; its place in Mengingat is chosen in the form. */
export function newInstrument(today: PlainDate): RegulationEntry {
  return {
    kind: 'instrument',
    entry: {
      id: ownId(),
      title: '',
      short: '',
      enactedOn: today,
      pppk: 'no',
      after: 'pp-94-2021',
      purposes: ['discipline'],
      source: '',
      confidence: 'H',
      validFrom: today,
      validTo: null,
      note: null,
    },
  }
}

/** An article of the office's own rule: no level is guessed, each impact is asked until it is filled in. */
export function newViolation(today: PlainDate): RegulationEntry {
  const id = ownId()
  return {
    kind: 'violation',
    entry: {
      id,
      pasal: 1,
      huruf: '',
      angka: null,
      citation: '',
      text: '',
      levels: { 'unit-kerja': null, instansi: null, negara: null },
      levelUnknown: false,
      least: null,
      nature: id,
      category: 'media-sosial',
      socialMedia: true,
      attendance: false,
      neutrality: false,
      coachingAllowed: true,
      source: '',
      confidence: 'H',
      validFrom: today,
      validTo: null,
      note: null,
    },
  }
}
