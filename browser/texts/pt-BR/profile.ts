import type { profile as english } from '../en/profile';
import type { Text } from '../texts';

export const profile: Record<keyof typeof english, Text> = {
  profileTitle: 'Envolvimento',
  profileNothing: 'Nada informado ainda',
  profileHint:
    'Tudo é opcional. Suas respostas decidem o que aparece abaixo e quais são os prazos.',

  profileMotion: 'Iniciativa',
  profileMotionHint: 'Como o envolvimento começou.',
  profileAssignedOn: 'Atribuído em',
  profileAssignedOnHint:
    'Na iniciativa RFA, o primeiro contato deve ocorrer em até dois dias úteis após a atribuição.',
  profileManaged: 'Conta gerenciada',
  profileManagedHint: 'O cliente tem uma Equipe de Conta.',
  profilePartner: 'Parceiro envolvido',
  profilePartnerHint: 'Um parceiro trabalha com você neste envolvimento.',
  profilePartnerScope: 'Escopo entre você e o parceiro',
  profilePartnerScopeHint: 'Quem faz o quê.',
  profileWindows10: 'Passou a ter direito à assistência de implantação do Windows 10',
  profileWindows10Hint:
    'Um cliente existente que agora recebe assistência de implantação do Windows 10.',
  profileServices: 'Serviços',
  profileServicesSave: 'Salvar serviços',
  profileSeats: 'Licenças',
  profileSeatsHint: 'Abaixo de 1.000, definem a meta para o desligamento do envolvimento.',
  profileKickoffOn: 'Abertura em',
  profileKickoffOnHint: 'Data e hora da reunião de abertura.',
  profileAttendees: 'Participantes',
  profileCombined: 'Abertura e avaliação técnica em conjunto',
  profileCombinedHint: 'Nesse caso, o Plano de Ativação de Implantação é examinado na abertura.',
  profilePlanReviewed: 'Plano de Ativação de Implantação examinado',
  profileAssignedOnAhead:
    'Esta data está no futuro e adia o prazo do primeiro contato. O ano está certo?',
  profileContactedOn: 'Contato feito em',
  profileContactedOnHint: 'Preencha só se for diferente de quando a tarefa foi marcada.',
  profileContactedOnWrong: 'Esta data não conta: é anterior à atribuição ou está no futuro.',

  profileSeatsKnown: {
    one: '{count} licença',
    many: '{count} de licenças',
    other: '{count} licenças',
  },
  profileIsManaged: 'conta gerenciada',
  profileHasPartner: 'com parceiro',

  appliesIf: 'Aplicável se {words}',
  appliesMark: 'se …',
};
