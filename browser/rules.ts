import { browser } from './browser';

/** Lists of rules as the background wrote them: they went through no gate yet. */
export interface StoredRules {
  /** The user's own (`storage/rules.ts`). */
  readonly own?: unknown;
  /** Those that a policy has set (`storage/policy-rules.ts`). */
  readonly byPolicy?: unknown;
}

/** A list is undefined where there are none; both are where they cannot be read. */
export async function readStoredRules(): Promise<StoredRules> {
  try {
    const stored = await browser.storage.local.get(['rules', 'policyRules']);
    return { own: stored.rules, byPolicy: stored.policyRules };
  } catch (error) {
    console.warn('rules: could not be read', error);
    return {};
  }
}
