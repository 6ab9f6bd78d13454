import type { panel as english } from '../en/panel';
import type { Text } from '../texts';

export const panel: Record<keyof typeof english, Text> = {
  panelTitle: 'Painel de abertura',
  launcher: {
    one: 'Painel de abertura · tarefas obrigatórias restantes: {count}',
    many: 'Painel de abertura · tarefas obrigatórias restantes: {count}',
    other: 'Painel de abertura · tarefas obrigatórias restantes: {count}',
  },
  launcherDone: 'Painel de abertura: abertura concluída',

  unnamed: 'Conta sem nome · {crm}',
  nameUnsure: 'Nome como está na página, não confirmado',
  stepOf: 'Etapa {position} de {count}',
  complete: 'Abertura concluída',
  mandatoryLeft: {
    one: 'tarefas obrigatórias restantes: {count}',
    many: 'tarefas obrigatórias restantes: {count}',
    other: 'tarefas obrigatórias restantes: {count}',
  },
  progress: 'Trabalho obrigatório concluído',
  progressValue: '{done} de {total}',

  next: 'A seguir',
  nextDone: 'Continuar com os próximos passos',
  nextOutputs: 'Conferir os principais resultados',
  nextOutputsLeft: {
    one: 'Falta {count} resultado',
    many: 'Faltam {count} de resultados',
    other: 'Faltam {count} resultados',
  },
  nextMissing: 'Ainda em aberto: {left}',
  captureGap: 'Registrar lacuna',
  steps: 'Etapas',
  stepDone: 'concluída',
  stepCurrent: 'etapa atual',
  stepOpen: 'a fazer',
  stepEmpty: 'nada a fazer',
  stepNumber: 'Etapa {number}',
  stepCount: 'Trabalho obrigatório concluído: {done} de {total}',
  mandatory: 'obrigatória',
  optional: 'opcional',
  taskId: 'Tarefa {id}',
  allServices: 'Todos os serviços',
  notNeededCount: {
    one: '{count} não necessária',
    many: '{count} não necessárias',
    other: '{count} não necessárias',
  },
  motions: 'Iniciativas: {motions}',
  emptyStep: 'Ainda não há tarefas aqui.',
  takeBack: 'Desfazer',

  goOn: 'Continuar mesmo assim',
  goOnLeft: 'Ainda em aberto: {left}',
  goOnAnd: '{all}; {each}',
  goOnTask: '{task} ({id})',
  goOnForm: '{form}: {fields}',
  goOnMark: 'a marcação “O que está disponível foi registrado”',
  goOnHint: 'Diga por que você vai continuar; o motivo fica salvo nos dados deste cliente.',
  goOnReason: 'Motivo',
  goOnSave: 'Continuar',
  cancel: 'Cancelar',
  wentOn: 'Continuou mesmo assim: {reason}',

  links: 'Links rápidos',
  opensInTab: 'abre em uma nova guia',
  linkNoAddress: 'ainda sem endereço',
  linkDead: 'informado como quebrado',

  menu: 'Menu',
  menuSummary: 'Resumo para o CRM',
  menuHistory: 'Histórico',
  menuPlaybook: 'Guia estratégico e links',
  menuOptions: 'Opções',
  back: 'Voltar',

  notSaved: 'Não foi salvo',
  problemFull:
    'O disco, ou o espaço reservado a este navegador, está cheio. Tudo o que já estava salvo foi mantido. Libere espaço e tente de novo.',
  problemNewer:
    'Este cliente foi salvo por uma versão mais recente da extensão. Nada foi alterado. Atualize a extensão para continuar.',
  problemBroken:
    'Não é possível ler o que está salvo para este cliente. Tudo ficou como estava. Salve em um arquivo e peça ajuda com ele.',
  problemDatabase:
    'O navegador não consegue abrir o banco de dados. Nada foi alterado. Reinicie o navegador e tente de novo.',
  problemRefused: 'Esta tela não pode mostrar clientes. Recarregue a página do seu CRM.',
  problemUnreachable:
    'A extensão não responde; talvez tenha acabado de ser atualizada. Recarregue esta página e tente de novo. Tudo o que já estava salvo foi mantido.',
  cannotRead: 'Não é possível ler este cliente',
  saveFile: 'Salvar em um arquivo',
  tryAgain: 'Tentar de novo',
  restored: {
    one: 'O navegador tinha perdido o banco de dados. {count} cliente foi recuperado da segunda cópia.',
    many: 'O navegador tinha perdido o banco de dados. {count} de clientes foram recuperados da segunda cópia.',
    other:
      'O navegador tinha perdido o banco de dados. {count} clientes foram recuperados da segunda cópia.',
  },
  understood: 'Entendi',

  noCustomers: 'Abra um cliente no seu CRM e a abertura dele aparecerá aqui.',
  seenLast: 'Vistos por último',
};
