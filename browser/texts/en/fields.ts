/** What every field to fill in may say. */
export const fields = {
  notKnown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  wrongNumber: 'A whole number from {min} to {max}. What was saved before is kept.',
  wrongDate: 'A date from 2000 to 2100 that exists. What was saved before is kept.',
} as const;
