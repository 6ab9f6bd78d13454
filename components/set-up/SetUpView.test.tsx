// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { SetUpState } from '@/crm/set-up-state';
import { click, results, showSetUp } from './set-up-for-tests';

const pages = {
  '/clients/17': { title: 'Contoso Ltd | Acme', texts: { h1: 'Contoso Ltd' } },
  '/clients/4711': { title: 'Fabrikam, Inc. | Acme', texts: { h1: 'Fabrikam, Inc.' } },
  '/clients': { title: 'Clients | Acme', texts: { h1: 'Clients' } },
};
const name = { selector: 'h1', text: 'Contoso Ltd' };
const first = { address: 'https://crm.acme.example/clients/17', id: '17', name: 'Contoso Ltd' };
const page = { path: '/clients/:id', id: 'number' } as const;
const atSecond: SetUpState = { step: 'second', page, names: [{ selector: 'h1' }], first };

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const goesOn = () => screen.queryByRole('button', { name: 'Continue' }) !== null;

describe('making a rule', () => {
  test('takes two customers, a list, and one click at the name', async () => {
    const { said, go, point } = showSetUp(pages, '/clients/17');

    expect(heading()).toBe('Which CRM is this?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await click('Continue');

    expect(heading()).toBe('Open a customer');
    expect(screen.getByRole('radio', { name: /comes after “clients”/ })).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('17');
    await click('Continue');

    expect(heading()).toBe('Where is the customer’s name?');
    expect(goesOn()).toBe(false);
    await click('Point at the name');
    expect(results()).toContain('Click the name on the page');
    expect(said.words?.instruction).toMatch(/^Click the customer’s name/);
    await point(name);
    expect(results()).toContain('The customer would be called Contoso Ltd');
    await click('Continue');

    expect(heading()).toBe('Open a second customer');
    expect(results()).toContain('This is still the first one: Contoso Ltd');
    expect(goesOn()).toBe(false);
    await go('/clients/4711');
    expect(results()).toContain('Another customer: Fabrikam, Inc.');
    await click('Continue');

    expect(heading()).toBe('Open a list of customers');
    expect(results()).toContain('This is still the second one: Fabrikam, Inc.');
    expect(goesOn()).toBe(false);
    await go('/clients');
    expect(results()).toContain('No customer is seen here.');
    await click('Continue');

    expect(heading()).toBe('Check and save');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Contoso Ltd 17',
      'Fabrikam, Inc. 4711',
    ]);
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the CRM' }), {
      target: { value: 'Acme' },
    });
    await click('Save');

    expect(said.saved).toEqual([
      {
        id: 'own-acme-2',
        name: 'Acme',
        hosts: ['crm.acme.example'],
        // Tabs below the customer are the customer too.
        records: [{ path: '/clients/:id~', id: 'number' }],
        names: [{ selector: 'h1' }],
        dock: 'body',
      },
    ]);
  });

  test('goes on where it was when the panel is loaded anew', async () => {
    const before = showSetUp(pages, '/clients/17', atSecond);
    before.unmount();
    showSetUp(pages, '/clients/4711', before.said.state);

    expect(heading()).toBe('Open a second customer');
    expect(await screen.findByText('Fabrikam, Inc.')).toBeTruthy();
  });

  test('goes back, and is left by Cancel', async () => {
    const { said } = showSetUp(pages, '/clients/17', atSecond);
    await click('Back');
    expect(heading()).toBe('Where is the customer’s name?');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await click('Cancel');
    expect(said.cancels).toBe(1);
  });
});

test('a CRM that is known takes two clicks', async () => {
  const { said } = showSetUp(pages, '/clients/17');
  fireEvent.change(screen.getByRole('combobox', { name: 'CRM' }), { target: { value: 'odoo' } });
  await click('Continue');

  expect(said.chosen).toEqual(['odoo']);
  expect(said.state.step).toBe('which');
});

describe('the part of the address', () => {
  test('is chosen among all that could be it', async () => {
    const { said } = showSetUp(pages, '/app/3/clients/17?view=8', { step: 'id' });
    const choices = screen.getAllByRole('radio');
    expect(choices.length).toBeGreaterThan(2);
    fireEvent.click(screen.getByRole('radio', { name: /comes after “view”/ }));
    await click('Continue');

    expect(said.state).toMatchObject({ step: 'name', first: { id: '8' } });
  });

  test('is not on a list, and is there as soon as a customer is opened', async () => {
    const { go } = showSetUp(pages, '/clients', { step: 'id' });
    expect(results()).toContain('No id is in this address');
    expect(goesOn()).toBe(false);

    await go('/clients/17');
    expect(results()).toBe('');
    expect(goesOn()).toBe(true);
  });
});

describe('the name', () => {
  const atName: SetUpState = { step: 'name', page, first: { address: first.address, id: '17' } };

  test('may be none', async () => {
    const { said } = showSetUp(pages, '/clients/17', atName);
    await click('Go without a name');
    expect(results()).toContain('You name the customers by hand.');
    await click('Continue');

    expect(said.state).toMatchObject({ step: 'second', names: [] });
  });

  test('that was not pointed at is not there, and one can try again', async () => {
    const { said, point } = showSetUp(pages, '/clients/17', atName);
    await click('Point at the name');
    await click('Stop pointing');
    expect(said.stops).toBeGreaterThan(0);
    expect(results()).toContain('Nothing was chosen.');
    expect(goesOn()).toBe(false);

    await click('Point at the name');
    await point({ ...name, deep: true });
    await click('Continue');
    expect(said.state.names).toEqual([{ selector: 'h1', deep: true }]);
  });

  test('is not looked for any more when one goes elsewhere meanwhile', async () => {
    const { said } = showSetUp(pages, '/clients/17', atName);
    await click('Point at the name');
    await click('Back');

    expect(said.stops).toBe(1);
  });

  test('is asked for on a customer’s page, whichever', async () => {
    const { said, go } = showSetUp(pages, '/clients/17', atName);
    await go('/clients');
    expect(screen.getByText(/This page is not a customer’s/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Point at the name' })).toBeNull();

    await go('/clients/4711');
    await click('Go without a name');
    await click('Continue');
    expect(said.state.first).toEqual({
      address: 'https://crm.acme.example/clients/4711',
      id: '4711',
    });
  });

  test('in the title is what both titles do not share', async () => {
    const { said, go } = showSetUp(pages, '/clients/17', atName);
    await click('Use the page title');
    expect(results()).toContain('Contoso Ltd | Acme');
    await click('Continue');
    await go('/clients/4711');

    expect(await screen.findByText('Fabrikam, Inc.')).toBeTruthy();
    const cut = screen.getByRole('checkbox', { name: 'Leave out what both titles share' });
    fireEvent.click(cut);
    expect(screen.getByText('Fabrikam, Inc. | Acme')).toBeTruthy();
    fireEvent.click(cut);
    await click('Continue');

    expect(said.state).toMatchObject({
      step: 'list',
      names: [{ selector: 'title', read: 'title', forms: [':name | Acme'] }],
      first: { name: 'Contoso Ltd' },
      second: { name: 'Fabrikam, Inc.' },
    });
  });

  test('in a title that is missing is none', async () => {
    showSetUp({}, '/clients/17', atName);
    await click('Use the page title');

    expect(results()).toContain('This page has no title');
    expect(goesOn()).toBe(false);
  });
});

describe('the second customer', () => {
  test('is not on another host, nor on a list', async () => {
    const { go } = showSetUp(pages, '/clients/17', atSecond);
    await go('https://other.example/clients/4711');
    expect(results()).toContain('Open a customer on crm.acme.example.');
    await go('/clients');
    expect(results()).toContain('This page is not taken for a customer’s');
    expect(goesOn()).toBe(false);
  });

  test('that the rule does not fit offers what fits both', async () => {
    const tabs = {
      '/tab/12/clients/17': { texts: { h1: 'Contoso Ltd' } },
      '/tab/31/clients/4711': { texts: { h1: 'Fabrikam, Inc.' } },
    };
    const { said, go } = showSetUp(tabs, '/tab/12/clients/17', {
      ...atSecond,
      page: { path: '/tab/12/clients/:id', id: 'number' },
      first: { ...first, address: 'https://crm.acme.example/tab/12/clients/17' },
    });
    await go('/tab/31/clients/4711');
    expect(results()).toContain('choose the part that tells both apart');
    fireEvent.click(screen.getByRole('radio', { name: /comes after “clients”/ }));
    await click('Take this part');

    expect(await screen.findByText('Fabrikam, Inc.')).toBeTruthy();
    await click('Continue');
    expect(said.state).toMatchObject({ step: 'list', first: { id: '17' }, second: { id: '4711' } });
  });

  test('without names is told by its id', async () => {
    const { go } = showSetUp(pages, '/clients/17', { ...atSecond, names: [] });
    await go('/clients/4711');

    expect(results()).toContain('Another customer: 4711');
    expect(goesOn()).toBe(true);
  });
});

describe('a list', () => {
  const atList: SetUpState = {
    ...atSecond,
    step: 'list',
    second: { address: 'https://crm.acme.example/clients/4711', id: '4711' },
  };

  test('that would be taken for a customer is warned of', async () => {
    const { go } = showSetUp(pages, '/clients/4711', atList);
    await go('/clients/99');

    expect(results()).toContain('This page would be taken for a customer');
    expect(goesOn()).toBe(false);
  });

  test('may be left out', async () => {
    showSetUp(pages, '/clients/4711', atList);
    await click('Skip');

    expect(heading()).toBe('Check and save');
  });
});

describe('the rule', () => {
  const atReview: SetUpState = { ...atSecond, step: 'review', crm: 'Acme CRM' };

  test('is not saved with a fault, and that is said', async () => {
    const { said } = showSetUp(pages, '/clients', { ...atReview, crm: 'Acme' });
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the CRM' }), {
      target: { value: ' ' },
    });
    await click('Save');

    expect(screen.getByRole('alert').textContent).toMatch(/name This is empty/);
    expect(said.saved).toEqual([]);
  });

  test('that was not saved is still there', async () => {
    const { said } = showSetUp(pages, '/clients', atReview);
    said.saves = false;
    await click('Save');

    expect(screen.getByRole('alert').textContent).toMatch(/This was not saved/);
    said.saves = true;
    await click('Save');
    expect(said.saved).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('is edited as a form, with the name that was typed', async () => {
    const { said } = showSetUp(pages, '/clients', atReview);
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of the CRM' }), {
      target: { value: 'Our CRM' },
    });
    await click('Edit as a form');
    expect(screen.getByRole('form', { name: 'Rule for Our CRM' })).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'CSS selector' }), {
      target: { value: 'h2' },
    });
    await click('Save the rule');

    expect(said.saved).toMatchObject([{ name: 'Our CRM', names: [{ selector: 'h2' }] }]);
  });

  test('is made again where the state has none', () => {
    showSetUp(pages, '/clients/17', { step: 'form' });

    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });
});
