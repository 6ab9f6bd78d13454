import type { Texts } from '../texts';

export const outcomes: Pick<Texts, 'inputs' | 'outputs' | 'nextSteps'> = {
  inputs: {
    team: 'The FastTrack team is assigned, and everyone on the Microsoft side knows the roles.',
    handover: 'The handover from the Gateway or re-engagement team is done.',
    background:
      'Background research is done: industry, organization, and the project roles known so far.',
    'account-team': 'You are in touch with the Account Team.',
  },
  outputs: {
    introduced: 'Both teams have met, and know who does what.',
    understands:
      'The customer understands what the FastTrack Center (FTC) does and how it helps, works together in Teams where entitled to it, sees the value and wants to know more.',
    entitlements: {
      text: 'The customer knows the services and licenses they are entitled to. Where not all were to be deployed at first:',
      points: {
        overview:
          'You have given an overview of the others, including those they did not know they own.',
        more: 'You have offered more ways to learn, such as a business value discussion (BVD) or a follow-up with an SME.',
        together: 'You have shown what is gained by deploying two or more workloads together.',
      },
    },
    intent: {
      text: 'You understand what the customer intends, and what is still missing.',
      points: {
        needs: 'The customer has told you of overall business needs and what would be a success.',
        use: 'The customer has told you how and when the licenses are to be used.',
      },
    },
    resources: 'You know which resources to bring, and what to show in the next talk.',
    captured: 'DIBS, SSAT where available, and notes on entitlements are captured.',
    'teams-used':
      'Teams is in use for onboarding and adoption topics, where the customer is entitled to it.',
  },
  nextSteps: {
    gaps: 'Close gaps in intent with the 4+4 guidance. On Blocked and No Intent, act as Blocker Help in the Consumption Guide recommends.',
    'follow-ups':
      'Schedule follow-ups with the project team and stakeholders on particular services and scenarios, such as a BVD or a meeting with SMEs.',
    'next-pages': 'Once all key outputs are there, go on to the workshop and the assessment.',
  },
};
