import { describe, expect, test } from 'vitest';
import { formStanding, isEmailAddress, judgeDate } from './forms';
import { checklistWith, dibsFilled, type Fields, fresh, ssatFilled } from './playbook-for-tests';

const dibsIds = ['date', 'intent', 'business-reason', 'success-owner'];

describe('DIBS', () => {
  const missing = (fields: Fields) => formStanding('dibs', checklistWith(fields)).missing;

  test('wants its four fields, in reading order', () => {
    expect(formStanding('dibs', fresh)).toEqual({ done: 0, total: 4, missing: dibsIds });
  });

  test('is done with all four', () => {
    expect(formStanding('dibs', checklistWith(dibsFilled))).toEqual({
      done: 4,
      total: 4,
      missing: [],
    });
  });

  test.each([
    ['no date', { 'form/dibs/date': null }, 'date'],
    ['a date not in the future', { 'form/dibs/date-verdict': 'not-in-future' }, 'date'],
    ['a date before the assignment', { 'form/dibs/date-verdict': 'not-after-assignment' }, 'date'],
    ['a date not judged', { 'form/dibs/date-verdict': null }, 'date'],
    ['no intent', { 'form/dibs/intent': null }, 'intent'],
    ['a blank intent', { 'form/dibs/intent': ' \n\t ' }, 'intent'],
    ['a blank business reason', { 'form/dibs/business-reason': '  ' }, 'business-reason'],
    ['an owner without a name', { 'form/dibs/owner-name': ' ' }, 'success-owner'],
    ['an owner without a role', { 'form/dibs/owner-role': null }, 'success-owner'],
    ['an owner without an e-mail', { 'form/dibs/owner-email': null }, 'success-owner'],
    ['an owner with half an e-mail', { 'form/dibs/owner-email': 'ada@' }, 'success-owner'],
  ])('%s is missing', (_, fields, id) => {
    expect(missing({ ...dibsFilled, ...fields })).toEqual([id]);
  });

  test('a date that has passed since it was found good stays good', () => {
    expect(missing({ ...dibsFilled, 'form/dibs/date': '2020-01-01' })).toEqual([]);
  });

  describe('captured when it was one mark', () => {
    const captured = { 'form/dibs/captured': true };

    test('is done', () => {
      expect(formStanding('dibs', checklistWith(captured))).toMatchObject({ done: 4, missing: [] });
    });

    test('is what its fields say once one was set, also one that was emptied again', () => {
      const set = checklistWith({ ...captured, 'form/dibs/intent': 'Teams' });
      const emptied = checklistWith({ 'form/dibs/intent': null }, set);

      expect(formStanding('dibs', set)).toMatchObject({ done: 1 });
      expect(formStanding('dibs', emptied)).toMatchObject({ done: 0 });
    });

    test('and taken back is not', () => {
      expect(missing({ 'form/dibs/captured': false })).toEqual(dibsIds);
    });
  });
});

describe('SSAT', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['nothing', {}, ['stakeholders', 'captured']],
    ['all that is needed', ssatFilled, []],
    ['no mark', { ...ssatFilled, 'form/ssat/captured': false }, ['captured']],
    ['the mark alone', { 'form/ssat/captured': true }, ['stakeholders']],
    ['a blank name', { ...ssatFilled, 'entry/stakeholders/a/name': '  ' }, ['stakeholders']],
    [
      'no name',
      { ...ssatFilled, 'entry/stakeholders/a/name': null, 'entry/stakeholders/a/role': 'CIO' },
      ['stakeholders'],
    ],
    ['one removed', { ...ssatFilled, 'entry/stakeholders/a/removed': true }, ['stakeholders']],
    [
      'one removed of two',
      { ...ssatFilled, 'entry/stakeholders/a/removed': true, 'entry/stakeholders/b/name': 'Bo' },
      [],
    ],
    [
      'another list',
      { ...ssatFilled, 'entry/stakeholders/a/name': null, 'entry/scenarios/a/name': 'x' },
      ['stakeholders'],
    ],
  ])('with %s', (_, fields, missing) => {
    expect(formStanding('ssat', checklistWith(fields))).toEqual({
      done: 2 - missing.length,
      total: 2,
      missing,
    });
  });
});

describe('SSAT captured when it was one mark', () => {
  const before = { 'form/ssat/captured': true, 'form/ssat/captured-before': true };
  const standing = (fields: Fields, on = fresh) => formStanding('ssat', checklistWith(fields, on));

  test('is done, also with scenarios and plans', () => {
    const done = { done: 2, total: 2, missing: [] };

    expect(standing(before)).toEqual(done);
    expect(standing({ ...before, 'entry/scenarios/a/text': 'Teams' })).toEqual(done);
  });

  test('is what its stakeholders say once one was set, also one that was removed again', () => {
    const named = checklistWith({ ...before, 'entry/stakeholders/a/name': 'Bo' });
    const removed = { 'entry/stakeholders/a/removed': true };

    expect(standing({}, named)).toMatchObject({ done: 2 });
    expect(standing(removed, named).missing).toEqual(['stakeholders']);
  });

  test('and taken back is not, until it is marked again', () => {
    const back = checklistWith({ ...before, 'form/ssat/captured': null });

    expect(standing({}, back).missing).toEqual(['stakeholders', 'captured']);
    expect(standing({ 'form/ssat/captured': true }, back)).toMatchObject({ done: 2 });
  });

  test('and taken back even then is not', () => {
    expect(standing({ ...before, 'form/ssat/captured-before': false }).missing).toEqual([
      'stakeholders',
    ]);
  });
});

test.each(['other', '', 'constructor'])('a form %j, not known here, asks for nothing', (id) => {
  expect(formStanding(id, checklistWith({ [`form/${id}/captured`]: true }))).toEqual({
    done: 0,
    total: 0,
    missing: [],
  });
});

describe('a DIBS date', () => {
  const today = '2026-11-20';

  test.each([
    ['tomorrow', '2026-11-21', undefined, 'good'],
    ['today', today, undefined, 'not-in-future'],
    ['yesterday', '2026-11-19', undefined, 'not-in-future'],
    ['no day', '2027-02-30', undefined, 'not-in-future'],
    ['nothing', '', undefined, 'not-in-future'],
    ['after the assignment', '2026-11-21', '2026-11-01T09:00:00+01:00[Europe/Berlin]', 'good'],
    [
      'on its day',
      '2026-11-25',
      '2026-11-25T09:00:00+01:00[Europe/Berlin]',
      'not-after-assignment',
    ],
    ['before it', '2026-11-24', '2026-11-25T09:00:00+01:00[Europe/Berlin]', 'not-after-assignment'],
    // In Auckland it is the 25th already, in UTC still the 24th.
    [
      'on its own day',
      '2026-11-25',
      '2026-11-25T05:00:00+13:00[Pacific/Auckland]',
      'not-after-assignment',
    ],
    ['past and before it', today, '2026-11-25T09:00:00+01:00[Europe/Berlin]', 'not-in-future'],
    ['of an unreadable assignment', '2026-11-21', 'soon', 'good'],
    ['of an emptied assignment', '2026-11-21', '', 'good'],
  ])('%s', (_, date, assignedOn, verdict) => {
    expect(judgeDate(date, today, assignedOn)).toBe(verdict);
  });
});

describe('an e-mail address', () => {
  test.each([
    'ada@fabrikam.example',
    ' ada@fabrikam.example ',
    "o'brien@contoso.com",
    'first.last+kickoff@mail.contoso.co.uk',
    'a_b-c@x-y.de',
    'ada@xn--fiqs8s.xn--fiqs8s',
    'josé@contoso.com',
    'jose\u0301@contoso.com',
    '王小明@contoso.com',
    'a@contoso.中国',
    'ada@münchen.example',
    `${'a'.repeat(242)}@contoso.com`,
  ])('%j', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  test.each([
    '',
    'ada',
    'ada@',
    '@fabrikam.example',
    'ada@fabrikam',
    'ada@fabrikam.',
    'ada@.example',
    'ada@fabrikam..example',
    'ada fabrikam@x.example',
    'ada@fabrikam.example, bo@x.example',
    'Ada <ada@fabrikam.example>',
    'ada@10.0.0.1',
    '<b>@x.example',
    'ada@@fabrikam.example',
    'ada@bo@fabrikam.example',
    'ada,bo@fabrikam.example',
    'ada;bo@fabrikam.example',
    'ada@fabrikam.example;',
    'ada@fabri,kam.example',
    '"ada"@fabrikam.example',
    '"ada@fabrikam.example"',
    "'ada@fabrikam.example'",
    '“ada@fabrikam.example”',
    'ada@-fabrikam.example',
    'ada@fabrikam-.example',
    'ada@fabrikam.example-',
    'ada@fabrikam.example?cc=bo',
    'ada@fabrikam.example&x=1',
    'ada@fabrikam.example%0Abcc:bo@x.example',
    'ada\u0000@fabrikam.example',
    'ada@fabri\u0007kam.example',
    'ada\n@fabrikam.example',
    'ada\u00a0b@fabrikam.example',
    'ada\u3000b@fabrikam.example',
    'ada\u202e@fabrikam.example',
    'ada\ud83d@fabrikam.example',
    `${'a'.repeat(243)}@contoso.com`,
    `ada@${'a-'.repeat(5_000)}`,
    `ada@${'a.'.repeat(5_000)}`,
  ])('not %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
