import { describe, expect, test } from 'vitest';
import { newChecklist, setFields, tick } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { figuresOf } from './launcher-figures';
import { speak } from './text';

const stamp = { at: '0'.repeat(16), by: 'laptop' };
const empty = newChecklist('kickoff', builtInPlaybook('en'));
const ticked = (...tasks: string[]) =>
  tasks.reduce((checklist, task) => tick(checklist, task, true, stamp), empty);

const figures = (checklist = empty) =>
  figuresOf({ id: 'c', recordKey: 'r', crm: 'tryton', name: '', nameIsSure: true, checklist });

test('the launcher speaks as it was last told to', async () => {
  await speak('pt-BR');
  expect(figures().label).toBe('Painel de abertura · tarefas obrigatórias restantes: 2');

  await speak('en');
  expect(figures().label).toBe('Kickoff panel: 2 mandatory tasks left');
});

describe('the launcher of a customer', () => {
  test('at the start has everything left', () => {
    expect(figures()).toEqual({ left: 2, done: 0, label: 'Kickoff panel: 2 mandatory tasks left' });
  });

  test('with a task done shows the share of all work, forms among it', () => {
    expect(figures(ticked('3616'))).toEqual({
      left: 1,
      done: 0.125,
      label: 'Kickoff panel: 1 mandatory task left',
    });
  });

  test('is not moved by optional tasks', () => {
    expect(figures(ticked('983', '1903', '3979'))).toEqual(figures());
  });

  test('is complete once the forms are captured, too', () => {
    const tasksDone = ticked('3616', '994');
    expect(figures(tasksDone).label).toBe('Kickoff panel: 0 mandatory tasks left');

    const changes = [
      { path: 'form/dibs/captured', value: true },
      { path: 'form/ssat/captured', value: true },
      { path: 'entry/stakeholders/a/name', value: 'Alex' },
    ];
    const all = setFields(tasksDone, changes, stamp);
    expect(figures(all)).toEqual({ left: 0, done: 1, label: 'Kickoff panel: kickoff complete' });
  });
});
