import type { PanelRole } from '../../law/facts.ts'

const RANKS: readonly PanelRole[] = ['ketua', 'sekretaris', 'anggota']

/** Ketua first, then Sekretaris, then the members as they were named. */
export function inOrder<M extends { readonly role: PanelRole }>(members: readonly M[]): M[] {
  return RANKS.flatMap((rank) => members.filter(({ role }) => role === rank))
}
