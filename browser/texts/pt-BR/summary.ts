import type { summary as english } from '../en/summary';
import type { Text } from '../texts';

export const summary: Record<keyof typeof english, Text> = {
  summaryCopy: 'Copiar para o CRM',
  summaryCopied: 'Copiado. Cole em uma anotação.',
  summaryCopyRefused:
    'O navegador não permitiu copiar. Abra o resumo, selecione o texto e copie-o de lá.',
  summarySave: 'Salvar como Markdown',
  summarySaveFailed: 'O arquivo não foi salvo. Recarregue esta página e tente de novo.',
  summaryPrint: 'Imprimir',
  summaryFileName: 'Abertura (kickoff) {customer} {date}',

  summaryTitle: 'Abertura (kickoff): {customer}',
  summaryLabel: '{label}:',
  summaryStanding: 'Situação',
  summaryAsOf: 'Posição em',
  summaryWork: '{done} de {total} ({percent}%)',
  summaryDeadlines: 'Prazos',
  summaryStep: '{number}. {title}',
  summaryWentOn: 'Motivo para continuar com algo em aberto',
  summaryTask: '{id} {name}',
  summaryPercent: '{percent}% concluída',
  summaryTime: 'tempo gasto: {time}',

  summaryDateNotInFuture: 'não era futura quando foi informada',
  summaryDateNotAfterAssignment: 'não é posterior ao dia da atribuição',
  summaryDatePassed: 'já passou',
  summaryCapturedBefore: 'Marcado como registrado, sem os campos preenchidos',
  summaryCaptured: 'O que está disponível foi registrado.',
  summaryInfluenceHigh: 'influência alta',
  summaryInfluenceMedium: 'influência média',
  summaryInfluenceLow: 'influência baixa',

  summaryRisks: 'Riscos',
  summaryRisk: 'Risco',
  summaryReasons: 'Motivos para indicar um parceiro',
  summaryGaps: 'Lacunas de conhecimento',
  summaryGap: 'Lacuna sem tópico',
  summaryWantsSme: 'apoio desejado: SME',
  summaryWantsBvd: 'apoio desejado: BVD',
  summaryGapClosed: 'fechada',
  summaryOutputsOpen: 'Principais resultados ainda em aberto',
};
