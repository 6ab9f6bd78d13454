import type { setUp as english } from '../en/set-up';
import type { Text } from '../texts';

export const setUp: Record<keyof typeof english, Text> = {
  setUpStanding: 'Passo {number} de {count} · {host}',
  setUpNext: 'Continuar',

  setUpWhich: 'Que CRM é este?',
  setUpWhichTask: 'Para um que o painel já conhece, não é preciso mais nada.',
  setUpWhichField: 'CRM',
  setUpWhichOther: 'Outro',

  setUpId: 'Abra um cliente',
  setUpIdTask: 'Depois escolha a parte do endereço que é diferente para cada cliente.',
  setUpIdField: 'Parte do endereço',
  setUpIdAfter: 'vem depois de “{word}”',
  setUpIdAlone: 'vem no início',
  setUpIdNone: 'Não há nenhum ID neste endereço. Abra a página de um cliente; uma lista não serve.',

  setUpName: 'Onde está o nome do cliente?',
  setUpNameTask: 'Aponte para ele na página, para que o painel saiba onde ler.',
  setUpPoint: 'Apontar para o nome',
  setUpPointStop: 'Parar de apontar',
  setUpPointing: 'Clique no nome, na página. Ou chegue até ele com Tab e pressione Enter.',
  setUpPointNothing: 'Nada foi escolhido.',
  setUpPointInstruction: 'Clique no nome do cliente. Teclas: Tab, Enter; Escape para parar.',
  setUpPointNotFound:
    'Isto não seria encontrado de novo. Aponte para outro lugar que mostre o nome.',
  setUpTitle: 'Usar o título da página',
  setUpTitleHint: 'O que os títulos de todos os clientes têm em comum é omitido no próximo passo.',
  setUpNoName: 'Continuar sem nome',
  setUpNoNameChosen: 'Você dá os nomes aos clientes à mão.',
  setUpNoTitle: 'Esta página não tem título. Aponte para o nome.',
  setUpNameElsewhere: 'Esta página não é de um cliente. Abra o cliente de novo ou volte.',
  setUpCalled: 'O cliente se chamaria',

  setUpSecond: 'Abra um segundo cliente',
  setUpSecondTask: 'Assim se vê se os clientes são distinguidos.',
  setUpStillFirst: 'Este ainda é o primeiro:',
  setUpOtherHost: 'Esta página está em outro host. Abra um cliente em {host}.',
  setUpUnlike:
    'Esta página não é reconhecida como de um cliente. Abra um; se for um, volte e escolha outra parte do endereço.',
  setUpUnlikeChoose:
    'Esta página não é reconhecida como de um cliente. Se for, escolha a parte que distingue os dois.',
  setUpTakePart: 'Usar esta parte',
  setUpReading: 'Outro cliente. O nome está sendo lido.',
  setUpNoSecondName:
    'Outro cliente, mas não há nenhum nome onde você apontou. Aponte para ele aqui também.',
  setUpAnother: 'Outro cliente:',
  setUpSameName:
    'Os dois têm o mesmo nome. Se forem dois clientes com um só nome, continue; se não, volte e aponte para outro lugar.',
  setUpCutTitle: 'Omitir o que os dois títulos têm em comum',

  setUpList: 'Abra uma lista de clientes',
  setUpListTask: 'Ela não pode ser reconhecida como um cliente.',
  setUpStillSecond: 'Este ainda é o segundo:',
  setUpListTaken:
    'Esta página seria reconhecida como um cliente. Se for uma lista, volte ao endereço e escolha outra parte.',
  setUpListGood: 'Nenhum cliente é visto aqui.',
  setUpSkip: 'Pular',

  setUpReview: 'Confira e salve',
  setUpReviewTask: 'O painel mostraria estes clientes assim.',
  setUpSave: 'Salvar',
  setUpForm: 'Editar como formulário',
  setUpFaults: 'Não foi salvo. Corrija isto no formulário:',
};
