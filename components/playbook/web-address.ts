const longest = 2_000;

/** What is typed, as a web address that settings can keep; undefined where it is none. */
export function webAddressIn(typed: string): string | undefined {
  const address = typed.trim();
  const isOne = /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
  return isOne && address.length <= longest ? address : undefined;
}
