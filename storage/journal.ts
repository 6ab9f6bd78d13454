import { type Area, readTwice } from './area';
import { type Customer, parseCustomer } from './customer';
import { toProblem } from './problem';

/**
 * The second copy of everything, in `storage.local`, because IndexedDB can vanish whole (ADR 0011).
 * One key a customer, holding its last committed document: so the journal is bounded by what is
 * stored, needs no snapshot to be cut short, and a customer is read back with one read.
 */
export interface Journal {
  /** How many customers there should be; 0 where nothing was ever stored. */
  count(): Promise<number>;
  /**
   * Undefined where there is none, or a broken one: the database's own copy then counts. One of a
   * newer version rejects, so that it is not overwritten by what the database has.
   */
  read(id: string): Promise<Customer | undefined>;
  /** By customer's id, unparsed: what this version cannot read is not lost either. */
  readAll(): Promise<[id: string, stored: unknown][]>;
  /** All of it or nothing; `extra` is written in the same step. */
  write(customer: Customer, count: number, extra: Record<string, unknown>): Promise<void>;
}

const metaKey = 'journal';
const prefix = 'journal:';

export function openJournal(area: Area): Journal {
  return {
    async count() {
      const { [metaKey]: meta } = await readTwice(area, metaKey);
      const { hadData, count } = Object(meta) as { hadData?: unknown; count?: unknown };
      return hadData === true && typeof count === 'number' ? count : 0;
    },

    async read(id) {
      const stored = await readTwice(area, prefix + id);
      return unlessBroken(stored[prefix + id]);
    },

    async readAll() {
      const everything = await readTwice(area, null);
      return Object.entries(everything)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, stored]) => [key.slice(prefix.length), stored]);
    },

    write(customer, count, extra) {
      return area.set({
        [prefix + customer.id]: customer,
        [metaKey]: { hadData: true, count },
        ...extra,
      });
    },
  };
}

function unlessBroken(stored: unknown): Customer | undefined {
  if (stored === undefined) return undefined;
  try {
    return parseCustomer(stored);
  } catch (error) {
    if (toProblem(error).kind !== 'broken') throw error;
    console.warn('journal: a broken entry does not count', error);
    return undefined;
  }
}
