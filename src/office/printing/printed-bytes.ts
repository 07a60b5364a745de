import { initialsFor } from '../../contract/initials.ts'
import { needsSigner, PAPERS } from '../../terms/paper.ts'
import { fail, type Result } from '../../terms/result.ts'
import type { ReadContext } from '../context.ts'
import { paperBytes } from '../letters/bytes.ts'
import { withInitialsBox } from '../letters/render/initials-box.ts'
import type { StoredPaper } from '../letters/repository.ts'

/**
 * What goes to the printer: the paper's own bytes, or, for the way up the line, a copy of a draft with the box for
 * initials. The box is in no kept draft and in no numbered file.
 */
export async function printedBytes(
  paper: StoredPaper,
  withInitials: boolean,
  context: ReadContext,
): Promise<Result<Uint8Array>> {
  if (!withInitials) return paperBytes(paper, context)
  const { title } = PAPERS[paper.kind]
  if (paper.state !== 'draft')
    return fail(
      'initials-not-draft',
      `${title} bukan konsep lagi, jadi tidak dicetak untuk paraf. Surat tidak berubah; cetak suratnya seperti biasa.`,
    )
  if (!needsSigner(paper.kind))
    return fail(
      'initials-unsigned',
      `${title} tidak ditandatangani pejabat, jadi tidak diparaf berjenjang. Cetak suratnya seperti biasa.`,
    )
  const titles = initialsFor(paper.signer, context.profile)
  if (titles.length === 0)
    return fail(
      'initials-nobody',
      'Tidak ada pejabat yang memaraf konsep ini, jadi tidak ada yang dicetak. Isi urutan paraf di Pengaturan, bagian Pejabat, lalu ulangi.',
    )
  const draft = await paperBytes(paper, context)
  return draft.ok ? withInitialsBox(draft.value, titles) : draft
}
