import type { Texts } from '../texts';

export const steps: Pick<Texts, 'steps' | 'tasks' | 'forms'> = {
  steps: {
    prepare: {
      title: 'Prepare for Kickoff Meeting',
      purpose: 'Know the customer, and take over from the team before you, ahead of first contact.',
    },
    meeting: {
      title: 'Schedule and Conduct Kickoff Meeting',
      purpose: 'Learn what the customer wants, and agree what the FastTrack Center will do.',
    },
    dibs: {
      title: 'Confirm DIBS (Kickoff Meeting)',
      purpose: 'Agree with the customer on date, intent, business reason and success owner.',
    },
    ssat: {
      title: 'Capture Available SSAT (Kickoff Meeting)',
      purpose: 'Start to record in FTOP what is known of the four adoption factors.',
    },
    uncategorized: {
      title: 'Uncategorized Tasks (Kickoff Meeting)',
      purpose: 'FTOP tasks that have no place in the flow yet appear here.',
    },
  },
  tasks: {
    3979: 'Handover between Gateway Targeting Team and CSS',
    3616: 'Complete initial customer outreach',
    994: 'Conduct Initiate/Kickoff Meeting(s)',
    983: 'QuickLeads',
    1903: 'If required, send the customer the link to the FastTrack Terms and Conditions',
    1904: "Confirm the customer's approval of the Terms and Conditions",
  },
  forms: {
    dibs: {
      name: 'DIBS',
      fields: {
        date: {
          name: 'Date',
          hint: "Target date, in the future and after the engagement's start, by which a first set of users is onboarded.",
        },
        intent: {
          name: 'Intent',
          hint: 'What the customer means to deploy, and for whom.',
        },
        'business-reason': {
          name: 'Business reason',
          hint: 'Why it matters to the business now.',
        },
        'success-owner': {
          name: 'Success owner',
          hint: "The person on the customer's side who answers for the outcome.",
        },
      },
    },
    ssat: {
      name: 'SSAT',
      fields: {
        stakeholders: {
          name: 'Stakeholders',
          hint: 'Who decides, who does the work, and who is affected.',
        },
        scenarios: {
          name: 'Scenarios',
          hint: 'What people will do with the services in their daily work.',
        },
        awareness: {
          name: 'Awareness',
          hint: 'How and when users will hear what is coming.',
        },
        training: {
          name: 'Training',
          hint: 'How users and their support staff will learn it.',
        },
      },
    },
  },
};
