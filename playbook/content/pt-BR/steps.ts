import type { Texts } from '../texts';

export const steps: Pick<Texts, 'steps' | 'tasks' | 'forms'> = {
  steps: {
    prepare: {
      title: 'Preparar-se para a Reunião de Abertura',
      purpose:
        'Conheça o cliente e assuma o trabalho da equipe anterior antes do primeiro contato.',
    },
    meeting: {
      title: 'Agendar e Realizar a Reunião de Abertura',
      purpose: 'Descubra o que o cliente quer e combine o que o FastTrack Center (FTC) fará.',
    },
    dibs: {
      title: 'Confirmar DIBS (Reunião de Abertura)',
      purpose:
        'Combine com o cliente a data, a intenção, o motivo de negócios e o proprietário do sucesso.',
    },
    ssat: {
      title: 'Capturar SSAT Disponível (Reunião de Abertura)',
      purpose: 'Comece a registrar no FTOP o que já se sabe dos quatro fatores de adoção.',
    },
    uncategorized: {
      title: 'Tarefas Não Categorizadas (Reunião de Abertura)',
      purpose: 'As tarefas do FTOP que ainda não têm lugar no fluxo aparecem aqui.',
    },
  },
  tasks: {
    3979: 'Transferência entre Equipe de Segmentação de Gateway e CSS',
    3616: 'Concluir comunicação inicial com o cliente',
    994: 'Realizar Reunião(ões) de Início/Abertura',
    983: 'QuickLeads',
    1903: 'Se necessário, enviar o link ao cliente para os Termos e Condições do FastTrack',
    1904: 'Confirmar a aprovação do cliente dos Termos e Condições do Microsoft FastTrack',
  },
  forms: {
    dibs: {
      name: 'DIBS',
      fields: {
        date: {
          name: 'Data',
          hint: 'Data-alvo para integrar um primeiro grupo de usuários; deve ser futura e posterior ao início do envolvimento.',
        },
        intent: {
          name: 'Intenção',
          hint: 'O que o cliente pretende implantar e para quem.',
        },
        'business-reason': {
          name: 'Motivo de negócios',
          hint: 'Por que isso é importante para o negócio agora.',
        },
        'success-owner': {
          name: 'Proprietário do sucesso',
          hint: 'A pessoa do lado do cliente que responde pelo resultado.',
        },
      },
    },
    ssat: {
      name: 'SSAT',
      fields: {
        stakeholders: {
          name: 'Stakeholders',
          hint: 'Quem decide, quem executa e quem é afetado.',
        },
        scenarios: {
          name: 'Cenários',
          hint: 'O que as pessoas farão com os serviços no trabalho do dia a dia.',
        },
        awareness: {
          name: 'Conscientização',
          hint: 'Como e quando os usuários saberão o que está por vir.',
        },
        training: {
          name: 'Treinamento',
          hint: 'Como os usuários e a equipe de suporte aprenderão a usar os serviços.',
        },
      },
    },
  },
};
