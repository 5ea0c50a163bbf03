/** Memberships and activities have states of their own. */
import { describe, expect, it } from 'vitest';
import type { ActivityData, MembershipData } from '../../src/generated/types.ts';
import { activityTermOf } from '../../src/terms/activity-term.ts';
import { membershipTermOf } from '../../src/terms/membership-term.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { day } from '../calendar/arbitraries.ts';
import { activity, membership, registerOf } from './small-register.ts';

describe('a membership', () => {
  const aln: Partial<MembershipData> = { involved: '2017', joined: '2018-06~' };

  it.each<[string, Partial<MembershipData>, string, string, string]>([
    ['before anything', aln, '2016-12-31', 'unknown', 'unknown'],
    ['within the year in which it got involved', aln, '2017-06-30', 'involved', 'possible'],
    ['once that year is over', aln, '2017-12-31', 'involved', 'certain'],
    ['on the day before the month in which it joined', aln, '2018-05-31', 'involved', 'certain'],
    ['within that month', aln, '2018-06-15', 'member', 'possible'],
    ['"about" is never certain', aln, '2019-08-01', 'member', 'possible'],
    ['joined in a month, once it is over', { joined: '2018-06' }, '2018-06-30', 'member', 'certain'],
    ['on the day of joining', { joined: '2018-06-15' }, '2018-06-15', 'member', 'certain'],
    ['on the day before', { joined: '2018-06-15' }, '2018-06-14', 'unknown', 'unknown'],
    ['left, on that day', { joined: '2018', left: '2022-03-01' }, '2022-03-01', 'left', 'certain'],
    ['on the day before it left', { joined: '2018', left: '2022-03-01' }, '2022-02-28', 'member', 'certain'],
    [
      'within the year in which it left',
      { joined: '2018', left: '2022' },
      '2022-06-01',
      'member',
      'possible',
    ],
    ['once that year is over', { joined: '2018', left: '2022' }, '2022-12-31', 'left', 'certain'],
    ['perhaps left', { joined: '2018', left: '2022?' }, '2023-01-01', 'left', 'possible'],
    ['left, nothing else is known', { left: '2022' }, '2022-06-01', 'left', 'possible'],
    ['a departure to come is not known yet', { left: '2022' }, '2021-06-01', 'unknown', 'unknown'],
    ['without any day', {}, '2026-01-26', 'unknown', 'unknown'],
  ])('%s', (_, words, asOf, state, certainty) => {
    expect(membershipTermOf(membership('unib-aln', words), day(asOf))).toMatchObject({ state, certainty });
  });

  it('shows the days that are known by then', () => {
    const term = membershipTermOf(membership('unib-aln', aln), day('2018-01-01'));
    expect(term.involved).toEqual({ earliest: '2017-01-01', latest: '2017-12-31', certain: false });
    expect(term.joined).toBeUndefined();
  });
});

describe('an activity', () => {
  const training: Partial<ActivityData> = { planned: '2022', on: '2022-11-14/2022-11-18' };

  it.each<[string, Partial<ActivityData>, string, string, string]>([
    ['before its first day', training, '2022-11-13', 'planned', 'certain'],
    ['on its first day', training, '2022-11-14', 'under-way', 'certain'],
    ['on its last day', training, '2022-11-18', 'under-way', 'certain'],
    ['the day after', training, '2022-11-19', 'held', 'certain'],
    ['on its only day', { on: '2026-02-06' }, '2026-02-06', 'under-way', 'certain'],
    ['the day after its only day', { on: '2026-02-06' }, '2026-02-07', 'held', 'certain'],
    ['some day in a year, within it', { on: '2019' }, '2019-06-01', 'held', 'possible'],
    ['once the year is over', { on: '2019' }, '2020-01-01', 'held', 'certain'],
    ['about a year is never certain', { on: '2019~' }, '2026-01-26', 'held', 'possible'],
    ['going on without an end', { on: '2019-01-01/..' }, '2026-01-26', 'under-way', 'possible'],
    ['planned, though its time has passed', { planned: '2023' }, '2024-06-01', 'planned', 'certain'],
    [
      'cancelled, from that day',
      { planned: '2023', cancelled: '2023-02-01' },
      '2023-02-01',
      'cancelled',
      'certain',
    ],
    ['cancelled some time in a month', { cancelled: '2023-02' }, '2023-02-27', 'cancelled', 'possible'],
    ['once that month is over', { cancelled: '2023-02' }, '2023-02-28', 'cancelled', 'certain'],
    ['perhaps cancelled', { cancelled: '2023-02-01?' }, '2024-01-01', 'cancelled', 'possible'],
    [
      'cancelled on a day that nobody can read',
      { cancelled: 'awal 2023' },
      '2022-06-01',
      'cancelled',
      'certain',
    ],
    ['up to a day, from whenever', { on: '../2019-05-31' }, '2019-05-31', 'under-way', 'possible'],
    ['once that day has passed', { on: '../2019-05-31' }, '2019-06-01', 'held', 'possible'],
    ['without an end, before it begins', { on: '2027-01-01/..' }, '2026-01-26', 'planned', 'certain'],
    ['perhaps from a day on', { on: '2019-05-01?/2019-05-31' }, '2019-06-01', 'held', 'possible'],
    ['not yet cancelled', { planned: '2023', cancelled: '2023-02-01' }, '2023-01-31', 'planned', 'certain'],
    ['without any day', {}, '2026-01-26', 'planned', 'unknown'],
  ])('%s', (_, words, asOf, state, certainty) => {
    const { data } = activity('a', '', []);
    const { on: _on, ...rest } = data;
    expect(activityTermOf({ id: 'a', data: { ...rest, ...words } }, day(asOf))).toMatchObject({
      state,
      certainty,
    });
  });

  it('shows its days, or those for which it is planned', () => {
    expect(activityTermOf(activity('a', '2022-11-14/2022-11-18', []), day('2026-01-26'))).toMatchObject({
      firstDay: { earliest: '2022-11-14', certain: true },
      lastDay: { latest: '2022-11-18', certain: true },
      daysAreHeld: true,
    });
    const { data } = activity('a', '', [], { planned: '2023' });
    expect(activityTermOf({ id: 'a', data }, day('2026-01-26'))).toMatchObject({
      firstDay: { earliest: '2023-01-01' },
      lastDay: { latest: '2023-12-31' },
      daysAreHeld: false,
    });
  });
});

describe('the terms of a register', () => {
  it('answer by id, each record once, and nothing for an id that is not there', () => {
    const register = registerOf([membership('unib-aln', { joined: '2018' }), activity('a', '2019', [])]);
    const terms = termsOf(register, day('2026-01-26'));
    expect(terms.membership('unib-aln')).toBe(terms.membership('unib-aln'));
    expect(terms.activity('a')?.state).toBe('held');
    expect(terms.agreement('a')).toBeUndefined();
    expect(terms.membership('a')).toBeUndefined();
    expect(terms.activity('unib-aln')).toBeUndefined();
    expect(terms.stepsOf('nowhere')).toEqual([]);
  });
});
