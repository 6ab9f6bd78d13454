/** The page about the playbook, and its links. */
export const playbook = {
  playbookAbout: 'About this playbook',
  playbookDate: 'As of {date}',
  playbookVersion: 'Version {version}',
  playbookLinks: 'Links',

  /** What a button does, and to what: several buttons do the same. */
  playbookActionOn: '{action}: {name}',
  playbookReplaced: 'Replaced',
  playbookDeadSince: 'Reported as dead on {date}',
  playbookDeadReplaced: 'Reported as dead on {date}, and replaced',
  playbookNoAddress: 'No address is known. Give one if your organization has it.',
  playbookReport: 'Report as dead',
  playbookReplace: 'Replace',
  playbookBack: 'Back to the built-in address',
  playbookNewAddress: 'New address',
  playbookNewAddressHint: 'Leave it empty if you know none.',
  playbookWrongAddress:
    'A web address is needed, one that begins with https:// or http:// and has 2,000 characters at most. Nothing was changed.',
  playbookSave: 'Save',
  playbookNotSaved: 'This was not saved. What you typed is still here.',
} as const;
