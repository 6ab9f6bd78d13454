import { getHlcFunctions } from 'tinybase/common';
import type { Stamp } from '@/playbook/register';
import { type Area, readTwice } from './area';

/** Makes stamps that sort by time, and after everything they replace. */
export interface Clock {
  /** `latest` is the newest stamp in the document that is about to change, '' for a new one. */
  stamp(latest: string): Stamp;
}

/**
 * A hybrid logical clock: a machine whose clock was set back still stamps later than its own past,
 * because the clock is shown the stamp it replaces first (ADR 0005).
 */
export function createClock(device: string, now: () => number = Date.now): Clock {
  let latestTime = 0;
  // TinyBase turns a deaf ear to stamps more than five minutes ahead of the time it is told.
  const [next, see, , decode] = getHlcFunctions(device, () => Math.max(now(), latestTime));
  return {
    stamp(latest) {
      if (latest) {
        latestTime = Math.max(latestTime, decode(latest)[0]);
        see(latest);
      }
      return { at: next(), by: device };
    },
  };
}

/** This browser profile's random id; made the first time, then kept. */
export async function deviceId(area: Area): Promise<string> {
  const { device } = await readTwice(area, 'device');
  if (typeof device === 'string' && device) return device;
  const made = crypto.randomUUID();
  await area.set({ device: made });
  return made;
}
