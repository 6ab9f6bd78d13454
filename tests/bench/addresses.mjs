import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * How long it takes to see whether an address is a customer's, by the address's length: for each
 * built-in CRM, and for templates such as a stranger may write. What counts is the last column: how
 * many times longer the longest takes than the shortest, ten times its length. Linear is about 10,
 * less where something else costs more; 100 would be square. Prints medians; judges nothing.
 */
const lengths = [1_000, 2_000, 5_000, 10_000];
const rounds = 15;
const load = (file) =>
  runnerImport(fileURLToPath(new URL(`../../crm/${file}`, import.meta.url)), { configFile: false });
const [{ module: ours }, { module: recognise }] = await Promise.all([
  load('adapters/index.ts'),
  load('recognise.ts'),
]);

const guid = '9f2b180d-0a5a-45e8-b814-7bd8d67d42e0';
const repeated = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
/** Each makes much of one kind of text, at the end of what nearly is a customer's address. */
const longPaths = [
  ['one segment', (n) => repeated('a', n)],
  ['slashes', (n) => repeated('/', n)],
  ['segments', (n) => repeated('a/', n)],
  ['numbers', (n) => repeated('7/', n)],
];
const longQueries = [
  ['one value', (n) => `id=${repeated('a', n)}`],
  ['parameters', (n) => repeated('id=a&', n)],
  ['empty ones', (n) => repeated('&', n)],
  ['GUIDs', (n) => repeated(`id=${guid}&`, n)],
  ['malformed', (n) => `id=${repeated('%', n)}`],
];
const nasty = [
  '/*/*/*/*/*/*/:id',
  '**/*/*/*/*/:id',
  '**/a/:id~',
  '**/a/a/a/a/:id',
  '/a**/:id',
  '*a*a*a*a*a*:id',
  '**a**a**:id',
  '/:id/:id/:id/:id',
  '/~a~a~a/:id',
  '(a+)+$/:id',
];

console.log(`microseconds by length of the address, ${rounds} rounds, median`);
for (const adapter of ours.builtInAdapters) {
  const [host = 'crm.example.com'] = adapter.hosts;
  const origin = `https://${host.replaceAll('*', 'acme').replaceAll('#', '4')}`;
  const start = (adapter.records[0].path ?? '/').replace(/\*\*|~|\/?:id.*/g, '');
  const addresses = [
    ...longPaths.flatMap(([name, text]) => [
      [`path, ${name}`, (n) => `${origin}${start}/${text(n)}`],
      [`hash, ${name}`, (n) => `${origin}${start}#Account/view/${text(n)}`],
    ]),
    ...longQueries.flatMap(([name, text]) => [
      [`query, ${name}`, (n) => `${origin}${start}?${text(n)}`],
      [`hash, ${name}`, (n) => `${origin}${start}#ajaxUILoc=x&${text(n)}`],
    ]),
  ];
  report(adapter.id, slowest(addresses.map(([name, at]) => [name, measure(adapter, at)])));
}
for (const template of nasty) {
  const adapter = {
    id: 'nasty',
    hosts: [],
    records: [
      { id: 'number', path: template },
      { id: 'number', query: { id: template } },
      { id: 'number', hash: template },
    ],
  };
  const addresses = [...longPaths, ['a and slash', (n) => repeated('/a/a/b', n)]].flatMap(
    ([name, text]) => [
      [`path, ${name}`, (n) => `https://crm.example.com/${text(n)}`],
      [`query, ${name}`, (n) => `https://crm.example.com/?id=${text(n)}`],
      [`hash, ${name}`, (n) => `https://crm.example.com/#${text(n)}`],
    ],
  );
  report(template, slowest(addresses.map(([name, at]) => [name, measure(adapter, at)])));
}

function measure(adapter, addressOf) {
  const urls = lengths.map((length) => new URL(addressOf(length)));
  const look = (url) => recognise.recogniseRecord(url, [adapter]);
  for (const url of urls) for (let warm = 0; warm < 20; warm += 1) look(url);
  return urls.map((url) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      look(url);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] * 1_000;
  });
}

/** Of one adapter the address that takes longest. */
function slowest(measured) {
  return measured.sort(([, a], [, b]) => b.at(-1) - a.at(-1))[0];
}

function report(name, [address, times]) {
  const figures = times.map((time) => time.toFixed(0).padStart(6)).join('');
  const ratio = (times.at(-1) / times[0]).toFixed(1);
  console.log(`${name.padEnd(20)}${figures}  × ${ratio.padStart(5)}  (${address})`);
}
