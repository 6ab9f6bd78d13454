// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { NameSource } from '@/crm/adapter';
import { pass, withFakeTime } from '../fake-time-for-tests';
import { useNameOnPage } from './use-name-on-page';

let says: string | undefined;
let reads: number;
let shown: ReturnType<typeof useNameOnPage>;
const heading: readonly NameSource[] = [{ selector: 'h1' }];

withFakeTime();
beforeEach(() => {
  says = undefined;
  reads = 0;
});

function Names({ address, names }: { address: string; names: readonly NameSource[] }) {
  shown = useNameOnPage(address, names, async () => {
    reads += 1;
    return says;
  });
  return null;
}

test('a name is shown when it comes, and that it is late when it does not', async () => {
  render(<Names address="/17" names={heading} />);
  await pass(2_900);
  expect(shown).toEqual({ name: undefined, isLate: false });
  await pass(1_000);
  expect(shown).toEqual({ name: undefined, isLate: true });
  says = 'Contoso';
  await pass(1_000);
  expect(shown.name).toBe('Contoso');
});

test('the name of the customer before is not the next one’s', async () => {
  says = 'Contoso';
  const { rerender } = render(<Names address="/17" names={heading} />);
  await pass(500);
  expect(shown.name).toBe('Contoso');

  rerender(<Names address="/4711" names={heading} />);
  await pass(700);
  expect(shown.name).toBeUndefined();
  says = 'Fabrikam';
  await pass(300);
  expect(shown.name).toBe('Fabrikam');
});

test('a name that stays is the next one’s too', async () => {
  says = 'Contoso';
  const { rerender } = render(<Names address="/17" names={heading} />);
  await pass(500);
  rerender(<Names address="/18" names={heading} />);
  await pass(2_000);

  expect(shown.name).toBe('Contoso');
});

test('an answer that comes when another page is open is not that page’s', async () => {
  const first = Promise.withResolvers<string>();
  const answers = [first.promise, Promise.resolve('Fabrikam')];
  function Slow({ address }: { address: string }) {
    shown = useNameOnPage(address, heading, () => answers.shift() ?? Promise.resolve('Fabrikam'));
    return null;
  }
  const { rerender } = render(<Slow address="/17" />);
  rerender(<Slow address="/4711" />);
  await pass(0);
  first.resolve('Contoso');
  await pass(0);

  expect(shown.name).toBe('Fabrikam');
});

test('the page is not asked more than a few times a second, nor for ever, nor without sources', async () => {
  says = 'Contoso';
  const { rerender, unmount } = render(<Names address="/17" names={heading} />);
  await pass(1_000);
  expect(reads).toBeLessThan(6);
  await pass(20_000);
  const enough = reads;
  await pass(60_000);
  expect(reads).toBe(enough);

  says = undefined;
  rerender(<Names address="/18" names={heading} />);
  await pass(1_000);
  unmount();
  const left = reads;
  await pass(10_000);
  expect(reads).toBe(left);

  render(<Names address="/19" names={[]} />);
  await pass(10_000);
  expect(reads).toBe(left);
});
