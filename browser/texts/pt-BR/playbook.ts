import type { playbook as english } from '../en/playbook';
import type { Text } from '../texts';

export const playbook: Record<keyof typeof english, Text> = {
  playbookAbout: 'Sobre este guia estratégico',
  playbookDate: 'Conteúdo de {date}',
  playbookVersion: 'Versão {version}',
  playbookLinks: 'Links',

  playbookActionOn: '{action}: {name}',
  playbookReplaced: 'Endereço substituído',
  playbookDeadSince: 'Link informado como quebrado em {date}',
  playbookDeadReplaced: 'Link informado como quebrado em {date}; endereço substituído',
  playbookNoAddress: 'Nenhum endereço conhecido. Se a sua organização tiver um, informe-o.',
  playbookReport: 'Informar link quebrado',
  playbookReplace: 'Substituir',
  playbookBack: 'Voltar ao endereço original',
  playbookNewAddress: 'Novo endereço',
  playbookNewAddressHint: 'Se não souber, deixe em branco.',
  playbookWrongAddress:
    'Informe um endereço da Web que comece com https:// ou http:// e tenha no máximo 2.000 caracteres. Nada foi alterado.',
  playbookSave: 'Salvar',
  playbookNotSaved: 'Não foi salvo. O que você digitou continua aqui.',
};
