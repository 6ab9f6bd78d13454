import type { outcomes as english } from '../en/outcomes';
import type { Text } from '../texts';

export const outcomes: Record<keyof typeof english, Text> = {
  outcomesInputs: 'Principais ações · {done} de {total}',
  outcomesOutputs: 'Principais resultados · {done} de {total}',

  nextStepsReached: 'Próximos passos',
  nextStepsAhead: 'Próximos passos · ainda em aberto: {left}',
  nextStepsWait: 'Eles começam quando todos os principais resultados forem alcançados.',
  nextStepsNow:
    'Todos os principais resultados foram alcançados. Os próximos passos já podem começar.',
  outputsLeft: {
    one: '{count} resultado principal',
    many: '{count} de resultados principais',
    other: '{count} resultados principais',
  },
  nextLinksWithout:
    'As páginas sem endereço ainda não têm um endereço público. Se a sua organização tiver um endereço, informe-o em “Guia estratégico e links”.',
};
