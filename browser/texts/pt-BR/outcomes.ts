import type { outcomes as english } from '../en/outcomes';
import type { Text } from '../texts';

export const outcomes: Record<keyof typeof english, Text> = {
  outcomesInputs: 'Principais ações · {done} de {total}',
  outcomesOutputs: 'Principais resultados · {done} de {total}',

  nextStepsReached: 'Próximos passos',
  nextStepsAhead: 'Próximos passos · ainda em aberto: {left}',
  nextStepsWait:
    'Eles começam quando todas as etapas estiverem concluídas e todos os principais resultados forem alcançados.',
  nextStepsNow: 'Todos os principais resultados foram alcançados. Continue com os próximos passos.',
  stepsLeft: { one: '{count} etapa', many: '{count} de etapas', other: '{count} etapas' },
  tasksLeft: {
    one: '{count} tarefa obrigatória',
    many: '{count} de tarefas obrigatórias',
    other: '{count} tarefas obrigatórias',
  },
  outputsLeft: {
    one: '{count} resultado principal',
    many: '{count} de resultados principais',
    other: '{count} resultados principais',
  },
  nextLinksWithout:
    'Uma página sem endereço ainda não é pública. Se a sua organização tiver um endereço, informe-o em “Guia estratégico e links”.',
};
