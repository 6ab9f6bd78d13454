/**
 * Whether a class, an id or the value of a mark is likely to be there tomorrow, and on the next
 * customer's page: words that somebody has thought of. What a build tool or a framework makes up has
 * digits, a prefix of its own, or letters that make no word; what says how something stands now
 * ('active') is gone in a moment.
 */
export function isStable(word: string): boolean {
  return (
    /^[a-z_-][\w:.-]{0,63}$/i.test(word) &&
    !/\d/.test(word) &&
    !/^(?:css|sc|jss|tss|svelte|emotion|ng|v|ember|radix|lwc|astro|react)-/i.test(word) &&
    !word.split(/[-_:.]+/).some((part) => isState(part) || isRandom(part))
  );
}

function isState(part: string): boolean {
  return /^(?:active|current|selected|focus(?:ed)?|hover(?:ed)?|open(?:ed)?|closed|collapsed|expanded|visible|hidden|show(?:n)?|loading|loaded|dirty|touched|pristine|valid|invalid|enabled|disabled|true|false|on|off|undefined|null)$/i.test(
    part,
  );
}

/** 'dKzQpT' or 'gtxkrw': many capitals in a short part, or a long one without a vowel. */
function isRandom(part: string): boolean {
  const capitals = part.slice(1).replace(/[^A-Z]/g, '').length;
  return (part.length < 9 && capitals > 1) || /^[^aeiouy]{5,}$/i.test(part);
}
