import type { HostSettings } from '@/crm/host-settings';
import type { CustomerRecord } from '@/crm/record';

/** The page that the popup was opened over. */
export interface PageFacts {
  readonly url: URL;
  readonly tabId: number;
  /** What is kept for its host. */
  readonly settings: HostSettings;
  /** Whether the browser lets us be there. */
  readonly isPermitted: boolean;
  /** Undefined where no customer was recognised or chosen. */
  readonly record?: CustomerRecord | undefined;
}
