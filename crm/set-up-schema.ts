import * as v from 'valibot';
import { nameSource, recordPage } from './adapter-schema';
import type { SetUpState } from './set-up-state';

const address = v.pipe(v.string(), v.maxLength(10_000), v.url());
const seen = v.strictObject({
  address,
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
});

/** What the panel says of how far the making of a rule has come: it is kept for it, and given back. */
export const setUpSchema = v.strictObject({
  step: v.picklist(['which', 'id', 'name', 'second', 'list', 'review', 'form']),
  page: v.exactOptional(recordPage),
  names: v.exactOptional(v.pipe(v.array(nameSource), v.maxLength(10))),
  first: v.exactOptional(seen),
  second: v.exactOptional(seen),
  crm: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
}) satisfies v.GenericSchema<unknown, SetUpState>;
