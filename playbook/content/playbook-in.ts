import type { Conditions } from '../condition';
import * as fields from '../fields';
import type {
  ConditionInWords,
  Form,
  Guidance,
  Link,
  Named,
  NextStep,
  Outcome,
  Playbook,
  Step,
  Task,
} from '../model';
import { structure, version } from './structure';
import type {
  ConditionId,
  FormTexts,
  GuidanceStructure,
  GuidanceTexts,
  LinkId,
  NextStepStructure,
  OutcomeStructure,
  OutcomeTexts,
  StepStructure,
  TaskStructure,
  Texts,
} from './texts';

/** The kickoff in the language of the texts. */
export function playbookIn(texts: Texts): Playbook {
  const steps: readonly StepStructure[] = structure.steps;
  const nextSteps: readonly NextStepStructure[] = structure.nextSteps;
  return {
    id: structure.id,
    version,
    language: texts.language,
    title: texts.title,
    date: structure.date,
    notes: structure.notes.map((id) => texts.notes[id]),
    steps: steps.map((step) => stepIn(texts, step)),
    inputs: outcomesIn(texts.inputs, structure.inputs),
    outputs: outcomesIn(texts.outputs, structure.outputs),
    nextSteps: nextSteps.map((nextStep) => nextStepIn(texts, nextStep)),
    quickLinks: linksIn(texts, structure.quickLinks),
    conditions: conditionsIn(texts),
    motions: named(fields.motions, texts.motions),
    services: named(fields.services, texts.services),
    roles: named(fields.roles, texts.roles),
    riskKinds: named(fields.riskKinds, texts.riskKinds),
    riskReasons: named(fields.riskReasons, texts.riskReasons),
  };
}

function stepIn(texts: Texts, step: StepStructure): Step {
  return {
    id: step.id,
    title: texts.steps[step.id].title,
    purpose: texts.steps[step.id].purpose,
    ...(step.isMeeting && { isMeeting: true }),
    motions: step.motions.map((id) => texts.motions[id]),
    role: step.role ? texts.roles[step.role] : '',
    tasks: step.tasks.map((task) => taskIn(texts, task)),
    ...(step.form && { form: formIn(texts, step.form) }),
    guidance: step.guidance.map((guidance) => guidanceIn(texts, guidance)),
    links: linksIn(texts, step.links),
  };
}

function taskIn(texts: Texts, task: TaskStructure): Task {
  const { id, mandatory, role, services, links, appliesIf } = task;
  return {
    id,
    name: texts.tasks[id],
    mandatory,
    role: texts.roles[role],
    services: services.map((service) => texts.services[service]),
    links: linksIn(texts, links),
    ...(appliesIf && { appliesIf }),
  };
}

function formIn(texts: Texts, { id, fields }: NonNullable<StepStructure['form']>): Form {
  const form: FormTexts = texts.forms[id];
  return {
    id,
    name: form.name,
    fields: fields.map((field) => ({ id: field, ...form.fields[field]! })),
  };
}

function guidanceIn(texts: Texts, { id, appliesIf, points }: GuidanceStructure): Guidance {
  const guidance: GuidanceTexts = texts.guidance[id];
  return {
    id,
    title: guidance.title,
    ...(appliesIf && { appliesIf }),
    points: points.map((point) => guidance.points[point]!),
  };
}

function outcomesIn<Id extends string>(
  texts: Readonly<Record<Id, string | OutcomeTexts>>,
  outcomes: readonly OutcomeStructure<Id>[],
): Outcome[] {
  return outcomes.map(({ id, appliesIf, points }) => {
    const found: string | OutcomeTexts = texts[id];
    const outcome: OutcomeTexts = typeof found === 'string' ? { text: found, points: {} } : found;
    return {
      id,
      text: outcome.text,
      points: points.map((point) => outcome.points[point]!),
      ...(appliesIf && { appliesIf }),
    };
  });
}

function nextStepIn(texts: Texts, { id, links }: NextStepStructure): NextStep {
  return { id, text: texts.nextSteps[id], links: linksIn(texts, links) };
}

function linksIn(texts: Texts, ids: readonly LinkId[]): Link[] {
  return ids.map((id) => ({ id, name: texts.links[id], url: structure.links[id] }));
}

function conditionsIn(texts: Texts): Playbook['conditions'] {
  const rules: Conditions = structure.conditions;
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]): [string, ConditionInWords] => [
      id,
      { rule, words: texts.conditions[id as ConditionId] },
    ]),
  );
}

function named<Id extends string>(ids: readonly Id[], names: Record<Id, string>): Named[] {
  return ids.map((id) => ({ id, name: names[id] }));
}
