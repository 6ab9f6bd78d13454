import type { Texts } from '../texts';

export const guidance: Texts['guidance'] = {
  background: {
    title: 'Primeiro, conheça o cliente',
    points: {
      concerns: 'Pergunte sobre as preocupações e as necessidades do cliente.',
      context: 'Consulte no FTOP o contexto, as licenças e as atividades até o momento.',
      handover:
        'Antes de fazer contato, conclua a transferência da Equipe de Segmentação de Gateway para o Gerente FastTrack (FM) de Entrega.',
      research:
        'Conheça o setor e o negócio principal do cliente pelo LinkedIn, pelo site dele e, se a conta for gerenciada, pela Equipe de Conta.',
    },
  },
  completion: {
    title: 'O que significa estar concluído',
    points: {
      expectations:
        'Alinhe as expectativas sobre o Benefício do Microsoft FastTrack e sobre quando um workload ou serviço está concluído.',
      leave:
        'Você se desliga do envolvimento quando a ativação ou a migração, conforme a necessidade, é concluída.',
      enablement:
        'Ativação: concluída com 100 usuários ativos ou, para clientes com menos de 1.000 licenças, quando os usuários ativos chegam a 10% delas.',
      migration:
        'Migração: concluída quando o número predeterminado de usuários foi migrado, conforme a descrição dos serviços do benefício.',
      disengagement:
        'Desligamento: concluído quando a conversa de conclusão com o cliente já ocorreu e a tarefa “O processo de desligamento está concluído” está marcada como concluída.',
    },
  },
  'account-team': {
    title: 'Trabalhe com a Equipe de Conta',
    points: {
      picture:
        'Revejam juntos os negócios do cliente, as últimas atividades, a estratégia geral para o Microsoft 365, bloqueadores, problemas e outros fatores relevantes.',
      objectives:
        'Entenda quais são os objetivos da equipe para este cliente no exercício financeiro atual.',
      roles: 'Entenda como o cliente se organiza e quem tem qual função no projeto.',
      notice:
        'No mínimo, avise a equipe de que haverá uma chamada de abertura e convide a pessoa certa.',
    },
  },
  'first-contact': {
    title: 'Primeiro contato no prazo',
    points: {
      deadline: 'Fale com o cliente em até dois dias úteis após a atribuição.',
    },
  },
  goals: {
    title: 'O que abordar',
    points: {
      needs:
        'As necessidades, os serviços desejados e o que esperar do Benefício do Microsoft FastTrack.',
      timeline: 'Os objetivos de curto e longo prazo, alinhados ao cronograma de entrega.',
      readiness:
        'As lacunas de conhecimento sobre os benefícios do produto e a situação dos pré-requisitos de adoção.',
    },
  },
  partner: {
    title: 'Escopo com o parceiro',
    points: { scope: 'Defina quem faz o quê: você ou o parceiro.' },
  },
  combined: {
    title: 'Abertura e avaliação técnica em conjunto',
    points: { plan: 'Examine o Plano de Ativação de Implantação.' },
  },
  talk: {
    title: 'Conduza a conversa',
    points: {
      opening:
        'Abra a conversa com as perguntas norteadoras da apresentação e com seus principais pontos de valor.',
      gaps: 'Anote cada lacuna de conhecimento assim que surgir e acompanhe-a.',
      'follow-up':
        'Resolva as lacunas com especialistas no assunto (SMEs), em reuniões ou workshops posteriores.',
    },
  },
  risks: {
    title: 'Riscos e quando oferecer um parceiro',
    points: {
      moment:
        'Bloqueadores, itens fora de escopo ou restrições nas tarefas do cliente: é hora de oferecer um FastTrack Ready Partner.',
      reasons:
        'Motivos típicos: gerenciamento geral de projetos; projeto e personalização de soluções complexas; trabalho fora do escopo do FastTrack; adoção e gerenciamento de mudanças.',
      referral: 'Se o cliente quiser um parceiro, envie a indicação pela tarefa 983, QuickLeads.',
    },
  },
  terms: {
    title: 'Envio dos termos',
    points: { guide: 'O Guia de Tarefas da tarefa 1903, no FTOP, traz mais informações.' },
  },
  'windows-10': {
    title: 'Implantação do Windows 10',
    points: {
      expectations: 'Use a apresentação para alinhar as expectativas sobre o benefício.',
      expert: 'Peça um SME de implantação do Windows 10 por meio da solicitação de recursos.',
      upgrade:
        'O System Center Configuration Manager (SCCM) precisa estar no branch atual; a atualização para ele não faz parte do benefício e é feita por meio do QuickLeads.',
      slides:
        'Os slides do Windows 10 estão no apêndice da apresentação: o escopo e os serviços liderados por parceiros.',
    },
  },
};
