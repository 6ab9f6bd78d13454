import type { RecordKey } from '@/crm/record';
import type { Playbook, TaskId } from '@/playbook/model';
import type { Settings } from '@/playbook/settings';
import type { CustomerFields } from './fields/customer-fields';

/** What the parts of one customer's kickoff are drawn with. */
export interface KickoffInView {
  readonly recordKey: RecordKey;
  readonly customerName: string;
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly fields: CustomerFields;
  /** In the user's time zone; goes on by the minute. */
  readonly now: Temporal.ZonedDateTime;
  onTick(taskId: TaskId, done: boolean): void;
}
