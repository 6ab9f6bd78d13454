import type { Condition } from './condition';

/**
 * A playbook in one language: what an engagement goes through, as data. The built-in kickoff is
 * the first; others come from playbook pages. Ids are the same in every language, since what the
 * user has done is kept by id.
 */
export interface Playbook {
  readonly id: string;
  /** Content hash of its structure; a checklist stays with the version it began with (ADR 0007). */
  readonly version: string;
  /** BCP 47, such as 'en' or 'pt-BR'. */
  readonly language: string;
  readonly title: string;
  /** Of which day it is, as '2020-05-04'; empty where it does not say. */
  readonly date: string;
  /** What one should know of its age, such as what a part was written for. */
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
  /** What should be there before the kickoff. */
  readonly inputs: readonly Outcome[];
  /** What should have come of it; once all are there, the next steps are reached. */
  readonly outputs: readonly Outcome[];
  readonly nextSteps: readonly NextStep[];
  /** The links wanted all the time, whatever the step. */
  readonly quickLinks: readonly Link[];
  readonly conditions: Readonly<Record<ConditionId, ConditionInWords>>;
  /** By the ids of playbook/fields.ts. */
  readonly motions: readonly Named[];
  readonly services: readonly Named[];
  readonly roles: readonly Named[];
  readonly riskKinds: readonly Named[];
  readonly riskReasons: readonly Named[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ConditionInWords {
  readonly rule: Condition;
  /** To be read after 'Applies if'. */
  readonly words: string;
}

export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** One sentence: what this step is for. Empty where the playbook says nothing. */
  readonly purpose: string;
  /** How engagements that take this step start, such as 'RFA'. */
  readonly motions: readonly string[];
  /** Who runs it, such as 'FastTrack Manager'; empty where the playbook names nobody. */
  readonly role: string;
  readonly tasks: readonly Task[];
  /** Work that is fields to fill in rather than tasks. */
  readonly form?: Form;
  readonly guidance: readonly Guidance[];
  readonly links: readonly Link[];
  /** The kickoff meeting itself: its appointment, knowledge gaps and risks are captured here. */
  readonly isMeeting?: boolean;
  /** Left out where it always applies. */
  readonly appliesIf?: ConditionId;
}

export interface Task {
  /** The number that FTOP gave; never renumbered, never used again. Unique within a playbook. */
  readonly id: TaskId;
  readonly name: string;
  readonly mandatory: boolean;
  readonly role: string;
  /** The services it applies to; empty for all. */
  readonly services: readonly string[];
  readonly links: readonly Link[];
  readonly appliesIf?: ConditionId;
}

/** Such as DIBS: fields to fill in. What makes it complete, playbook/forms.ts says. */
export interface Form {
  readonly id: FormId;
  readonly name: string;
  /** What it consists of, in reading order. */
  readonly fields: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
}

/** Advice that is read, not ticked. */
export interface Guidance {
  readonly id: string;
  readonly title: string;
  /** Left out where it always matters. */
  readonly appliesIf?: ConditionId;
  readonly points: readonly string[];
}

/** Something that is there or not, and can be checked. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly text: string;
  /** What it consists of, in more words; may be empty. */
  readonly points: readonly string[];
  readonly appliesIf?: ConditionId;
}

/** What comes after the kickoff. */
export interface NextStep {
  readonly id: string;
  readonly text: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly id: LinkId;
  readonly name: string;
  /** Empty where there is no public address: shown as text until an organisation gives one. */
  readonly url: string;
  /** Reported as dead by the user, and nothing stands in its place. */
  readonly isDead?: boolean;
}

export type StepId = string;
export type TaskId = string;
export type FormId = string;
export type OutcomeId = string;
export type LinkId = string;
export type ConditionId = string;
