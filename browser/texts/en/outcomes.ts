/** Key inputs, key outputs, next steps. */
export const outcomes = {
  outcomesInputs: 'Key inputs · {done} of {total}',
  outcomesOutputs: 'Key outputs · {done} of {total}',

  nextStepsReached: 'Next steps',
  nextStepsAhead: 'Next steps · still open: {left}',
  nextStepsWait: 'They are reached once all key outputs are there.',
  nextStepsNow: 'All key outputs are there. The next steps are reached.',
  outputsLeft: { one: '{count} key output', other: '{count} key outputs' },
  nextLinksWithout:
    'A page without an address has no public one yet. If your organisation has one, enter it under Playbook and links.',
} as const;
