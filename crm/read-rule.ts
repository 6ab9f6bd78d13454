import type { CrmAdapter } from './adapter';
import { parseRule } from './adapter-schema';

/** A rule as it was stored; undefined where there is none, or none that this version takes. */
export function readRule(stored: unknown): CrmAdapter | undefined {
  if (stored === undefined) return undefined;
  const parsed = parseRule(stored);
  if (parsed.ok) return parsed.rule;
  console.warn('a stored rule is not taken', parsed.faults);
  return undefined;
}
