import type { ConditionId, Playbook } from './model';
import type { Profile, ProfileField } from './profile';

export { faultsIn } from './condition-faults';

/** When a part of the playbook applies, as data on the engagement's profile (ADR 0018). */
export type Condition =
  | FieldCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Another one, by its name. */
  | { readonly condition: ConditionId };

/** A field's value is this or one of these; where it is a list, any of its values is. */
export type FieldCondition =
  | { readonly field: ProfileField; readonly is: string | boolean }
  | { readonly field: ProfileField; readonly in: readonly string[] };

export type Conditions = Readonly<Record<ConditionId, Condition>>;

/** What is not known yet is shown, and counts as applicable. */
export type Applies = 'yes' | 'no' | 'unknown';

/** The rules of a playbook's conditions, without their words. */
export function conditionsOf({ conditions }: Pick<Playbook, 'conditions'>): Conditions {
  return Object.fromEntries(Object.entries(conditions).map(([id, { rule }]) => [id, rule]));
}

/**
 * Whether a part with this condition applies, by three-valued logic (Kleene): knowing more of the
 * profile settles what was 'unknown', and never changes a 'yes' or 'no'. No id always applies. A name
 * that is no condition, or one that leads back to itself, is 'unknown'.
 */
export function applies(
  id: ConditionId | undefined,
  conditions: Conditions,
  profile: Profile,
): Applies {
  return id === undefined ? 'yes' : judged(id, conditions, profile).applies;
}

/** The fields that are not known yet and could still decide it; none unless it is 'unknown'. */
export function questionsOf(
  id: ConditionId | undefined,
  conditions: Conditions,
  profile: Profile,
): readonly ProfileField[] {
  return id === undefined ? [] : judged(id, conditions, profile).questions;
}

/** Those that apply or, as far as is known, may. */
export function applicable<Part extends { readonly appliesIf?: ConditionId }>(
  parts: readonly Part[],
  conditions: Conditions,
  profile: Profile,
): { readonly part: Part; readonly applies: 'yes' | 'unknown' }[] {
  return parts.flatMap((part) => {
    const answer = applies(part.appliesIf, conditions, profile);
    return answer === 'no' ? [] : [{ part, applies: answer }];
  });
}

interface Judgement {
  readonly applies: Applies;
  /** Empty unless 'unknown'. */
  readonly questions: readonly ProfileField[];
}

const undecided: Judgement = { applies: 'unknown', questions: [] };

function judged(id: ConditionId, conditions: Conditions, profile: Profile): Judgement {
  // Each name is judged once; while it is, it is undecided, so that a cycle comes to an end.
  const named = new Map<ConditionId, Judgement>();
  const byName = (name: ConditionId): Judgement => {
    if (!named.has(name)) {
      named.set(name, undecided);
      // Names come from files: 'constructor' must not find what every object inherits.
      if (Object.hasOwn(conditions, name)) named.set(name, judge(conditions[name]!));
    }
    return named.get(name)!;
  };
  // Every part is judged, also where one decides: what is found must not depend on their order.
  const judge = (condition: Condition): Judgement => {
    if ('field' in condition) return ofField(condition, profile);
    if ('all' in condition) return together(condition.all.map(judge), 'no', 'yes');
    if ('any' in condition) return together(condition.any.map(judge), 'yes', 'no');
    if ('not' in condition) return opposite(judge(condition.not));
    return byName(condition.condition);
  };
  return byName(id);
}

function ofField(condition: FieldCondition, profile: Profile): Judgement {
  const { field } = condition;
  const value = Object.hasOwn(profile, field) ? profile[field] : undefined;
  if (value === undefined) return { applies: 'unknown', questions: [field] };
  const wanted: readonly unknown[] = 'in' in condition ? condition.in : [condition.is];
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return { applies: held.some((each) => wanted.includes(each)) ? 'yes' : 'no', questions: [] };
}

/** One part that is `decisive` decides; without any, and with nothing unknown, it is the other. */
function together(parts: readonly Judgement[], decisive: Applies, otherwise: Applies): Judgement {
  if (parts.some((part) => part.applies === decisive)) return { applies: decisive, questions: [] };
  if (!parts.some((part) => part.applies === 'unknown'))
    return { applies: otherwise, questions: [] };
  const questions = new Set(parts.flatMap((part) => part.questions));
  return { applies: 'unknown', questions: [...questions] };
}

function opposite({ applies, questions }: Judgement): Judgement {
  if (applies === 'unknown') return { applies, questions };
  return { applies: applies === 'yes' ? 'no' : 'yes', questions };
}
