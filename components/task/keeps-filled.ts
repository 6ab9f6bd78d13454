import type { CustomerFields } from '../fields/customer-fields';

/**
 * The same fields, of which none can be emptied: for what would be gone, or mean something else,
 * while one only takes a word away to write another.
 */
export function keepsFilled(fields: CustomerFields): CustomerFields {
  return {
    ...fields,
    async set(changes) {
      const filled = changes.filter(
        ({ value }) => value !== null && (typeof value !== 'string' || value.trim() !== ''),
      );
      return filled.length === 0 || fields.set(filled);
    },
  };
}
