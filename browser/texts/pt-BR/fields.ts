import type { fields as english } from '../en/fields';
import type { Text } from '../texts';

export const fields: Record<keyof typeof english, Text> = {
  notKnown: 'Ainda não se sabe',
  yes: 'Sim',
  no: 'Não',
  wrongNumber: 'Informe um número inteiro de {min} a {max}. O que já estava salvo foi mantido.',
  wrongDate: 'Informe uma data válida, de 2000 a 2100. O que já estava salvo foi mantido.',
};
