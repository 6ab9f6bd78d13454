import * as v from 'valibot';
import type { FactsReader } from './facts-reader';

/** The whole app is one page, perhaps in a folder. */
const app = /^((?:\/[\w.~-]+)*\/)(?:index\.php)?$/;

/** There is none by itself: what those who add one call it, and as Espo then prefixes it. */
const employees = ['numberOfEmployees', 'employeeCount', 'employees'].flatMap((name) => [
  name,
  `c${name[0]!.toUpperCase()}${name.slice(1)}`,
]);

const account = v.looseObject({ id: v.string() });

export const espocrm: FactsReader = {
  request({ pathname }, id) {
    const folder = app.exec(pathname)?.[1];
    if (folder === undefined || !/^[\w-]{1,64}$/.test(id)) return undefined;
    return {
      path: `${folder}api/v1/Account/${id}`,
      headers: {
        Accept: 'application/json',
        // Else the browser itself would ask for a password where one is signed out.
        'X-Requested-With': 'XMLHttpRequest',
      },
    };
  },
  factsIn(answer, id) {
    const parsed = v.safeParse(account, answer);
    if (!parsed.success || parsed.output.id !== id) return undefined;
    const { name, website, assignedUserName } = parsed.output;
    const counted = employees.find((field) => typeof parsed.output[field] === 'number');
    return {
      name,
      employees: counted && parsed.output[counted],
      owner: assignedUserName,
      website,
    };
  },
};
