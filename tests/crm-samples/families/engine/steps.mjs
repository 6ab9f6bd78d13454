/**
 * Does what a page does after a click or the browser's Back, in its order and at its pace: numbers
 * are milliseconds to wait, words are what is done then. Only the last of several is played to its
 * end, as in the real ones.
 */
export function player(act) {
  let latest = 0;

  return async function play(sequence, place) {
    latest += 1;
    const mine = latest;
    for (const part of sequence) {
      if (typeof part === 'number') await pause(part);
      if (mine !== latest) return;
      if (typeof part === 'string') act[part](place);
    }
  };
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
