import type { Playbook } from '../model';
import { closest } from './closest';
import { en } from './en';
import { playbookIn } from './playbook-in';
import { ptBR } from './pt-BR';
import { zhCN } from './zh-CN';

/** English first: it is what a reader of any other language gets. */
const playbooks: readonly [Playbook, ...Playbook[]] = [
  playbookIn(en),
  playbookIn(zhCN),
  playbookIn(ptBR),
];

/**
 * The kickoff for a browser language, out of all of them; a view that wants one alone loads it
 * (load.ts). The same object each time, so that views may compare it.
 */
export function builtInPlaybook(language: string): Playbook {
  return closest(language, playbooks);
}
