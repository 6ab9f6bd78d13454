// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmAdapter } from '@/crm/adapter';
import { acmeRule, fullRule } from '@/crm/rule-for-tests';
import { RuleForm } from './RuleForm';

let saved: CrmAdapter[];
let saves: boolean;
const onCancel = vi.fn();
beforeEach(() => {
  saved = [];
  saves = true;
  onCancel.mockClear();
});
afterEach(cleanup);

function show(rule: CrmAdapter = acmeRule) {
  render(
    <RuleForm
      rule={rule}
      onSave={async (wanted) => {
        saved.push(wanted);
        return saves;
      }}
      onCancel={onCancel}
    />,
  );
}

const field = (name: string, at = 0) => screen.getAllByRole('textbox', { name })[at]!;
const type = (name: string, value: string, at = 0) =>
  fireEvent.input(field(name, at), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, value: string, at = 0) =>
  fireEvent.change(screen.getAllByRole('combobox', { name })[at]!, { target: { value } });
const save = () => fireEvent.submit(screen.getByRole('form'));
const typedIn = (element: Element) => (element as HTMLInputElement).value;
/** What is said to be wrong with a field, as a screen reader reads it. */
const problemOf = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('the form of a rule', () => {
  test.each([acmeRule, fullRule])('saves $name without a change as it was', (rule) => {
    show(rule);
    save();

    expect(saved).toEqual([rule]);
  });

  test('saves what was typed, without what is empty', () => {
    show();
    type('Name of the CRM', 'Acme');
    type('Path', '');
    type('After the #, with the # itself', '#/clients/:id');
    choose('The id is', 'guid');
    choose('Read from', 'title');
    type('Form of the text', ':name | Acme\n\n:name - Acme\n');
    type('Endings to leave out', ' - Saved');
    type('Texts that are no names', 'Clients\n');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show it as not confirmed' }));
    save();

    expect(saved).toEqual([
      {
        ...acmeRule,
        name: 'Acme',
        records: [{ hash: '#/clients/:id', id: 'guid' }],
        names: [
          {
            selector: 'title',
            read: 'title',
            forms: [':name | Acme', ':name - Acme'],
            endings: [' - Saved'],
            unsure: true,
          },
        ],
        notNames: ['clients'],
      },
    ]);
  });

  test('has a row for each parameter, to be added and taken away', () => {
    show();
    const query = () => within(screen.getByRole('group', { name: 'Parameters after the ?' }));
    fireEvent.click(query().getByRole('button', { name: 'Add a parameter' }));
    expect(document.activeElement).toBe(query().getByRole('textbox', { name: 'Name' }));
    fireEvent.input(document.activeElement!, { target: { value: 'view' } });
    fireEvent.input(query().getByRole('textbox', { name: 'Value' }), {
      target: { value: 'client' },
    });
    fireEvent.click(query().getByRole('button', { name: 'Add a parameter' }));
    fireEvent.input(document.activeElement!, { target: { value: 'id' } });
    fireEvent.click(query().getByRole('button', { name: 'Remove: view' }));

    expect(query().getAllByRole('textbox', { name: 'Name' }).map(typedIn)).toEqual(['id']);
    expect(document.activeElement).toBe(query().getByRole('textbox', { name: 'Name' }));
    fireEvent.input(query().getByRole('textbox', { name: 'Value' }), { target: { value: 'x' } });
    save();
    expect(saved[0]?.records[0]).toMatchObject({ query: { id: 'x' } });
  });

  test('has one more page, and what was typed stays with its own', () => {
    show();
    click('Add a customer page');
    type('Path', '/accounts/:id', 1);
    type('Form of the text', ':name x');
    click('Add a place for the name');
    type('CSS selector', 'h2', 1);
    type('Form of the text', ':name y', 1);
    click('Remove: Customer’s name 1');
    save();

    expect(saved[0]?.records.map(({ path }) => path)).toEqual(['/clients/:id', '/accounts/:id']);
    expect(saved[0]?.names).toEqual([{ selector: 'h2', forms: [':name y'] }]);
    expect(typedIn(field('Form of the text'))).toBe(':name y');
  });

  test('keeps at least one host and one page, and may have no name', () => {
    show();

    expect(screen.queryByRole('button', { name: 'Remove: crm.acme.example' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove: Customer page 1' })).toBeNull();
    click('Remove: Customer’s name 1');
    save();
    expect(saved[0]?.names).toEqual([]);
  });
});

describe('a rule with a fault is not saved, and it is said where', () => {
  test.each([
    ['Name of the CRM', '', /This is empty/],
    ['Host 1', '*.acme.example', /One host is needed/],
    ['Host 1', 'https://crm.acme.example/', /One host is needed/],
    ['Path', '/clients/:id/:id', /Several/],
    ['Path', '/**/x/**/:id', /once/],
    ['Path', 'clients/:id', /No address is like this/],
    ['CSS selector', 'h1[', /not understand/],
    ['CSS selector', '', /This is empty/],
    ['Form of the text', 'Acme', /needs :name/],
    ['Endings to leave out', 'x'.repeat(101), /At most 100 characters/],
  ])('at %s with %.30j', (name, value, words) => {
    show();
    type(name, value);
    expect(screen.queryByText(words)).toBeNull();
    save();

    expect(saved).toEqual([]);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^Not saved: 1 thing/);
  });

  test('the field is marked, described and focused, and good again once it is put right', () => {
    show();
    type('CSS selector', 'h1[');
    save();

    const selector = field('CSS selector');
    expect(selector.getAttribute('aria-invalid')).toBe('true');
    expect(problemOf(selector)).toContain('does not understand this');
    expect(document.activeElement).toBe(selector);

    type('CSS selector', 'h1');
    expect(selector.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('');
    save();
    expect(saved).toEqual([acmeRule]);
  });

  test('of a page as a whole: nothing has the id', () => {
    show();
    type('Path', '/clients');
    save();

    expect(screen.getByText(/No part of the address has :id/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  test('of two parameters with one name only one would count', () => {
    show({ ...acmeRule, records: [{ query: { id: ':id', view: 'x' }, id: 'number' }] });
    type('Name', 'ID', 1);
    save();

    expect(saved).toEqual([]);
    expect(screen.getAllByText(/there twice/).length).toBeGreaterThan(0);
  });

  test('of a parameter with an odd name, at its own row', () => {
    show({ ...acmeRule, records: [{ query: { 'a b': ':id', view: 'x' }, id: 'number' }] });
    type('Value', '**x**', 0);
    save();

    expect(problemOf(field('Name', 0))).toContain('once');
    expect(problemOf(field('Name', 1))).toBe('');
  });

  test('of what has no field here is listed with its place', () => {
    show({ ...acmeRule, names: [{ selector: 'h1', without: 'i[' }] });
    save();

    const said = within(screen.getByRole('alert'));
    expect(said.getByText('names[0].without')).toBeTruthy();
    expect(said.getByText(/does not understand this/)).toBeTruthy();
  });

  test('and one without a fault that is not saved says so', async () => {
    saves = false;
    show();
    save();

    expect(await screen.findByText(/What you entered is still here/)).toBeTruthy();
    type('Name of the CRM', 'Acme');
    expect(screen.queryByText(/What you entered is still here/)).toBeNull();
  });
});

describe('trying an address', () => {
  const tried = (address: string) => {
    type('Try an address', address);
    return screen.getByRole('status').textContent;
  };

  test('says which customer it is, or why it is none', () => {
    show();

    expect(tried(' https://crm.acme.example/clients/4711 ')).toBe('A customer, with the id 4711');
    expect(tried('https://crm.acme.example/clients')).toMatch(/path is not like \/clients\/:id/);
    expect(tried('https://crm.acme.example/clients/x')).toMatch(/is not a number/);
    expect(tried('https://other.example/clients/4711')).toMatch(/none of crm.acme.example/);
    expect(tried('crm.acme.example/clients/4711')).toMatch(/web address is needed/);
    expect(tried('')).toBe('');
  });

  test('is by the rule as it is now, which must be one', () => {
    show();
    type('Path', '/accounts/:id');
    expect(tried('https://crm.acme.example/accounts/7')).toBe('A customer, with the id 7');
    type('Path', '/accounts');
    expect(screen.getByRole('status').textContent).toMatch(/put right what is wrong/);
  });
});

test('a rule is left as it was by Cancel', () => {
  show();
  type('Name of the CRM', 'X');
  click('Cancel');

  expect(onCancel).toHaveBeenCalledOnce();
  expect(saved).toEqual([]);
});
