import type { Example } from '../adapter';

const id = '9876543210';
const board = 'https://acme.monday.com/boards/1234567890';

/** Without a setting: then every board is taken for one that holds customers. */
export const mondayExamples: readonly Example[] = [
  { url: `${board}/pulses/${id}`, id },
  { url: `${board}/pulses/${id}/`, id },
  { url: `${board}/pulses/${id}?userId=5#x`, id },
  { url: `${board}/pulses/${id}/posts/77`, id, why: 'a page within' },
  { url: `${board}/views/55/pulses/${id}`, id },
  { url: `${board}/views/55/pulses/${id}/posts/77`, id },

  { url: board, id: null, why: 'board' },
  { url: `${board}/`, id: null, why: 'board' },
  { url: `${board}/views/55`, id: null, why: 'board' },
  { url: `${board}/pulses`, id: null, why: 'no item' },
  { url: `${board}/pulses/new`, id: null, why: 'no number' },
  { url: `${board}/views/pulses/${id}`, id: null, why: 'no view' },
  { url: `${board}?pulses=${id}`, id: null, why: 'not in the path' },
  { url: `https://acme.monday.com/boards/pulses/${id}`, id: null, why: 'no board' },
  { url: `https://acme.monday.com/docs/1/pulses/${id}`, id: null, why: 'no board' },
  { url: 'https://acme.monday.com/overviews/1234567890', id: null, why: 'dashboard' },
  ...[
    'monday.com',
    'www.monday.com',
    'acme.monday.com.example.net',
    'acmemonday.com',
    'a.acme.monday.com',
  ].map((host) => ({
    url: `https://${host}/boards/1/pulses/${id}`,
    id: null,
    why: 'another host',
  })),
];
