import type { OutcomeProgress } from '@/playbook/progress';

/** 'Key inputs · 1 of 4' wants these. */
export function counted(outcomes: readonly OutcomeProgress[]) {
  return { done: outcomes.filter(({ isThere }) => isThere).length, total: outcomes.length };
}
