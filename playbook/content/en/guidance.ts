import type { Texts } from '../texts';

export const guidance: Texts['guidance'] = {
  background: {
    title: 'Know the customer first',
    points: {
      concerns: 'Ask about the concerns and needs that the customer brings.',
      context: 'Read context, licenses and activity to date in FTOP.',
      handover:
        'Finish the handover from the Gateway Targeting Team to the delivery FastTrack Manager before you make contact.',
      research:
        "Learn the industry and core business from LinkedIn, the customer's website and, for a managed account, its Account Team.",
    },
  },
  completion: {
    title: 'What complete means',
    points: {
      expectations:
        'Set expectations of the FastTrack benefit, and of when a workload or service is complete.',
      leave: 'You leave when enablement or migration, whichever is needed, is complete.',
      enablement:
        'Enablement: complete at 100 active users, or at 10% of seats for a customer with fewer than 1,000 seats.',
      migration:
        "Migration: complete when the predetermined number of users is migrated, by the benefit's service description.",
      disengagement:
        "Leaving: complete when you have held the completion talk with the customer and the task 'Disengagement process is complete' is marked complete.",
    },
  },
  'account-team': {
    title: 'Work with the Account Team',
    points: {
      picture:
        'Go through business, latest activity, overall Microsoft 365 strategy, blockers, issues and other factors.',
      objectives: 'Clarify its objectives for this customer in the current fiscal year.',
      roles: "Clarify the customer's organization and who has which role in the project.",
      notice:
        'As a minimum, tell it that a kickoff call is coming, and invite the right person to it.',
    },
  },
  'first-contact': {
    title: 'First contact in time',
    points: {
      deadline: 'Contact the customer within two business days of the assignment.',
    },
  },
  goals: {
    title: 'What to cover',
    points: {
      needs: 'Needs and wanted services, and what to expect of the FastTrack benefit.',
      timeline: 'Short- and long-term goals, aligned with the delivery timeline.',
      readiness: 'Knowledge gaps on product benefits, and the state of the adoption prerequisites.',
    },
  },
  partner: {
    title: 'Scope with the partner',
    points: { scope: 'Settle who does what, you or the partner.' },
  },
  combined: {
    title: 'Kickoff and technical assessment as one',
    points: { plan: 'Review the Deployment Enablement Plan.' },
  },
  talk: {
    title: 'Lead the talk',
    points: {
      opening: "Open with the deck's leading questions and key value points.",
      gaps: 'Capture and track each knowledge gap as it comes up.',
      'follow-up':
        'Close the gaps in follow-up meetings or workshops with subject matter experts (SMEs).',
    },
  },
  risks: {
    title: 'Risks, and when to offer a partner',
    points: {
      moment:
        "Blockers, items out of scope or limits on the customer's own tasks: the moment to offer a FastTrack Ready Partner.",
      reasons:
        "Typical reasons: overall project management; complex solution design and customization; work outside FastTrack's scope; adoption and change management.",
      referral: 'If the customer wants a partner, send the referral with task 983, QuickLeads.',
    },
  },
  terms: {
    title: 'Sending the terms',
    points: { guide: 'The task guide of task 1903 in FTOP says more.' },
  },
  'windows-10': {
    title: 'Windows 10 deployment',
    points: {
      expectations: 'Use the deck to set expectations of the FastTrack benefit.',
      expert: 'Ask for a Windows 10 deployment SME by the resource request.',
      upgrade:
        'System Center Configuration Manager (SCCM) must be at current branch; upgrading to it is outside the benefit and goes through QuickLeads.',
      slides:
        "The Windows 10 slides are in the deck's appendix: scope, and the services that partners lead.",
    },
  },
};
