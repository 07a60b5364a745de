import { IconFile, IconFileZip, IconMicrophone, IconMovie, IconPhoto } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../contract/evidence.ts'
import styles from './evidence.module.css'
import { useEvidenceBlob } from './evidence-blob.ts'
import { viewOf } from './media.ts'

/** A phone's picture; larger ones are opened on purpose only. */
const THUMBNAIL_MAX_BYTES = 12_000_000

export function KindIcon({ mediaType }: { mediaType: string }) {
  if (mediaType.startsWith('image/')) return <IconPhoto size={22} aria-hidden />
  if (mediaType.startsWith('video/')) return <IconMovie size={22} aria-hidden />
  if (mediaType.startsWith('audio/')) return <IconMicrophone size={22} aria-hidden />
  if (mediaType === 'application/zip') return <IconFileZip size={22} aria-hidden />
  return <IconFile size={22} aria-hidden />
}

/** A small picture, fetched when it comes into view; a click opens the file. */
export function Thumbnail({ evidence, onOpen }: { evidence: Evidence; onOpen: () => void }) {
  const place = useRef<HTMLButtonElement>(null)
  const [seen, setSeen] = useState(false)
  const picture = viewOf(evidence.mediaType) === 'image' && evidence.size <= THUMBNAIL_MAX_BYTES
  useEffect(() => {
    if (!place.current || !picture) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [picture])
  const { url } = useEvidenceBlob(seen ? evidence : null)
  return (
    <button
      ref={place}
      type="button"
      className={styles.thumb}
      onClick={onOpen}
      aria-label={`Lihat ${evidence.fileName}`}
    >
      {url ? <img src={url} alt="" /> : <KindIcon mediaType={evidence.mediaType} />}
    </button>
  )
}
