import type { ReferralWords } from '@/playbook/referral';

/** In which the request for a partner can be written, whatever the language of the view. */
export const mailLanguages = ['en', 'zh-CN', 'pt-BR'] as const;

export type MailLanguage = (typeof mailLanguages)[number];

const words: Readonly<Record<MailLanguage, () => Promise<{ referralMail: ReferralWords }>>> = {
  en: () => import('./en'),
  'zh-CN': () => import('./zh-CN'),
  'pt-BR': () => import('./pt-BR'),
};

/** The words of the request, loading no other language. */
export async function loadReferralWords(language: MailLanguage): Promise<ReferralWords> {
  return (await words[language]()).referralMail;
}
