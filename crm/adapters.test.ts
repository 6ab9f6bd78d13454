import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInAdapters } from './adapters';
import { dynamics365Examples } from './adapters/dynamics365.examples';
import { ftopExamples } from './adapters/ftop.examples';
import { trytonExamples } from './adapters/tryton.examples';
import { type CustomerRecord, detectRecord } from './detect';
import samples from './samples.json' with { type: 'json' };

const guid = '91330924-802a-4b0d-a900-34fd9d790829';

const detect = (address: string) => detectRecord(new URL(address));

const examples = {
  dynamics365: dynamics365Examples,
  ftop: ftopExamples,
  tryton: trytonExamples,
};

test('adapters are in alphabetical order, each with its own id, and each has examples', () => {
  const ids = builtInAdapters.map(({ id }) => id);

  expect(ids).toEqual([...new Set(ids)].sort());
  expect(Object.keys(examples)).toEqual(ids);
});

describe.each(Object.entries(examples))('%s', (crm, ofThisCrm) => {
  test.each(ofThisCrm)('$url shows $id $why', ({ url, id }) => {
    const record = detect(url);

    if (id === null) expect(record).toBeUndefined();
    else expect(record).toEqual(account(crm, new URL(url).host, id));
  });

  test('has examples of customers and of pages without', () => {
    expect(ofThisCrm.some(({ id }) => id)).toBe(true);
    expect(ofThisCrm.some(({ id }) => id === null)).toBe(true);
  });
});

/** Real addresses, collected by others than those who wrote the adapters. */
describe('sample', () => {
  const isBuiltIn = (crm: string) => builtInAdapters.some(({ id }) => id === crm);

  test.each(samples.filter(({ crm }) => isBuiltIn(crm)))('$url of $crm', (sample) => {
    const { crm, url, expect: wanted } = sample;
    expect(detect(url)).toEqual(wanted ? account(crm, wanted.host, wanted.id) : undefined);
  });

  test.each(samples.filter(({ crm }) => !isBuiltIn(crm)))('$url of $crm: not ours', ({ url }) => {
    expect(detect(url)).toBeUndefined();
  });
});

function account(crm: string, host: string, id: string): CustomerRecord {
  return { key: `${crm}:${host}:account:${id}`, crm, host, type: 'account', id };
}

describe('any address', () => {
  const hosts = ['contoso.crm4.dynamics.com', 'ftop.microsoft.com', 'localhost:8000'];
  const paths = ['/main.aspx', '/App', '/', '/%', '/main.aspx/'];
  const rest = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'%{}&=;#?/*:[]\\+ aé\u0000', 'id', 'etn', 'extraqs') }),
  );

  test('is read without throwing', () => {
    const address = fc
      .tuple(fc.constantFrom(...hosts), fc.constantFrom(...paths), rest, rest)
      .map(([host, path, query, hash]) => `https://${host}${path}?${query}#${hash}`);

    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), address), (text) => {
        if (URL.canParse(text)) expect(detect(text)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test('that is not on the web is read without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom('about:', 'data:', 'mailto:', 'x:'), rest, (scheme, text) => {
        if (URL.canParse(scheme + text)) expect(detect(scheme + text)).toBeUndefined();
      }),
    );
  });
});

describe('a customer of Dynamics 365', () => {
  const anyGuid = fc.uuid().filter((id) => !/^[0-]+$/.test(id));
  const parameters = (id: string) => [
    'pagetype=entityrecord',
    'etn=account',
    `id=%7B${id}%7D`,
    'appid=98d1cf55-fc47-e911-a97c-000d3ae05a70',
    'forceUCI=1',
  ];
  const at = (query: readonly string[]) =>
    detect(`https://contoso.crm4.dynamics.com/main.aspx?${query.join('&')}`)?.id;

  test('is the same for any order of the parameters and any case', () => {
    fc.assert(
      fc.property(
        anyGuid.chain((id) =>
          fc.record({
            id: fc.constant(id),
            query: fc.shuffledSubarray(parameters(id), { minLength: 5 }),
            transform: fc.constantFrom(
              (text: string) => text.toUpperCase(),
              (text: string) => text.toLowerCase(),
            ),
          }),
        ),
        ({ id, query, transform }) => {
          expect(at(query.map(transform))).toBe(id);
        },
      ),
    );
  });

  test('is none with one of its three parameters missing or changed', () => {
    fc.assert(
      fc.property(
        anyGuid,
        fc.nat({ max: 2 }),
        fc.constantFrom('x', '%', '%20', '0', '-'),
        (id, which, more) => {
          const query = parameters(id);
          expect(at(query)).toBe(id);
          expect(at(query.toSpliced(which, 1))).toBeUndefined();
          expect(at(query.with(which, `${query[which]}${more}`))).toBeUndefined();
          expect(at(query.with(which, `x${query[which]}`))).toBeUndefined();
        },
      ),
    );
  });
});

test.each([
  [
    'https://contoso',
    '.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=',
    guid,
    '',
  ],
  ['https://', 'ftop.microsoft.com/App#/tenant/', guid, '/detail'],
  ['http://localhost:8000/#crm', '/model/party.party/', '2', ''],
])('%s%s%s%s shows no customer with one character changed', (before, fixed, free, after) => {
  const changedAt = (text: string, place: number) =>
    `${text.slice(0, place)}q${text.slice(place + 1)}`;
  const nearMisses = [
    ...[...fixed].map((_, place) => before + changedAt(fixed, place) + free + after),
    ...[...after].map((_, place) => before + fixed + free + changedAt(after, place)),
  ];

  expect(detect(before + fixed + free + after)).toBeDefined();
  for (const address of nearMisses) {
    expect(URL.canParse(address) && detect(address), address).toBeFalsy();
  }
});
