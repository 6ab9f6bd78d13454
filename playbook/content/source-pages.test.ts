import { describe, expect, test } from 'vitest';
import { type Item, type Page, type PageLink, readPage } from '@/tests/playbook-pages/read-page';
import type { Link, Outcome, Playbook } from '../model';
import { builtInPlaybook } from './index';

/** What the pages call what has no name in the playbook. */
const sources = [
  { language: 'zh-CN', allServices: '所有服务', mandatory: '强制性', optional: '可选' },
  {
    language: 'pt-BR',
    allServices: 'Todos os Serviços',
    mandatory: 'Obrigatório',
    optional: 'Opcional',
  },
] as const;

describe.each(sources)('in $language, the built-in playbook and its page', (source) => {
  const page = readPage(source.language);
  const playbook = builtInPlaybook(source.language);
  const steps = page.steps.map((step, index) => ({ step, ours: playbook.steps[index]! }));
  const rows = page.steps.map((step) => step.rows.slice(1));

  test('have the same title', () => {
    expect(playbook.title).toBe(page.title);
  });

  test('have the same steps, in the same order', () => {
    expect(page.steps.length).toBe(5);
    expect(playbook.steps.map(({ title }) => title)).toEqual(page.steps.map(({ title }) => title));
  });

  test('name the same role and motions for each step', () => {
    const named = page.steps.map(({ facts }) => ({
      role: roleOf(facts[0]!),
      motions: facts.length === 3 ? facts[1]!.split('/') : [],
      services: facts.at(-1),
    }));

    expect(named).toEqual(
      playbook.steps.map(({ role, motions }) => ({ role, motions, services: source.allServices })),
    );
  });

  test('have the same tasks in each step, in the same order', () => {
    expect(rows.flat().length).toBe(6);
    expect(playbook.steps.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual(
      rows.map((step) => step.map(([id]) => id)),
    );
  });

  test('give the tasks the same names', () => {
    // Task 1903 has the address, and where to read more, in its name: here they are link and advice.
    const names = rows.flat().map(([id, name]) => [id, name!.split(/:?\s*http/)[0]]);

    expect(tasksOf(playbook).map(({ id, name }) => [id, name])).toEqual(names);
  });

  test('open with a task what the page has in its name', () => {
    const inNames = rows.flat().filter(([, name]) => name!.includes('http'));

    expect(inNames.map(([id]) => id)).toEqual(['1903']);
    for (const [id, name] of inNames) {
      const { links } = tasksOf(playbook).find((task) => task.id === id)!;
      expect(links.some(({ url }) => name!.includes(url))).toBe(true);
    }
  });

  test('have the same mandatory tasks, by what the head of the column says of its letters', () => {
    const meanings = page.steps.flatMap((step) => {
      const [head, ...rows] = step.rows;
      const meaningOf = new Map(legendOf(head?.[2] ?? ''));
      return rows.map(([id, , letter]) => [id, meaningOf.get(letter!)]);
    });

    expect(meanings).toEqual(
      tasksOf(playbook).map(({ id, mandatory }) => [
        id,
        mandatory ? source.mandatory : source.optional,
      ]),
    );
  });

  test('name the same role and services for each task', () => {
    const named = rows.flat().map(([id, , , role, services]) => ({
      id,
      role: roleOf(role!),
      services: services === source.allServices ? [] : services!.split('/'),
    }));

    expect(tasksOf(playbook).map(({ id, role, services }) => ({ id, role, services }))).toEqual(
      named,
    );
  });

  test('ask for the same fields in DIBS and SSAT, in the same order', () => {
    for (const { step, ours } of steps.filter(({ ours }) => ours.form)) {
      const places = ours.form!.fields.map(({ name }) => step.text.indexOf(name));

      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test.each(steps)('open the same addresses in $ours.title', ({ step, ours }) => {
    const links = [...ours.links, ...ours.tasks.flatMap((task) => task.links)];

    expect(addressesOf(links)).toEqual(addressesOf(step.links));
  });

  test('open the same addresses in the next steps, and the same pages without one', () => {
    const links = playbook.nextSteps.flatMap((nextStep) => nextStep.links);
    const withoutAddress = page.nextStepLinks.filter(({ url }) => !isAddress(url));

    expect(addressesOf(links)).toEqual(addressesOf(page.nextStepLinks));
    expect(links.filter(({ url }) => !url).map(({ name }) => name)).toEqual(
      withoutAddress.map(({ name }) => name),
    );
  });

  test('open no other addresses anywhere', () => {
    expect(addressesOf(linksOf(playbook))).toEqual(addressesOf(page.links));
  });

  test('have the same number of key inputs, key outputs and next steps', () => {
    expect(pointsOf(page.inputs)).toEqual([0, 0, 0, 0]);
    expect(pointsOf(playbook.inputs)).toEqual(pointsOf(page.inputs));
    expect(pointsOf(page.outputs)).toEqual([0, 0, 3, 2, 0, 0, 0]);
    expect(pointsOf(playbook.outputs)).toEqual(pointsOf(page.outputs));
    expect(page.nextSteps.length).toBe(3);
    expect(playbook.nextSteps.length).toBe(page.nextSteps.length);
  });

  test('have no sentence in common', () => {
    const shared = sentencesOf(playbook).filter((sentence) => hasSentence(page, sentence));

    expect(shared).toEqual([]);
  });
});

test('the playbook is of the day of the newest change in its pages', () => {
  const newest = sources.map(({ language }) =>
    readPage(language).changedOn.map(dateOf).sort().at(-1),
  );

  expect(newest).toEqual(['2020-04-30', '2020-05-04']);
  expect(builtInPlaybook('en').date).toBe(newest.sort().at(-1));
});

function tasksOf({ steps }: Playbook) {
  return steps.flatMap(({ tasks }) => tasks);
}

/** The page in Portuguese calls one role by three names. */
function roleOf(name: string): string {
  return name === '-' ? '' : name.replace(/Microsoft | \(FM\)/g, '');
}

/** '(b) Obrigatório / (O) Opcional' says what b and O stand for. */
function legendOf(head: string): [string, string][] {
  return [...head.matchAll(/\((\p{L})\)\s*(\p{L}+)/gu)].map(([, letter, word]) => [letter!, word!]);
}

function linksOf({ steps, nextSteps, quickLinks }: Playbook): Link[] {
  const used = [...steps, ...steps.flatMap(({ tasks }) => tasks), ...nextSteps];
  return [...quickLinks, ...used.flatMap(({ links }) => links)];
}

function addressesOf(links: readonly (Link | PageLink)[]): string[] {
  return [...new Set(links.map(({ url }) => url).filter(isAddress))].sort();
}

function isAddress(url: string): boolean {
  return /^https?:/.test(url);
}

function pointsOf(items: readonly (Item | Outcome)[]): number[] {
  return items.map(({ points }) => points.length);
}

/** What is written by us, and no name. */
function sentencesOf({ steps, inputs, outputs, nextSteps }: Playbook): string[] {
  return [
    ...steps.map(({ purpose }) => purpose),
    ...steps.flatMap(({ form }) => form?.fields.map(({ hint }) => hint) ?? []),
    ...steps.flatMap(({ guidance }) => guidance.flatMap(({ points }) => points)),
    ...[...inputs, ...outputs].flatMap(({ text, points }) => [text, ...points]),
    ...nextSteps.map(({ text }) => text),
  ].flatMap((text) => text.split(/(?<=\.)\s+|(?<=。)/));
}

function hasSentence(page: Page, sentence: string): boolean {
  const bare = sentence.replace(/[.。:：]$/, '');
  return page.text.toLowerCase().includes(bare.toLowerCase());
}

/** '1/31/2020' is 2020-01-31. */
function dateOf(written: string): string {
  const [month, day, year] = written.split('/');
  return [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
}
