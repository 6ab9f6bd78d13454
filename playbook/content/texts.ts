import type { structure } from './structure';

/** Every text of the kickoff in one language. One missing or left over is a compile error. */
export interface Texts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly roles: Record<RoleId, string>;
  readonly motions: Record<MotionId, string>;
  readonly services: Record<ServiceId, string>;
  readonly links: Record<LinkId, string>;
  /** When a part of the guidance matters, to be read after 'Only if:'. */
  readonly conditions: Record<ConditionId, string>;
  readonly steps: Record<Step['id'], { readonly title: string; readonly purpose: string }>;
  readonly tasks: Record<Task['id'], string>;
  readonly forms: { readonly [F in Form as F['id']]: FormTexts<F['fields'][number]> };
  readonly guidance: { readonly [G in Guidance as G['id']]: GuidanceTexts<G['points'][number]> };
}

export interface FormTexts<FieldId extends string = string> {
  readonly name: string;
  readonly fields: Readonly<Record<FieldId, { readonly name: string; readonly hint: string }>>;
}

export interface GuidanceTexts<PointId extends string = string> {
  readonly title: string;
  readonly points: Readonly<Record<PointId, string>>;
}

export type LinkId = keyof typeof structure.links;
type Step = (typeof structure.steps)[number];
type Task = Step['tasks'][number];
type Form = Extract<Step, { form: unknown }>['form'];
type Guidance = Step['guidance'][number];
type RoleId = Extract<Step | Task, { role: unknown }>['role'];
type MotionId = Step['motions'][number];
type ServiceId = Task['services'][number];
type ConditionId = Extract<Guidance, { appliesIf: unknown }>['appliesIf'];

/** What one step of the structure may have, so that it can be read without asking which it is. */
export interface StepStructure {
  readonly id: Step['id'];
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
}

export interface GuidanceStructure {
  readonly id: Guidance['id'];
  /** Left out where it always matters. */
  readonly appliesIf?: ConditionId;
  readonly points: readonly string[];
}
