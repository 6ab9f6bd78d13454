import type { Texts } from '../texts';
import { guidance } from './guidance';
import { names } from './names';
import { outcomes } from './outcomes';
import { steps } from './steps';

export const en: Texts = {
  language: 'en',
  title: 'Conduct Customer Kickoff',
  notes: {
    'windows-10':
      'The Windows 10 part was written for existing customers newly entitled to Windows 10 deployment assistance, with System Center Configuration Manager (SCCM) at current branch. It stands here as in the playbook of 4 May 2020.',
  },
  conditions: {
    rfa: 'the engagement began with a Request for Assistance (RFA)',
    'managed-account': 'the account is managed, so it has an Account Team',
    'windows-10': 'an existing customer is newly entitled to Windows 10 deployment assistance',
    'core-onboarding': 'Core Onboarding is one of the services',
    'storage-services': 'Exchange, OneDrive for Business or SharePoint is one of the services',
    partner: 'a partner is involved',
    combined: 'the customer wants kickoff and technical assessment as one',
  },
  ...names,
  ...steps,
  guidance,
  ...outcomes,
};
