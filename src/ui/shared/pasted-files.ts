let pasted = 0

/**
 * The files of a paste, screenshots included; a screenshot has no name of its own and gets a telling one,
 * another one for each paste so that two screenshots of one report can be told apart.
 */
export function pastedFiles(event: ClipboardEvent): File[] {
  return Array.from(event.clipboardData?.files ?? []).map((file) => {
    if (file.name !== '' && file.name !== 'image.png') return file
    const extension = file.type.split('/')[1] ?? 'png'
    pasted += 1
    return new File([file], `tempelan-${pasted}.${extension}`, { type: file.type })
  })
}
