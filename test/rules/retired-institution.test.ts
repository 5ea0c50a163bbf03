/** retired-institution: what is still to come, and only that. */
import { expect, test } from 'vitest';
import { check, sentences } from '../support/registers.ts';

const INSTITUTIONS = `kind: institution
id: stp
name: STP Danau Sentani
succeeded_by: politeknik
---
kind: institution
id: politeknik
name: Politeknik Danau Sentani
succeeded_by: institut
---
kind: institution
id: institut
name: Institut Pariwisata Papua
---
`;

const agreement = (partner: string, lines = ''): string => `${INSTITUTIONS}kind: agreement
id: magang
title: Perjanjian Kerja Sama Magang
parties: [{name: Universitas Lembah Anai${partner}]
${lines}
`;
const activity = (lines: string): string => `${INSTITUTIONS}kind: activity
id: kuliah
title: Kuliah Tamu
form: guest-lecture
${lines}
`;

test.each([
  [
    'an agreement that is being prepared',
    agreement('}, {institution: stp}', 'process: [{stage: drafting}]'),
    1,
  ],
  ['one of which nothing is said yet', agreement('}, {institution: stp}'), 1],
  ['one that the other party has signed', agreement(', signed: 2025-01-01}, {institution: stp}'), 1],
  ['a signed one', agreement(', signed: 2025-01-01}, {institution: stp, signed: 2025-01-01}'), 0],
  ['an imported one', agreement('}, {institution: stp}', 'term: {from: 2020-01-01}'), 0],
  ['one that was given up', agreement('}, {institution: stp}', 'closure: {decision: abandoned}'), 0],
  ['the successor', agreement('}, {institution: institut}'), 0],
  ['a planned activity', activity('planned: 2027\nhost: stp'), 1],
  [
    'a planned activity with several',
    activity('planned: 2027\nhost: stp\nparticipants: [politeknik, institut]'),
    2,
  ],
  ['a held activity', activity('on: 2019\nhost: stp'), 0],
  ['a cancelled activity', activity('planned: 2019\ncancelled: 2019-02-02\nhost: stp'), 0],
])('%s: %i', (_, files, count) => {
  expect(check(files, { ruleIds: ['retired-institution'] })).toHaveLength(count);
});

test('names the last in the line of successors', () => {
  const files = agreement('}, {institution: stp}');
  expect(sentences(files, 'retired-institution')).toEqual([
    'STP Danau Sentani has become Institut Pariwisata Papua and cannot sign or take part any more. Name `institut` here.',
  ]);
  expect(check(files, { ruleIds: ['retired-institution'] })[0]?.replacement).toBe('institut');
});

test('a line of successors that is broken or runs in a circle names nobody', () => {
  const broken = agreement('}, {institution: stp}').replace('succeeded_by: institut', 'succeeded_by: hilang');
  expect(sentences(broken, 'retired-institution')).toEqual([]);
  const circle = agreement('}, {institution: stp}').replace('succeeded_by: institut', 'succeeded_by: stp');
  expect(sentences(circle, 'retired-institution')).toEqual([]);
});
