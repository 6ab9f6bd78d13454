import { describe, expect, test } from 'vitest';
import type { Link } from '../model';
import { en } from './en';
import { builtInPlaybook } from './index';
import { version } from './structure';
import type { Texts } from './texts';

const kickoff = builtInPlaybook('en');
const tasks = kickoff.steps.flatMap((step) => step.tasks);
const guidance = kickoff.steps.flatMap((step) => step.guidance);
const forms = kickoff.steps.flatMap((step) => step.form ?? []);

/** Every text in a tree, with the path it stands at. */
function textsIn(tree: object, path: readonly string[] = []): { path: string; text: unknown }[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    typeof node === 'object' && node !== null
      ? textsIn(node, [...path, key])
      : [{ path: [...path, key].join('.'), text: node }],
  );
}

describe.each<Texts>([en])('texts in $language', (texts) => {
  test('are all there, without blanks at their ends', () => {
    const blank = textsIn(texts).filter(({ text }) => !/^\S(.*\S)?$/.test(String(text)));

    expect(blank).toEqual([]);
  });

  test('say nothing twice', () => {
    const found = textsIn(texts);
    const twice = found.filter(
      ({ text }, index) => found.findIndex((other) => other.text === text) !== index,
    );

    // The task is named like what it uses.
    expect(twice).toEqual([{ path: 'tasks.983', text: texts.links.quickleads }]);
  });

  test('leave none out of the playbook', () => {
    const shown = new Set(textsIn(builtInPlaybook(texts.language)).map(({ text }) => text));

    expect(textsIn(texts).filter(({ text }) => !shown.has(text))).toEqual([]);
  });
});

test('a text that is missing is a compile error', () => {
  const tasksButOne: Omit<Texts['tasks'], '994'> = en.tasks;

  // @ts-expect-error: task 994 has no name
  const incomplete: Texts = { ...en, tasks: tasksButOne };

  expect(incomplete).toEqual(en);
});

test('nothing in the playbook is undefined, and only step 5 has no role', () => {
  const missing = textsIn(kickoff).filter(({ text }) => text === undefined || text === '');

  expect(missing).toEqual([{ path: 'steps.4.role', text: '' }]);
});

const withIds: readonly [string, readonly { readonly id: string }[]][] = [
  ['steps', kickoff.steps],
  ['tasks', tasks],
  ['forms', forms],
  ['guidance', guidance],
  ...forms.map(({ name, fields }): (typeof withIds)[number] => [`fields of ${name}`, fields]),
];

test.each(withIds)('no id of the %s stands twice', (_, things) => {
  const ids = things.map(({ id }) => id);

  expect(ids).toEqual([...new Set(ids)]);
});

test('the steps come in the order of the kickoff', () => {
  expect(kickoff.steps.map(({ id, title, motions, role }) => [id, title, motions, role])).toEqual([
    [
      'prepare',
      'Prepare for Kickoff Meeting',
      ['Customer Health', 'RFA', 'Targeting'],
      'FastTrack Manager',
    ],
    [
      'meeting',
      'Schedule and Conduct Kickoff Meeting',
      ['RFA', 'Targeting', 'Customer Health'],
      'FastTrack Manager',
    ],
    ['dibs', 'Confirm DIBS (Kickoff Meeting)', [], 'FastTrack Manager'],
    ['ssat', 'Capture Available SSAT (Kickoff Meeting)', [], 'FastTrack Manager'],
    ['uncategorized', 'Uncategorized Tasks (Kickoff Meeting)', [], ''],
  ]);
});

test('the tasks are those of FTOP', () => {
  const rows = kickoff.steps.flatMap((step) =>
    step.tasks.map(({ id, name, mandatory, services }) => [
      step.id,
      id,
      mandatory ? 'M' : 'O',
      services.join('/'),
      name,
    ]),
  );

  expect(rows).toEqual([
    ['prepare', '3979', 'O', '', 'Handover between Gateway Targeting Team and CSS'],
    ['prepare', '3616', 'M', '', 'Complete initial customer outreach'],
    ['meeting', '994', 'M', '', 'Conduct Initiate/Kickoff Meeting(s)'],
    ['meeting', '983', 'O', '', 'QuickLeads'],
    [
      'meeting',
      '1903',
      'O',
      'Core Onboarding',
      'If required, send the customer the link to the FastTrack Terms and Conditions',
    ],
    [
      'meeting',
      '1904',
      'O',
      'Exchange/OneDrive for Business/SharePoint',
      "Confirm the customer's approval of the Terms and Conditions",
    ],
  ]);
  expect(tasks.map(({ role }) => role)).toEqual(tasks.map(() => 'FastTrack Manager'));
});

test('the two forms ask what their letters stand for', () => {
  expect(forms.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
    ['DIBS', ['Date', 'Intent', 'Business reason', 'Success owner']],
    ['SSAT', ['Stakeholders', 'Scenarios', 'Awareness', 'Training']],
  ]);
});

test('guidance that is not for everybody says for whom', () => {
  const conditional = guidance.filter(({ appliesIf }) => appliesIf);

  expect(conditional.map(({ id, appliesIf }) => [id, appliesIf])).toEqual([
    ['completion', en.conditions.rfa],
    ['account-team', en.conditions['managed-account']],
    ['first-contact', en.conditions.rfa],
    ['windows-10', en.conditions['windows-10']],
  ]);
});

describe('links', () => {
  const names = (links: readonly Link[] = []) => links.map(({ name }) => name);

  test('always at hand are the five, in this order', () => {
    expect(kickoff.quickLinks).toEqual([
      { name: 'Kickoff deck', url: 'https://aka.ms/AA6s6ey' },
      { name: 'QuickLeads', url: 'https://aka.ms/AA5ctuy' },
      { name: 'QuickLeads request e-mail', url: 'https://aka.ms/AA6cav5' },
      { name: 'Terms and Conditions', url: 'http://aka.ms/fasttrackterms' },
      {
        name: 'Adoption 4+4 guide',
        url: 'https://aka.ms/Guide-Adoption-4-4-Pre-reqs-and-Success-Factors',
      },
    ]);
  });

  test('stand where they are used', () => {
    const used = [...kickoff.steps, ...tasks].map(({ id, links }) => [id, names(links)]);

    expect(used.filter(([, links]) => links?.length)).toEqual([
      ['meeting', ['Kickoff deck']],
      ['dibs', ['Adoption 4+4 guide']],
      ['ssat', ['Adoption 4+4 guide']],
      ['983', ['QuickLeads', 'QuickLeads request e-mail']],
      ['1903', ['Terms and Conditions']],
      ['1904', ['Terms and Conditions']],
    ]);
  });
});

test('a language that is not there yet gets English, and the same object each time', () => {
  expect(builtInPlaybook('xx')).toBe(kickoff);
  expect(kickoff).toMatchObject({ id: 'kickoff', version, language: 'en' });
});
