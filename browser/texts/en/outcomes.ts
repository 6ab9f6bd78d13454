/** Key inputs, key outputs, next steps. */
export const outcomes = {
  outcomesInputs: 'Key inputs · {done} of {total}',
  outcomesOutputs: 'Key outputs · {done} of {total}',

  nextStepsReached: 'Next steps',
  nextStepsAhead: 'Next steps · still open: {left}',
  nextStepsWait: 'They begin once all key outputs are there.',
  nextStepsNow: 'All key outputs are there. You can begin the next steps.',
  outputsLeft: { one: '{count} key output', other: '{count} key outputs' },
  nextLinksWithout:
    'Pages without an address have no public address yet. If your organization has one, enter it under Playbook and links.',
} as const;
