/** After a refused save the cursor goes to the first field in error, so that it is in view and can be typed over. */
export function focusFirstInvalid(container: HTMLElement | null): void {
  // The errors are on the page only after React has painted them.
  requestAnimationFrame(() => container?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
