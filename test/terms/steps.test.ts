/** The steps that lead to each date: the rule, what it took and gave, and where that is written. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/terms/steps.ts';
import { activity, agreement, registerOf, stepsOn, type AgreementWords } from './small-register.ts';

const stepsOf = (words: AgreementWords, asOf: string): readonly Step[] =>
  stepsOn(registerOf([agreement('mou', words)]), 'mou', asOf);

const rulesOf = (words: AgreementWords, asOf: string): readonly string[] =>
  stepsOf(words, asOf).map(({ rule }) => rule);

const exact = (day: string) => ({ earliest: day, latest: day, certain: true });

describe('five years from signing', () => {
  it('is told in three steps, each with its lines', () => {
    expect(stepsOf({ term: { lasts: '5 (lima) tahun' } }, '2026-02-01').slice(0, 3)).toEqual([
      {
        rule: 'signed-by-all',
        days: { last: exact('2026-01-26') },
        facts: { parties: 2 },
        sources: [
          { record: 'mou', path: ['parties', 0, 'signed'] },
          { record: 'mou', path: ['parties', 1, 'signed'] },
        ],
      },
      { rule: 'starts-on-signing', days: { start: exact('2026-01-26') }, facts: {}, sources: [] },
      {
        rule: 'lasts-from-start',
        days: { start: exact('2026-01-26'), lastDay: exact('2031-01-25') },
        facts: { lasts: { months: 60, days: 0 }, convention: 'day-before' },
        sources: [{ record: 'mou', path: ['term', 'lasts'] }, { setting: ['last_day'] }],
      },
    ]);
  });

  it('names the record’s own convention where it has one', () => {
    const steps = stepsOf({ term: { lasts: 'P5Y', last_day: 'anniversary' } }, '2026-02-01');
    expect(steps.find(({ rule }) => rule === 'lasts-from-start')?.sources).toContainEqual({
      record: 'mou',
      path: ['term', 'last_day'],
    });
  });
});

describe('which steps are taken', () => {
  it.each<[string, AgreementWords, string, readonly string[]]>([
    ['nothing signed', { signed: ['2026-01-26', ''] }, '2026-02-01', ['not-yet-signed', 'some-have-signed']],
    [
      'exploring',
      { signed: ['', ''], process: [{ stage: 'exploring', on: '2026-01-06' }] },
      '2026-02-01',
      ['not-yet-signed', 'stage'],
    ],
    [
      'stalled',
      { signed: ['', ''], process: [{ stage: 'exploring', on: '2026-01-06' }] },
      '2027-02-01',
      ['not-yet-signed', 'stage', 'stalled'],
    ],
    ['no stage', { signed: ['', ''] }, '2026-02-01', ['not-yet-signed', 'no-stage-given']],
    ['before anything', {}, '2026-01-01', ['not-yet-signed', 'nothing-known-yet']],
    [
      'abandoned',
      { signed: ['', ''], closure: { decision: 'abandoned' } },
      '2026-02-01',
      ['not-yet-signed', 'abandoned'],
    ],
    ['no term', {}, '2026-02-01', ['signed-by-all', 'starts-on-signing', 'no-term']],
    ['open', { term: { open: true } }, '2026-02-01', ['signed-by-all', 'starts-on-signing', 'open']],
    [
      'stated start and end',
      { term: { from: '2026-02-01', until: '2030-12-31' } },
      '2026-02-01',
      ['signed-by-all', 'starts-as-stated', 'stated-until', 'no-notice-deadline'],
    ],
    [
      'imported',
      { signed: ['', ''], term: { from: '2026-02-01', open: true } },
      '2026-02-01',
      ['signing-not-recorded', 'open'],
    ],
    [
      'stated end beside a length',
      { term: { lasts: 'P5Y', until: '2030-12-31' } },
      '2026-02-01',
      ['signed-by-all', 'starts-on-signing', 'until-replaces-lasts', 'no-notice-deadline'],
    ],
    [
      'renewed',
      { term: { lasts: 'P1Y' }, renewal: { mode: 'automatic', notice: 'P3M' } },
      '2027-02-01',
      [
        'signed-by-all',
        'starts-on-signing',
        'lasts-from-start',
        'renewed',
        'goes-on-by-itself',
        'notice-deadline',
        'dormant',
      ],
    ],
    [
      'the last renewal',
      { term: { lasts: 'P1Y' }, renewal: { mode: 'automatic', times: 1 } },
      '2027-02-01',
      [
        'signed-by-all',
        'starts-on-signing',
        'lasts-from-start',
        'renewed',
        'last-renewal-used',
        'no-notice-deadline',
        'dormant',
      ],
    ],
    [
      'cut by max',
      { term: { lasts: 'P1Y', max: 'P18M' }, renewal: { mode: 'automatic' } },
      '2027-02-01',
      [
        'signed-by-all',
        'starts-on-signing',
        'lasts-from-start',
        'renewed',
        'cut-by-max',
        'no-notice-deadline',
        'ending-soon',
        'dormant',
      ],
    ],
    [
      'a renewal of unknown length',
      { term: { until: '2026-12-31' }, renewal: { mode: 'automatic' } },
      '2026-02-01',
      ['signed-by-all', 'starts-on-signing', 'stated-until', 'renewal-length-unknown', 'no-notice-deadline'],
    ],
    [
      'amended',
      { term: { lasts: 'P1Y' }, amendments: [{ signed: '2026-06-01', until: '2029-12-31' }] },
      '2026-07-01',
      ['signed-by-all', 'starts-on-signing', 'lasts-from-start', 'amended', 'no-notice-deadline'],
    ],
    [
      'amended too late',
      { term: { lasts: 'P1M' }, amendments: [{ signed: '2026-06-01', until: '2029-12-31' }] },
      '2026-07-01',
      ['signed-by-all', 'starts-on-signing', 'lasts-from-start', 'amendment-after-end'],
    ],
    [
      'terminated',
      { term: { open: true }, termination: { notice_given: '2026-06-01', last_day: '2026-12-31' } },
      '2027-07-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'notice-given', 'terminated'],
    ],
    [
      'terminated before the start',
      { term: { from: '2027-01-01' }, termination: { last_day: '2026-12-31' } },
      '2027-07-01',
      ['signed-by-all', 'starts-as-stated', 'no-term', 'terminated-before-start'],
    ],
    [
      'terminated after the end',
      { term: { lasts: 'P1M' }, termination: { last_day: '2026-12-31' } },
      '2027-07-01',
      ['signed-by-all', 'starts-on-signing', 'lasts-from-start', 'terminated-after-end'],
    ],
    [
      'suspended',
      { term: { open: true }, suspensions: [{ from: '2026-06-01' }] },
      '2026-07-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'suspended'],
    ],
    [
      'would lapse',
      { term: { open: true }, lapses_if_inactive: 'P3Y' },
      '2026-07-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'would-lapse'],
    ],
    [
      'lapsed',
      { term: { open: true }, lapses_if_inactive: 'P3Y' },
      '2029-07-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'lapsed'],
    ],
    [
      'same as nowhere',
      { term: { same_as: 'nowhere' } },
      '2026-02-01',
      ['signed-by-all', 'starts-on-signing', 'same-as-unknown'],
    ],
    [
      'follow-up overdue',
      { term: { open: true }, follow_ups: [{ what: 'Rapat', due: '2026-01-31' }] },
      '2026-02-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'follow-up-overdue'],
    ],
    [
      'renewal under way',
      { term: { open: true }, closure: { decision: 'renewing' } },
      '2026-02-01',
      ['signed-by-all', 'starts-on-signing', 'open', 'renewal-under-way'],
    ],
  ])('%s', (_, words, asOf, rules) => {
    expect(rulesOf(words, asOf)).toEqual(rules);
  });

  it('supersession is told from the new agreement’s record', () => {
    const old = agreement('old', { term: { lasts: 'P10Y' } });
    const next = agreement('next', { signed: ['2028-01-01', '2028-01-01'], supersedes: ['older', 'old'] });
    const steps = stepsOn(registerOf([old, next]), 'old', '2028-02-01');
    expect(steps.find(({ rule }) => rule === 'superseded')).toEqual({
      rule: 'superseded',
      days: { newStart: exact('2028-01-01'), lastDay: exact('2027-12-31') },
      facts: { by: 'next' },
      sources: [{ record: 'next', path: ['supersedes', 1] }],
    });
  });

  it('a lapse and dormancy name the activity since which nothing was done', () => {
    const mou = agreement('mou', { term: { open: true }, lapses_if_inactive: 'P3Y' });
    const register = registerOf([mou, activity('visit', '2027-03-01', ['mou'])]);
    const steps = stepsOn(register, 'mou', '2028-06-01');
    const source = { record: 'visit', path: ['on'] };
    expect(steps.find(({ rule }) => rule === 'would-lapse')).toMatchObject({
      facts: { activity: 'visit' },
      sources: [{ record: 'mou' }, source],
    });
    expect(steps.find(({ rule }) => rule === 'dormant')).toMatchObject({
      facts: { activity: 'visit' },
      sources: [{ setting: ['dormant_after'] }, source],
    });
  });

  it('why there is no deadline for notice', () => {
    const why = (words: AgreementWords) => {
      const step = stepsOf(words, '2026-02-01').find(({ rule }) => rule === 'no-notice-deadline');
      return step?.rule === 'no-notice-deadline' ? step.facts.why : undefined;
    };
    expect(why({ term: { lasts: 'P5Y' } })).toBe('no-renewal');
    expect(why({ term: { lasts: 'P5Y' }, renewal: { mode: 'automatic' } })).toBe('no-notice');
    expect(why({ term: { lasts: 'P5Y' }, renewal: { mode: 'automatic', times: 0, notice: 'P6M' } })).toBe(
      'last-period',
    );
    expect(
      why({
        term: { lasts: 'P5Y' },
        renewal: { mode: 'automatic', notice: 'P6M' },
        termination: { last_day: '2027-01-01' },
      }),
    ).toBe('ends-early');
  });
});
