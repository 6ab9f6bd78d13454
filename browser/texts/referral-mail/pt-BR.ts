import type { ReferralWords } from '@/playbook/referral';

export const referralMail: ReferralWords = {
  subject: 'Solicitação de um FastTrack Ready Partner: {customer}',
  opening: [
    'Olá,',
    '{customer} precisa de uma ajuda que o FastTrack não consegue prestar sozinho. Solicitamos a indicação deste cliente a um FastTrack Ready Partner.',
  ],
  services: 'Serviços:',
  reasons: 'Motivos:',
  risks: 'Riscos do projeto:',
  risk: '{kind}: {noted}',
  closing: 'Agradecemos desde já.',
  ifCut:
    '[Texto cortado aqui: o texto completo está na área de transferência. Cole-o no lugar deste rascunho.]',
};
