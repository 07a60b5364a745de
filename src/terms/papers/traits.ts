/** What a kind of paper is, whatever it says. */
export interface PaperTraits {
  readonly title: string
  /** Minutes and receipts carry a date but no number of the register. */
  readonly numbered: boolean
  /** No form in the dossier: the layout is the office's own (*bentuk bebas*). */
  readonly freeForm: boolean
  /** Permendagri 83/2022 scheme, dossier 4. The office may change it in its settings. */
  readonly classification: string | null
  /** Given to the person, so it has a delivery with proof. */
  readonly deliverable: boolean
  readonly mandate: Mandating
}

/**
 * Whether an official may sign it in another's name (a.n., u.b.). `never`: its power is the signer's own by law
 * (PP 94/2021), or it is his own testimony. `allowed`: where the clerk says so. `proposed`: the head of the office signs
 * it, so whoever signs in his stead does so in his name.
 */
export type Mandating = 'never' | 'allowed' | 'proposed'

/**
 * The traits most papers have: one without a code is not numbered, the layout is the office's own, it is not handed to
 * the person, and nobody signs it in another's name. `over` says what is different.
 */
export const paper = (
  title: string,
  classification: string | null,
  over: Partial<PaperTraits> = {},
): PaperTraits => ({
  title,
  numbered: classification !== null,
  freeForm: true,
  classification,
  deliverable: false,
  mandate: 'never',
  ...over,
})

/** Classification codes (dossier 4). */
export const DISCIPLINE_CODE = '800.1.6.2'
export const ETHICS_CODE = '800.1.6.1'
/** Supervising and steering staff: code of ethics, discipline. */
export const GUIDANCE_CODE = '800.1.10.4'
