/** The options page. */
export const options = {
  optionsTitle: 'Kickoff Panel options',
  optionsSaved: 'Saved',
  optionsRefused:
    'The change was not accepted. What was set before is kept. Reload this page, then try again.',

  optionsLanguage: 'Language',
  optionsLanguageOf: 'Language of the panel',
  optionsAsBrowser: 'As the browser: {language}',

  optionsWeek: 'Working week',
  optionsWorkingDays: 'Working days',
  optionsOneDay: 'At least one day stays a working day.',
  optionsDayEnds: 'A working day ends at',
  optionsWrongTime: 'A time of day is needed, such as 17:00. What was saved before is kept.',
  optionsZone: 'Time zone of this device: {zone}',
  optionsDue: 'Assigned now, the first contact is due on {date}',

  optionsHolidays: 'Holidays',
  optionsHolidaysHint: 'Deadlines in business days skip these days.',
  optionsNoHolidays: 'No holidays yet. Add a day, or the days of a calendar file.',
  optionsYear: {
    one: '{year}: {count} day',
    other: '{year}: {count} days',
  },
  optionsRemove: 'Remove',
  optionsRemoveAll: 'Remove all holidays',
  optionsRemoved: {
    one: '{count} day removed',
    other: '{count} days removed',
  },
  optionsUndo: 'Undo',

  optionsAddDay: 'Add a day',
  optionsDate: 'Date',
  optionsDayName: 'Name of the day',
  optionsAdd: 'Add',
  optionsWrongDate: 'Enter a real date from 2000 to 2100.',
  optionsDayThere: 'This day is in the list already.',
  optionsListFull: {
    one: 'The list holds {count} day at most. Remove it first.',
    other: 'The list holds {count} days at most. Remove some first.',
  },

  optionsFile: 'Add from a calendar file (.ics)',
  optionsFileHint:
    'All-day entries from {from} to {to} are read, recurring ones too. The file stays on this device, and nothing is added before you say so.',
  optionsFileReading: 'Reading {file}',
  optionsFileTooLarge:
    '{file} is larger than 2 MB and was not read. Nothing was changed. Export a calendar that holds holidays alone.',
  optionsFileNotACalendar:
    '{file} is not a calendar file, or only a part of one. Nothing was changed. Export the calendar again as an .ics file.',
  optionsFileNoDays: '{file} has no all-day entries from {from} to {to}. Nothing was changed.',
  optionsFileTooMany:
    '{file} holds more than a calendar of holidays does. Nothing was changed. Export a calendar that holds holidays alone.',
  optionsFound: {
    one: '{count} day off in {file}: {from}',
    other: '{count} days off in {file}, from {from} to {to}',
  },
  optionsFoundNew: {
    one: '{count} new day',
    other: '{count} new days',
  },
  optionsWhichDays: 'Which days',
  optionsFoundThere: {
    one: '{count} day is in your list already',
    other: '{count} days are in your list already',
  },
  optionsLeftOutTimed: {
    one: '{count} entry left out, since it has a time of day',
    other: '{count} entries left out, since they have a time of day',
  },
  optionsLeftOutOutside: {
    one: '{count} entry left out, since it is not from {from} to {to}',
    other: '{count} entries left out, since they are not from {from} to {to}',
  },
  optionsLeftOutUnreadable: {
    one: '{count} entry left out, since it makes no sense',
    other: '{count} entries left out, since they make no sense',
  },
  optionsAddDays: {
    one: 'Add {count} day',
    other: 'Add {count} days',
  },

  optionsKeys: 'Keyboard',
  optionsSingleKeys: 'One-letter shortcuts in the panel',
  optionsSingleKeysHint:
    'G captures a knowledge gap wherever you are not typing. Turn this off if you dictate, or press keys by accident.',

  optionsName: 'Your name',
  optionsNameOf: 'Name in the history',
  optionsNameHint: 'Shown beside what you change.',

  optionsCrms: 'CRMs',
  optionsLinks: 'Links',
  optionsLinksHint:
    'If an address has moved, enter the new one. It is then used wherever the link appears.',
} as const;
