/** JSON that is the same for equal values, in whatever order their keys were written. */
export function canonicalJson(value: unknown): string {
  // JSON.stringify gives undefined, not a text, for undefined.
  return JSON.stringify(value, sortKeys) ?? '';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
