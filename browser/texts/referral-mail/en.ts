import type { ReferralWords } from '@/playbook/referral';

export const referralMail: ReferralWords = {
  subject: 'Request for a FastTrack Ready Partner: {customer}',
  opening: [
    'Hello,',
    '{customer} needs help that FastTrack cannot give alone. Please refer this customer to a FastTrack Ready Partner.',
  ],
  services: 'Services:',
  reasons: 'Reasons:',
  risks: 'Project risks:',
  risk: '{kind}: {noted}',
  closing: 'Thank you.',
  ifCut: '[Cut here: the full text is on the clipboard. Paste it over this draft.]',
};
