import type { Pointing } from '@/crm/pointing';
import { pointAtName, readNames, stopPointing } from './point';

/**
 * Runs in a page only while a rule is being made there, and on demand: `browser/point-in-page.ts`.
 * It has no listener and draws nothing before it is asked. Run again, the newer one takes over.
 */
export default {
  main() {
    const world = globalThis as { kickoffPointing?: Pointing };
    world.kickoffPointing?.stopPointing();
    world.kickoffPointing = { pointAtName, stopPointing, readNames };
  },
};
