/** Head, steps, links and notices of panel and popup. */
export const panel = {
  panelTitle: 'Kickoff panel',
  launcher: {
    one: 'Kickoff panel: {count} mandatory task left',
    other: 'Kickoff panel: {count} mandatory tasks left',
  },
  launcherDone: 'Kickoff panel: kickoff complete',

  unnamed: 'Unnamed account · {crm}',
  nameUnsure: 'Name as it stands on the page, not confirmed',
  stepOf: 'Step {position} of {count}',
  complete: 'Kickoff complete',
  mandatoryLeft: {
    one: '{count} mandatory task left',
    other: '{count} mandatory tasks left',
  },
  progress: 'Mandatory work done',
  progressValue: '{done} of {total}',

  next: 'Next',
  nextDone: 'Go on with the next steps',
  nextOutputs: 'Check the key outputs',
  nextOutputsLeft: { one: '{count} output left', other: '{count} outputs left' },
  nextMissing: 'Still open: {left}',
  captureGap: 'Capture gap',
  steps: 'Steps',
  stepDone: 'done',
  stepCurrent: 'current step',
  stepOpen: 'to do',
  stepEmpty: 'nothing to do',
  stepNumber: 'Step {number}',
  stepCount: '{done} of {total} mandatory done',
  mandatory: 'mandatory',
  optional: 'optional',
  taskId: 'Task {id}',
  allServices: 'All services',
  notNeededCount: { one: '{count} not needed', other: '{count} not needed' },
  motions: 'Motions: {motions}',
  emptyStep: 'No tasks here yet.',
  takeBack: 'Take back',

  goOn: 'Continue anyway',
  goOnLeft: 'Still open: {left}',
  goOnAnd: '{all}; {each}',
  goOnTask: '{task} ({id})',
  goOnForm: '{form}: {fields}',
  goOnMark: 'the mark “Captured what is available”',
  goOnHint: 'Say why you go on; it is kept with the customer.',
  goOnReason: 'Reason',
  goOnSave: 'Go on',
  cancel: 'Cancel',
  wentOn: 'Continued anyway: {reason}',

  links: 'Quick links',
  opensInTab: 'opens in a new tab',
  linkNoAddress: 'no address yet',
  linkDead: 'reported as dead',

  menu: 'Menu',
  menuSummary: 'Summary for the CRM',
  menuHistory: 'History',
  menuPlaybook: 'Playbook and links',
  menuOptions: 'Options',
  back: 'Back',

  notSaved: 'Not saved',
  problemFull:
    'The disk or this browser’s share of it is full. Everything saved before is kept. Free some space, then try again.',
  problemNewer:
    'This customer was saved by a newer version of the extension. Nothing was changed. Update the extension to go on.',
  problemBroken:
    'What is stored for this customer cannot be read. It was left as it is. Save it as a file and ask for help with it.',
  problemDatabase:
    'The browser does not open its database. Nothing was changed. Restart the browser, then try again.',
  problemRefused: 'This view is not allowed to show customers. Reload the page of your CRM.',
  problemUnreachable:
    'The extension does not answer; it may just have been updated. Reload this page, then try again. Everything saved before is kept.',
  cannotRead: 'This customer cannot be read',
  saveFile: 'Save as a file',
  tryAgain: 'Try again',
  restored: {
    one: 'The browser had lost its database. {count} customer was put back from the second copy.',
    other:
      'The browser had lost its database. {count} customers were put back from the second copy.',
  },
  understood: 'Understood',

  noCustomers: 'Open a customer in your CRM, and its kickoff shows here.',
  seenLast: 'Seen last',
} as const;
