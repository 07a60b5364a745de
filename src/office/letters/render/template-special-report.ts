import type { DraftOf } from '../../../contract/paper-values.ts'
import type { Zone } from '../../../terms/clock.ts'
import { formatDate } from '../../../terms/plain-date.ts'
import type { RenderInput } from './input.ts'
import { alleged, DOTS, officialTags, orDots, rowsOf, rowsOrDots, timeText } from './words.ts'

const filledIn = (text: string | null) => Boolean(text?.trim())

type Posts = RenderInput['posts']

/** The posts account by account in the order they were made: once in anger, or again and again (practice.md). */
function postsByAccount(posts: Posts, zone: Zone) {
  const moment = ({ postedOn, postedAt }: Posts[number]) => `${postedOn} ${postedAt ?? ''}`
  return [...new Set(posts.map(({ account }) => account))].map((akun) => ({
    akun,
    unggahan: posts
      .filter(({ account }) => account === akun)
      .toSorted((one, other) => moment(one).localeCompare(moment(other)))
      .map((post, index) => ({
        no: String(index + 1),
        waktu: [formatDate(post.postedOn), post.postedAt ? timeText(post.postedAt, zone) : '']
          .filter(Boolean)
          .join(', '),
        platform: post.platform.trim() || '-',
        ringkasan: [post.summary, post.url].filter((line) => line.trim() !== '').join('\n'),
      })),
  }))
}

/** Tags of the LHP khusus (dossier 3.5, the long form). */
export function specialReportTags({ values }: DraftOf<'lhp-khusus'>, input: RenderInput) {
  const accounts = postsByAccount(input.posts, input.office.zone)
  const recommendations = (values.recommendations ?? []).filter(({ text }) => text.trim() !== '')
  return {
    penerima: values.addressee ? officialTags(values.addressee).jabatan : DOTS,
    hal: alleged(values.matter),
    dasar: rowsOrDots(values.basis),
    kronologi: orDots(values.chronology),
    ada_unggahan: accounts.length > 0,
    akun_unggahan: accounts,
    ada_pola: filledIn(values.postsPattern),
    pola: orDots(values.postsPattern),
    fakta: rowsOrDots(values.facts),
    analisis: orDots(values.analysis),
    ada_memberatkan: filledIn(values.aggravating),
    memberatkan: orDots(values.aggravating),
    ada_meringankan: filledIn(values.mitigating),
    meringankan: orDots(values.mitigating),
    simpulan: orDots(values.conclusion),
    rekomendasi: (recommendations.length > 0 ? recommendations : [{ text: '', addressee: '' }]).map(
      ({ text, addressee }, index) => ({
        no: String(index + 1),
        isi: orDots(text),
        pelaksana: orDots(addressee),
      }),
    ),
    tembusan: rowsOf(values.tembusan),
  }
}
