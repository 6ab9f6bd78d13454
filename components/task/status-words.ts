import { type TextId, text } from '@/browser/text';
import {
  type FieldValue,
  notNeededStatuses,
  type TaskStatus,
  taskStatuses,
} from '@/playbook/checklist';

const words = {
  'Not Started': 'statusNotStarted',
  'Not Required': 'statusNotRequired',
  'In Progress': 'statusInProgress',
  Complete: 'statusComplete',
  'Paused-Customer Delay': 'statusPausedCustomerDelay',
  'Deferred-Customer Extended Delay': 'statusDeferred',
  Warning: 'statusWarning',
  'Blocked-Pending Remediation': 'statusBlockedPendingRemediation',
  'Blocked-Technical-Customer': 'statusBlockedTechnicalCustomer',
  'Blocked-Business': 'statusBlockedBusiness',
  'Blocked-Other': 'statusBlockedOther',
  'Blocked-Technical-MS': 'statusBlockedTechnicalMs',
  Cancelled: 'statusCancelled',
} as const satisfies Record<TaskStatus, TextId>;

/** In the user's language; what is stored stays FTOP's English name. */
export function statusInWords(status: TaskStatus): string {
  return text(words[status]);
}

/** What is not one of FTOP's statuses is 'Not Started'. */
export function shownStatus(value: FieldValue | undefined): TaskStatus {
  return taskStatuses.find((status) => status === value) ?? 'Not Started';
}

export function isNotNeeded(status: TaskStatus): boolean {
  return notNeededStatuses.includes(status);
}

/** How much it wants to be looked at: said by a colour, beside the words. */
export function toneOf(status: TaskStatus): 'bad' | 'warn' | undefined {
  if (status.startsWith('Blocked-')) return 'bad';
  return /^(?:Warning|Paused|Deferred)/.test(status) ? 'warn' : undefined;
}
