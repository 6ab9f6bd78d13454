import type { FormId, StepId, TaskId } from './model';
import type { Register } from './register';

/**
 * What has been done in one engagement, every field a stamped register. It has an id of its own:
 * a customer may come again next year, or follow several playbooks (ADR 0007).
 */
export interface Checklist {
  readonly id: string;
  readonly playbook: { readonly id: string; readonly version: string };
  readonly statuses: Readonly<Record<TaskId, Register<TaskStatus>>>;
  /** Forms marked as captured. */
  readonly captured: Readonly<Record<FormId, Register<boolean>>>;
  /** Steps gone on from although something was open: the reason given, or '' when taken back. */
  readonly wentOn: Readonly<Record<StepId, Register<string>>>;
}

/** As FTOP has them (kickoff-facts); a tick is Complete, an untick Not Started. */
export const taskStatuses = [
  'Not Started',
  'Not Required',
  'In Progress',
  'Complete',
  'Paused-Customer Delay',
  'Deferred-Customer Extended Delay',
  'Warning',
  'Blocked-Pending Remediation',
  'Blocked-Technical-Customer',
  'Blocked-Business',
  'Blocked-Other',
  'Blocked-Technical-MS',
  'Cancelled',
] as const;

export type TaskStatus = (typeof taskStatuses)[number];
