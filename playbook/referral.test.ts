import { describe, expect, test } from 'vitest';
import { referralMail as english } from '@/browser/texts/referral-mail/en';
import { type FieldChange, newChecklist, setFields } from './checklist';
import { names } from './content/en/names';
import { path } from './field-path';
import { isReferralOffered, referralMail } from './referral';

const named = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, name]) => ({ id, name }));
const playbook = {
  services: named(names.services),
  riskKinds: named(names.riskKinds),
  riskReasons: named(names.riskReasons),
};
const checklist = (...changes: FieldChange[]) =>
  setFields(newChecklist('c1', { id: 'kickoff', version: '1' }), changes, { at: '1', by: 'me' });
const risk = (id: string, field: string, value: FieldChange['value']) => ({
  path: path.entry('risks', id, field),
  value,
});

describe('the request', () => {
  test('names customer, services, reasons and risks, each once, in the playbook’s order', () => {
    const { subject, body } = referralMail(
      checklist(
        { path: path.profile('services'), value: ['teams', 'exchange'] },
        risk('1', 'kind', 'blocker'),
        risk('1', 'reasons', ['adoption', 'project-management']),
        risk('1', 'text', 'No project lead\nuntil March'),
        risk('2', 'kind', 'out-of-scope'),
        risk('2', 'reasons', ['adoption']),
      ),
      'Fabrikam',
      english,
      playbook,
    );

    expect(subject).toBe('Request for a FastTrack Ready Partner: Fabrikam');
    expect(body.split('\n\n').slice(1, -1)).toEqual([
      'Fabrikam needs help that FastTrack cannot give alone. Please refer this customer to a FastTrack Ready Partner.',
      'Services:\n- Exchange\n- Teams',
      'Reasons:\n- Overall project management\n- Adoption and change management',
      'Project risks:\n- Blocker: No project lead\n  until March\n- Item out of scope',
    ]);
  });

  test('says nothing of what is not known', () => {
    const { body } = referralMail(checklist(), 'Fabrikam', english, playbook);
    expect(body).not.toMatch(/Services|Reasons|risks/);
  });

  test('leaves out risks that were removed', () => {
    const removed = checklist(risk('1', 'text', 'gone'), risk('1', 'removed', true));
    expect(referralMail(removed, 'Fabrikam', english, playbook).body).not.toContain('gone');
  });

  test('takes braces and markup in names as they are', () => {
    const { subject, body } = referralMail(
      checklist(risk('1', 'kind', 'blocker'), risk('1', 'text', '{kind} $& <b>')),
      '{customer} $1 <i>',
      english,
      playbook,
    );
    expect(subject).toContain('{customer} $1 <i>');
    expect(body).toContain('- Blocker: {kind} $& <b>');
  });
});

describe('the referral is offered', () => {
  const task = { id: '983' } as never;
  const steps = [{ tasks: [task] }] as never;
  const begun = { path: path.task('983', 'status'), value: 'In Progress' };

  test.each([
    ['without a risk', checklist(), false],
    ['with a risk', checklist(risk('1', 'text', 'x')), true],
    ['with a risk that was removed', checklist(risk('1', 'removed', true)), false],
    ['once it has been begun', checklist(begun), true],
  ])('%s: %s', (_, state, offered) => {
    expect(isReferralOffered(state, { steps })).toBe(offered);
  });

  test('only where the playbook has its task', () => {
    expect(isReferralOffered(checklist(begun), { steps: [] })).toBe(false);
  });
});
