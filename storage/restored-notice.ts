import { type Area, readTwice } from './area';

/** How many customers were put back and have not been told of yet; kept until a person has seen it. */
export async function restoredCount(area: Area): Promise<number> {
  const { restored } = await readTwice(area, 'restored');
  return typeof restored === 'number' ? restored : 0;
}

export async function noteRestored(area: Area, count: number): Promise<void> {
  if (count > 0) await area.set({ restored: (await restoredCount(area)) + count });
}

export async function restoredSeen(area: Area): Promise<void> {
  await area.remove('restored');
}
