import { type Checklist, type FieldValue, newChecklist, setFields } from './checklist';
import type { FieldPath } from './field-path';
import type {
  ConditionInWords,
  Form,
  Guidance,
  Link,
  Outcome,
  Playbook,
  Step,
  Task,
} from './model';

export const stamp = { at: '1000000000000000', by: 'laptop' };

/** With nothing in it but what is given. */
export function playbookWith(parts: Partial<Playbook> = {}): Playbook {
  return {
    id: 'kickoff',
    version: '1',
    language: 'en',
    title: 'Kickoff',
    date: '',
    notes: [],
    steps: [],
    inputs: [],
    outputs: [],
    nextSteps: [],
    quickLinks: [],
    conditions: {},
    motions: [],
    services: [],
    roles: [],
    riskKinds: [],
    riskReasons: [],
    ...parts,
  };
}

export function stepWith(id: string, parts: Partial<Step> = {}): Step {
  return {
    id,
    title: `Step ${id}`,
    purpose: '',
    motions: [],
    role: '',
    tasks: [],
    guidance: [],
    links: [],
    ...parts,
  };
}

/** Mandatory unless said otherwise. */
export function taskWith(id: string, parts: Partial<Task> = {}): Task {
  return { id, name: `Task ${id}`, mandatory: true, role: '', services: [], links: [], ...parts };
}

export function guidanceWith(id: string, parts: Partial<Guidance> = {}): Guidance {
  return { id, title: `About ${id}`, points: [], ...parts };
}

export function outcomeWith(id: string, parts: Partial<Outcome> = {}): Outcome {
  return { id, text: `That ${id}`, points: [], ...parts };
}

export function linkWith(id: string, parts: Partial<Link> = {}): Link {
  return { id, name: `Link ${id}`, url: `https://${id}.example`, ...parts };
}

export const dibs: Form = {
  id: 'dibs',
  name: 'DIBS',
  fields: ['date', 'intent', 'business-reason', 'success-owner'].map((id) => ({
    id,
    name: `The ${id}`,
    hint: '',
  })),
};

export const ssat: Form = {
  id: 'ssat',
  name: 'SSAT',
  fields: ['stakeholders', 'scenarios', 'awareness', 'training'].map((id) => ({
    id,
    name: `The ${id}`,
    hint: '',
  })),
};

export const rfa: ConditionInWords = {
  rule: { field: 'motion', is: 'rfa' },
  words: 'it is an RFA',
};
export const managed: ConditionInWords = {
  rule: { field: 'managed', is: true },
  words: 'the account is managed',
};

export type Fields = Readonly<Record<FieldPath, FieldValue | null>>;

export const fresh = newChecklist('first engagement', { id: 'kickoff', version: '1' });

/** A checklist, a new one unless given, with these fields set. */
export function checklistWith(fields: Fields, checklist: Checklist = fresh): Checklist {
  const changes = Object.entries(fields).map(([path, value]) => ({ path, value }));
  return setFields(checklist, changes, stamp);
}

export const dibsFilled: Fields = {
  'form/dibs/date': '2027-01-31',
  'form/dibs/date-verdict': 'good',
  'form/dibs/intent': 'Teams for all',
  'form/dibs/business-reason': 'One place to work',
  'form/dibs/owner-name': 'Ada Lovelace',
  'form/dibs/owner-role': 'Head of IT',
  'form/dibs/owner-email': 'ada@fabrikam.example',
};

export const ssatFilled: Fields = {
  'entry/stakeholders/a/name': 'Ada Lovelace',
  'form/ssat/captured': true,
};
