import { style } from '../pages.mjs';
import { placeAt } from './addresses.mjs';
import { html } from './markup.mjs';
import { shellOf, titleOf, viewOf } from './pages.mjs';

/**
 * The document that a sample CRM's server answers with. Most send an empty shell, which fills itself
 * later; one that loads every page anew sends it whole.
 */
export function documentOf(family, path) {
  const place = placeAt(family, family.origin + path);
  const isWhole = family.goesBy === 'load' || (family.alsoLoads && place.page !== 'home');
  const title = isWhole ? titleOf(family, place) : family.loadingTitle;
  const [before, after] = String(shellOf(family)).split('<!-- view -->');

  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${html`<title>${title}</title>`}
    ${style('families/look.css')}
    <style>${family.look}</style>
  </head>
  <body ${family.bodyAttributes ?? ''} ${isWhole ? 'data-whole' : ''}>
    ${before}${isWhole ? viewOf(family, place) : ''}${after}
    <script type="module">
      import { start } from '/sample-crm/families/engine/start.mjs';
      import { families } from '/sample-crm/families/index.mjs';
      start(families.find(({ origin }) => origin === location.origin));
    </script>
  </body>
</html>`;
}
