import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultPlace, type HostDock, type Place, widths } from '@/crm/host-settings';
import { dockStyles } from './dock-styles';
import { placeStyle, placeStyleSheets } from './place-styles';

const all = ['https://*.dynamics.com/*', 'https://crm.example/*'];

const standing = (place: Partial<Place>, open = true): HostDock => ({
  open,
  place: { ...defaultPlace, ...place },
});

describe('the stylesheets that are registered', () => {
  test('are one for all, as long as nothing was set', () => {
    expect(dockStyles(all, {})).toMatchObject([
      { id: 'dock', css: ['dock.css'], matches: all, excludeMatches: [] },
    ]);
  });

  test('leave a host alone that was opened again, or whose launcher was moved', () => {
    const docks = { 'crm.example': standing({ launcherAt: 80 }) };

    expect(dockStyles(all, docks)).toEqual(dockStyles(all, {}));
  });

  test.each([
    ['collapsed', standing({}, false)],
    ['collapsed and at the left', standing({ side: 'left' }, false)],
    ['over the page', standing({ mode: 'overlay', width: 480 })],
    ['in the browser’s own side panel', standing({ mode: 'browser' })],
  ])('make no room where the panel is %s, on any port', (_, dock) => {
    const docks = { 'crm.example': dock, 'localhost:8000': dock, '[::1]:8000': dock };

    expect(dockStyles(all, docks)).toMatchObject([
      {
        id: 'dock',
        excludeMatches: ['*://crm.example/*', '*://localhost/*', '*://[::1]/*'],
      },
    ]);
  });

  test('are one for each place that is another', () => {
    const docks = {
      'a.example': standing({ side: 'left' }),
      'b.example:81': standing({ width: 480 }),
      'c.example': standing({ side: 'left' }),
    };

    expect(dockStyles(all, docks)).toMatchObject([
      {
        id: 'dock',
        excludeMatches: ['*://a.example/*', '*://b.example/*', '*://c.example/*'],
      },
      {
        id: 'dock/left-360.css',
        css: ['dock/left-360.css', 'dock.css'],
        matches: ['*://a.example/*', '*://c.example/*'],
      },
      {
        id: 'dock/right-480.css',
        css: ['dock/right-480.css', 'dock.css'],
        matches: ['*://b.example/*'],
      },
    ]);
  });

  test('name a host once that is there on two ports', () => {
    const docks = {
      'x.example:81': standing({ width: 480 }),
      'x.example:82': standing({ width: 480 }),
    };
    const [dock, other] = dockStyles(all, docks);

    expect(dock?.excludeMatches).toEqual(['*://x.example/*']);
    expect(other?.matches).toEqual(['*://x.example/*']);
  });
});

describe('the stylesheets for other places', () => {
  test('are there for every width and side but the one that needs none', () => {
    const files = placeStyleSheets().map(({ file }) => file);

    expect(files).toHaveLength(2 * widths.length - 1);
    for (const side of ['left', 'right'] as const) {
      for (const width of widths) {
        const style = placeStyle({ side, width });
        if (style) expect(files).toContain(style);
        else expect({ side, width }).toEqual({ side: 'right', width: 360 });
      }
    }
  });

  test('say the same as dock.css does once the script has said where the panel stands', () => {
    const dock = readFileSync('public/dock.css', 'utf8').replace(/\s+/g, ' ');
    for (const width of widths) {
      const wide = `{ --kickoff-width: min(${width}px, max(360px, 100vw - 640px)); }`;
      expect(dock).toContain(`html[data-kickoff-dock~="${width}"] ${wide}`);
    }
    for (const { file, css } of placeStyleSheets()) {
      const [, side, width] = /(left|right)-(\d+)/.exec(file) ?? [];
      expect(css).toContain(`--kickoff-width:min(${width}px,max(360px,100vw - 640px));`);
      expect(css.includes('--kickoff-left:'), file).toBe(side === 'left');
    }
  });
});
