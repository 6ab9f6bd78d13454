/** Making a rule beside a CRM that nobody knows, step by step. */
export const setUp = {
  setUpStanding: 'Step {number} of {count} · {host}',
  setUpNext: 'Continue',

  setUpWhich: 'Which CRM is this?',
  setUpWhichTask: 'One that the panel knows needs nothing else.',
  setUpWhichField: 'CRM',
  setUpWhichOther: 'Another one',

  setUpId: 'Open a customer',
  setUpIdTask: 'Then choose the part of the address that is different for each customer.',
  setUpIdField: 'Part of the address',
  setUpIdAfter: 'comes after “{word}”',
  setUpIdAlone: 'comes first',
  setUpIdNone: 'No id is in this address. Open the page of one customer; a list will not do.',

  setUpName: 'Where is the customer’s name?',
  setUpNameTask: 'Point at it on the page, so that the panel knows where to read it.',
  setUpPoint: 'Point at the name',
  setUpPointStop: 'Stop pointing',
  setUpPointing: 'Click the name on the page. Or go to it with Tab and press Enter.',
  setUpPointNothing: 'Nothing was chosen.',
  setUpPointInstruction: 'Click the customer’s name. Keys: Tab, Enter; Escape to stop.',
  setUpPointNotFound: 'This would not be found again. Point at another place that shows the name.',
  setUpTitle: 'Use the page title',
  setUpTitleHint: 'What the titles of all customers share is left out in the next step.',
  setUpNoName: 'Go without a name',
  setUpNoNameChosen: 'You name the customers by hand.',
  setUpNoTitle: 'This page has no title. Point at the name.',
  setUpNameElsewhere: 'This page is not a customer’s. Open the customer again, or go back.',
  setUpCalled: 'The customer would be called',

  setUpSecond: 'Open a second customer',
  setUpSecondTask: 'It shows whether customers are told apart.',
  setUpStillFirst: 'This is still the first one:',
  setUpOtherHost: 'This page is on another host. Open a customer on {host}.',
  setUpUnlike:
    'This page is not taken for a customer’s. Open one; if it is one, go back and choose another part of the address.',
  setUpUnlikeChoose:
    'This page is not taken for a customer’s. If it is one, choose the part that tells both apart.',
  setUpTakePart: 'Take this part',
  setUpReading: 'Another customer. Its name is being read.',
  setUpNoSecondName: 'Another customer, but no name is where you pointed. Point at it here too.',
  setUpAnother: 'Another customer:',
  setUpSameName:
    'Both are called the same. If they are two customers with one name, go on; if not, go back and point at another place.',
  setUpCutTitle: 'Leave out what both titles share',

  setUpList: 'Open a list of customers',
  setUpListTask: 'It must not be taken for a customer.',
  setUpStillSecond: 'This is still the second one:',
  setUpListTaken:
    'This page would be taken for a customer. If it is a list, go back to the address and choose another part.',
  setUpListGood: 'No customer is seen here.',
  setUpSkip: 'Skip',

  setUpReview: 'Check and save',
  setUpReviewTask: 'The panel would show these customers like this.',
  setUpSave: 'Save',
  setUpForm: 'Edit as a form',
  setUpFaults: 'Not saved. Put this right in the form:',
} as const;
