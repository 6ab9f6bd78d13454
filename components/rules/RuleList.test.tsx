// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PolicyState } from '@/browser/policy-rules';
import { saveAsFile } from '@/browser/save-file';
import type { CrmAdapter } from '@/crm/adapter';
import { readRuleFile, writeRuleFile } from '@/crm/rule-file';
import { acmeRule, fullRule } from '@/crm/rule-for-tests';
import type { HostOn } from './HostList';
import { RuleList } from './RuleList';

vi.mock('@/browser/save-file', () => ({ saveAsFile: vi.fn() }));

const builtIn = [
  { id: 'dynamics365', name: 'Dynamics 365' },
  { id: 'odoo', name: 'Odoo' },
];
let rules: readonly CrmAdapter[];
let policy: PolicyState;
let hosts: readonly HostOn[];
let saves: boolean;
let asked: string[];
beforeEach(() => {
  rules = [acmeRule];
  policy = { rules: [], faults: [] };
  hosts = [
    { host: 'crm.contoso.example', crm: 'odoo', isFixed: true },
    { host: 'crm.acme.example', crm: acmeRule.id },
  ];
  saves = true;
  asked = [];
  vi.mocked(saveAsFile).mockClear();
});
afterEach(cleanup);

/** On rules and hosts that are kept in memory. */
function show() {
  function Page() {
    const [now, setNow] = useState({ rules, hosts });
    const change = async (next: Partial<typeof now>) => {
      if (!saves) return false;
      rules = next.rules ?? rules;
      hosts = next.hosts ?? hosts;
      setNow({ rules, hosts });
      return true;
    };
    return (
      <RuleList
        {...now}
        builtIn={builtIn}
        policy={policy}
        onSave={(wanted) => {
          const others = rules.filter(({ id }) => !wanted.some((each) => each.id === id));
          return change({ rules: [...others, ...wanted] });
        }}
        onRemove={(id) => change({ rules: rules.filter((rule) => rule.id !== id) })}
        onTurnOn={(host, crm) => {
          asked.push(`${host} as ${crm}`);
          return change({ hosts: [...hosts.filter((on) => on.host !== host), { host, crm }] });
        }}
        onTurnOff={(host) => change({ hosts: hosts.filter((on) => on.host !== host) })}
      />
    );
  }
  render(<Page />);
}

const button = (name: string) => screen.getByRole('button', { name });
const list = (name: string) => within(screen.getByRole('list', { name }));

function chooseFile(content: string, name = 'rules.json') {
  return choose(new File([content], name));
}

async function choose(file: File) {
  const field = screen.getByLabelText('Add from a file of rules (.json)');
  fireEvent.change(field, { target: { files: [file] } });
}

describe('where the panel is turned on', () => {
  test('each host has its CRM, and is turned off unless it is fixed', async () => {
    show();
    const on = list('Where the panel is turned on');
    expect(on.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'crm.contoso.exampleOdooSet by your organisation',
      'crm.acme.exampleAcme CRMTurn off',
    ]);

    fireEvent.click(button('Turn off on crm.acme.example'));
    const said = await screen.findByText(/^Turned off on crm.acme.example/);
    expect(document.activeElement).toBe(said);
    expect(hosts.map(({ host }) => host)).toEqual(['crm.contoso.example']);
  });

  test('that it could not be turned off is said', async () => {
    saves = false;
    show();
    fireEvent.click(button('Turn off on crm.acme.example'));

    expect(await screen.findByText(/could not be turned off on crm.acme.example/)).toBeTruthy();
    expect(hosts).toHaveLength(2);
  });

  test('nowhere, one is told how', () => {
    hosts = [];
    show();

    expect(screen.getByText(/^Nowhere yet/)).toBeTruthy();
  });
});

describe('an own rule', () => {
  test('is edited in its place, and the focus comes back', async () => {
    show();
    fireEvent.click(button('Edit: Acme CRM'));
    const name = screen.getByRole('textbox', { name: 'Name of the CRM' });
    expect(document.activeElement).toBe(name);
    fireEvent.input(name, { target: { value: 'Our CRM' } });
    fireEvent.submit(screen.getByRole('form'));

    await waitFor(() => expect(document.activeElement).toBe(button('Edit: Our CRM')));
    expect(rules).toEqual([{ ...acmeRule, name: 'Our CRM' }]);
  });

  test('is removed, and taken back until something else is done', async () => {
    show();
    fireEvent.click(button('Remove: Acme CRM'));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(rules).toEqual([]);
    expect(screen.getByText(/^None yet/)).toBeTruthy();
    expect(document.activeElement).toBe(undo);

    fireEvent.click(undo);
    await screen.findByRole('button', { name: 'Remove: Acme CRM' });
    expect(rules).toEqual([acmeRule]);
  });

  test('that could not be removed stays, and that is said', async () => {
    saves = false;
    show();
    fireEvent.click(button('Remove: Acme CRM'));

    expect(await screen.findByText(/Acme CRM could not be removed/)).toBeTruthy();
    expect(rules).toEqual([acmeRule]);
  });

  test('is saved as a file, by itself or with the others', () => {
    rules = [acmeRule, fullRule];
    show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Save as a file: Acme CRM' })[0]!);
    fireEvent.click(button('Save all as a file'));

    expect(vi.mocked(saveAsFile).mock.calls).toEqual([
      ['kickoff-rule-acme.json', writeRuleFile([acmeRule])],
      ['kickoff-rules.json', writeRuleFile([acmeRule, fullRule])],
    ]);
  });

  test('is turned on for a host by a click, and a refusal is said', async () => {
    hosts = [];
    saves = false;
    show();
    fireEvent.click(button('Turn on for crm.acme.example'));
    expect(await screen.findByText(/did not grant access to crm.acme.example/)).toBeTruthy();

    saves = true;
    button('Turn on for crm.acme.example').focus();
    fireEvent.click(button('Turn on for crm.acme.example'));
    await waitFor(() => expect(hosts).toEqual([{ host: 'crm.acme.example', crm: 'own-acme' }]));
    expect(screen.queryByRole('button', { name: 'Turn on for crm.acme.example' })).toBeNull();
    expect(document.activeElement).toBe(button('Edit: Acme CRM'));
    expect(asked).toEqual(['crm.acme.example as own-acme', 'crm.acme.example as own-acme']);
  });

  test('takes the place of another CRM on a host only when asked', async () => {
    hosts = [{ host: 'crm.acme.example', crm: 'odoo' }];
    show();
    fireEvent.click(button('Use for crm.acme.example'));

    await waitFor(() => expect(hosts).toEqual([{ host: 'crm.acme.example', crm: 'own-acme' }]));
  });
});

describe('what the organisation has set', () => {
  const heading = 'Set by your organisation';
  const ofPolicy = { ...acmeRule, id: 'own-ours', name: 'Our CRM', hosts: ['ours.example'] };

  test('is not spoken of where there is nothing', () => {
    show();
    expect(screen.queryByText(heading, { selector: 'h3' })).toBeNull();
  });

  test('is turned on and saved as a file, not edited and not removed', async () => {
    policy = { rules: [ofPolicy], faults: [] };
    show();
    const buttons = list(heading).getAllByRole('button');
    expect(buttons.map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual([
      'Save as a file: Our CRM',
      'Turn on for ours.example',
    ]);
    expect(list('Your own CRMs').getAllByRole('listitem')).toHaveLength(1);

    fireEvent.click(button('Save as a file: Our CRM'));
    expect(saveAsFile).toHaveBeenCalledWith('kickoff-rule-ours.json', writeRuleFile([ofPolicy]));
    button('Turn on for ours.example').focus();
    fireEvent.click(button('Turn on for ours.example'));
    await waitFor(() => expect(asked).toEqual(['ours.example as own-ours']));
    await waitFor(() => expect(document.activeElement).toBe(button('Save as a file: Our CRM')));
    expect(screen.queryByRole('button', { name: 'Turn on for ours.example' })).toBeNull();
    expect(list('Where the panel is turned on').getByText('Our CRM')).toBeTruthy();
  });

  test('stands for a rule of the user’s with its id, which is kept', () => {
    policy = { rules: [{ ...acmeRule, name: 'Our CRM' }], faults: [] };
    rules = [acmeRule, fullRule];
    show();
    expect(screen.getByText(/^Your own rule with the id own-acme is kept/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as a file: Our CRM' })).toBeTruthy();
    expect(list('Your own CRMs').getAllByRole('listitem')).toHaveLength(1);

    fireEvent.click(button('Save all as a file'));
    expect(saveAsFile).toHaveBeenCalledWith('kickoff-rules.json', writeRuleFile(rules));
  });

  test('leaves a user’s rule its other hosts, and says so', () => {
    policy = { rules: [ofPolicy], faults: [] };
    rules = [{ ...acmeRule, hosts: ['ours.example', 'mine.example'] }];
    hosts = [];
    show();
    const own = list('Your own CRMs');
    expect(own.getByText(/decides which CRM this is: ours.example\./)).toBeTruthy();
    expect(own.getByRole('button', { name: 'Turn on for mine.example' })).toBeTruthy();
    expect(own.queryByRole('button', { name: 'Turn on for ours.example' })).toBeNull();
  });

  test('is not taken from a file in its place', async () => {
    policy = { rules: [ofPolicy], faults: [] };
    show();
    await chooseFile(writeRuleFile([{ ...ofPolicy, name: 'Mine' }]));
    expect(await screen.findByText(/sets the rule with the id own-ours/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
  });

  test('where it is wrong is shown with each fault and its place, and all else works', async () => {
    const read = readRuleFile(
      JSON.stringify({ kickoffPanelRules: 1, spell: 1, rules: [{ ...acmeRule, script: 'x' }] }),
    );
    policy = { rules: [ofPolicy], faults: read.ok ? [] : read.faults };
    show();
    expect(screen.getByText(/what it had set before still counts/)).toBeTruthy();
    for (const place of ['spell', 'rules[0].script']) {
      expect(screen.getByText(place).closest('li')?.textContent).toMatch(
        /No rule has such a field/,
      );
    }
    expect(list(heading).getByText('Our CRM')).toBeTruthy();

    fireEvent.click(button('Turn off on crm.acme.example'));
    expect(await screen.findByText(/^Turned off on crm.acme.example/)).toBeTruthy();
  });
});

describe('a file of rules', () => {
  const other = { ...acmeRule, id: 'own-other', name: 'Other CRM', hosts: ['other.example'] };

  test('is shown first, and taken when the user says so', async () => {
    show();
    await chooseFile(writeRuleFile([other, acmeRule]), 'their.json');
    expect(await screen.findByText('2 rules in \u2068their.json\u2069')).toBeTruthy();
    expect(screen.getByText('other.example')).toBeTruthy();
    expect(screen.getByText('You have this one already.')).toBeTruthy();
    expect(rules).toEqual([acmeRule]);

    fireEvent.click(button('Take 1 rule'));
    expect(await screen.findByText('1 rule taken')).toBeTruthy();
    expect(rules).toEqual([acmeRule, other]);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Add from a file/));
  });

  test('with a rule that one has otherwise asks which of the two', async () => {
    show();
    const changed = { ...acmeRule, names: [] };
    await chooseFile(writeRuleFile([changed]));
    const question = await screen.findByRole('group', {
      name: /another rule with the id own-acme/,
    });
    fireEvent.click(within(question).getByRole('radio', { name: 'Keep mine' }));
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();

    fireEvent.click(within(question).getByRole('radio', { name: 'Replace mine' }));
    fireEvent.click(button('Take 1 rule'));
    await screen.findByText('1 rule taken');
    expect(rules).toEqual([changed]);
  });

  test('is left by Cancel', async () => {
    show();
    await chooseFile(writeRuleFile([other]));
    await screen.findByRole('button', { name: 'Take 1 rule' });
    fireEvent.click(button('Cancel'));

    expect(screen.queryByText('Other CRM')).toBeNull();
    expect(rules).toEqual([acmeRule]);
  });

  test.each([
    ['<!doctype html>', '', /This is no JSON/],
    ['{"kickoffPanelRules": 2, "rules": []}', '', /newer version/],
    [JSON.stringify({ some: 'thing' }), '', /no file of rules/],
    [
      JSON.stringify({ kickoffPanelRules: 1, rules: [acmeRule, { ...other, script: 'x' }] }),
      'rules[1].script',
      /no rule has such a field/i,
    ],
    [
      JSON.stringify({ kickoffPanelRules: 1, rules: [{ ...other, names: [{ selector: 'h1[' }] }] }),
      'rules[0].names[0].selector',
      /not understand this as a CSS selector/,
    ],
    [
      JSON.stringify({
        kickoffPanelRules: 1,
        rules: [{ ...other, records: [{ path: '/**:id', id: 'text' }] }],
      }),
      'rules[0].records[0]',
      /Name more of the address/,
    ],
    [' '.repeat(200_001), '', /larger than 200 kB/],
  ])('with a fault is refused as a whole: %.60s', async (content, place, words) => {
    show();
    await chooseFile(content);

    expect(await screen.findByText(/^Nothing was taken from/)).toBeTruthy();
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    if (place) expect(screen.getByText(place)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
    expect(rules).toEqual([acmeRule]);
  });

  test('with very many faults names some, and how many more', async () => {
    show();
    const bad = Array.from({ length: 30 }, (_, n) => ({ ...other, id: `own-${n}`, dock: 'left' }));
    await chooseFile(JSON.stringify({ kickoffPanelRules: 1, rules: bad }));

    expect(await screen.findByText('and 10 more')).toBeTruthy();
    expect(screen.getAllByText('One of these is needed: body, margin.')).toHaveLength(20);
  });

  test('chosen after another one is the one that counts', async () => {
    show();
    const slow = new File([], 'slow.json');
    const content = Promise.withResolvers<string>();
    vi.spyOn(slow, 'text').mockReturnValue(content.promise);
    await choose(slow);
    await chooseFile(writeRuleFile([other]));
    expect(await screen.findByText('Other CRM')).toBeTruthy();

    await act(async () => {
      content.resolve('{}');
      await content.promise;
      // Until all that hangs on it is done.
      await new Promise((done) => setTimeout(done));
    });
    expect(screen.queryByText(/^Nothing was taken/)).toBeNull();
    expect(screen.getByText('Other CRM')).toBeTruthy();
  });
});
