import { describe, expect, test } from 'vitest';
import { conditionsOf, faultsIn } from '../condition';
import type { Link } from '../model';
import { builtInPlaybook } from './index';
import { version } from './structure';
import { textsIn } from './texts-for-tests';

const kickoff = builtInPlaybook('en');
const tasks = kickoff.steps.flatMap((step) => step.tasks);
const guidance = kickoff.steps.flatMap((step) => step.guidance);
const forms = kickoff.steps.flatMap((step) => step.form ?? []);

test('nothing is undefined, only step 5 has no role, and only two links no address', () => {
  const missing = textsIn(kickoff).filter(({ text }) => text === undefined || text === '');

  expect(missing).toEqual([
    { path: 'steps.4.role', text: '' },
    { path: 'nextSteps.2.links.0.url', text: '' },
    { path: 'nextSteps.2.links.1.url', text: '' },
  ]);
});

const withIds: readonly [string, readonly { readonly id: string }[]][] = [
  ['steps', kickoff.steps],
  ['tasks', tasks],
  ['forms', forms],
  ['guidance', guidance],
  ['inputs', kickoff.inputs],
  ['outputs', kickoff.outputs],
  ['next steps', kickoff.nextSteps],
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

test('what is not for everybody says when it applies', () => {
  const parts = [...kickoff.steps, ...tasks, ...guidance, ...kickoff.inputs, ...kickoff.outputs];
  const conditional = parts.filter(({ appliesIf }) => appliesIf);

  expect(conditional.map(({ id, appliesIf }) => [id, appliesIf])).toEqual([
    ['1903', 'core-onboarding'],
    ['1904', 'storage-services'],
    ['completion', 'rfa'],
    ['account-team', 'managed-account'],
    ['first-contact', 'rfa'],
    ['partner', 'partner'],
    ['combined', 'combined'],
    ['windows-10', 'windows-10'],
    ['account-team', 'managed-account'],
  ]);
  expect(new Set(conditional.map(({ appliesIf }) => appliesIf))).toEqual(
    new Set(Object.keys(kickoff.conditions)),
  );
});

test('the conditions are without faults', () => {
  expect(faultsIn(conditionsOf(kickoff))).toEqual([]);
});

test('the key inputs, key outputs and next steps come in the order of the playbook', () => {
  expect(kickoff.inputs.map(({ id }) => id)).toEqual([
    'team',
    'handover',
    'background',
    'account-team',
  ]);
  expect(kickoff.outputs.map(({ id, points }) => [id, points.length])).toEqual([
    ['introduced', 0],
    ['understands', 0],
    ['entitlements', 3],
    ['intent', 2],
    ['resources', 0],
    ['captured', 0],
    ['teams-used', 0],
  ]);
  expect(kickoff.nextSteps.map(({ id }) => id)).toEqual(['gaps', 'follow-ups', 'next-pages']);
});

describe('links', () => {
  const names = (links: readonly Link[] = []) => links.map(({ name }) => name);

  test('always at hand are the five, in this order', () => {
    expect(kickoff.quickLinks).toEqual([
      { id: 'kickoff-deck', name: 'Kickoff deck', url: 'https://aka.ms/AA6s6ey' },
      { id: 'quickleads', name: 'QuickLeads', url: 'https://aka.ms/AA5ctuy' },
      {
        id: 'quickleads-request',
        name: 'QuickLeads request e-mail',
        url: 'https://aka.ms/AA6cav5',
      },
      { id: 'terms', name: 'Terms and Conditions', url: 'http://aka.ms/fasttrackterms' },
      {
        id: 'adoption-guide',
        name: 'Adoption 4+4 guide',
        url: 'https://aka.ms/Guide-Adoption-4-4-Pre-reqs-and-Success-Factors',
      },
    ]);
  });

  test('stand where they are used', () => {
    const used = [...kickoff.steps, ...tasks, ...kickoff.nextSteps].map(({ id, links }) => [
      id,
      names(links),
    ]);

    expect(used.filter(([, links]) => links?.length)).toEqual([
      ['meeting', ['Kickoff deck']],
      ['dibs', ['Adoption 4+4 guide']],
      ['ssat', ['Adoption 4+4 guide']],
      ['983', ['QuickLeads', 'QuickLeads request e-mail']],
      ['1903', ['Terms and Conditions']],
      ['1904', ['Terms and Conditions']],
      ['gaps', ['Guidance when 4+4 is not present']],
      [
        'next-pages',
        [
          'Conduct Customer Success Workshop',
          'Conduct Technical Assessment',
          'Partner playbook home',
        ],
      ],
    ]);
  });
});

test('a language that is not there yet gets English, and the same object each time', () => {
  expect(builtInPlaybook('xx')).toBe(kickoff);
  expect(kickoff).toMatchObject({ id: 'kickoff', version, language: 'en', date: '2020-05-04' });
});
