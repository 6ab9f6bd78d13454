import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab, onActiveTab, pageIn, type ShownPage } from '@/browser/active-tab';
import { ask } from '@/browser/ask';
import { mayRunOn } from '@/browser/crm-access';
import { followTab, type InFront } from './follow-tab';

vi.mock('@/browser/active-tab', () => ({
  activeTab: vi.fn(),
  onActiveTab: vi.fn(),
  pageIn: vi.fn(),
}));
vi.mock('@/browser/ask', () => ({ ask: vi.fn() }));
vi.mock('@/browser/crm-access', () => ({ mayRunOn: vi.fn() }));
vi.mock('@/browser/host-settings', () => ({ readHostSettings: async () => ({}) }));
vi.mock('@/browser/digest', () => ({ readDigest: async () => ({ customers: [] }) }));

const a = 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=a';
const b = 'https://fabrikam.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=b';

/** What was shown, in order. */
let shown: (ShownPage | undefined)[];
/** What each tab's page says, whenever it does. */
let answers: Map<number, (page: ShownPage | undefined) => void>;
const show = ({ page, nameOnPage: name }: InFront) =>
  void shown.push(
    page?.isPermitted ? { address: page.url.href, ...(name && { name }) } : undefined,
  );

beforeEach(() => {
  shown = [];
  answers = new Map();
  vi.mocked(ask).mockReset();
  vi.mocked(onActiveTab).mockReset();
  vi.mocked(mayRunOn).mockReset().mockResolvedValue(true);
  vi.mocked(pageIn).mockImplementation(
    (tab) => new Promise((resolve) => answers.set(tab, resolve)),
  );
});

describe('the tab in front', () => {
  test('is shown by its address at once, by what its page says as soon as it does', async () => {
    await inFront(1, a);
    followTab(show);
    await settled();
    expect(shown).toEqual([{ address: a }]);

    answers.get(1)?.({ address: a, name: 'Contoso' });
    await settled();
    expect(shown.at(-1)).toEqual({ address: a, name: 'Contoso' });
    expect(ask).not.toHaveBeenCalled();
  });

  test('is not mistaken for the one before, which answers late', async () => {
    await inFront(1, a);
    followTab(show);
    await settled();
    await inFront(2, b);
    expect(shown.at(-1)).toEqual({ address: b });

    answers.get(1)?.({ address: a, name: 'Contoso' });
    await settled();
    expect(shown.at(-1)).toEqual({ address: b });
  });

  test('is not mistaken for the one before, about which the browser answers late', async () => {
    let tellTab: (tab: { id: number; address: string }) => void = () => {};
    vi.mocked(activeTab).mockReturnValueOnce(
      new Promise((resolve) => {
        tellTab = resolve;
      }),
    );
    followTab(show);
    await inFront(2, b);
    tellTab({ id: 1, address: a });
    await settled();

    expect(shown).toEqual([{ address: b }]);
    expect(answers.has(1)).toBe(false);
  });

  test('gives way to one that is no CRM at once', async () => {
    await inFront(1, a);
    followTab(show);
    await settled();
    vi.mocked(mayRunOn).mockResolvedValue(false);
    await inFront(2, 'https://news.example/');

    await vi.waitFor(() => expect(shown.at(-1)).toBeUndefined());
  });

  test.each([
    ['is not told', undefined, true],
    ['is no web address', 'about:blank', true],
    ['is no CRM’s', 'https://news.example/', false],
    ['is a CRM’s that is not turned on', a, false],
  ])('shows nothing where its address %s', async (_, address, isPermitted) => {
    vi.mocked(mayRunOn).mockResolvedValue(isPermitted);
    await inFront(1, address);
    followTab(show);
    await settled();
    answers.get(1)?.(undefined);
    await settled();

    await vi.waitFor(() => expect(shown).toEqual([undefined]));
    expect(ask).not.toHaveBeenCalled();
  });

  test('gets our script where it lacks it', async () => {
    await inFront(1, a);
    followTab(show);
    await settled();
    answers.get(1)?.(undefined);
    await settled();

    expect(ask).toHaveBeenCalledWith({ ask: 'attach', tabId: 1, address: a });
    expect(shown).toEqual([{ address: a }]);
  });
});

/** Brings a tab to the front, and tells whoever listens. */
async function inFront(id: number, address: string | undefined) {
  vi.mocked(activeTab).mockResolvedValue({ id, address });
  vi.mocked(onActiveTab).mock.lastCall?.[0]();
  await settled();
}

/** All of it is answered at once here, except for the pages. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve));
}
