import type { forms as english } from '../en/forms';
import type { Text } from '../texts';

export const forms: Record<keyof typeof english, Text> = {
  partDone: 'feito',
  partToDo: 'a fazer',

  dibsOld:
    'Foi marcado como registrado quando ainda não havia estes campos. Preencha-os para que apareçam no resumo.',
  dibsNotInFuture: 'A data-alvo precisa ser futura.',
  dibsNotAfterAssignment: 'A data-alvo precisa ser posterior ao dia da atribuição.',
  dibsPassed: 'A data já passou ({date}), mas continua valendo.',
  dibsOwnerName: 'Nome',
  dibsOwnerRole: 'Função',
  dibsOwnerEmail: 'E-mail',
  dibsOwnerEmailWrong: 'Informe um endereço de e-mail, como nome@contoso.com.',

  ssatAddStakeholder: 'Adicionar stakeholder',
  ssatName: 'Nome',
  ssatRole: 'Função',
  ssatInfluence: 'Influência',
  ssatInfluenceHigh: 'Alta',
  ssatInfluenceMedium: 'Média',
  ssatInfluenceLow: 'Baixa',
  ssatAddScenario: 'Adicionar cenário',
  ssatScenario: 'Cenário',
  ssatAddAwareness: 'Adicionar plano de conscientização',
  ssatAddTraining: 'Adicionar plano de treinamento',
  ssatPlan: 'Plano',
  ssatPlanDate: 'Data',
  ssatCaptured: 'O que está disponível foi registrado',
  ssatWantsStakeholder: 'Ainda falta: pelo menos um stakeholder com nome.',
  ssatWantsMark: 'Ainda falta: marcar “O que está disponível foi registrado”.',

  entryUnnamed: 'Sem nome',
  entryAdd: 'Adicionar',
  entryDone: 'Pronto',
  entryRemove: 'Remover',
  entryRemoveNamed: 'Remover: {name}',
  entryRemoved: 'Item removido:',
  entryUndo: 'Desfazer',
};
