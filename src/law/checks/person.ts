import { PERSON_STANDING_LABEL } from '../../terms/person.ts'
import { formatDate } from '../../terms/plain-date.ts'
import { fail, ok, type Result } from '../../terms/result.ts'
import { sameOfficial } from '../authority.ts'
import type { PayloadOf } from '../facts.ts'
import { type Context, citation } from '../procedure/context.ts'
import { ruleOf } from '../rulebook.ts'
import { wrongDate } from './wrong-date.ts'

/** The chronology of posts, a person asked about again, a superior who does nothing. */
export function checkPerson(
  context: Context,
  payload: PayloadOf<'posts-charted' | 'person-confirmed' | 'neglect-found'>,
): Result<null> {
  switch (payload.type) {
    case 'posts-charted':
      return checkPosts(context, payload)
    case 'person-confirmed':
      return checkConfirmed(context, payload)
    case 'neglect-found':
      return context.state.chain.some((official) => sameOfficial(official, payload.superior))
        ? ok(null)
        : fail(
            'no-superior',
            `${payload.superior.identity.name} tidak ada dalam rantai atasan kasus ini; yang lalai ialah atasan yang wajib memanggil, memeriksa, atau melaporkan (${citation(context, 'superior-who-does-nothing')}).`,
            'superior',
          )
  }
}

function checkPosts(context: Context, { posts }: PayloadOf<'posts-charted'>): Result<null> {
  const index = posts.findIndex((post) => post.postedOn > context.today)
  const post = posts[index]
  return post
    ? wrongDate(
        'in-future',
        `Unggahan ${index + 1} bertanggal ${formatDate(post.postedOn)}, di masa depan; hari ini ${formatDate(context.today)}.`,
        'perbaiki tanggal unggahan itu',
        `posts.${index}.postedOn`,
      )
    : ok(null)
}

function checkConfirmed(context: Context, { standing, goOn }: PayloadOf<'person-confirmed'>): Result<null> {
  const registered = context.file.person.standing
  if (standing !== registered) {
    return fail(
      'standing-differs',
      `Menurut data pegawai ia ${PERSON_STANDING_LABEL[registered]}, bukan ${PERSON_STANDING_LABEL[standing]}. Perbarui data pegawai lebih dahulu, atau sesuaikan isian.`,
      'standing',
    )
  }
  if (standing === 'deceased' && goOn) {
    const rule = ruleOf(context.law.rules, 'duty-lapses')
    return fail(
      'duty-lapsed',
      `Kasus tidak dapat dilanjutkan. ${rule.text} (${rule.citation}) Tutup kasus ini.`,
      'goOn',
    )
  }
  return ok(null)
}
