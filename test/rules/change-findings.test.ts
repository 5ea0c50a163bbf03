/** Which findings a change answers for: by files it touches, and by what was there before. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { startOfFile } from '../../src/findings/place.ts';
import { findingsOfChange, rulesToCompare } from '../../src/rules/change-findings.ts';

const finding = (file: string, rule: string, data: object = {}, line = 1): Finding => ({
  rule,
  message: { key: 'missing', data },
  at: { ...startOfFile(file), line },
  record: file.replace('.yaml', ''),
  related: [],
  severity: 'warning',
  attention: false,
});

const isTouched = (file: string): boolean => file === 'baru.yaml';
const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ at, rule }) => `${at.file}:${String(at.line)} ${rule}`);

describe('findingsOfChange', () => {
  test.each([
    [
      'a touched file answers for everything in it',
      [finding('baru.yaml', 'x')],
      [finding('baru.yaml', 'x')],
      ['baru.yaml:1 x'],
    ],
    [
      'another file does not answer for what was there',
      [finding('lama.yaml', 'x', {}, 7)],
      [finding('lama.yaml', 'x')],
      [],
    ],
    ['but for what was not', [finding('lama.yaml', 'x')], [finding('lama.yaml', 'y')], ['lama.yaml:1 x']],
    [
      'other data are another finding',
      [finding('lama.yaml', 'x', { id: 'a' })],
      [finding('lama.yaml', 'x', { id: 'b' })],
      ['lama.yaml:1 x'],
    ],
    [
      'the order of data does not count',
      [finding('lama.yaml', 'x', { a: 1, b: 2 })],
      [finding('lama.yaml', 'x', { b: 2, a: 1 })],
      [],
    ],
    [
      'of two alike where there was one, one is new',
      [finding('lama.yaml', 'x', {}, 1), finding('lama.yaml', 'x', {}, 2)],
      [finding('lama.yaml', 'x')],
      ['lama.yaml:2 x'],
    ],
    ['what was mended is no finding', [], [finding('lama.yaml', 'x')], []],
  ])('%s', (_, now, before, expected) => {
    expect(told(findingsOfChange(now, before, isTouched))).toEqual(expected);
  });
});

test.each([
  [
    'only rules that found something elsewhere',
    [finding('baru.yaml', 'x'), finding('lama.yaml', 'y')],
    new Set(['y']),
  ],
  ['none, where all is in touched files', [finding('baru.yaml', 'x')], new Set()],
  ['all, where a comment silences nothing', [finding('lama.yaml', 'unused-suppression')], undefined],
])('the older state is asked for: %s', (_, findings, expected) => {
  expect(rulesToCompare(findings, isTouched)).toEqual(expected);
});
