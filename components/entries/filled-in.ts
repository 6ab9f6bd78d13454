/** Whether anything stands in a form: words, a date, a choice or a tick. */
export function isFilledIn(form: HTMLElement): boolean {
  const controls = form.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('input, select, textarea');
  return [...controls].some((control) =>
    control.type === 'checkbox'
      ? (control as HTMLInputElement).checked
      : control.value.trim() !== '',
  );
}

/** Puts the focus where one types first. */
export function focusFirstField(form: HTMLElement | null | undefined): void {
  form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
