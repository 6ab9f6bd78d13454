/**
 * What the kickoff consists of, the same in every language; the texts stand by id in a folder per
 * language. Ids are kept in what users have stored: they are never renamed and never used again.
 */
export const structure = {
  id: 'kickoff',
  /** The newest row of the change log of the playbook's pages. */
  date: '2020-05-04',
  notes: ['windows-10'],
  conditions: {
    rfa: { field: 'motion', is: 'rfa' },
    'managed-account': { field: 'managed', is: true },
    'windows-10': { field: 'windows10', is: true },
    'core-onboarding': { field: 'services', in: ['core-onboarding'] },
    'storage-services': { field: 'services', in: ['exchange', 'onedrive', 'sharepoint'] },
    partner: { field: 'partner', is: true },
    combined: { field: 'combined', is: true },
  },
  /** Empty where there is no public address. */
  links: {
    'kickoff-deck': 'https://aka.ms/AA6s6ey',
    quickleads: 'https://aka.ms/AA5ctuy',
    'quickleads-request': 'https://aka.ms/AA6cav5',
    terms: 'http://aka.ms/fasttrackterms',
    'adoption-guide': 'https://aka.ms/Guide-Adoption-4-4-Pre-reqs-and-Success-Factors',
    'guidance-without-4-4':
      'https://ftdocs-bcm.azureedge.net/public/guidance-when-4-plus-4-not-present-v1.docx',
    'customer-success-workshop': '',
    'technical-assessment': '',
    home: 'http://partner-docs.microsoft.com',
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
      isMeeting: true,
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
          appliesIf: 'core-onboarding',
        },
        {
          id: '1904',
          mandatory: false,
          role: 'manager',
          services: ['exchange', 'onedrive', 'sharepoint'],
          links: ['terms'],
          appliesIf: 'storage-services',
        },
      ],
      guidance: [
        { id: 'first-contact', appliesIf: 'rfa', points: ['deadline'] },
        { id: 'goals', points: ['needs', 'timeline', 'readiness'] },
        { id: 'partner', appliesIf: 'partner', points: ['scope'] },
        { id: 'combined', appliesIf: 'combined', points: ['plan'] },
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
  inputs: [
    { id: 'team', points: [] },
    { id: 'handover', points: [] },
    { id: 'background', points: [] },
    { id: 'account-team', appliesIf: 'managed-account', points: [] },
  ],
  outputs: [
    { id: 'introduced', points: [] },
    { id: 'understands', points: [] },
    { id: 'entitlements', points: ['overview', 'more', 'together'] },
    { id: 'intent', points: ['needs', 'use'] },
    { id: 'resources', points: [] },
    { id: 'captured', points: [] },
    { id: 'teams-used', points: [] },
  ],
  nextSteps: [
    { id: 'gaps', links: ['guidance-without-4-4'] },
    { id: 'follow-ups', links: [] },
    { id: 'next-pages', links: ['customer-success-workshop', 'technical-assessment', 'home'] },
  ],
} as const;

/**
 * The first 12 hex digits of the SHA-256 of the structure's canonical JSON; the test beside this
 * file says the new one when the structure changes. Texts may change without a new version.
 */
export const version = 'b88a67cba84b';
