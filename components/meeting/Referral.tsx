import { useState } from 'preact/hooks';
import { text, language as viewLanguage } from '@/browser/text';
import { type MailLanguage, mailLanguages } from '@/browser/texts/referral-mail/load';
import { statusOf, type TaskStatus } from '@/playbook/checklist';
import { closest } from '@/playbook/content/closest';
import { path } from '@/playbook/field-path';
import { asMailText, mailto } from '@/playbook/mailto';
import type { Playbook } from '@/playbook/model';
import { referralTask } from '@/playbook/referral';
import { copyText } from '../copy';
import { ExternalLink } from '../ExternalLink';
import type { CustomerFields } from '../fields/customer-fields';
import { Labelled } from '../fields/Labelled';
import { useReferralMail } from './use-referral-mail';

interface ReferralProps {
  readonly fields: CustomerFields;
  readonly playbook: Playbook;
  readonly customerName: string;
}

const languageNames = {
  en: 'referralEnglish',
  'zh-CN': 'referralChinese',
  'pt-BR': 'referralPortuguese',
} as const;

/** Offers the customer a partner: what QuickLeads is, and the request as a draft that is filled in. */
export function Referral({ fields, playbook, customerName }: ReferralProps) {
  const { checklist } = fields;
  const [language, setLanguage] = useState<MailLanguage>(closestMailLanguage);
  const [copied, setCopied] = useState<boolean>();
  const { mail, ifCut, hasFailed } = useReferralMail(checklist, customerName, language);
  const draft = mail && mailto(mail.subject, mail.body, ifCut!);
  const status = statusOf(checklist, referralTask);
  const isSent = status === 'Complete';
  // An offer is seen at once; what has been begun is folded like the rest.
  const [isOpen] = useState(status === 'Not Started');
  const link = linkOf(playbook, 'quickleads');

  const set = (status: TaskStatus) =>
    void fields.set([{ path: path.task(referralTask, 'status'), value: status }]);

  function drafted() {
    // Within the click: the browser refuses to copy later.
    setCopied(draft?.cut === undefined ? undefined : copyText(asMailText(mail!.body)));
    if (!isSent) set('In Progress');
  }

  return (
    <details class="meeting-part" open={isOpen}>
      <summary class="guidance-summary">{text('referral')}</summary>
      <div class="fields">
        <p>{text('referralOffer')}</p>
        {link && (
          <p>
            <ExternalLink link={link} />
          </p>
        )}
        <Labelled label={text('referralLanguage')}>
          {(aria) => (
            <select
              {...aria}
              value={language}
              onChange={({ currentTarget }) => {
                setCopied(undefined);
                setLanguage(currentTarget.value as MailLanguage);
              }}
            >
              {mailLanguages.map((each) => (
                <option key={each} value={each}>
                  {text(languageNames[each])}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {hasFailed && (
          <p class="field-problem" role="alert">
            {text('referralNotLoaded')}
          </p>
        )}
        <div class="buttons">
          {draft && (
            <a class="button" href={draft.href} target="_blank" rel="noopener" onClick={drafted}>
              {text('referralDraft')}
            </a>
          )}
          {!isSent && (
            <button type="button" class="button" onClick={() => set('Complete')}>
              {text('referralSent')}
            </button>
          )}
        </div>
        <div role="status">
          {isSent && <p class="facts">{text('referralIsSent')}</p>}
          {copied !== undefined && (
            <p class="facts">{text(copied ? 'referralCut' : 'referralNotCopied')}</p>
          )}
        </div>
        {copied === false && (
          <Labelled label={text('referralWhole')}>
            {(aria) => <textarea {...aria} rows={6} readOnly lang={language} value={mail!.body} />}
          </Labelled>
        )}
      </div>
    </details>
  );
}

function closestMailLanguage(): MailLanguage {
  const known = mailLanguages.map((language) => ({ language }));
  return closest(viewLanguage(), known as [(typeof known)[number], ...typeof known]).language;
}

/** Wherever the playbook has it, so that a replaced address is used here, too. */
function linkOf({ quickLinks, steps }: Playbook, id: string) {
  const links = [
    ...quickLinks,
    ...steps.flatMap((step) => step.tasks.flatMap((each) => each.links)),
  ];
  return links.find((link) => link.id === id);
}
