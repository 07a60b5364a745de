import { useEffect, useState } from 'react'
import type { Evidence } from '../../contract/evidence.ts'
import { ask, office } from '../client.ts'

const PIECE = 1_048_576

/**
 * Fetches the plain bytes piece by piece into a Blob; the browser keeps large ones on disk.
 * @throws OfficeError when the file was changed on disk, and the signal's reason when it is aborted.
 */
export async function readBlob(
  { id, size, mediaType }: Pick<Evidence, 'id' | 'size' | 'mediaType'>,
  signal: AbortSignal,
  progress: (share: number) => void = () => {},
): Promise<Blob> {
  const parts: Blob[] = []
  for (let offset = 0; offset < size; offset += PIECE) {
    const { bytes } = await ask(office.evidence.read({ id, offset, length: PIECE }))
    signal.throwIfAborted()
    parts.push(new Blob([new Uint8Array(bytes)]))
    progress(Math.min(1, (offset + PIECE) / size))
  }
  return new Blob(parts, { type: mediaType })
}

interface Loaded {
  readonly blob: Blob | null
  readonly url: string | null
  readonly share: number
  readonly error: unknown
}
const NOTHING: Loaded = { blob: null, url: null, share: 0, error: null }

/** The file as an object URL while the component is shown; null asks for nothing. */
export function useEvidenceBlob(evidence: Evidence | null): Loaded {
  const [loaded, setLoaded] = useState(NOTHING)
  const id = evidence?.id ?? null
  const size = evidence?.size ?? 0
  const mediaType = evidence?.mediaType ?? ''
  useEffect(() => {
    setLoaded(NOTHING)
    if (id === null) return
    const abort = new AbortController()
    let url: string | null = null
    readBlob({ id, size, mediaType }, abort.signal, (share) => setLoaded({ ...NOTHING, share })).then(
      (blob) => {
        if (abort.signal.aborted) return
        url = URL.createObjectURL(blob)
        setLoaded({ blob, url, share: 1, error: null })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setLoaded({ ...NOTHING, error })
      },
    )
    return () => {
      abort.abort()
      if (url) URL.revokeObjectURL(url)
    }
  }, [id, size, mediaType])
  return loaded
}
