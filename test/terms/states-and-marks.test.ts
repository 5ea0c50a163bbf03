/** Where an agreement stands before it is signed, which state goes before which, and the marks beside them. */
import { describe, expect, it } from 'vitest';
import { activity, agreement, registerOf, termOf, termOn, type AgreementWords } from './small-register.ts';

const unsigned = { signed: ['', ''] };

describe('before all have signed', () => {
  const process: AgreementWords = {
    ...unsigned,
    process: [
      { stage: 'exploring', on: '2026-02-06' },
      { stage: 'drafting', on: '2026-04-01' },
      { stage: 'review', on: '2026-05-01' },
    ],
  };

  it.each([
    ['2026-02-05', 'unrecorded'],
    ['2026-02-06', 'exploring'],
    ['2026-03-31', 'exploring'],
    ['2026-04-01', 'drafting'],
    ['2026-05-01', 'review'],
    ['2027-01-01', 'review'],
  ])('the latest stage on or before the day: on %s %s', (asOf, state) => {
    expect(termOf(process, asOf).state).toBe(state);
  });

  it.each<[string, AgreementWords, string]>([
    ['drafting where no stage is given', unsigned, 'drafting'],
    ['a stage without a day is always seen', { ...unsigned, process: [{ stage: 'proposed' }] }, 'proposed'],
    [
      'the last listed of several without days',
      { ...unsigned, process: [{ stage: 'exploring' }, { stage: 'agreed' }] },
      'agreed',
    ],
    [
      'one without a day stands after the one before it',
      { ...unsigned, process: [{ stage: 'exploring', on: '2026-01-01' }, { stage: 'proposed' }] },
      'proposed',
    ],
    [
      'by day, not as listed',
      {
        ...unsigned,
        process: [
          { stage: 'review', on: '2026-03-01' },
          { stage: 'drafting', on: '2026-01-01' },
        ],
      },
      'review',
    ],
    [
      'a process may go back',
      {
        ...unsigned,
        process: [
          { stage: 'review', on: '2026-01-01' },
          { stage: 'drafting', on: '2026-03-01' },
        ],
      },
      'drafting',
    ],
    [
      'signing once some have signed',
      { signed: ['2026-05-01', ''], process: [{ stage: 'review', on: '2026-05-02' }] },
      'signing',
    ],
    [
      'abandoned by closure',
      { ...unsigned, closure: { decision: 'abandoned', on: '2026-05-01' } },
      'abandoned',
    ],
    [
      'abandoned goes before signing',
      { signed: ['2026-05-01', ''], closure: { decision: 'abandoned' } },
      'abandoned',
    ],
    ['another closure changes nothing', { ...unsigned, closure: { decision: 'archived' } }, 'drafting'],
    [
      'a stage that is not one of ours to come',
      { ...unsigned, process: [{ stage: 'signing', on: '2026-05-01' }] },
      'signing',
    ],
  ])('%s', (_, words, state) => {
    expect(termOf(words, '2026-06-01').state).toBe(state);
  });

  it('unrecorded before any fact, then what was known', () => {
    expect(termOf({}, '2026-01-25').state).toBe('unrecorded');
    expect(termOf({ signed: ['2026-01-20', '2026-01-26'] }, '2026-01-19').state).toBe('unrecorded');
    expect(termOf({ signed: ['2026-01-20', '2026-01-26'] }, '2026-01-20').state).toBe('signing');
    const closed: AgreementWords = { ...unsigned, closure: { decision: 'abandoned', on: '2026-05-01' } };
    expect(termOf(closed, '2026-04-30').state).toBe('unrecorded');
    const followedUp: AgreementWords = { ...unsigned, follow_ups: [{ what: 'Rapat', done: '2026-03-20' }] };
    expect(termOf(followedUp, '2026-03-19').state).toBe('unrecorded');
    expect(termOf(followedUp, '2026-03-20').state).toBe('drafting');
  });
});

describe('of several states the first that applies', () => {
  const everything: AgreementWords = {
    term: { lasts: 'P5Y' },
    suspensions: [{ from: '2028-01-01' }],
    lapses_if_inactive: 'P3Y',
    termination: { last_day: '2029-01-25' },
  };

  it.each<[string, AgreementWords, string, string]>([
    ['terminated before lapsed, on the same day', everything, '2029-02-01', 'terminated'],
    [
      'lapsed before expired, on the same day',
      { term: { lasts: 'P3Y' }, lapses_if_inactive: 'P3Y' },
      '2029-02-01',
      'lapsed',
    ],
    ['suspended before ending soon', everything, '2029-01-01', 'suspended'],
    [
      'not yet in force before ending soon',
      { term: { from: '2026-03-01', lasts: 'P1M' } },
      '2026-02-01',
      'not-yet-in-force',
    ],
    [
      'an end before the start is expired',
      { term: { from: '2026-03-01', until: '2025-12-31' } },
      '2026-02-01',
      'expired',
    ],
  ])('%s', (_, words, asOf, state) => {
    expect(termOf(words, asOf).state).toBe(state);
  });

  it.each(['abandoned', 'archived', 'not-renewing', 'renewing'] as const)(
    'a closure (%s) on a signed agreement changes no state',
    (decision) => {
      const words: AgreementWords = { term: { lasts: 'P5Y' }, closure: { decision, on: '2027-01-01' } };
      expect(termOf(words, '2028-01-01').state).toBe('in-force');
      expect(termOf(words, '2032-01-01').state).toBe('expired');
    },
  );
});

describe('ending soon is within the horizon, and not going on by itself', () => {
  it.each([
    ['P6M', '2030-07-24', 'in-force'],
    ['P6M', '2030-07-25', 'ending-soon'],
    ['P30D', '2030-12-25', 'in-force'],
    ['P30D', '2030-12-26', 'ending-soon'],
    ['P1Y', '2030-01-25', 'ending-soon'],
  ])('with a horizon of %s, on %s %s', (horizon, asOf, state) => {
    const months = {
      P6M: { months: 6, days: 0 },
      P30D: { months: 0, days: 30 },
      P1Y: { months: 12, days: 0 },
    };
    const settings = { horizon: months[horizon as keyof typeof months] };
    expect(termOf({ term: { lasts: 'P5Y' } }, asOf, settings).state).toBe(state);
  });

  it('never while it renews by itself, and again in the last period that can be', () => {
    const words: AgreementWords = { term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', times: 1 } };
    expect(termOf(words, '2031-01-25').state).toBe('in-force');
    expect(termOf(words, '2036-01-25').state).toBe('ending-soon');
  });
});

describe('dormant: in force, but nothing done under it', () => {
  const open = agreement('mou', { signed: ['2023-10-17', '2023-10-17'], term: { open: true } });
  const isDormant = (records: Parameters<typeof registerOf>[0], asOf: string): boolean =>
    termOn(registerOf(records), 'mou', asOf).marks.includes('dormant');

  it('after twelve months without an activity', () => {
    expect(isDormant([open], '2024-10-16')).toBe(false);
    expect(isDormant([open], '2024-10-17')).toBe(true);
  });

  it('counted again from each activity held under it or its descendants', () => {
    const child = agreement('pks', { under: 'mou', signed: ['2024-01-01', '2024-01-01'] });
    for (const under of ['mou', 'pks']) {
      const records = [open, child, activity('a', '2024-05-10/2024-05-12', [under])];
      expect(isDormant(records, '2025-05-11')).toBe(false);
      expect(isDormant(records, '2025-05-12')).toBe(true);
    }
  });

  it('an activity to come is not known yet; one held today is', () => {
    const records = [open, activity('a', '2025-03-01', ['mou'])];
    expect(isDormant(records, '2025-02-28')).toBe(true);
    expect(isDormant(records, '2025-03-01')).toBe(false);
  });

  it('its own signing and whatever was held up to its start do not count', () => {
    const signedAt = { ...open, data: { ...open.data, signing: { event: 'ceremony' } } };
    expect(isDormant([signedAt, activity('ceremony', '2024-02-01', ['mou'])], '2024-10-17')).toBe(true);
    expect(isDormant([open, activity('talks', '2023-10-17', ['mou'])], '2024-10-17')).toBe(true);
    expect(isDormant([open, activity('visit', '2023-10-18', ['mou'])], '2024-10-17')).toBe(false);
  });

  it('the signing of a child is something done under its parent', () => {
    const child = agreement('pks', { under: 'mou', signing: { event: 'ceremony' } });
    expect(isDormant([open, child, activity('ceremony', '2024-06-01', ['pks'])], '2025-01-01')).toBe(false);
  });

  it('an ended, suspended or unsigned agreement is not dormant', () => {
    const words: AgreementWords = { term: { lasts: 'P2Y' }, suspensions: [{ from: '2027-06-01' }] };
    expect(termOf(words, '2027-05-01').marks).toContain('dormant');
    expect(termOf(words, '2027-07-01').marks).not.toContain('dormant');
    expect(termOf(words, '2029-01-01').marks).not.toContain('dormant');
    expect(termOf({ signed: ['', ''] }, '2029-01-01').marks).not.toContain('dormant');
  });

  it('names the last activity', () => {
    const records = [
      open,
      activity('a', '2024-05-10/2024-05-12', ['mou']),
      activity('b', '2024-03-01', ['mou']),
    ];
    expect(termOn(registerOf(records), 'mou', '2024-06-01').lastActivity).toEqual({
      id: 'a',
      day: '2024-05-12',
    });
    expect(termOn(registerOf(records), 'mou', '2024-04-01').lastActivity).toEqual({
      id: 'b',
      day: '2024-03-01',
    });
  });

  it('a family in a circle does not hang', () => {
    const records = [
      agreement('a', { under: 'b' }),
      agreement('b', { under: 'a' }),
      activity('visit', '2026-06-01', ['b']),
    ];
    expect(termOn(registerOf(records), 'a', '2027-03-01').marks).toContain('dormant');
    expect(termOn(registerOf(records), 'b', '2027-03-01').marks).not.toContain('dormant');
  });
});

describe('stalled: a process without a sign of life', () => {
  const words: AgreementWords = { ...unsigned, process: [{ stage: 'exploring', on: '2026-02-06' }] };

  it.each([
    ['2026-05-06', false],
    ['2026-05-07', true],
  ])('ninety days after 6 February 2026: on %s %s', (asOf, stalled) => {
    expect(termOf(words, asOf).marks.includes('stalled')).toBe(stalled);
  });

  it('counts from the last stage or signature', () => {
    const two: AgreementWords = {
      signed: ['2026-04-01', ''],
      process: [{ stage: 'exploring', on: '2026-02-06' }],
    };
    expect(termOf(two, '2026-06-29').marks).not.toContain('stalled');
    expect(termOf(two, '2026-06-30').marks).toContain('stalled');
  });

  it('without any day there is nothing to count from', () => {
    expect(termOf({ ...unsigned, process: [{ stage: 'exploring' }] }, '2030-01-01').marks).toEqual([]);
  });

  it.each(['abandoned', 'archived', 'not-renewing'] as const)(
    'not once the office has closed it: %s',
    (decision) => {
      expect(termOf({ ...words, closure: { decision } }, '2030-01-01').marks).toEqual([]);
    },
  );
});

describe('follow-up overdue', () => {
  const words: AgreementWords = {
    ...unsigned,
    follow_ups: [{ what: 'Pembahasan teknis lanjutan', due: '2026-03-31' }],
  };

  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
  ])('the due day itself is in time: on %s %s', (asOf, overdue) => {
    expect(termOf(words, asOf).marks.includes('follow-up-overdue')).toBe(overdue);
  });

  it('not once it is done; seen from before that, it still was', () => {
    const done: AgreementWords = {
      term: { lasts: 'P5Y' },
      follow_ups: [{ what: 'Pembahasan teknis lanjutan', due: '2026-03-31', done: '2026-04-20' }],
    };
    expect(termOf(done, '2026-04-19').marks).toContain('follow-up-overdue');
    expect(termOf(done, '2026-04-20').marks).not.toContain('follow-up-overdue');
  });

  it('one without a due day never is, nor one of an abandoned process', () => {
    expect(termOf({ ...unsigned, follow_ups: [{ what: 'Rapat' }] }, '2030-01-01').marks).toEqual([]);
    expect(termOf({ ...words, closure: { decision: 'abandoned' } }, '2030-01-01').marks).toEqual([]);
  });
});

describe('renewal under way', () => {
  const renewing = agreement('mou', {
    term: { lasts: 'P5Y' },
    closure: { decision: 'renewing', on: '2030-09-01' },
  });
  const isUnderWay = (records: Parameters<typeof registerOf>[0], asOf: string): boolean =>
    termOn(registerOf(records), 'mou', asOf).marks.includes('renewal-under-way');

  it('from the decision on, also after the end', () => {
    expect(isUnderWay([renewing], '2030-08-31')).toBe(false);
    expect(isUnderWay([renewing], '2030-09-01')).toBe(true);
    expect(isUnderWay([renewing], '2031-06-01')).toBe(true);
  });

  it('until a successor is signed', () => {
    const next = agreement('next', { signed: ['2031-03-01', '2031-03-15'], supersedes: ['mou'] });
    expect(isUnderWay([renewing, next], '2031-03-14')).toBe(true);
    expect(isUnderWay([renewing, next], '2031-03-15')).toBe(false);
  });

  it('or an amendment with a new end', () => {
    const amended = {
      ...renewing,
      data: { ...renewing.data, amendments: [{ signed: '2030-12-01', until: '2036-01-25' }] },
    };
    expect(isUnderWay([amended], '2030-11-30')).toBe(true);
    expect(isUnderWay([amended], '2030-12-01')).toBe(false);
  });
});
