import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { OfficePaperRequest } from '../../../contract/office-papers.ts'
import { ask, office } from '../../client.ts'

/** Makes a draft that no case asks for and opens it. */
export function useOfficePaper() {
  const [, go] = useLocation()
  return useMutation({
    mutationFn: (of: OfficePaperRequest) => ask(office.officePapers.create({ of })),
    onSuccess: ({ paperId }) => go(`/surat/${paperId}`),
  })
}
