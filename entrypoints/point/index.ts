import { pointAtName, readNames, stopPointing } from './point';

/** How what is run in the tab afterwards reaches it: a function has no imports there. */
export interface Pointing {
  readonly pointAtName: typeof pointAtName;
  readonly readNames: typeof readNames;
  readonly stopPointing: typeof stopPointing;
}

/**
 * Runs in a page only while a rule is being made there, and on demand: `browser/point-in-page.ts`.
 * It has no listener and draws nothing before it is asked. Run again, the newer one takes over.
 */
export default {
  main() {
    const world = globalThis as { kickoffPointing?: Pointing };
    world.kickoffPointing?.stopPointing();
    world.kickoffPointing = { pointAtName, readNames, stopPointing };
  },
};
