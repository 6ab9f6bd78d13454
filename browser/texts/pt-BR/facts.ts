import type { facts as english } from '../en/facts';
import type { Text } from '../texts';

export const facts: Record<keyof typeof english, Text> = {
  factsFrom: 'Do {crm}',
  factsOffer:
    'O {crm} pode ter nome, número de funcionários, responsável e site. Eles são lidos na sua própria sessão, quando você abre este formulário, e ficam neste dispositivo.',
  factsTurnOn: 'Ativar',
  factsNoThanks: 'Não, obrigado',
  factsName: 'Nome',
  factsEmployees: 'Funcionários',
  factsOwner: 'Responsável',
  factsWebsite: 'Site',
  factsUseName: 'Usar este nome',
  factsUseAsSeats: 'Usar como licenças',
  factsAreSeats: 'Usado como licenças',
  factsSeatsHint: 'Funcionários não são licenças: confira o número antes de usar.',
  factsCopy: 'Copiar',
  factsCopied: 'Copiado',
  factsReading: 'Lendo',
  factsReadAt: 'Lido em {when}',
  factsUnavailable: 'Não disponível',
  factsOptions: 'O que o CRM sabe',
  factsOption: 'Ler nome, funcionários, responsável e site no CRM',
  factsOptionHint:
    'No Dynamics 365, no EspoCRM e no Odoo, na sua própria sessão, quando você abre o formulário de um envolvimento. São mostrados como sugestões; nada é preenchido sozinho.',
};
