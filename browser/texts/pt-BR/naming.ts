import type { naming as english } from '../en/naming';
import type { Text } from '../texts';

export const naming: Record<keyof typeof english, Text> = {
  nameGive: 'Dar um nome a este cliente',
  nameChange: 'Alterar o nome',
  nameField: 'Nome do cliente',
  nameHint: 'Deixe em branco para mostrar o nome do {crm}.',
  nameOther: 'No {crm}, o nome é “{name}”.',
  nameUseOther: 'Usar esse nome',
  nameKeep: 'Manter o meu',
};
