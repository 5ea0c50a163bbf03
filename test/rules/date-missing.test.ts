/** date-missing: an activity is held, planned or cancelled on some day, however roughly known. */
import { expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';

const activity = (days: string): string => `kind: activity
id: kuliah-tamu-gizi
title: Kuliah Tamu Gizi
form: guest-lecture
${days}
`;

test.each([
  ['on: 2025-03-12', 0],
  ['on: 2019', 0],
  ['on: 2019-08~', 0],
  ['planned: 2027', 0],
  ['cancelled: 2025-03-01', 0],
  ['place: Aula', 1],
])('%s: %i', (days, count) => {
  expect(sentences(activity(days), 'date-missing')).toHaveLength(count);
});
