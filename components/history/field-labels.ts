import type { TextId } from '@/browser/text';
import type { ListId, TaskField } from '@/playbook/field-path';
import type {
  exitFields as exitKinds,
  formFields as formKinds,
  listFields as listKinds,
} from '@/playbook/fields';

/** What fields are called that are named nowhere else, or at greater length. */
export const taskFields = {
  status: 'status',
  reason: 'historyReason',
  percent: 'taskPercent',
  role: 'taskRole',
} as const satisfies Record<TaskField, TextId>;

export const exitFields = {
  activeUsers: 'historyActiveUsers',
  migrationGoal: 'historyMigrationGoal',
  migrated: 'historyMigrated',
  talkHeld: 'historyTalkHeld',
  disengaged: 'historyDisengaged',
} as const satisfies Record<keyof typeof exitKinds, TextId>;

/** Those that the playbook's form has no field for. */
export const formFields = {
  'owner-name': 'historyOwnerName',
  'owner-role': 'historyOwnerRole',
  'owner-email': 'historyOwnerEmail',
  'date-verdict': 'historyDateVerdict',
  captured: 'historyCaptured',
} as const satisfies Partial<Record<keyof typeof formKinds.dibs, TextId>>;

export const lists = {
  notes: 'historyNote',
  times: 'historyTime',
  stakeholders: 'historyStakeholder',
  scenarios: 'historyScenario',
  awareness: 'historyAwareness',
  training: 'historyTraining',
  risks: 'historyRisk',
  gaps: 'historyGap',
} as const satisfies Record<ListId, TextId>;

type EntryField = { [List in ListId]: keyof (typeof listKinds)[List] }[ListId];

export const entryFields = {
  task: 'historyFieldTask',
  text: 'historyFieldText',
  removed: 'historyFieldRemoved',
  start: 'historyFieldStart',
  minutes: 'historyFieldMinutes',
  name: 'historyFieldName',
  role: 'historyFieldRole',
  influence: 'historyFieldInfluence',
  date: 'historyFieldDate',
  kind: 'historyFieldKind',
  reasons: 'historyFieldReasons',
  topic: 'historyFieldTopic',
  services: 'historyFieldServices',
  expert: 'historyFieldExpert',
  followUp: 'historyFieldFollowUp',
  closed: 'historyFieldClosed',
} as const satisfies Record<EntryField, TextId>;
