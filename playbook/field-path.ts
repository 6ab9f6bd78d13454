import type { FormId, OutcomeId, StepId, TaskId } from './model';

/** Names one field of a checklist: its parts joined by '/', as 'task/3616/status' (ADR 0017). */
export type FieldPath = string;

/** Fields of every task. */
export type TaskField = 'status' | 'reason' | 'percent' | 'role';

/** Lists of which there may be any number of entries. */
export type ListId =
  | 'notes'
  | 'times'
  | 'stakeholders'
  | 'scenarios'
  | 'awareness'
  | 'training'
  | 'risks'
  | 'gaps';

export const path = {
  task: (task: TaskId, field: TaskField): FieldPath => `task/${task}/${field}`,
  step: (step: StepId, field: 'wentOn'): FieldPath => `step/${step}/${field}`,
  form: (form: FormId, field: string): FieldPath => `form/${form}/${field}`,
  profile: (field: string): FieldPath => `profile/${field}`,
  input: (outcome: OutcomeId): FieldPath => `input/${outcome}`,
  output: (outcome: OutcomeId): FieldPath => `output/${outcome}`,
  exit: (field: string): FieldPath => `exit/${field}`,
  entry: (list: ListId, entry: string, field: string): FieldPath =>
    `entry/${list}/${entry}/${field}`,
};

export function partsOf(field: FieldPath): readonly string[] {
  return field.split('/');
}
