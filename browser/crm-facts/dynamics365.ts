import * as v from 'valibot';
import type { FactsReader } from './facts-reader';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** On premises in the organisation's folder. */
const mainPage = /^((?:\/[\w.~-]+)*)\/main\.aspx$/i;

const columns = 'name,numberofemployees,websiteurl,_ownerid_value';
/** Where the Web API writes out what a lookup's id stands for. */
const formatted = 'OData.Community.Display.V1.FormattedValue';
const owner = `_ownerid_value@${formatted}`;

const account = v.object({
  accountid: v.string(),
  name: v.optional(v.unknown()),
  numberofemployees: v.optional(v.unknown()),
  websiteurl: v.optional(v.unknown()),
  [owner]: v.optional(v.unknown()),
});

/** The Web API of Dataverse, to which the session of the app is enough. */
export const dynamics365: FactsReader = {
  request({ pathname }, id) {
    const folder = mainPage.exec(pathname)?.[1];
    if (folder === undefined || !guid.test(id)) return undefined;
    return {
      path: `${folder}/api/data/v9.2/accounts(${id})?$select=${columns}`,
      headers: {
        Accept: 'application/json',
        'OData-MaxVersion': '4.0',
        'OData-Version': '4.0',
        Prefer: `odata.include-annotations="${formatted}"`,
      },
    };
  },
  factsIn(answer, id) {
    const parsed = v.safeParse(account, answer);
    if (!parsed.success || parsed.output.accountid.toLowerCase() !== id) return undefined;
    const { name, numberofemployees, websiteurl, [owner]: ownedBy } = parsed.output;
    return { name, employees: numberofemployees, owner: ownedBy, website: websiteurl };
  },
};
