/**
 * The name in a text that has this form (`NameSource.forms`); undefined where it has not. Where the
 * text could be shared out in several ways, the name is as long as it can be. Each literal is looked
 * for once, from the outside in, so that no form takes longer than to read the text.
 */
export function nameInForm(text: string, form: string): string | undefined {
  const [head = '', tail, ...more] = form.split(':name');
  if (tail === undefined || more.length) return undefined;

  const [first = '', ...before] = head.split('*');
  const [last = '', ...after] = tail.split('*').reverse();
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  let start = first.length;
  for (const literal of before) {
    const found = text.indexOf(literal, start + 1);
    if (found < 0) return undefined;
    start = found + literal.length;
  }
  let end = text.length - last.length;
  for (const literal of after) {
    end = text.lastIndexOf(literal, end - 1 - literal.length);
  }
  return (end > start && text.slice(start, end).trim()) || undefined;
}
