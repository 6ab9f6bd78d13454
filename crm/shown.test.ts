// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CrmAdapter, NameSource } from './adapter';
import { readName } from './name-reader';

function adapterWith(source: NameSource): CrmAdapter {
  return { id: 'x', name: 'X', hosts: [], records: [], names: [source], dock: 'body' };
}

describe('in components', () => {
  const shallow: NameSource = { selector: '.name' };
  const deep: NameSource = { ...shallow, deep: true };
  /** `html` in a chain of open shadows, one in another. */
  function inShadows(html: string, depth: number, mode: ShadowRootMode = 'open') {
    document.body.innerHTML = '<p></p>';
    let at: Element | ShadowRoot = document.body;
    for (let level = 0; level < depth; level += 1) {
      const host: Element = at.appendChild(document.createElement('div'));
      at = host.attachShadow({ mode });
    }
    (at as ShadowRoot).innerHTML = html;
  }

  test.each([1, 2, 5])('a name in %d open shadows is found where asked for', (depth) => {
    inShadows('<b class="name">Contoso</b>', depth);

    expect(readName(document, adapterWith(deep))?.name).toBe('Contoso');
    expect(readName(document, adapterWith(shallow))).toBeUndefined();
  });

  test('a closed shadow stays closed', () => {
    inShadows('<b class="name">Contoso</b>', 1, 'closed');

    expect(readName(document, adapterWith(deep))).toBeUndefined();
  });

  test('what the document itself shows comes first; what it hides does not count', () => {
    inShadows('<b class="name">Contoso</b>', 1);
    const own = document.body.appendChild(document.createElement('b'));
    own.className = 'name';
    own.textContent = 'Fabrikam';
    expect(readName(document, adapterWith(deep))?.name).toBe('Fabrikam');

    own.style.display = 'none';
    expect(readName(document, adapterWith(deep))?.name).toBe('Contoso');
  });

  test('a dialog around a shadow, and one within it around a slot, is passed over', () => {
    inShadows('<b class="name">Contoso</b>', 1);
    document.body.querySelector('div')?.setAttribute('role', 'dialog');
    expect(readName(document, adapterWith(deep))).toBeUndefined();

    document.body.innerHTML = '<my-modal><b class="name">Contoso</b></my-modal>';
    const modal = document.querySelector('my-modal') as Element;
    modal.attachShadow({ mode: 'open' }).innerHTML = '<div role="dialog"><slot></slot></div>';
    // Browsers know it; happy-dom does not.
    Object.defineProperty(document.querySelector('.name'), 'assignedSlot', {
      value: modal.shadowRoot?.querySelector('slot'),
    });
    expect(readName(document, adapterWith(shallow))).toBeUndefined();
  });

  test('a component that has its text in its own shadow says that, without its styles', () => {
    document.body.innerHTML = '<my-text class="name"></my-text>';
    const outer = document.querySelector('my-text') as Element;
    outer.attachShadow({ mode: 'open' }).innerHTML = '<style>b { color: red }</style><b></b>';
    const inner = outer.shadowRoot?.querySelector('b') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = ' Contoso <!-- no --> Ltd';

    expect(readName(document, adapterWith(shallow))?.name).toBe('Contoso Ltd');
  });

  test('its own text comes before that of its shadow', () => {
    document.body.innerHTML = '<my-text class="name">Contoso</my-text>';
    const element = document.querySelector('my-text') as Element;
    element.attachShadow({ mode: 'open' }).innerHTML = 'Name: <slot></slot>';

    expect(readName(document, adapterWith(shallow))?.name).toBe('Contoso');
  });
});

test('a form whose field hides the way up ends the search, and names nothing', () => {
  document.body.innerHTML =
    '<form><input name="parentElement"><b class="name">Contoso</b></form><b class="name">Fabrikam</b>';
  const form = document.querySelector('form') as Element;
  // Browsers do so by themselves: https://html.spec.whatwg.org/#dom-form-nameditem
  Object.defineProperty(form, 'parentElement', { value: form.querySelector('input') });

  expect(readName(document, adapterWith({ selector: '.name' }))?.name).toBe('Fabrikam');
});
