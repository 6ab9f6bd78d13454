import { describe, expect, test } from 'vitest';
import { newChecklist, setFields, taskStatuses } from '@/playbook/checklist';
import { builtInPlaybook } from '@/playbook/content';
import { type ListId, path } from '@/playbook/field-path';
import {
  exitFields,
  type FieldKind,
  formFields,
  kindOf,
  listFields,
  profileFields,
} from '@/playbook/fields';
import { labelOf } from './label-of';
import { valueInWords } from './value-in-words';

const playbook = builtInPlaybook('en');
const checklist = newChecklist('c1', playbook);

const allFields = [
  ...Object.keys(profileFields).map(path.profile),
  ...Object.keys(exitFields).map(path.exit),
  ...(['status', 'reason', 'percent', 'role'] as const).map((field) => path.task('3616', field)),
  path.step('meeting', 'wentOn'),
  ...Object.entries(formFields).flatMap(([form, fields]) =>
    Object.keys(fields).map((field) => path.form(form, field)),
  ),
  ...playbook.inputs.map(({ id }) => path.input(id)),
  ...playbook.outputs.map(({ id }) => path.output(id)),
  ...Object.entries(listFields).flatMap(([list, fields]) =>
    Object.keys(fields).map((field) => path.entry(list as ListId, 'e1', field)),
  ),
];

describe('a field', () => {
  test.each(allFields)('%s has a name of its own, in words', (field) => {
    const label = labelOf(field, playbook, checklist);
    expect(label).not.toBe(field);
    expect(label).not.toMatch(/[{}/]e1|\{/);
    const same = allFields.filter((each) => labelOf(each, playbook, checklist) === label);
    expect(same).toEqual([field]);
  });

  test.each(['', 'later/thing', 'profile/constructor', 'task/1/__proto__', 'entry/x/y/z'])(
    'not known here, %j, is said as it is, and breaks nothing',
    (field) => {
      expect(labelOf(field, playbook, checklist)).toEqual(expect.any(String));
    },
  );

  test('of an entry goes by what it is called now', () => {
    const named = setFields(
      checklist,
      [
        { path: path.entry('gaps', 'g1', 'topic'), value: 'DLP' },
        { path: path.entry('stakeholders', 's1', 'name'), value: 'Ann' },
      ],
      { at: '1', by: 'here' },
    );
    expect(labelOf(path.entry('gaps', 'g1', 'followUp'), playbook, named)).toBe(
      'Knowledge gap “DLP”: follow-up',
    );
    expect(labelOf(path.entry('stakeholders', 's1', 'role'), playbook, named)).toBe(
      'Stakeholder “Ann”: role',
    );
  });
});

describe('a value', () => {
  test.each(
    allFields.flatMap((field) => optionsOf(kindOf(field)).map((id) => [field, id] as const)),
  )('of %s, %s, is said in words', (field, id) => {
    const value = kindOf(field)?.kind === 'choices' ? [id] : id;
    const words = valueInWords(field, value, playbook);
    expect(words).not.toBe('');
    // FTOP's own names are words.
    if (!taskStatuses.some((status) => status === id)) {
      expect(words).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
  });

  test.each([
    [path.profile('managed'), true, 'Yes'],
    [path.profile('managed'), false, 'No'],
    [path.profile('seats'), 1250, '1,250'],
    [path.profile('services'), ['exchange', 'nowhere'], 'Exchange and nowhere'],
    [path.form('dibs', 'date'), '2027-01-31', 'Jan 31, 2027'],
    [path.form('dibs', 'date'), '2027-02-31', '2027-02-31'],
    [path.profile('kickoffOn'), 'soon', 'soon'],
    [path.form('dibs', 'intent'), 'rfa', 'rfa'],
    [path.form('dibs', 'intent'), '<b>', '<b>'],
    [path.profile('motion'), 'constructor', 'constructor'],
    [path.profile('motion'), null, '–'],
    ['later/thing', 'Warning-ish', 'Warning-ish'],
  ])('of %s, %j, is %s', (field, value, words) => {
    expect(valueInWords(field, value, playbook)).toBe(words);
  });

  test('that is a moment is read on the clock of who reads it', () => {
    const moment = '2026-11-21T00:28:00+09:00[Asia/Tokyo]';
    expect(valueInWords(path.profile('kickoffOn'), moment, playbook)).toMatch(/^Nov 2[01], 2026, /);
  });
});

function optionsOf(kind: FieldKind | undefined): readonly string[] {
  return kind && 'options' in kind ? kind.options : [];
}
