import * as v from 'valibot';
import { cleanName } from '@/crm/clean-name';
import { mostPeople } from '@/playbook/fields';
import type { Fact } from './crms-with-facts';

const words = v.pipe(v.string(), v.transform(cleanName), v.nonEmpty());
const employees = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPeople));
const website = v.pipe(v.string(), v.transform(webAddressIn), v.nonEmpty());

/** What is empty, wrong or senseless is as good as not told: the other parts count. */
const unlessWrong = <V extends v.GenericSchema>(value: V) =>
  v.fallback(v.optional(value), undefined);

const facts = v.strictObject({
  name: unlessWrong(words),
  employees: unlessWrong(employees),
  owner: unlessWrong(words),
  website: unlessWrong(website),
  /** Milliseconds since 1970. */
  readAt: v.number(),
});

/** What the user's CRM knows of a customer: suggestions, no more. */
export type CrmFacts = v.InferOutput<typeof facts>;

/** What was found in a CRM's answer, or in what was kept of it; undefined where nothing is told. */
export function parseFacts(found: unknown): CrmFacts | undefined {
  const parsed = v.safeParse(facts, found);
  if (!parsed.success) return undefined;
  const { readAt: _, ...told } = parsed.output;
  return Object.values(told).some((fact) => fact !== undefined) ? parsed.output : undefined;
}

/** Unchecked: `parseFacts` does that. */
export type FoundFacts = { readonly [F in Fact]?: unknown };

const host = /^[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+(?::\d+)?(?:[/?#]\S*)?$/;

/** A web address that can be opened, or ''. People write 'www.contoso.com' into their CRM. */
function webAddressIn(text: string): string {
  const written = text.trim();
  const url = URL.parse(host.test(written) ? `https://${written}` : written);
  const isOpen = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isOpen && url.href.length <= 2_000 ? url.href : '';
}
