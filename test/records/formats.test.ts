/** Addresses and days of the year: what passes, and what would do harm in a mail if it did. */
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/records/formats.ts';

describe('an e-mail address', () => {
  test.each([
    'kerjasama@kampus.ac.id',
    'sri.hartati+mou@sub.kampus.ac.id',
    "o'brien_1@example.org",
    'a@xn--kampus-abc.example',
  ])('%s', (text) => {
    expect(formats.email(text)).toBe(true);
  });

  test.each([
    ['no domain', 'kui@kampus'],
    ['two addresses', 'a@kampus.ac.id,b@kampus.ac.id'],
    ['two with a semicolon', 'a@kampus.ac.id;b@kampus.ac.id'],
    ['a name before it', 'Sri <sri@kampus.ac.id>'],
    ['a header behind it', 'sri@kampus.ac.id\r\nBcc: x@example.org'],
    ['a line end alone', 'sri@kampus.ac.id\n'],
    ['a command', 'sri@kampus.ac.id>\nRCPT TO:<x@example.org'],
    ['a control character', 'sri\u0000@kampus.ac.id'],
    ['letters that servers do not take', 'sri@kämpus.ac.id'],
    ['dots side by side', 'sri..hartati@kampus.ac.id'],
    ['a hyphen at the edge', 'sri@-kampus.ac.id'],
    ['more than a server takes', `${'a'.repeat(250)}@kampus.ac.id`],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(formats.email(text)).toBe(false);
  });
});

test.each([
  ['06-30', true],
  ['02-29', true],
  ['02-30', false],
  ['13-01', false],
  ['6-30', false],
  ['2026-06-30', false],
])('%s is a day of the year: %s', (text, expected) => {
  expect(formats['day-of-year'](text)).toBe(expected);
});
