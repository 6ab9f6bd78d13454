import type { options as english } from '../en/options';
import type { Text } from '../texts';

export const options: Record<keyof typeof english, Text> = {
  optionsTitle: 'Opções do Kickoff Panel',
  optionsSaved: 'Salvo',
  optionsRefused:
    'A alteração não foi aceita. O que estava definido antes foi mantido. Recarregue esta página e tente de novo.',

  optionsLanguage: 'Idioma',
  optionsLanguageOf: 'Idioma do painel',
  optionsAsBrowser: 'O mesmo do navegador: {language}',

  optionsWeek: 'Semana de trabalho',
  optionsWorkingDays: 'Dias úteis',
  optionsOneDay: 'Pelo menos um dia precisa continuar como dia útil.',
  optionsDayEnds: 'Fim do expediente',
  optionsWrongTime: 'Informe uma hora, como 17:00. O que já estava salvo foi mantido.',
  optionsZone: 'Fuso horário deste dispositivo: {zone}',
  optionsDue: 'Se a atribuição for feita agora, o prazo do primeiro contato é {date}',

  optionsHolidays: 'Feriados',
  optionsHolidaysHint: 'Estes dias não entram na contagem dos prazos em dias úteis.',
  optionsNoHolidays:
    'Ainda não há feriados. Adicione um dia ou os dias de um arquivo de calendário.',
  optionsYear: {
    one: '{year}: {count} dia',
    many: '{year}: {count} de dias',
    other: '{year}: {count} dias',
  },
  optionsRemove: 'Remover',
  optionsRemoveAll: 'Remover todos os feriados',
  optionsRemoved: {
    one: '{count} dia removido',
    many: '{count} de dias removidos',
    other: '{count} dias removidos',
  },
  optionsUndo: 'Desfazer',

  optionsAddDay: 'Adicionar um dia',
  optionsDate: 'Data',
  optionsDayName: 'Nome do feriado',
  optionsAdd: 'Adicionar',
  optionsWrongDate: 'Informe uma data válida, de 2000 a 2100.',
  optionsDayThere: 'Este dia já está na lista.',
  optionsListFull: {
    one: 'A lista comporta no máximo {count} dia. Remova-o primeiro.',
    many: 'A lista comporta no máximo {count} de dias. Remova alguns primeiro.',
    other: 'A lista comporta no máximo {count} dias. Remova alguns primeiro.',
  },

  optionsFile: 'Adicionar de um arquivo de calendário (.ics)',
  optionsFileHint:
    'São lidos os eventos de dia inteiro de {from} a {to}, inclusive os recorrentes. O arquivo não sai deste dispositivo, e nada é adicionado antes que você confirme.',
  optionsFileReading: 'Lendo {file}',
  optionsFileTooLarge:
    '{file} tem mais de 2 MB e não foi lido. Nada foi alterado. Exporte um calendário que contenha só feriados.',
  optionsFileNotACalendar:
    '{file} não é um arquivo de calendário ou está incompleto. Nada foi alterado. Exporte o calendário de novo como arquivo .ics.',
  optionsFileNoDays:
    'Em {file}, não há nenhum evento de dia inteiro entre {from} e {to}. Nada foi alterado.',
  optionsFileTooMany:
    '{file} contém mais eventos do que se espera de um calendário de feriados. Nada foi alterado. Exporte um calendário que contenha só feriados.',
  optionsFound: {
    one: '{count} dia de folga em {file}: {from}',
    many: '{count} de dias de folga em {file}, de {from} a {to}',
    other: '{count} dias de folga em {file}, de {from} a {to}',
  },
  optionsFoundNew: {
    one: '{count} dia novo',
    many: '{count} de dias novos',
    other: '{count} dias novos',
  },
  optionsWhichDays: 'Ver quais dias',
  optionsFoundThere: {
    one: '{count} dia já está na sua lista',
    many: '{count} de dias já estão na sua lista',
    other: '{count} dias já estão na sua lista',
  },
  optionsLeftOutTimed: {
    one: '{count} evento ficou de fora, pois tem horário',
    many: '{count} de eventos ficaram de fora, pois têm horário',
    other: '{count} eventos ficaram de fora, pois têm horário',
  },
  optionsLeftOutOutside: {
    one: '{count} evento ficou de fora, pois não é do período de {from} a {to}',
    many: '{count} de eventos ficaram de fora, pois não são do período de {from} a {to}',
    other: '{count} eventos ficaram de fora, pois não são do período de {from} a {to}',
  },
  optionsLeftOutUnreadable: {
    one: '{count} evento ficou de fora, pois não pôde ser interpretado',
    many: '{count} de eventos ficaram de fora, pois não puderam ser interpretados',
    other: '{count} eventos ficaram de fora, pois não puderam ser interpretados',
  },
  optionsAddDays: {
    one: 'Adicionar {count} dia',
    many: 'Adicionar {count} de dias',
    other: 'Adicionar {count} dias',
  },

  optionsKeys: 'Teclado',
  optionsSingleKeys: 'Atalhos de uma letra no painel',
  optionsSingleKeysHint:
    'A tecla G registra uma lacuna de conhecimento quando você não está digitando. Desative esta opção se você dita textos ou costuma pressionar teclas sem querer.',

  optionsName: 'Seu nome',
  optionsNameOf: 'Nome no histórico',
  optionsNameHint: 'Aparece ao lado do que você altera.',

  optionsCrms: 'CRMs',
  optionsLinks: 'Links',
  optionsLinksHint:
    'Se um endereço mudou, informe o novo. Ele passa a valer em todo lugar em que o link aparece.',
};
