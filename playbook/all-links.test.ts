import { expect, test } from 'vitest';
import { allLinks } from './all-links';
import type { Link, Playbook } from './model';

const link = (id: string): Link => ({ id, name: id, url: `https://${id}.example` });
const step = (links: Link[], tasks: Link[][]) =>
  ({
    links,
    tasks: tasks.map((each) => ({ links: each })),
  }) as unknown as Playbook['steps'][number];

const playbook = {
  quickLinks: [link('deck'), link('terms')],
  steps: [step([link('deck'), link('guide')], [[link('terms')], [link('draft')]])],
  nextSteps: [{ id: 'n', text: '', links: [link('home'), link('guide')] }],
} as unknown as Playbook;

test('every link stands once, in reading order, wherever it is used', () => {
  expect(allLinks(playbook).map(({ id }) => id)).toEqual([
    'deck',
    'terms',
    'guide',
    'draft',
    'home',
  ]);
});

test('a playbook without links has none', () => {
  expect(allLinks({ ...playbook, quickLinks: [], steps: [], nextSteps: [] })).toEqual([]);
});
