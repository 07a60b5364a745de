import type { Warning } from '../assessment.ts'
import { ruleOf } from '../rulebook.ts'
import { article, type Context } from './context.ts'
import { missedTwice } from './state/summons.ts'

/** Screenshots alone are weak (dossier trap 23): secured before anything is decided, each post with what it needs. */
export function aboutEvidence(context: Context): Warning[] {
  return [...notSecured(context), ...incompletePosts(context)]
}

function notSecured(context: Context): Warning[] {
  const { state, violations } = context
  const road = state.assessed?.payload.road
  const heard = road === 'clarification' ? state.statements.length > 0 : state.examined || missedTwice(state)
  const judging = road !== 'coaching' && (heard || state.findings)
  const attendanceOnly = violations.length > 0 && violations.every((violation) => violation.attendance)
  if (!judging || state.evidenceSecuredOn || attendanceOnly) return []
  const rule = ruleOf(context.law.rules, 'evidence-needs')
  return [
    {
      id: 'evidence-not-secured',
      text: `Berita Acara Pengambilan Bukti belum ada, padahal hasilnya segera menjadi dasar LHP atau keputusan. ${rule.text}`,
      because: article(context, 'evidence-needs'),
    },
  ]
}

function incompletePosts(context: Context): Warning[] {
  const posts = context.state.posts?.payload.posts ?? []
  const counted = (what: string, count: number) => (count > 0 ? [`${count} tanpa ${what}`] : [])
  const missing = [
    ...counted('tautan', posts.filter((post) => post.url.trim() === '').length),
    ...counted('jam unggah', posts.filter((post) => post.postedAt === null).length),
    ...counted('berkas bukti', posts.filter((post) => post.evidence.length === 0).length),
  ]
  if (missing.length === 0) return []
  return [
    {
      id: 'posts-incomplete',
      text: `Kronologi unggahan belum lengkap (${missing.join(', ')} dari ${posts.length} unggahan). ${ruleOf(context.law.rules, 'evidence-needs').text}`,
      because: article(context, 'evidence-needs'),
    },
  ]
}
