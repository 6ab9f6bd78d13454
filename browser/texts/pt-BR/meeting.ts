import type { meeting as english } from '../en/meeting';
import type { Text } from '../texts';

export const meeting: Record<keyof typeof english, Text> = {
  meetingAppointment: 'Agendamento da abertura',
  meetingOn: 'Data e hora da abertura',
  meetingAttendees: 'Participantes',
  meetingAttendeesHint: 'Digite ou cole os endereços de e-mail.',
  meetingAttendeesWrong: 'Fora do convite, por não serem endereços de e-mail: {words}',
  meetingSubject: 'Reunião de abertura: {customer}',
  meetingCalendarFile: 'Salvar arquivo de calendário',
  meetingCalendarHint: 'Com data e hora, você pode salvar um arquivo de calendário.',
  meetingTeams: 'Criar reunião no Teams',
  meetingFileNotSaved:
    'Não foi possível criar o arquivo de calendário. Nada foi perdido; tente de novo.',

  gaps: 'Lacunas de conhecimento ({count})',
  gapsNone:
    'Nenhuma lacuna em aberto. Registre o que o cliente ainda não sabe e planeje o acompanhamento.',
  gapsClosed: 'Lacunas fechadas ({count})',
  gapCapture: 'Registrar lacuna',
  gapTopic: 'Tópico',
  gapTopicHint: 'Enter inicia a próxima lacuna. Tudo é salvo enquanto você digita.',
  gapServices: 'Serviços',
  gapExpert: 'Apoio desejado',
  gapSme: 'SME (especialista no assunto)',
  gapBvd: 'BVD (discussão sobre valor de negócios)',
  gapFollowUp: 'Data do acompanhamento',
  gapNext: 'Próxima lacuna',
  gapCloseView: 'Fechar',
  gapSaved: 'Lacuna salva:',
  gapNotSaved: 'Esta lacuna ainda não foi salva.',
  gapClose: 'Fechar lacuna',
  gapCloseNamed: 'Fechar lacuna: {topic}',
  gapClosed: 'Lacuna fechada:',
  gapReopen: 'Reabrir',
  gapReopenNamed: 'Reabrir: {topic}',
  gapReopened: 'Lacuna reaberta:',
  gapCalendarFile: 'Salvar arquivo de calendário: {topic}',
  gapSubject: 'Acompanhamento com {customer}: {topic}',

  risks: 'Riscos ({count})',
  riskAdd: 'Adicionar risco',
  riskKind: 'Tipo',
  riskReasons: 'Por que um parceiro pode ajudar',
  riskText: 'Do que se trata',

  referral: 'Indicação a um parceiro',
  referralOffer:
    'Quando um risco atrapalha o projeto, você pode oferecer ao cliente um FastTrack Ready Partner.',
  referralLanguage: 'Idioma da solicitação',
  referralEnglish: 'Inglês',
  referralChinese: 'Chinês (simplificado)',
  referralPortuguese: 'Português (Brasil)',
  referralDraft: 'Redigir e-mail de solicitação',
  referralCut:
    'O texto era longo demais para um rascunho. Ele está completo na área de transferência: cole-o no lugar do rascunho.',
  referralNotCopied:
    'O texto era longo demais para um rascunho, e o navegador não o copiou. Copie-o daqui.',
  referralWhole: 'Texto completo da solicitação',
  referralNotLoaded: 'Não foi possível redigir a solicitação neste idioma. Escolha outro.',
  referralSent: 'Marcar como enviada',
  referralIsSent: 'A solicitação foi enviada.',
};
