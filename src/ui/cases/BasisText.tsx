import { Tooltip } from '@mantine/core'
import type { Basis, Step } from '../../contract/cases.ts'
import { officialTitle } from '../../terms/person.ts'
import { StatusChip } from '../shared/StatusChip.tsx'

/** Several rules may stand in one article: it is cited once, with what is open about any of them. */
function oncePerArticle(because: readonly Basis[]): Basis[] {
  const said: Basis[] = []
  for (const basis of because) {
    const at = said.findIndex(
      (one) => one.kind === 'article' && basis.kind === 'article' && one.citation === basis.citation,
    )
    const one = said[at]
    if (one?.kind === 'article' && basis.kind === 'article') {
      const notes = new Set([one.note, basis.note].filter((note) => note !== null))
      said[at] = { ...one, unsure: one.unsure || basis.unsure, note: [...notes].join(' ') || null }
    } else said.push(basis)
  }
  return said
}

/** The articles behind a step or warning; what sources leave open carries its mark. */
export function BasisText({ because }: { because: readonly Basis[] }) {
  const last = oncePerArticle(because).at(-1)
  if (!last) return null
  // A mark ends the sentence by itself; a full stop behind it would stand alone.
  const marked = last.kind === 'article' && last.unsure
  return (
    <>
      Dasar: <Grounds because={because} />
      {!marked && '.'}
    </>
  )
}

/** The articles alone, each once with its mark. */
export function Grounds({ because }: { because: readonly Basis[] }) {
  return oncePerArticle(because).map((basis, index) => (
    <span key={basis.kind === 'article' ? basis.ruleId : basis.text}>
      {index > 0 && '; '}
      {basis.kind === 'article' ? <Citation basis={basis} /> : basis.text.replace(/\.$/, '')}
      {basis.kind === 'article' && basis.unsure && (
        <>
          {' '}
          <Tooltip label={basis.note ?? 'Sumbernya belum dicocokkan dengan JDIH.'} multiline maw={320}>
            <span>
              <StatusChip tone="amber">perlu dikonfirmasi</StatusChip>
            </span>
          </Tooltip>
        </>
      )}
    </span>
  ))
}

/** Where sources read a sure rule in two ways (PP "hari", PerBKN "hari kerja"), pointing at the article says so. */
function Citation({ basis }: { basis: Extract<Basis, { kind: 'article' }> }) {
  if (basis.unsure || !basis.note) return basis.citation
  return (
    <Tooltip label={basis.note} multiline maw={320}>
      <span style={{ textDecoration: 'underline dotted' }}>{basis.citation}</span>
    </Tooltip>
  )
}

/** `Atasan langsung` loses its capital; an abbreviation such as `PPK` keeps it. */
const withinSentence = (capacity: string) =>
  /^\p{Lu}\p{Ll}/u.test(capacity) ? capacity.charAt(0).toLowerCase() + capacity.slice(1) : capacity

/** Who signs, in the words of the law, with what is missing or to be minded. */
export function SignerText({ step }: { step: Step }) {
  const { signer } = step
  if (!signer) return null
  return (
    <>
      {' '}
      {step.paper ? 'Ditandatangani' : 'Oleh'} {withinSentence(signer.capacity)}
      {signer.official && `: ${signer.official.identity.name}, ${officialTitle(signer.official)}`}.
      {signer.warning && ` ${signer.warning}`}
    </>
  )
}
