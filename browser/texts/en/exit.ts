/** Leaving the engagement. */
export const exit = {
  exitTitle: 'Leaving the engagement',

  exitEnablement: 'Enablement',
  exitEnablementValue: {
    one: '{done} of {goal} active user',
    other: '{done} of {goal} active users',
  },
  exitGoalOfSeats: {
    one: 'Goal: 10% of {seats} seat, rounded up.',
    other: 'Goal: 10% of {seats} seats, rounded up.',
  },
  exitGoalFixed: 'Goal: 100 active users, since there are 1,000 seats or more.',
  exitGoalUnknown: 'Goal: 100 active users, or 10% of the seats if there are fewer than 1,000.',
  exitActiveUsers: 'Active users',

  exitMigration: 'Migration',
  exitMigrationValue: {
    one: '{done} of {goal} user migrated',
    other: '{done} of {goal} users migrated',
  },
  exitMigrationGoal: 'Users to migrate',
  exitMigrationGoalHint: 'As agreed beforehand. Empty if nothing is migrated.',
  exitMigrated: 'Users migrated',

  exitTalkHeld: 'The completion talk with the customer was held',
  exitDisengaged: 'Disengagement process is complete',

  exitEnablementReached: 'Enablement is complete.',
  exitMigrationReached: 'Migration is complete.',
  exitStillOpen: 'Still open: {left}',
  exitOpenEnablement: 'enablement',
  exitOpenEither: 'enablement or migration',
  exitOpenTalk: 'the completion talk',
  exitOpenTask: 'the task ‘Disengagement process is complete’',
  exitComplete: 'Everything is done. You may leave the engagement.',
} as const;
