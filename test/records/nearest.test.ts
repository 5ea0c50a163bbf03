/** Which word a mistyped one is taken for. */
import { expect, test } from 'vitest';
import { nearest } from '../../src/records/nearest.ts';

const COMMANDS = ['check', 'status', 'list', 'show', 'explain'];

test.each([
  ['chekc', 'check'],
  ['hceck', 'check'],
  ['statsu', 'status'],
  ['lists', 'list'],
  ['SHOW', 'show'],
  ['explian', 'explain'],
])('%s means %s', (typed, meant) => {
  expect(nearest(typed, COMMANDS)).toBe(meant);
});

test.each(['export', 'xx', '', 'wohs'])('%s is another word', (typed) => {
  expect(nearest(typed, COMMANDS)).toBeUndefined();
});

test('blanks, hyphens and underscores are alike', () => {
  expect(nearest('follow ups', ['follow_ups'])).toBe('follow_ups');
});
