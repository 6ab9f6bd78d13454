/**
 * What the kickoff consists of, the same in every language; the texts stand by id in one file per
 * language. Ids are kept in what users have stored: they are never renamed and never used again.
 */
export const structure = {
  id: 'kickoff',
  links: {
    'kickoff-deck': 'https://aka.ms/AA6s6ey',
    quickleads: 'https://aka.ms/AA5ctuy',
    'quickleads-request': 'https://aka.ms/AA6cav5',
    terms: 'http://aka.ms/fasttrackterms',
    'adoption-guide': 'https://aka.ms/Guide-Adoption-4-4-Pre-reqs-and-Success-Factors',
  },
  quickLinks: ['kickoff-deck', 'quickleads', 'quickleads-request', 'terms', 'adoption-guide'],
  steps: [
    {
      id: 'prepare',
      motions: ['customer-health', 'rfa', 'targeting'],
      role: 'manager',
      tasks: [
        { id: '3979', mandatory: false, role: 'manager', services: [], links: [] },
        { id: '3616', mandatory: true, role: 'manager', services: [], links: [] },
      ],
      guidance: [
        { id: 'background', points: ['concerns', 'context', 'handover', 'research'] },
        {
          id: 'completion',
          appliesIf: 'rfa',
          points: ['expectations', 'leave', 'enablement', 'migration', 'disengagement'],
        },
        {
          id: 'account-team',
          appliesIf: 'managed-account',
          points: ['picture', 'objectives', 'roles', 'notice'],
        },
      ],
      links: [],
    },
    {
      id: 'meeting',
      motions: ['rfa', 'targeting', 'customer-health'],
      role: 'manager',
      tasks: [
        { id: '994', mandatory: true, role: 'manager', services: [], links: [] },
        {
          id: '983',
          mandatory: false,
          role: 'manager',
          services: [],
          links: ['quickleads', 'quickleads-request'],
        },
        {
          id: '1903',
          mandatory: false,
          role: 'manager',
          services: ['core-onboarding'],
          links: ['terms'],
        },
        {
          id: '1904',
          mandatory: false,
          role: 'manager',
          services: ['exchange', 'onedrive', 'sharepoint'],
          links: ['terms'],
        },
      ],
      guidance: [
        { id: 'first-contact', appliesIf: 'rfa', points: ['deadline'] },
        { id: 'goals', points: ['needs', 'timeline', 'readiness', 'partner', 'combined'] },
        { id: 'talk', points: ['opening', 'gaps', 'follow-up'] },
        { id: 'risks', points: ['moment', 'reasons', 'referral'] },
        { id: 'terms', points: ['guide'] },
        {
          id: 'windows-10',
          appliesIf: 'windows-10',
          points: ['expectations', 'expert', 'upgrade', 'slides'],
        },
      ],
      links: ['kickoff-deck'],
    },
    {
      id: 'dibs',
      motions: [],
      role: 'manager',
      tasks: [],
      form: { id: 'dibs', fields: ['date', 'intent', 'business-reason', 'success-owner'] },
      guidance: [],
      links: ['adoption-guide'],
    },
    {
      id: 'ssat',
      motions: [],
      role: 'manager',
      tasks: [],
      form: { id: 'ssat', fields: ['stakeholders', 'scenarios', 'awareness', 'training'] },
      guidance: [],
      links: ['adoption-guide'],
    },
    { id: 'uncategorized', motions: [], tasks: [], guidance: [], links: [] },
  ],
} as const;

/**
 * The first 12 hex digits of the SHA-256 of the structure's canonical JSON; the test beside this
 * file says the new one when the structure changes. Texts may change without a new version.
 */
export const version = '47cc5ba0c146';
