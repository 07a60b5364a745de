import { EMBLEM_MAX_BYTES } from '../../contract/settings.ts'

export const EMBLEM_EXTENSIONS = ['.png', '.jpg', '.jpeg'] as const

/** Says at once what the office would refuse later; the office looks at the content itself. */
export function refuseEmblem(file: Pick<File, 'name' | 'size'>): string | null {
  if (!EMBLEM_EXTENSIONS.some((extension) => file.name.toLowerCase().endsWith(extension)))
    return `«${file.name}» bukan gambar PNG atau JPEG, jadi tidak dipakai. Simpan lambang sebagai PNG, lalu pilih lagi.`
  if (file.size > EMBLEM_MAX_BYTES)
    return `Gambar «${file.name}» lebih besar dari 5 MB, jadi tidak dipakai sebagai lambang. Perkecil gambarnya (600 x 600 piksel sudah cukup), lalu pilih lagi.`
  return null
}

/** Whether the page can show the picture at all: a broken file is noticed here, not at the end of the wizard. */
export async function canBeShown(url: string): Promise<boolean> {
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return true
  } catch {
    return false
  }
}
