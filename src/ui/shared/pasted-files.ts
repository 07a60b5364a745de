/** The files of a paste, screenshots included; a screenshot has no name of its own and gets a telling one. */
export function pastedFiles(event: ClipboardEvent): File[] {
  return Array.from(event.clipboardData?.files ?? []).map((file, index) => {
    if (file.name !== '' && file.name !== 'image.png') return file
    const extension = file.type.split('/')[1] ?? 'png'
    return new File([file], `tempelan-${index + 1}.${extension}`, { type: file.type })
  })
}
