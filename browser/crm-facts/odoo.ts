import * as v from 'valibot';
import type { FactsReader } from './facts-reader';

/** '/web' up to version 17, '/odoo/…' after it; perhaps in a folder of a proxy. */
const webClient = /^((?:\/[\w.~-]+)*?)\/(?:web|odoo)(?:\/.*)?$/;

const partners = v.object({
  result: v.strictTuple([
    v.object({
      id: v.number(),
      name: v.optional(v.unknown()),
      // Id and name; false where there is nobody.
      user_id: v.fallback(v.optional(v.looseTuple([v.unknown(), v.unknown()])), undefined),
      website: v.optional(v.unknown()),
    }),
  ]),
});

/** What the web client itself calls for each form. An error comes with status 200, without a result. */
export const odoo: FactsReader = {
  request({ pathname }, id) {
    const folder = webClient.exec(pathname)?.[1];
    if (folder === undefined || !/^[1-9]\d{0,14}$/.test(id)) return undefined;
    const [model, method] = ['res.partner', 'read'];
    const args = [[Number(id)], ['name', 'user_id', 'website']];
    return {
      path: `${folder}/web/dataset/call_kw/${model}/${method}`,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        method: 'call',
        params: { model, method, args, kwargs: {} },
      }),
    };
  },
  factsIn(answer, id) {
    const parsed = v.safeParse(partners, answer);
    if (!parsed.success) return undefined;
    const [partner] = parsed.output.result;
    if (String(partner.id) !== id) return undefined;
    return { name: partner.name, owner: partner.user_id?.[1], website: partner.website };
  },
};
