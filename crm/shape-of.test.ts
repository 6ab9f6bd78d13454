import { expect, test } from 'vitest';
import type { CrmAdapter } from './adapter';
import { dynamics365 } from './adapters/dynamics365';
import { espocrm } from './adapters/espocrm';
import { odoo } from './adapters/odoo';
import { suitecrm7 } from './adapters/suitecrm7';
import { shapeOf as shapeInLanguage, type TellMark } from './shape-of';

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';

const tell: TellMark = (mark, count) =>
  ['number', 'hex', 'letters', 'parameters'].includes(mark) ? `${mark} ${count}` : mark;
const shapeOf = (url: URL, adapter?: CrmAdapter) => shapeInLanguage(url, tell, adapter);

test.each([
  ['https://crm.contoso.example/', 'https://‹host›/'],
  ['http://crm.contoso.example:8080/a/17923456789', 'http://‹host›/‹word›/‹number 11›'],
  ['https://x.example/Contoso%20Ltd/', 'https://‹host›/‹text›/'],
  [`https://x.example/{${guid}}`, 'https://‹host›/‹guid›'],
  ['https://x.example/6b00f05ab08573a7c', 'https://‹host›/‹hex 17›'],
  ['https://x.example/ab-12', 'https://‹host›/‹letters 5›'],
  [`https://x.example/${'1'.repeat(500)}`, 'https://‹host›/‹number 99+›'],
  ['https://x.example/?name=Contoso', 'https://‹host›/?‹parameters 1›'],
  ['https://x.example/?a=1&b=2&c=3', 'https://‹host›/?‹parameters 3›'],
  ['https://x.example/#Contoso', 'https://‹host›/#‹word›'],
  [
    'https://x.example/#/a/5;b=c?d=e',
    'https://‹host›/#/‹word›/‹number 1›;‹word›=‹word›?‹parameters 1›',
  ],
  ['https://x.example/#a=b&c=d', 'https://‹host›/#‹parameters 2›'],
  ['https://x.example/%E0%A4%A', 'https://‹host›/‹text›'],
  [`https://x.example/${'a/'.repeat(50)}`, `https://‹host›${'/‹word›'.repeat(19)}/…`],
])('%s has the shape %s', (address, shape) => {
  expect(shapeOf(new URL(address))).toBe(shape);
});

test('what the adapter itself names stays, as it is written there', () => {
  const page = 'https://contoso.crm4.dynamics.com/Main.ASPX';

  expect(
    shapeOf(new URL(`${page}?PageType=EntityRecord&etn=contact&id=${guid}&x=y`), dynamics365),
  ).toBe(
    'https://*.crm#.dynamics.com/main.aspx?pagetype=entityrecord&etn=‹word›&id=‹guid›&‹parameters 1›',
  );
  expect(
    shapeOf(new URL('https://crm.contoso.example/espo/#Account/view/6b00f05ab08573a7c'), espocrm),
  ).toBe('https://‹host›/‹word›/#Account/view/‹hex 17›');
  expect(shapeOf(new URL('https://x.example/web#id=55&model=res.partner&name=Contoso'), odoo)).toBe(
    'https://‹host›/web#id=‹number 2›&model=res.partner&‹parameters 1›',
  );
  expect(
    shapeOf(
      new URL('https://x.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fa'),
      suitecrm7,
    ),
  ).toBe('https://‹host›/index.php?action=ajaxui#ajaxUILoc=‹text›');
});
