import type { Texts } from '../texts';
import { guidance } from './guidance';
import { names } from './names';
import { outcomes } from './outcomes';
import { steps } from './steps';

export const ptBR: Texts = {
  language: 'pt-BR',
  title: 'Realizar a Abertura para o Cliente',
  notes: {
    'windows-10':
      'A parte sobre o Windows 10 foi escrita para clientes existentes que passaram a ter direito à assistência de implantação do Windows 10, com o System Center Configuration Manager (SCCM) no branch atual. O conteúdo segue o guia estratégico de 4 de maio de 2020.',
  },
  conditions: {
    rfa: 'o envolvimento tiver começado com uma Solicitação de Assistência (RFA)',
    'managed-account': 'a conta for gerenciada, ou seja, tiver uma Equipe de Conta',
    'windows-10':
      'um cliente existente tiver passado a ter direito à assistência de implantação do Windows 10',
    'core-onboarding': 'a Integração principal for um dos serviços',
    'storage-services': 'Exchange, OneDrive for Business ou SharePoint for um dos serviços',
    partner: 'houver um parceiro envolvido',
    combined: 'o cliente quiser a abertura e a avaliação técnica em conjunto',
  },
  ...names,
  ...steps,
  guidance,
  ...outcomes,
};
