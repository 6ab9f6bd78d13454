import type { deadlines as english } from '../en/deadlines';
import type { Text } from '../texts';

export const deadlines: Record<keyof typeof english, Text> = {
  deadline: 'Prazo mais próximo',
  deadlineFirstContact: 'Primeiro contato até {date}',
  deadlineKickoff: 'Reunião de abertura em {date}',
  deadlineDibs: 'Data-alvo do DIBS: {date}',
  deadlineFollowUp: 'Acompanhamento em {date}: {words}',
  deadlineFollowUpUnnamed: 'Acompanhamento em {date}',
  deadlineAwareness: 'Conscientização em {date}: {words}',
  deadlineAwarenessUnnamed: 'Conscientização em {date}',
  deadlineTraining: 'Treinamento em {date}: {words}',
  deadlineTrainingUnnamed: 'Treinamento em {date}',
  deadlineInTime: 'no prazo',
  deadlineDueToday: 'é hoje',
  deadlineOverdue: 'em atraso',
  deadlineMet: 'conclusão em {date}',
  deadlineMissed: 'prazo perdido, conclusão em {date}',
  deadlineMetUndated: 'concluído',
  deadlineMissedUndated: 'já passou',
};
