import { useEffect, useState } from 'preact/hooks';
import { loadReferralWords, type MailLanguage } from '@/browser/texts/referral-mail/load';
import type { Checklist } from '@/playbook/checklist';
import { loadPlaybook } from '@/playbook/content/load';
import type { Playbook } from '@/playbook/model';
import { type Mail, type ReferralWords, referralMail } from '@/playbook/referral';

interface InLanguage {
  readonly language: MailLanguage;
  readonly words: ReferralWords;
  readonly names: Playbook;
}

/** The request and the line for where it is cut; undefined until its language is there, or never. */
export function useReferralMail(
  checklist: Checklist,
  customer: string,
  language: MailLanguage,
): { readonly mail?: Mail; readonly ifCut?: string; readonly hasFailed: boolean } {
  const [loaded, setLoaded] = useState<InLanguage>();
  const [failed, setFailed] = useState<MailLanguage>();

  useEffect(() => {
    let isWanted = true;
    setFailed(undefined);
    Promise.all([loadReferralWords(language), loadPlaybook(language)]).then(
      ([words, names]) => isWanted && setLoaded({ language, words, names }),
      (error) => {
        console.error(error);
        if (isWanted) setFailed(language);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language]);

  if (loaded?.language !== language) return { hasFailed: failed === language };
  const { words, names } = loaded;
  return {
    mail: referralMail(checklist, customer, words, names),
    ifCut: words.ifCut,
    hasFailed: false,
  };
}
