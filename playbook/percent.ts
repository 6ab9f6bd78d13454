import { type Checklist, isTicked, numberOf } from './checklist';
import { path } from './field-path';
import type { TaskId } from './model';

/** How far a task is, 0 to 100; what is Complete is at 100, whatever was entered before. */
export function percentOf(checklist: Checklist, task: TaskId): number {
  if (isTicked(checklist, task)) return 100;
  return numberOf(checklist, path.task(task, 'percent')) ?? 0;
}
