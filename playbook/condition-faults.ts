import type { Condition, Conditions, FieldCondition } from './condition';
import { mayHold, profileFields } from './fields';
import type { ConditionId } from './model';

/**
 * What is wrong with a playbook's conditions, a sentence each for who writes them: those that lead
 * back to themselves, that name a condition or a field of the profile that is not there, or want a
 * value that the field never has (playbook/fields.ts). What has none of these is always decided once
 * the whole profile is known.
 */
export function faultsIn(conditions: Conditions): readonly string[] {
  const faults = Object.entries(conditions).flatMap(([id, condition]) =>
    [
      ...(leadsBack(id, conditions) ? ['leads back to itself'] : []),
      ...namesIn(condition)
        .filter((name) => !Object.hasOwn(conditions, name))
        .map((name) => `names '${name}', which is no condition`),
      ...leavesOf(condition).flatMap((leaf) => ('field' in leaf ? faultsOfField(leaf) : [])),
    ].map((fault) => `Condition '${id}' ${fault}.`),
  );
  return [...new Set(faults)];
}

function faultsOfField(condition: FieldCondition): string[] {
  const { field } = condition;
  if (!Object.hasOwn(profileFields, field)) {
    return [`asks for '${field}', which is no field of the profile`];
  }
  const kind = profileFields[field];
  const wanted = 'in' in condition ? condition.in : [condition.is];
  return wanted
    .filter(
      (value) => value === '' || !mayHold(kind, kind.kind === 'choices' ? [`${value}`] : value),
    )
    .map((value) => `wants '${value}' of '${field}', which it never is`);
}

function leadsBack(id: ConditionId, conditions: Conditions): boolean {
  const reached = new Set<ConditionId>();
  const follow = (name: ConditionId): void => {
    if (!Object.hasOwn(conditions, name)) return;
    for (const next of namesIn(conditions[name]!)) {
      if (reached.has(next)) continue;
      reached.add(next);
      follow(next);
    }
  };
  follow(id);
  return reached.has(id);
}

function namesIn(condition: Condition): ConditionId[] {
  return leavesOf(condition).flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []));
}

function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
