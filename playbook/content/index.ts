import type { Form, Guidance, Link, Playbook, Step, Task } from '../model';
import { closest } from './closest';
import { en } from './en';
import { structure, version } from './structure';
import type {
  FormTexts,
  GuidanceStructure,
  GuidanceTexts,
  LinkId,
  StepStructure,
  TaskStructure,
  Texts,
} from './texts';

/** English first: it is what a reader of any other language gets. */
const playbooks: readonly [Playbook, ...Playbook[]] = [playbookIn(en)];

/** The kickoff for a browser language. The same object each time, so that views may compare it. */
export function builtInPlaybook(language: string): Playbook {
  return closest(language, playbooks);
}

function playbookIn(texts: Texts): Playbook {
  const steps: readonly StepStructure[] = structure.steps;
  return {
    id: structure.id,
    version,
    language: texts.language,
    title: texts.title,
    steps: steps.map((step) => stepIn(texts, step)),
    quickLinks: linksIn(texts, structure.quickLinks),
  };
}

function stepIn(texts: Texts, step: StepStructure): Step {
  return {
    id: step.id,
    title: texts.steps[step.id].title,
    purpose: texts.steps[step.id].purpose,
    motions: step.motions.map((id) => texts.motions[id]),
    role: step.role ? texts.roles[step.role] : '',
    tasks: step.tasks.map((task) => taskIn(texts, task)),
    ...(step.form && { form: formIn(texts, step.form) }),
    guidance: step.guidance.map((guidance) => guidanceIn(texts, guidance)),
    links: linksIn(texts, step.links),
  };
}

function taskIn(texts: Texts, { id, mandatory, role, services, links }: TaskStructure): Task {
  return {
    id,
    name: texts.tasks[id],
    mandatory,
    role: texts.roles[role],
    services: services.map((service) => texts.services[service]),
    links: linksIn(texts, links),
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
    ...(appliesIf && { appliesIf: texts.conditions[appliesIf] }),
    points: points.map((point) => guidance.points[point]!),
  };
}

function linksIn(texts: Texts, ids: readonly LinkId[]): Link[] {
  return ids.map((id) => ({ name: texts.links[id], url: structure.links[id] }));
}
