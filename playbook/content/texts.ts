import type * as fields from '../fields';
import type { structure } from './structure';

/** Every text of the kickoff in one language. One missing or left over is a compile error. */
export interface Texts extends Names {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly notes: Record<NoteId, string>;
  readonly conditions: Record<ConditionId, string>;
  readonly steps: Record<Step['id'], { readonly title: string; readonly purpose: string }>;
  readonly tasks: Record<Task['id'], string>;
  readonly forms: { readonly [F in Form as F['id']]: FormTexts<F['fields'][number]> };
  readonly guidance: { readonly [G in Guidance as G['id']]: GuidanceTexts<G['points'][number]> };
  readonly inputs: OutcomesTexts<Input>;
  readonly outputs: OutcomesTexts<Output>;
  readonly nextSteps: Record<NextStep['id'], string>;
}

/** What things are called; also where a form has them chosen, by the ids of playbook/fields.ts. */
export interface Names {
  readonly motions: Record<MotionId, string>;
  readonly services: Record<ServiceId, string>;
  readonly roles: Record<RoleId, string>;
  readonly riskKinds: Record<(typeof fields.riskKinds)[number], string>;
  readonly riskReasons: Record<(typeof fields.riskReasons)[number], string>;
  readonly links: Record<LinkId, string>;
}

export interface FormTexts<FieldId extends string = string> {
  readonly name: string;
  readonly fields: Readonly<Record<FieldId, { readonly name: string; readonly hint: string }>>;
}

export interface GuidanceTexts<PointId extends string = string> {
  readonly title: string;
  readonly points: Readonly<Record<PointId, string>>;
}

/** A text alone where there are no points. */
export type OutcomeTexts<PointId extends string = string> = [PointId] extends [never]
  ? string
  : { readonly text: string; readonly points: Readonly<Record<PointId, string>> };

type OutcomesTexts<O extends { readonly id: string; readonly points: readonly string[] }> = {
  readonly [Each in O as Each['id']]: OutcomeTexts<Each['points'][number]>;
};

type Structure = typeof structure;
type Step = Structure['steps'][number];
type Task = Step['tasks'][number];
type Form = Extract<Step, { form: unknown }>['form'];
type Guidance = Step['guidance'][number];
type Input = Structure['inputs'][number];
type Output = Structure['outputs'][number];
type NextStep = Structure['nextSteps'][number];
type NoteId = Structure['notes'][number];
type RoleId = (typeof fields.roles)[number];
type MotionId = (typeof fields.motions)[number];
type ServiceId = (typeof fields.services)[number];
export type ConditionId = keyof Structure['conditions'];
export type LinkId = keyof Structure['links'];

/** What one step of the structure may have, so that it can be read without asking which it is. */
export interface StepStructure {
  readonly id: Step['id'];
  readonly isMeeting?: boolean;
  readonly motions: readonly MotionId[];
  /** Left out where the playbook names nobody. */
  readonly role?: RoleId;
  readonly tasks: readonly TaskStructure[];
  readonly form?: { readonly id: Form['id']; readonly fields: readonly string[] };
  readonly guidance: readonly GuidanceStructure[];
  readonly links: readonly LinkId[];
}

export interface TaskStructure {
  readonly id: Task['id'];
  readonly mandatory: boolean;
  readonly role: RoleId;
  /** Empty for all. */
  readonly services: readonly ServiceId[];
  readonly links: readonly LinkId[];
  /** Left out where it always applies. */
  readonly appliesIf?: ConditionId;
}

export interface GuidanceStructure {
  readonly id: Guidance['id'];
  readonly appliesIf?: ConditionId;
  readonly points: readonly string[];
}

export interface OutcomeStructure<Id extends string> {
  readonly id: Id;
  readonly appliesIf?: ConditionId;
  readonly points: readonly string[];
}

export interface NextStepStructure {
  readonly id: NextStep['id'];
  readonly links: readonly LinkId[];
}
