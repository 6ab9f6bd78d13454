import { canonicalJson } from '@/playbook/canonical-json';
import type { Area } from './area';

/**
 * `storage.local` for tests: keeps JSON as Chromium does, which gives back the fields of an object in
 * the order of the alphabet, and fails the ways it can.
 */
export interface AreaInMemory extends Area {
  /** Everything in it, as a copy. */
  content(): Record<string, unknown>;
  /** From now on writing fails, until it is set to false. */
  isFull: boolean;
  /** How many reads to come are refused, as the first one is after a crash in mid-write. */
  refusedReads: number;
}

export function areaInMemory(initially: Record<string, unknown> = {}): AreaInMemory {
  let content = copy(initially);

  const area: AreaInMemory = {
    isFull: false,
    refusedReads: 0,
    content: () => copy(content),
    async get(asked) {
      if (area.refusedReads > 0) {
        area.refusedReads -= 1;
        throw new Error('Invalid JSON');
      }
      const wanted = asked === null ? Object.keys(content) : [asked].flat();
      const found = wanted.filter((key) => Object.hasOwn(content, key));
      return copy(Object.fromEntries(found.map((key) => [key, content[key]])));
    },
    async set(items) {
      if (area.isFull) throw new Error('QUOTA_BYTES quota exceeded');
      content = { ...content, ...copy(items) };
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete content[key];
    },
  };
  return area;
}

function copy<T>(value: T): T {
  return JSON.parse(canonicalJson(value));
}
