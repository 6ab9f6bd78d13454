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
  readonly steps: readonly Step[];
  /** The links wanted all the time, whatever the step. */
  readonly quickLinks: readonly Link[];
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
}

/** Such as DIBS: until its fields exist, one marks it as captured. */
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
  /** In words, when it matters at all; left out where it always does. */
  readonly appliesIf?: string;
  readonly points: readonly string[];
}

export interface Link {
  readonly name: string;
  readonly url: string;
}

export type StepId = string;
export type TaskId = string;
export type FormId = string;
