// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readNames } from './point';
import { selectorFor } from './selector';

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

/** The selector for the element marked with `here`, in a page with this body. */
function found(html: string, text = 'Contoso Ltd') {
  document.body.innerHTML = html;
  const element = document.querySelector('[here]');
  if (!element) throw new Error('nothing is pointed at');
  element.removeAttribute('here');
  return selectorFor(element, text)?.selector;
}

describe('the selector of what is pointed at', () => {
  test.each([
    [
      'a mark for tests',
      '<h1 id="title" data-testid="account-name" here>Contoso Ltd</h1>',
      '[data-testid="account-name"]',
    ],
    [
      'a mark of its own',
      '<b class="css-1abc" data-highlight="title" here>Contoso Ltd</b>',
      '[data-highlight="title"]',
    ],
    ['an id', '<p id="account-name" here>Contoso Ltd</p>', '#account-name'],
    ['the name of a field', '<input name="name" here>', 'input[name="name"]'],
    ['the heading around it', '<h1><span><b here>Contoso Ltd</b></span></h1>', 'h1'],
    [
      'an element of its own',
      '<crm-record-title here>Contoso Ltd</crm-record-title>',
      'crm-record-title',
    ],
    [
      'a class',
      '<p>x</p><p class="css-x12 company-name active" here>Contoso Ltd</p>',
      'p.company-name',
    ],
    [
      'a mark around it, and its tag',
      '<p>x</p><div data-id="head"><p here>Contoso Ltd</p><i>x</i></div>',
      '[data-id="head"] p',
    ],
    [
      'a class around it, and its tag',
      '<p>x</p><div class="record-head"><p here>Contoso Ltd</p><i>x</i></div>',
      'div.record-head p',
    ],
    [
      'one of two headings by what is around it',
      '<h1>Clients</h1><main data-id="main"><h1 here>Contoso Ltd</h1><p>x</p></main>',
      '[data-id="main"] h1',
    ],
    [
      'its place, where nothing is named',
      '<div><span>x</span><span here>Contoso Ltd</span></div>',
      'span:nth-of-type(2)',
    ],
    [
      'its place, no further up than needed',
      '<div><p>a</p><p>b</p></div><div><p>c</p><p here>Contoso Ltd</p></div>',
      'div:nth-of-type(2) > p:nth-of-type(2)',
    ],
    [
      'its place below what is named',
      '<ul><li>a</li><li>b</li></ul><ul class="record-facts"><li>c</li><li here>Contoso Ltd</li></ul>',
      'ul.record-facts > li:nth-of-type(2)',
    ],
  ])('is %s', (_, html, selector) => {
    expect(found(html)).toBe(selector);
    expect(document.querySelectorAll(selector)).toHaveLength(1);
  });

  test.each([
    ['the customer’s id', '<h1 data-record="0b8e77" id="account-4711" here>Contoso Ltd</h1>', 'h1'],
    [
      'the customer’s name',
      '<p data-account="ContosoLtd" class="contoso-ltd record-title" here>Contoso Ltd</p>',
      'p.record-title',
    ],
    [
      'how it stands now',
      '<p data-state="open" class="selected record-title" here>Contoso Ltd</p>',
      'p.record-title',
    ],
  ])('has not %s in it', (_, html, selector) => {
    expect(found(html)).toBe(selector);
  });

  test('does not count what is hidden or in a dialog', () => {
    const copies =
      '<div style="display: none"><h1>Fabrikam</h1></div><div role="dialog"><h1>New</h1></div>';

    expect(found(`${copies}<h1 here>Contoso Ltd</h1>`)).toBe('h1');
  });

  test('is none for what the reader of names would pass over', () => {
    expect(found('<div role="dialog"><h1 here>Contoso Ltd</h1></div>')).toBeUndefined();
  });

  test('is found in a form whose fields are named as what every element has', () => {
    const names = ['id', 'parentElement', 'getAttribute', 'classList', 'children', 'textContent'];
    const fields = names.map((name) => `<input name="${name}">`).join('');

    expect(found(`<form class="record">${fields}<p here>Contoso Ltd</p></form><p>x</p>`)).toBe(
      'form > p',
    );
  });

  test('of a thousand rows is found too', () => {
    const row = (name: string, mark = '') => `<tr><td>1</td><td${mark}>${name}</td></tr>`;
    const rows = Array.from({ length: 1_000 }, (_, n) => row(`Customer ${n}`));
    rows[700] = row('Contoso Ltd', ' here');

    const selector = found(`<table>${rows.join('')}</table>`);
    expect(document.querySelector(selector!)?.textContent).toBe('Contoso Ltd');
  });
});

describe('in open shadow roots', () => {
  function host(html: string, within: Element | ShadowRoot = document.body): ShadowRoot {
    const element = document.createElement('x-part');
    within.append(element);
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  test('where the component says nothing else, that is found, in the document', () => {
    const inner = host('<b>Contoso Ltd</b>', host('<slot></slot>'));

    expect(selectorFor(inner.querySelector('b')!, 'Contoso Ltd')).toEqual({ selector: 'x-part' });
  });

  test('it is found by what is in its own', () => {
    const title = host('<span class="record-title">Contoso Ltd</span><i>x</i>', host('<p>x</p>'));

    expect(selectorFor(title.querySelector('span')!, 'Contoso Ltd')).toEqual({
      selector: 'span.record-title',
      deep: true,
    });
  });

  test('it is told from what others have in theirs', () => {
    host('<p class="title">Fabrikam</p>');
    const root = host('<main><p class="title">Contoso Ltd</p></main><i>x</i>');

    expect(selectorFor(root.querySelector('p')!, 'Contoso Ltd')).toEqual({
      selector: 'main > p',
      deep: true,
    });
  });

  test('the document itself has no match, for there is looked first', () => {
    document.body.innerHTML = '<p class="title">Clients</p>';
    const root = host('<p class="title">Contoso Ltd</p><i>x</i>');

    const { selector } = selectorFor(root.querySelector('p')!, 'Contoso Ltd') ?? {};
    expect(selector && document.querySelector(selector)).toBeFalsy();
  });

  test('of many that look the same the first is found, and no other', () => {
    const [first, second] = [host('<p>Contoso Ltd</p><i>x</i>'), host('<p>Fabrikam</p><i>x</i>')];

    expect(selectorFor(first.querySelector('p')!, 'Contoso Ltd')).toMatchObject({ deep: true });
    expect(selectorFor(second.querySelector('p')!, 'Fabrikam')).toBeUndefined();
  });
});

test('what is found is what the reader of names reads', () => {
  const selector = found('<h1>Clients</h1><div id="record"><h1 here> Contoso\n Ltd </h1></div>');

  expect(readNames([{ selector: selector! }])).toBe('Contoso Ltd');
  expect(readNames([{ selector: 'title', read: 'title' }])).toBeUndefined();
});
