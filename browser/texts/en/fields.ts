/** What every field to fill in may say. */
export const fields = {
  notKnown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  wrongNumber: 'Enter a whole number from {min} to {max}. What was saved before is kept.',
  wrongDate: 'Enter a real date from 2000 to 2100. What was saved before is kept.',
} as const;
