// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { elementUnder, stops, textAt } from './pointable';

beforeEach(() => {
  document.body.innerHTML = '';
});

function first(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

describe('what stands at an element', () => {
  test.each([
    ['<h1> Contoso\n <b>Ltd</b></h1>', 'Contoso Ltd'],
    ['<input value="Contoso">', 'Contoso'],
    ['<textarea>Contoso</textarea>', 'Contoso'],
    [`<p>${'x'.repeat(200)}</p>`, 'x'.repeat(200)],
  ])('in %.40s is %.20s', (html, text) => {
    expect(textAt(first(html))).toBe(text);
  });

  test.each([
    '<p> </p>',
    `<p>${'x'.repeat(201)}</p>`,
    '<h1 style="display: none">Contoso</h1>',
    '<dialog open>Contoso</dialog>',
    '<div role="dialog">Contoso</div>',
    '<input type="password" value="Contoso">',
    '<input type="hidden" value="Contoso">',
    '<select><option>Contoso</option></select>',
    '<div data-kickoff-panel>Contoso</div>',
  ])('in %.40s is nothing that could be a name', (html) => {
    expect(textAt(first(html))).toBe('');
  });
});

describe('what is meant under the pointer', () => {
  function under(selector: string): Element | undefined {
    let found: Element | undefined;
    const hear = (event: Event) => {
      found = elementUnder(event);
    };
    window.addEventListener('pointermove', hear, { capture: true, once: true });
    document.querySelector(selector)?.dispatchEvent(new Event('pointermove', { bubbles: true }));
    return found;
  }

  test('is what is there, or what it is a sign in', () => {
    document.body.innerHTML = '<h1>Contoso <i></i></h1>';

    expect(under('h1')?.localName).toBe('h1');
    expect(under('i')?.localName).toBe('h1');
  });

  test('is nothing on an empty place of a long page', () => {
    document.body.innerHTML = `<main><p>${'x'.repeat(300)}</p><hr></main>`;

    expect(under('hr')).toBeUndefined();
  });
});

describe('by keyboard', () => {
  test('one stops at headings first, then at all that has a text of its own', () => {
    document.body.innerHTML = `
      <nav><a>Clients</a></nav>
      <form><input name="children" value="Berlin"></form>
      <div><h2><b>Contoso</b></h2><div><p>Active</p></div></div>
      <p style="display: none">Old</p>
      <div role="heading">Owner</div>`;

    expect(stops().map(textAt)).toEqual(['Contoso', 'Owner', 'Clients', 'Berlin', 'Active']);
  });

  test('also in open shadow roots, where they stand', () => {
    document.body.innerHTML = '<p>a</p><div></div><p>c</p>';
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>b</p>';

    expect(stops().map(textAt)).toEqual(['a', 'b', 'c']);
  });

  test('not at thousands', () => {
    document.body.innerHTML = '<p>x</p>'.repeat(1_000);

    expect(stops()).toHaveLength(300);
  });
});
