import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { largestFile, readRuleFile, writeRuleFile } from './rule-file';
import { acmeRule, fullRule } from './rule-for-tests';

const fileOf = (content: object) => JSON.stringify({ kickoffPanelRules: 1, ...content });

function faultsOf(text: string) {
  const file = readRuleFile(text);
  return file.ok ? [] : file.faults;
}

describe('a file of rules', () => {
  test('that was written is read as the same rules', () => {
    expect(readRuleFile(writeRuleFile([acmeRule, fullRule]))).toEqual({
      ok: true,
      rules: [acmeRule, fullRule],
    });
  });

  test('is written in one order, whatever the order of the fields was', () => {
    const turned = Object.fromEntries(Object.entries(fullRule).reverse());

    expect(writeRuleFile([turned as unknown as typeof fullRule])).toBe(writeRuleFile([fullRule]));
  });

  test('is written so that one can read it', () => {
    expect(writeRuleFile([acmeRule])).toBe(`{
  "kickoffPanelRules": 1,
  "rules": [
    {
      "id": "own-acme",
      "name": "Acme CRM",
      "hosts": [
        "crm.acme.example"
      ],
      "records": [
        {
          "path": "/clients/:id",
          "id": "number"
        }
      ],
      "names": [
        {
          "selector": "h1"
        }
      ],
      "dock": "body"
    }
  ]
}
`);
  });

  test('is read with the mark that some editors put before it', () => {
    expect(readRuleFile(`\ufeff${writeRuleFile([acmeRule])}`).ok).toBe(true);
  });

  test('from anywhere is refused without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRuleFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('the page for users', () => {
  const page = readFileSync('docs/own-crm.md', 'utf8');

  test('has a file as its example', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

    expect(readRuleFile(example)).toMatchObject({ ok: true, rules: [{ id: 'own-acme' }] });
  });

  test('explains every field', () => {
    const parts = [fullRule, ...fullRule.records, ...fullRule.names];

    for (const field of parts.flatMap(Object.keys)) expect(page).toContain(`\`${field}\``);
  });
});

describe('refused, with place and reason:', () => {
  test.each([
    ['a page of a login', '<!doctype html><title>Sign in</title>', 'noJson'],
    ['nothing', '', 'noJson'],
    ['another JSON', '{"rules":[]}', 'notOurs'],
    ['a list', '[1]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['a version that never was', '{"kickoffPanelRules":0,"rules":[]}', 'notOurs'],
    ['a version in quotes', '{"kickoffPanelRules":"1","rules":[]}', 'notOurs'],
    ['a newer version, whatever is in it', '{"kickoffPanelRules":2,"spells":[]}', 'newer'],
  ])('%s', (_, text, reason) => {
    expect(faultsOf(text)).toEqual([expect.objectContaining({ place: '', reason })]);
  });

  test.each([
    ["Expected ',' in JSON at position 30 (line 3 column 13)", { line: 3, column: 13 }],
    [
      'JSON.parse: unexpected character at line 3 column 13 of the JSON data',
      { line: 3, column: 13 },
    ],
    ['Unexpected token in JSON at position 4', { line: 2, column: 3 }],
    ['Unexpected end of JSON input', undefined],
  ])('what is no JSON, with the place that an engine tells by %j', (message, at) => {
    vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
      throw new SyntaxError(message);
    });

    expect(faultsOf('{\n  x\n}')).toEqual([{ place: '', reason: 'noJson', ...(at && { at }) }]);
  });

  test('what is no JSON, with the place that this engine tells', () => {
    expect(faultsOf('{\n  "kickoffPanelRules": 1\n  "rules": []\n}')).toEqual([
      { place: '', reason: 'noJson', at: { line: 3, column: 3 } },
    ]);
  });

  test('more than 200 kB, counted in bytes, before anything is read', () => {
    const most = `"${'x'.repeat(largestFile - 2)}"`;

    expect(faultsOf(most)).toMatchObject([{ reason: 'notOurs' }]);
    expect(faultsOf(most.replace('xx', 'é'))).toMatchObject([{ reason: 'notOurs' }]);
    expect(faultsOf(most.replace('x', 'é'))).toEqual([
      { place: '', reason: 'tooLarge', allowed: largestFile },
    ]);
  });

  test.each([
    ['no rules', {}, [{ place: 'rules', reason: 'missing' }]],
    ['rules that are no list', { rules: acmeRule }, [{ place: 'rules', reason: 'kind' }]],
    ['an empty list', { rules: [] }, [{ place: 'rules', reason: 'empty' }]],
    [
      'a hundred and one',
      { rules: Array(101).fill(acmeRule) },
      [{ place: 'rules', reason: 'tooMany', allowed: 100 }],
    ],
    [
      'a field beside the rules',
      { rules: [acmeRule], author: 'me' },
      [{ place: 'author', reason: 'unknown' }],
    ],
    [
      'two rules with one id',
      { rules: [acmeRule, fullRule, { ...fullRule, id: acmeRule.id }] },
      [{ place: 'rules[2].id', reason: 'twice' }],
    ],
    ['what is no rule', { rules: [acmeRule, 7] }, [{ place: 'rules[1]', reason: 'kind' }]],
    [
      'a wrong field in the second rule',
      { rules: [acmeRule, { ...fullRule, names: [{ selector: '' }] }] },
      [{ place: 'rules[1].names[0].selector', reason: 'empty' }],
    ],
    [
      'an unknown field, also an odd one',
      { rules: [{ ...acmeRule, 'on load': 'x' }] },
      [{ place: 'rules[0]["on load"]', reason: 'unknown' }],
    ],
  ])('%s', (_, content, faults) => {
    expect(faultsOf(fileOf(content))).toEqual(faults.map((each) => expect.objectContaining(each)));
  });

  test('one bad rule, and the good ones are not taken either', () => {
    const file = readRuleFile(fileOf({ rules: [acmeRule, { ...fullRule, dock: 'left' }] }));

    expect(file.ok).toBe(false);
    expect(file).not.toHaveProperty('rules');
  });
});
