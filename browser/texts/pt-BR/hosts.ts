import type { hosts as english } from '../en/hosts';
import type { Text } from '../texts';

export const hosts: Record<keyof typeof english, Text> = {
  menuThisPage: 'Esta página',
  turnOnHint:
    '{crm} em {host} ainda não está ativado. Depois de ativado, o painel aparece ao lado dos clientes.',
  turnOnWhy:
    'O navegador pergunta antes: a extensão passa a ler o endereço e o nome do cliente em {host}, e em nenhum outro site.',
  turnOnAgain:
    'Você já ativou {crm} em {host}, mas o navegador não permite mais. Tudo foi mantido; ative de novo para ver o painel lá.',
  turnOn: 'Ativar em {host}',
  turnOnRefused:
    'O navegador não concedeu acesso a {host}. Nada mudou; você pode ativar aqui a qualquer momento.',
  boards: 'Quadros com clientes',
  boardsHint:
    'O número depois de “boards” no endereço do quadro; vários, separados por vírgula. Só os itens desses quadros são clientes.',
  boardsWrong: 'Escreva números separados por vírgula, como 1234567890.',
  showHere: 'Mostrar o painel de abertura aqui',
  showHereHint:
    'A extensão não conhece {host} como CRM. Mostre a ela uma vez onde o cliente está no endereço e na página.',
  notHere: 'Esta página não mostra nenhum cliente.',

  byHand: 'Escolhido à mão',
  byHandHint: 'Você escolheu este cliente para esta página. A escolha vale para este endereço.',
  byHandTakeBack: 'Desfazer a escolha',
  byHandChoose: 'Escolher o cliente desta página',
  byHandFind: 'Procurar pelo nome',
  byHandNew: 'Começar um cliente novo',
  byHandFound: { one: '{count} cliente', many: '{count} clientes', other: '{count} clientes' },
  byHandFailed: 'A escolha não foi salva. Nada mudou; tente de novo.',
};
