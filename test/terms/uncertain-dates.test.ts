/** Uncertain dates carry their earliest and latest day through everything, and every answer says how sure it is. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/terms/steps.ts';
import {
  activity,
  agreement,
  inShort,
  registerOf,
  stepsOn,
  termOf,
  termOn,
  type AgreementWords,
} from './small-register.ts';

describe('an uncertain signing', () => {
  const words: AgreementWords = { signed: ['2017', '2017'], term: { lasts: 'P5Y' } };

  it.each([
    ['2016-12-31', 'unrecorded', 'certain'],
    ['2017-06-15', 'in-force', 'possible'],
    ['2017-12-31', 'in-force', 'certain'],
    ['2021-06-30', 'in-force', 'certain'],
    ['2021-07-01', 'ending-soon', 'possible'],
    ['2021-12-31', 'ending-soon', 'possible'],
    ['2022-06-15', 'ending-soon', 'possible'],
    ['2022-12-30', 'ending-soon', 'possible'],
    ['2022-12-31', 'expired', 'certain'],
  ])('in 2017 for five years: on %s %s, %s', (asOf, state, certainty) => {
    expect(termOf(words, asOf)).toMatchObject({ state, certainty });
  });

  it('gives start and last day as the days between which they lie', () => {
    const term = termOf(words, '2019-01-01');
    expect(inShort(term)).toMatchObject({
      start: '2017-01-01..2017-12-31',
      lastDay: '2021-12-31..2022-12-30',
    });
    expect(term.start?.certain).toBe(false);
    expect(term.daysLeft).toEqual({ earliest: 1095, latest: 1459 });
    expect(inShort(termOf(words, '2017-06-15')).start).toBe('2017-01-01..2017-12-31');
  });

  it('the latest signing is the later of the parties’ bounds', () => {
    const term = termOf({ signed: ['2017', '2017-03'], term: { lasts: 'P1Y' } }, '2018-01-01');
    expect(inShort(term).start).toBe('2017-03-01..2017-12-31');
    expect(
      inShort(termOf({ signed: ['2017-02', '2017-06-15'], term: { open: true } }, '2018-01-01')).start,
    ).toBe('2017-06-15');
    expect(termOf({ signed: ['2017-02', '2017-06-15'], term: { open: true } }, '2018-01-01').certainty).toBe(
      'certain',
    );
  });

  it('says which states are possible', () => {
    expect(termOf(words, '2022-07-15').possibleStates).toEqual(['ending-soon', 'expired']);
    const month: AgreementWords = { signed: ['2017', '2017'], term: { lasts: 'P1M' } };
    expect(termOf(month, '2017-06-15').possibleStates).toEqual([
      'ending-soon',
      'expired',
      'signing',
      'unrecorded',
    ]);
    expect(termOf(words, '2022-12-31').possibleStates).toEqual(['expired']);
  });

  it('is unknown until it may have come: 2016 sees nothing of it', () => {
    expect(termOf({ signed: ['2017~', '2017~'], term: { lasts: 'P5Y' } }, '2016-06-01')).toMatchObject({
      state: 'unrecorded',
      certainty: 'certain',
    });
  });
});

describe('about and perhaps keep the calendar bounds but are never certain', () => {
  it.each(['2017-06-15?', '2017-06-15~', '2017-06-15%', '2017-06~'])('%s', (text) => {
    const term = termOf({ signed: [text, '2017-01-10'], term: { lasts: 'P5Y' } }, '2019-01-01');
    expect(term).toMatchObject({ state: 'in-force', certainty: 'possible', possibleStates: ['in-force'] });
    expect(term.start?.certain).toBe(false);
    expect(term.lastDay?.certain).toBe(false);
    expect(termOf({ signed: [text, '2017-01-10'], term: { lasts: 'P5Y' } }, '2030-01-01').certainty).toBe(
      'possible',
    );
  });

  it('a start of "perhaps 15 June 2017" is that day, doubtfully', () => {
    const term = termOf({ signed: ['2017-06-15?', '2017-06-15'], term: { lasts: 'P5Y' } }, '2019-01-01');
    expect(inShort(term)).toMatchObject({ start: '2017-06-15', lastDay: '2022-06-14' });
  });
});

describe('an uncertain last day', () => {
  const words: AgreementWords = { signed: ['2018-03-01', '2018-03-01'], term: { until: '2020' } };

  it.each([
    ['2019-06-30', 'in-force', 'certain'],
    ['2019-07-01', 'ending-soon', 'possible'],
    ['2020-01-01', 'ending-soon', 'possible'],
    ['2020-06-30', 'ending-soon', 'possible'],
    ['2020-12-31', 'ending-soon', 'possible'],
    ['2021-01-01', 'expired', 'certain'],
  ])('some day in 2020: on %s %s, %s', (asOf, state, certainty) => {
    expect(termOf(words, asOf)).toMatchObject({ state, certainty });
  });

  it('notice counts back from both ends of it', () => {
    const term = termOf({ ...words, renewal: { mode: 'by-agreement', notice: 'P3M' } }, '2019-01-01');
    expect(inShort(term)).toMatchObject({
      lastDay: '2020-01-01..2020-12-31',
      notice: '2019-10-01..2020-09-30',
    });
  });

  it('renewals after it are counted from both ends', () => {
    const renewing: AgreementWords = {
      signed: ['2018-03-01', '2018-03-01'],
      term: { until: '2020-12' },
      renewal: { mode: 'automatic', lasts: 'P1Y' },
    };
    expect(inShort(termOf(renewing, '2021-06-01')).lastDay).toBe('2021-12-01..2021-12-31');
  });
});

describe('an uncertain start of yearly periods leaves open which one is running', () => {
  const words: AgreementWords = {
    signed: ['', ''],
    term: { from: '2017', lasts: 'P1Y' },
    renewal: { mode: 'automatic' },
  };

  it('the last day may be any until a year from today', () => {
    expect(inShort(termOf(words, '2018-06-15')).lastDay).toBe('2018-06-15..2019-06-14');
    expect(termOf(words, '2018-06-15')).toMatchObject({ state: 'in-force', certainty: 'certain' });
  });
});

describe('other uncertain facts', () => {
  it('an amendment signed in a month: until the month is over, either end', () => {
    const words: AgreementWords = {
      term: { lasts: 'P5Y' },
      amendments: [{ signed: '2028-02', until: '2033-06-30' }],
    };
    expect(inShort(termOf(words, '2028-01-31')).lastDay).toBe('2031-01-25');
    expect(inShort(termOf(words, '2028-02-15')).lastDay).toBe('2031-01-25..2033-06-30');
    expect(inShort(termOf(words, '2028-02-29')).lastDay).toBe('2033-06-30');
  });

  it('a successor signed in a month ends the old one on a day before that month is over', () => {
    const old = agreement('old', { signed: ['2020-01-01', '2020-01-01'], term: { lasts: 'P10Y' } });
    const next = agreement('next', { signed: ['2026-05', '2026-05'], supersedes: ['old'] });
    const on = (asOf: string) => termOn(registerOf([old, next]), 'old', asOf);
    expect(on('2026-04-30')).toMatchObject({ state: 'in-force', certainty: 'certain' });
    expect(on('2026-05-15')).toMatchObject({
      state: 'in-force',
      certainty: 'possible',
      possibleStates: ['in-force', 'superseded'],
    });
    expect(on('2026-05-31')).toMatchObject({ state: 'superseded', certainty: 'certain' });
    expect(inShort(on('2026-06-01')).lastDay).toBe('2026-04-30..2026-05-30');
  });

  it('a suspension from an uncertain day', () => {
    const words: AgreementWords = {
      term: { lasts: 'P5Y' },
      suspensions: [{ from: '2027-01', until: '2027-06-30' }],
    };
    expect(termOf(words, '2026-12-31')).toMatchObject({ state: 'in-force', certainty: 'certain' });
    expect(termOf(words, '2027-01-15')).toMatchObject({ state: 'suspended', certainty: 'possible' });
    expect(termOf(words, '2027-01-31')).toMatchObject({ state: 'suspended', certainty: 'certain' });
  });

  it('an activity in an uncertain year keeps an agreement from lapsing, perhaps', () => {
    const mou = agreement('mou', {
      signed: ['2016-01-01', '2016-01-01'],
      term: { open: true },
      lapses_if_inactive: 'P3Y',
    });
    const register = registerOf([mou, activity('a', '2018', ['mou'])]);
    expect(termOn(register, 'mou', '2018-12-31')).toMatchObject({ state: 'in-force', certainty: 'certain' });
    expect(termOn(register, 'mou', '2021-06-01')).toMatchObject({ state: 'in-force', certainty: 'possible' });
    expect(termOn(register, 'mou', '2021-12-31')).toMatchObject({ state: 'lapsed', certainty: 'certain' });
  });

  it('an end lent by another agreement is as uncertain as that is', () => {
    const general = agreement('general', { signed: ['2024-01-01', '2024-01-01'], term: { until: '2028~' } });
    const special = agreement('special', { term: { same_as: 'general' } });
    const term = termOn(registerOf([special, general]), 'special', '2026-06-01');
    expect(term).toMatchObject({ state: 'in-force', certainty: 'possible' });
    expect(inShort(term).lastDay).toBe('2028-01-01..2028-12-31');
  });

  it('a stage reached in an uncertain month', () => {
    const words: AgreementWords = { signed: ['', ''], process: [{ stage: 'exploring', on: '2026-02' }] };
    expect(termOf(words, '2026-01-31')).toMatchObject({ state: 'unrecorded', certainty: 'certain' });
    expect(termOf(words, '2026-02-15')).toMatchObject({ state: 'exploring', certainty: 'possible' });
    expect(termOf(words, '2026-03-01')).toMatchObject({ state: 'exploring', certainty: 'certain' });
  });

  it('an uncertain date that bears on a mark alone leaves the state certain', () => {
    const words: AgreementWords = { term: { lasts: 'P5Y' }, closure: { decision: 'renewing', on: '2027~' } };
    expect(termOf(words, '2028-01-01')).toMatchObject({ state: 'in-force', certainty: 'certain' });
  });

  it('a date that nobody can read is no date', () => {
    expect(termOf({ signed: ['entah', '2026-01-26'] }, '2026-06-01').state).toBe('signing');
    expect(termOf({ term: { until: 'till consent' } }, '2026-06-01').marks).toContain('end-unknown');
  });
});

describe('the steps carry ranges too', () => {
  it('between which days it starts and ends', () => {
    const register = registerOf([
      agreement('mou', { signed: ['2017', '2017-03-01'], term: { lasts: 'P5Y' } }),
    ]);
    const steps = stepsOn(register, 'mou', '2019-01-01');
    expect(steps.find(({ rule }) => rule === 'lasts-from-start')).toMatchObject({
      days: {
        start: { earliest: '2017-03-01', latest: '2017-12-31', certain: false },
        lastDay: { earliest: '2022-02-28', latest: '2022-12-30', certain: false },
      },
    });
  });
});

describe('a mark makes only those days uncertain that follow from its date', () => {
  const riset = agreement('riset', {
    signed: ['2024-02-29', '2024-02-29'],
    term: { lasts: 'P10Y' },
    lapses_if_inactive: 'P3Y',
  });
  const register = registerOf([riset, activity('kuliah', '2025-08-20~', ['riset'])]);
  const term = termOn(register, 'riset', '2026-01-26');

  it('not the start, which exact signatures give', () => {
    expect(term.start).toEqual({ earliest: '2024-02-29', latest: '2024-02-29', certain: true });
  });

  it('but the day on which it lapses, which the activity gives, and so its state', () => {
    expect(term.lapsesAfter).toMatchObject({ certain: false });
    expect(term.certainty).toBe('possible');
  });

  it('and each step says so of its own days', () => {
    const steps = stepsOn(register, 'riset', '2026-01-26');
    const daysOf = (rule: Step['rule']) => steps.find((step) => step.rule === rule)?.days;
    const from = { earliest: '2024-02-29', latest: '2024-02-29', certain: true };
    expect(daysOf('starts-on-signing')).toEqual({ start: from });
    expect(daysOf('would-lapse')).toEqual({
      since: { earliest: '2025-08-20', latest: '2025-08-20', certain: false },
      lastDay: { earliest: '2028-08-19', latest: '2028-08-19', certain: false },
    });
  });
});
