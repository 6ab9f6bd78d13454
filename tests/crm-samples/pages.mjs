import { readFileSync } from 'node:fs';

/**
 * A page with its style and scripts inside it: so it works under a Content-Security-Policy that
 * loads nothing. `head` and `tail` take the place of the comments of that name.
 */
export function pageOf(file, { head = '', tail = '' } = {}) {
  return read(file)
    .replace('<!-- head -->', () => head)
    .replace('<!-- tail -->', () => tail);
}

export function style(file) {
  return `<style>${read(file)}</style>`;
}

/** Data reaches the script as `window.sample`. */
export function script(file, sample) {
  const data = sample ? `window.sample = ${asScript(sample)};\n` : '';
  return `<script>${data}(() => {\n'use strict';\n${read(file)}})();</script>`;
}

/** A module of the samples, for a page that loads it by its address. */
export function moduleAt(file) {
  return read(file);
}

/** JSON that cannot end the script element it stands in. */
function asScript(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function read(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
