import type { CaseView } from '../../contract/cases.ts'
import type { OfficeProfile } from '../../contract/settings.ts'
import { formatDate, type PlainDate } from '../../terms/plain-date.ts'
import { heading, line, ownDocument, table } from './document.ts'
import type { LeftOut, Part } from './parts.ts'

/** The contents page of a bundle in a folder: what lies in it, in its order, under which name. */
export function contentsDocument(
  view: CaseView,
  office: OfficeProfile,
  today: PlainDate,
  files: readonly { readonly part: Part; readonly name: string }[],
  left: readonly LeftOut[],
): Promise<Uint8Array> {
  const { atAct } = view.person
  return ownDocument('Daftar isi bundel berkas', office, [
    line(`Kasus ${view.number}: ${atAct.name}`, { bold: true }),
    line([atAct.position, atAct.unitName].filter(Boolean).join(', ')),
    line(`Disusun ${formatDate(today)}`),
    table(
      office,
      [8, 50, 42],
      files.map(({ part, name }, at) => [
        String(at + 1),
        [part.title, part.note].filter(Boolean).join('. '),
        name,
      ]),
      ['No.', 'Berkas', 'Nama berkas di folder ini'],
    ),
    ...(left.length === 0
      ? []
      : [heading('Tidak disertakan'), ...left.map(({ title, why }) => line(`${title}: ${why}`))]),
  ])
}
