import { describe, expect, test } from 'vitest';
import { withLinks } from './links';
import { linkWith, playbookWith, stepWith, taskWith } from './playbook-for-tests';

const deck = linkWith('deck');
const terms = linkWith('terms');
const playbook = playbookWith({
  quickLinks: [deck],
  nextSteps: [{ id: 'n', text: 'On', links: [deck, linkWith('page', { url: '' })] }],
  steps: [
    stepWith('a', { links: [deck], tasks: [taskWith('1', { links: [terms, deck] })] }),
    stepWith('b'),
  ],
});
const urls = ({ quickLinks, nextSteps, steps }: typeof playbook) => [
  ...quickLinks.map(({ url }) => url),
  ...nextSteps.flatMap(({ links }) => links.map(({ url }) => url)),
  ...steps.flatMap(({ links, tasks }) =>
    [...links, ...tasks.flatMap((task) => task.links)].map(({ url }) => url),
  ),
];
const replaced = 'https://ours.example/deck';

test('a link that is replaced is so wherever it stands, and the others stay', () => {
  const set = withLinks(playbook, { deck: { url: replaced, deadSince: '' } });

  expect(urls(set)).toEqual([replaced, replaced, '', replaced, terms.url, replaced]);
  expect(set.quickLinks[0]).toEqual({ ...deck, url: replaced });
  expect(set.steps[0]!.tasks[0]!.links[0]).toBe(terms);
});

test('a page without a public address gets one', () => {
  const set = withLinks(playbook, { page: { url: replaced, deadSince: '' } });

  expect(set.nextSteps[0]!.links[1]).toEqual({ ...linkWith('page'), url: replaced });
});

test('a link that is dead is marked, and keeps its address', () => {
  const set = withLinks(playbook, { deck: { url: '', deadSince: '2026-11-20' } });

  expect(set.quickLinks[0]).toEqual({ ...deck, isDead: true });
  expect(set.steps[0]!.tasks[0]!.links).toEqual([terms, { ...deck, isDead: true }]);
});

test('one that was dead and is replaced is not', () => {
  const set = withLinks(playbook, { deck: { url: replaced, deadSince: '2026-11-20' } });

  expect(set.quickLinks[0]).toEqual({ ...deck, url: replaced });
});

describe('the playbook is the very same', () => {
  test.each([
    ['nothing', {}],
    ['a link it does not have', { other: { url: replaced, deadSince: '' } }],
    ['a setting that says nothing', { deck: { url: '', deadSince: '' } }],
    ['what is inherited', Object.create({ deck: { url: replaced, deadSince: '' } })],
  ])('with %s', (_, links) => {
    expect(withLinks(playbook, links)).toBe(playbook);
  });

  test('and is not changed by a replacement', () => {
    const before = structuredClone(playbook);

    withLinks(playbook, { deck: { url: replaced, deadSince: '' } });

    expect(playbook).toEqual(before);
  });
});

test.each(['constructor', '__proto__'])('a link called %s is a link like any other', (id) => {
  const odd = playbookWith({ quickLinks: [linkWith(id)] });

  expect(withLinks(odd, {})).toBe(odd);
});
