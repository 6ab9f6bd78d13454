/** The page on the screen: turning a CRM on, choosing a customer by hand, and why. */
export const hosts = {
  menuThisPage: 'This page',
  turnOnHint:
    '{crm} on {host} is not turned on yet. Once it is, the panel shows beside its customers.',
  turnOnWhy:
    'The browser asks first: the extension then reads the address and the customer’s name on {host}, and on no other host.',
  turnOnAgain:
    'You turned on {crm} on {host} before, and the browser does not allow it any more. Everything is kept; turn it on again to see the panel there.',
  turnOn: 'Turn on for {host}',
  turnOnRefused:
    'The browser did not grant access to {host}. Nothing changed; you can turn it on here at any time.',
  boards: 'Boards with customers',
  boardsHint:
    'The number after “boards” in a board’s address; several with commas between. Only items on these boards are customers.',
  boardsWrong: 'Write numbers with commas between, such as 1234567890.',
  showHere: 'Show kickoff here',
  showHereHint:
    '{host} is no CRM that the extension knows. Show it once where the customer stands in the address and on the page.',
  notHere: 'This page shows no customer.',

  byHand: 'Chosen by hand',
  byHandHint: 'You chose this customer for this page. The choice holds for this address.',
  byHandTakeBack: 'Take the choice back',
  byHandChoose: 'Choose the customer for this page',
  byHandFind: 'Find by name',
  byHandNew: 'Start a new customer',
  byHandFound: { one: '{count} customer', other: '{count} customers' },
  byHandFailed: 'The choice was not saved. Nothing changed; try again.',
} as const;
