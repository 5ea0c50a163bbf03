/** What ends an agreement early or changes its end: amendment, termination, supersession, suspension, lapse, same_as. */
import type { Amendment } from '../../src/generated/types.ts';
import { describe, expect, it } from 'vitest';
import {
  activity,
  agreement,
  inShort,
  registerOf,
  termOf,
  termOn,
  type AgreementWords,
} from './small-register.ts';

const fiveYears: AgreementWords = { term: { lasts: 'P5Y' } };

describe('amendments', () => {
  const words: AgreementWords = { ...fiveYears, amendments: [{ signed: '2028-02-01', until: '2033-06-30' }] };

  it.each([
    ['2028-01-31', '2031-01-25'],
    ['2028-02-01', '2033-06-30'],
  ])('are unseen before they are signed: on %s the last day is %s', (asOf, lastDay) => {
    expect(inShort(termOf(words, asOf)).lastDay).toBe(lastDay);
  });

  it.each<[string, readonly Amendment[], string]>([
    ['from its signing', [{ signed: '2028-02-01', lasts: 'P5Y' }], '2033-01-31'],
    [
      'from the day on which it takes effect',
      [{ signed: '2028-02-01', effective: '2031-01-26', lasts: 'P5Y' }],
      '2036-01-25',
    ],
    [
      'a stated day goes before a length',
      [{ signed: '2028-02-01', until: '2030-12-31', lasts: 'P5Y' }],
      '2030-12-31',
    ],
    [
      'the later of two',
      [
        { signed: '2028-02-01', until: '2033-06-30' },
        { signed: '2028-05-01', until: '2034-06-30' },
      ],
      '2034-06-30',
    ],
    [
      'by signing, not as listed',
      [
        { signed: '2028-05-01', until: '2034-06-30' },
        { signed: '2028-02-01', until: '2033-06-30' },
      ],
      '2034-06-30',
    ],
    ['one without a day of signing is always seen', [{ until: '2033-06-30' }], '2033-06-30'],
    [
      'one that changes only the scope changes no end',
      [{ signed: '2028-02-01', scope: ['joint-research'] }],
      '2031-01-25',
    ],
    ['a length without any day to count from changes none', [{ lasts: 'P5Y' }], '2031-01-25'],
  ])('a new end is counted %s', (_, amendments, lastDay) => {
    expect(inShort(termOf({ ...fiveYears, amendments }, '2029-01-01')).lastDay).toBe(lastDay);
  });

  it('may shorten as well', () => {
    const shorter: AgreementWords = {
      ...fiveYears,
      amendments: [{ signed: '2028-02-01', until: '2028-12-31' }],
    };
    expect(inShort(termOf(shorter, '2029-01-01'))).toMatchObject({ state: 'expired', lastDay: '2028-12-31' });
  });

  it('may move the end back before a renewal that had begun: the count goes on from the day after it', () => {
    const back: AgreementWords = {
      term: { lasts: 'P1Y' },
      renewal: { mode: 'automatic' },
      amendments: [{ signed: '2028-02-01', until: '2027-06-30' }],
    };
    expect(inShort(termOf(back, '2028-01-31')).lastDay).toBe('2029-01-25');
    const { periods } = termOf(back, '2028-02-01');
    expect(periods.map(({ start, lastDay, endBy }) => [start.earliest, lastDay?.earliest, endBy])).toEqual([
      ['2026-01-26', '2027-01-25', 'lasts'],
      ['2027-01-26', '2027-06-30', 'amendment'],
      ['2027-07-01', '2028-06-30', 'renewal'],
    ]);
  });

  it('signed on the last day they still count; signed after the end they revive nothing', () => {
    const inTime: AgreementWords = {
      ...fiveYears,
      amendments: [{ signed: '2031-01-25', until: '2033-06-30' }],
    };
    expect(termOf(inTime, '2031-02-01')).toMatchObject({ state: 'in-force', ignoredAmendments: [] });
    const late: AgreementWords = {
      ...fiveYears,
      amendments: [{ signed: '2031-01-26', until: '2033-06-30' }],
    };
    expect(termOf(late, '2031-02-01')).toMatchObject({ state: 'expired', ignoredAmendments: [1] });
    const terminated: AgreementWords = { ...words, termination: { last_day: '2027-12-31' } };
    expect(termOf(terminated, '2028-06-01')).toMatchObject({ state: 'terminated', ignoredAmendments: [1] });
  });

  it('replace the end of the period running when they are signed, and the count goes on from the day after it', () => {
    const yearly: AgreementWords = {
      term: { lasts: 'P1Y' },
      renewal: { mode: 'automatic' },
      amendments: [{ signed: '2027-06-01', until: '2028-12-31' }],
    };
    const { periods } = termOf(yearly, '2029-06-01');
    expect(periods.map(({ start, lastDay, endBy }) => [start.earliest, lastDay?.earliest, endBy])).toEqual([
      ['2026-01-26', '2027-01-25', 'lasts'],
      ['2027-01-26', '2028-12-31', 'amendment'],
      ['2029-01-01', '2029-12-31', 'renewal'],
    ]);
  });

  it('do not give back renewals that were used', () => {
    const once: AgreementWords = {
      term: { lasts: 'P1Y' },
      renewal: { mode: 'automatic', times: 1 },
      amendments: [{ signed: '2027-06-01', until: '2028-12-31' }],
    };
    expect(termOf(once, '2029-01-01').state).toBe('expired');
    const unused = { ...once, amendments: [{ signed: '2026-06-01', until: '2028-12-31' }] };
    expect(inShort(termOf(unused, '2029-01-01'))).toMatchObject({ state: 'in-force', lastDay: '2029-12-31' });
  });

  it('give an open agreement an end', () => {
    const words: AgreementWords = {
      term: { open: true },
      amendments: [{ signed: '2028-02-01', until: '2030-12-31' }],
    };
    expect(termOf(words, '2028-01-31').open).toBe(true);
    expect(inShort(termOf(words, '2031-01-01'))).toMatchObject({ state: 'expired', lastDay: '2030-12-31' });
  });

  it('signed before a stated start, they replace the first end', () => {
    const early: AgreementWords = {
      term: { from: '2026-07-01', lasts: 'P1Y' },
      amendments: [{ signed: '2026-05-01', until: '2028-06-30' }],
    };
    expect(inShort(termOf(early, '2026-06-01'))).toMatchObject({
      state: 'not-yet-in-force',
      lastDay: '2028-06-30',
    });
  });
});

describe('termination', () => {
  const words: AgreementWords = {
    ...fiveYears,
    termination: { notice_given: '2029-01-01', last_day: '2029-06-30' },
  };

  it.each([
    ['2028-12-31', 'in-force', '2031-01-25'],
    ['2029-01-01', 'ending-soon', '2029-06-30'],
    ['2029-06-30', 'ending-soon', '2029-06-30'],
    ['2029-07-01', 'terminated', '2029-06-30'],
    ['2040-01-01', 'terminated', '2029-06-30'],
  ])('on %s it is %s, the last day %s', (asOf, state, lastDay) => {
    expect(inShort(termOf(words, asOf))).toMatchObject({ state, lastDay });
  });

  it('notice alone is a mark, not an end', () => {
    const notice: AgreementWords = { ...fiveYears, termination: { notice_given: '2029-01-01' } };
    expect(termOf(notice, '2028-12-31').marks).not.toContain('notice-given');
    expect(termOf(notice, '2029-01-01').state).toBe('in-force');
    expect(termOf(notice, '2029-01-01').marks).toContain('notice-given');
    expect(termOf(notice, '2031-01-26')).toMatchObject({ state: 'expired', marks: [] });
  });

  it('without a day of notice it is always seen', () => {
    const silent: AgreementWords = { ...fiveYears, termination: { last_day: '2029-06-30' } };
    expect(inShort(termOf(silent, '2026-02-01')).lastDay).toBe('2029-06-30');
  });

  it('before the start it was never in force', () => {
    const never: AgreementWords = {
      term: { from: '2026-07-01', lasts: 'P5Y' },
      termination: { last_day: '2026-06-01' },
    };
    expect(termOf(never, '2026-05-01')).toMatchObject({
      state: 'not-yet-in-force',
      neverInForce: true,
      periods: [],
    });
    expect(termOf(never, '2026-06-15').state).toBe('terminated');
    expect(termOf(never, '2027-01-01')).toMatchObject({ state: 'terminated', neverInForce: true });
  });

  it('after the end it changes nothing', () => {
    const late: AgreementWords = { ...fiveYears, termination: { last_day: '2031-06-30' } };
    expect(inShort(termOf(late, '2031-07-01'))).toMatchObject({ state: 'expired', lastDay: '2031-01-25' });
  });

  it('on the natural last day it is a termination: otherwise it might have gone on', () => {
    const last: AgreementWords = {
      ...fiveYears,
      renewal: { mode: 'automatic' },
      termination: { last_day: '2031-01-25' },
    };
    expect(termOf(last, '2031-01-25')).toMatchObject({ state: 'ending-soon', goesOnByItself: false });
    expect(termOf(last, '2031-01-26').state).toBe('terminated');
  });

  it('ends a renewed term within the period then running', () => {
    const renewed: AgreementWords = {
      term: { lasts: 'P1Y' },
      renewal: { mode: 'automatic' },
      termination: { notice_given: '2028-02-01', last_day: '2028-06-30' },
    };
    expect(inShort(termOf(renewed, '2028-03-01'))).toMatchObject({
      state: 'ending-soon',
      lastDay: '2028-06-30',
    });
    expect(termOf(renewed, '2028-07-01')).toMatchObject({ state: 'terminated', timesRenewed: 2 });
    expect(termOf(renewed, '2030-01-01').periods.map(({ endBy }) => endBy)).toEqual([
      'lasts',
      'renewal',
      'termination',
    ]);
  });
});

describe('supersession', () => {
  const old = agreement('iium-2020', { signed: ['2020-03-01', '2020-03-01'], term: { lasts: 'P10Y' } });
  const next = (words: AgreementWords) =>
    agreement('iium-2026', { term: { lasts: 'P5Y' }, supersedes: ['iium-2020'], ...words });

  it.each([
    ['2026-01-25', 'in-force', '2030-02-28'],
    ['2026-01-26', 'superseded', '2026-01-25'],
    ['2035-01-01', 'superseded', '2026-01-25'],
  ])(
    'ends the old one on the day before the new one starts: on %s %s, last day %s',
    (asOf, state, lastDay) => {
      const register = registerOf([old, next({})]);
      expect(inShort(termOn(register, 'iium-2020', asOf))).toMatchObject({ state, lastDay });
    },
  );

  it('is seen once all have signed the new one, though it starts later', () => {
    const register = registerOf([old, next({ term: { from: '2026-07-01', lasts: 'P5Y' } })]);
    expect(inShort(termOn(register, 'iium-2020', '2026-01-25')).lastDay).toBe('2030-02-28');
    const term = termOn(register, 'iium-2020', '2026-02-01');
    expect(inShort(term)).toMatchObject({ state: 'ending-soon', lastDay: '2026-06-30' });
    expect(term.supersededBy).toBe('iium-2026');
    expect(inShort(termOn(register, 'iium-2020', '2026-07-01')).state).toBe('superseded');
  });

  it('waits for the last signature', () => {
    const register = registerOf([old, next({ signed: ['2026-01-26', ''] })]);
    expect(termOn(register, 'iium-2020', '2027-01-01').state).toBe('in-force');
  });

  it('an old one that had ended already is expired, also if the new one follows on the very next day', () => {
    for (const from of ['2030-03-01', '2031-05-01']) {
      const register = registerOf([old, next({ term: { from, lasts: 'P5Y' } })]);
      expect(inShort(termOn(register, 'iium-2020', '2032-01-01'))).toMatchObject({
        state: 'expired',
        lastDay: '2030-02-28',
      });
    }
    const register = registerOf([old, next({ term: { from: '2030-02-28', lasts: 'P5Y' } })]);
    expect(inShort(termOn(register, 'iium-2020', '2032-01-01'))).toMatchObject({
      state: 'superseded',
      lastDay: '2030-02-27',
    });
  });

  it('a termination that comes first stays a termination', () => {
    const terminated = agreement('iium-2020', {
      signed: ['2020-03-01', '2020-03-01'],
      term: { lasts: 'P10Y' },
      termination: { last_day: '2025-06-30' },
    });
    expect(termOn(registerOf([terminated, next({})]), 'iium-2020', '2027-01-01').state).toBe('terminated');
  });

  it('a new one terminated before its start supersedes nothing', () => {
    const never = next({
      term: { from: '2026-07-01', lasts: 'P5Y' },
      termination: { last_day: '2026-06-01' },
    });
    expect(termOn(registerOf([old, never]), 'iium-2020', '2027-01-01').state).toBe('in-force');
  });

  it('an imported successor without signatures counts from its start', () => {
    const imported = next({ signed: ['', ''], term: { from: '2026-07-01', lasts: 'P5Y' } });
    const register = registerOf([old, imported]);
    expect(inShort(termOn(register, 'iium-2020', '2026-06-30')).lastDay).toBe('2030-02-28');
    expect(inShort(termOn(register, 'iium-2020', '2026-07-01'))).toMatchObject({
      state: 'superseded',
      lastDay: '2026-06-30',
    });
  });

  it('of several successors the first to start counts', () => {
    const third = agreement('iium-2028', { signed: ['2028-01-01', '2028-01-01'], supersedes: ['iium-2020'] });
    expect(termOn(registerOf([old, third, next({})]), 'iium-2020', '2029-01-01')).toMatchObject({
      supersededBy: 'iium-2026',
    });
  });

  it('one that names itself, or an agreement that starts later, ends nothing', () => {
    expect(termOn(registerOf([next({ supersedes: ['iium-2026'] })]), 'iium-2026', '2027-01-01').state).toBe(
      'in-force',
    );
    const wrongWay = registerOf([
      next({ supersedes: [] }),
      agreement('iium-2020', {
        signed: ['2020-03-01', '2020-03-01'],
        term: { lasts: 'P10Y' },
        supersedes: ['iium-2026'],
      }),
    ]);
    expect(termOn(wrongWay, 'iium-2026', '2027-01-01').state).toBe('in-force');
  });
});

describe('suspension', () => {
  const words: AgreementWords = { ...fiveYears, suspensions: [{ from: '2027-01-01', until: '2027-06-30' }] };

  it.each([
    ['2026-12-31', 'in-force'],
    ['2027-01-01', 'suspended'],
    ['2027-06-30', 'suspended'],
    ['2027-07-01', 'in-force'],
  ])('both its days rest: on %s %s', (asOf, state) => {
    expect(termOf(words, asOf).state).toBe(state);
  });

  it('does not lengthen the term', () => {
    expect(inShort(termOf(words, '2028-01-01')).lastDay).toBe('2031-01-25');
  });

  it('runs to the end where it has no last day', () => {
    const forGood: AgreementWords = { ...fiveYears, suspensions: [{ from: '2027-01-01' }] };
    expect(termOf(forGood, '2031-01-25').state).toBe('suspended');
    expect(termOf(forGood, '2031-01-26').state).toBe('expired');
  });

  it('is unseen before its first day', () => {
    expect(termOf(words, '2026-12-31').suspensions).toEqual([]);
    expect(termOf(words, '2027-01-01').suspensions).toMatchObject([
      { position: 1, until: { latest: '2027-06-30' } },
    ]);
  });

  it('goes before ending soon, and after the end', () => {
    const late: AgreementWords = { ...fiveYears, suspensions: [{ from: '2030-12-01', until: '2031-12-31' }] };
    expect(termOf(late, '2031-01-25').state).toBe('suspended');
    expect(termOf(late, '2031-01-26').state).toBe('expired');
  });
});

describe('lapse by inactivity', () => {
  const words: AgreementWords = { term: { lasts: 'P10Y' }, lapses_if_inactive: 'P3Y' };
  const sleeping = agreement('mou', words);

  it.each([
    ['2029-01-25', 'in-force', '2036-01-25'],
    ['2029-01-26', 'lapsed', '2029-01-25'],
  ])('counts from the start where nothing was held: on %s %s, last day %s', (asOf, state, lastDay) => {
    expect(inShort(termOf(words, asOf))).toMatchObject({ state, lastDay });
  });

  it('counts from the last activity held under it', () => {
    const register = registerOf([sleeping, activity('a', '2028-05-10/2028-05-12', ['mou'])]);
    expect(inShort(termOn(register, 'mou', '2031-05-11')).state).toBe('in-force');
    expect(inShort(termOn(register, 'mou', '2031-05-12'))).toMatchObject({
      state: 'lapsed',
      lastDay: '2031-05-11',
    });
  });

  it('or under its descendants', () => {
    const child = agreement('pks', { under: 'mou' });
    const grandchild = agreement('ia', { under: 'pks' });
    const register = registerOf([sleeping, child, grandchild, activity('a', '2028-05-12', ['ia'])]);
    expect(termOn(register, 'mou', '2031-05-11').state).toBe('in-force');
    expect(termOn(register, 'mou', '2031-05-12').state).toBe('lapsed');
  });

  it('a later activity revives nothing', () => {
    const register = registerOf([sleeping, activity('a', '2029-06-01', ['mou'])]);
    expect(inShort(termOn(register, 'mou', '2030-01-01'))).toMatchObject({
      state: 'lapsed',
      lastDay: '2029-01-25',
    });
  });

  it('one held on the last day still counts', () => {
    const register = registerOf([sleeping, activity('a', '2029-01-25', ['mou'])]);
    expect(termOn(register, 'mou', '2029-01-26').state).toBe('in-force');
  });

  it.each<[string, ReturnType<typeof activity>]>([
    [
      'is planned',
      {
        ...activity('a', '', ['mou']),
        data: { kind: 'activity', id: 'a', title: 'a', form: 'visit', planned: '2028-05', under: ['mou'] },
      },
    ],
    ['was cancelled', activity('a', '2028-05-12', ['mou'], { cancelled: '2028-05-01' })],
    ['is under another agreement', activity('a', '2028-05-12', ['other'])],
  ])('an activity that %s does not count', (_, one) => {
    expect(termOn(registerOf([sleeping, one]), 'mou', '2029-02-01').state).toBe('lapsed');
  });

  it('says until when something must be done', () => {
    const register = registerOf([sleeping, activity('a', '2028-05-12', ['mou'])]);
    expect(termOn(register, 'mou', '2028-05-11').lapsesAfter?.latest).toBe('2029-01-25');
    expect(termOn(register, 'mou', '2028-05-12').lapsesAfter?.latest).toBe('2031-05-11');
  });

  it('a term that is over before is expired', () => {
    expect(termOf({ term: { lasts: 'P2Y' }, lapses_if_inactive: 'P3Y' }, '2030-01-01').state).toBe('expired');
  });
});

describe('valid as long as another agreement', () => {
  const general = (words: AgreementWords) =>
    agreement('general', { signed: ['2024-01-01', '2024-01-01'], ...words });
  const special = agreement('special', { term: { same_as: 'general' } });
  const both = (words: AgreementWords) => registerOf([general(words), special]);

  it.each<[string, AgreementWords, string]>([
    ['its term', { term: { lasts: 'P5Y' } }, '2028-12-31'],
    ['its stated end', { term: { until: '2027-06-30' } }, '2027-06-30'],
    [
      'an amendment',
      { term: { lasts: 'P5Y' }, amendments: [{ signed: '2025-01-01', until: '2029-06-30' }] },
      '2029-06-30',
    ],
    ['its termination', { term: { lasts: 'P5Y' }, termination: { last_day: '2026-12-31' } }, '2026-12-31'],
  ])('has its own start and ends with it, by %s', (_, words, lastDay) => {
    const term = termOn(both(words), 'special', '2026-06-01');
    expect(inShort(term)).toMatchObject({ start: '2026-01-26', lastDay });
    expect(termOn(both(words), 'special', lastDay).state).toBe('ending-soon');
    expect(termOn(both(words), 'special', '2030-01-01').state).toBe('expired');
  });

  it('ends when the other was superseded', () => {
    const newer = agreement('newer', { signed: ['2027-01-01', '2027-01-01'], supersedes: ['general'] });
    const register = registerOf([general({ term: { lasts: 'P5Y' } }), special, newer]);
    expect(inShort(termOn(register, 'special', '2027-02-01'))).toMatchObject({
      state: 'expired',
      lastDay: '2026-12-31',
    });
  });

  it('goes on while the other renews by itself', () => {
    const register = both({ term: { lasts: 'P1Y' }, renewal: { mode: 'automatic' } });
    expect(inShort(termOn(register, 'special', '2026-12-01'))).toMatchObject({
      state: 'in-force',
      lastDay: '2026-12-31',
    });
    expect(inShort(termOn(register, 'special', '2027-01-01'))).toMatchObject({
      state: 'in-force',
      lastDay: '2027-12-31',
    });
  });

  it('is open where the other is, and its end unknown where the other has none', () => {
    expect(termOn(both({ term: { open: true } }), 'special', '2026-06-01')).toMatchObject({
      state: 'in-force',
      open: true,
    });
    expect(termOn(both({}), 'special', '2026-06-01').marks).toContain('end-unknown');
  });

  it('a missing, an unsigned or a circular target is unknown', () => {
    expect(termOn(registerOf([special]), 'special', '2026-06-01')).toMatchObject({
      state: 'unknown',
      certainty: 'unknown',
    });
    expect(termOn(both({ signed: ['', ''] }), 'special', '2026-06-01').state).toBe('unknown');
    const circle = both({ term: { same_as: 'special' } });
    expect(termOn(circle, 'special', '2026-06-01').state).toBe('unknown');
    expect(termOn(circle, 'general', '2026-06-01').state).toBe('unknown');
    const alone = registerOf([agreement('alone', { term: { same_as: 'alone' } })]);
    expect(termOn(alone, 'alone', '2026-06-01').state).toBe('unknown');
  });

  it('one that leads into a circle is unknown too, whichever is asked first', () => {
    const records = [
      agreement('a', { term: { same_as: 'b' } }),
      agreement('b', { term: { same_as: 'c' } }),
      agreement('c', { term: { same_as: 'b' } }),
    ];
    for (const id of ['a', 'b', 'c'])
      expect(termOn(registerOf(records), id, '2026-06-01').state).toBe('unknown');
  });

  it('unknown does not hide what is known: not yet in force, terminated', () => {
    const later = agreement('later', {
      term: { from: '2027-01-01', same_as: 'nowhere' },
      termination: { last_day: '2028-01-01' },
    });
    expect(termOn(registerOf([later]), 'later', '2026-06-01').state).toBe('not-yet-in-force');
    expect(termOn(registerOf([later]), 'later', '2029-06-01').state).toBe('terminated');
  });

  it('follows a chain of any length', () => {
    const links = Array.from({ length: 20_000 }, (_, index) =>
      agreement(`a${String(index)}`, {
        term: index === 19_999 ? { lasts: 'P5Y' } : { same_as: `a${String(index + 1)}` },
      }),
    );
    expect(inShort(termOn(registerOf(links), 'a0', '2026-06-01')).lastDay).toBe('2031-01-25');
  });
});
