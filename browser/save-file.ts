/** Hands the user a text as a file, by the browser's own download. `type` is its MIME type. */
export function saveAsFile(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has read it by then; Firefox reads it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
