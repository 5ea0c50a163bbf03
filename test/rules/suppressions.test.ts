/** `# mou-ignore rule: why`: which line it silences, and what is no comment at all. */
import { describe, expect, test } from 'vitest';
import type { PlacedFinding } from '../../src/findings/finding.ts';
import { suppress, suppressionsOf } from '../../src/rules/suppressions.ts';

function silencedLines(text: string): readonly (readonly [number, number, string, string])[] {
  const found = suppressionsOf({ path: 'a.yaml', text });
  return found.map(({ line, silences, rule, reason }) => [line, silences, rule, reason]);
}

describe('suppressionsOf', () => {
  test.each([
    [
      'on the line',
      'number: 1 # mou-ignore duplicate-number: shared number',
      [[1, 1, 'duplicate-number', 'shared number']],
    ],
    [
      'above the line',
      '# mou-ignore duplicate-number: shared\nnumber: 1',
      [[1, 2, 'duplicate-number', 'shared']],
    ],
    [
      'above, with other comments and a blank between',
      '# mou-ignore a-rule: x\n# mou-ignore b-rule: y\n\n  # why\nnumber: 1',
      [
        [1, 5, 'a-rule', 'x'],
        [2, 5, 'b-rule', 'y'],
      ],
    ],
    ['without a reason', 'number: 1 #mou-ignore a-rule', [[1, 1, 'a-rule', '']]],
    ['with Windows line ends', 'a: 1\r\n# mou-ignore a-rule: x\r\nb: 2\r\n', [[2, 3, 'a-rule', 'x']]],
    ['in a later document', 'a: 1\n---\nb: 2 # mou-ignore a-rule: x\n', [[3, 3, 'a-rule', 'x']]],
    [
      'after a block text',
      'notes: |\n  line\n  line\nb: 2 # mou-ignore a-rule: x\n',
      [[4, 4, 'a-rule', 'x']],
    ],
  ])('%s', (_, text, expected) => {
    expect(silencedLines(text)).toEqual(expected);
  });

  test.each([
    ['in quotation marks', 'notes: "# mou-ignore a-rule: x"'],
    ['in a block text', 'notes: |\n  # mou-ignore a-rule: x\n'],
    ['glued to a value', 'notes: text#mou-ignore a-rule: x'],
    ['without a rule', '# mou-ignore'],
  ])('is no comment %s', (_, text) => {
    expect(silencedLines(text)).toEqual([]);
  });

  test('says where the comment stands', () => {
    const [found] = suppressionsOf({ path: 'a.yaml', text: 'a: 1\nb: 2   # mou-ignore a-rule: x\n' });
    expect(found).toMatchObject({ line: 2, column: 8, endColumn: 30 });
  });
});

describe('suppress', () => {
  const finding = (rule: string, line: number): PlacedFinding => ({
    rule,
    message: { key: 'x', data: {} },
    at: { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 },
    record: undefined,
    related: [],
  });

  test('takes out the rule at the line, and nothing else', () => {
    const suppressions = suppressionsOf({ path: 'a.yaml', text: 'a: 1 # mou-ignore a-rule: x' });
    const findings = [finding('a-rule', 1), finding('b-rule', 1), finding('a-rule', 2)];
    const { kept, silenced, unused } = suppress(findings, suppressions);
    expect(kept.map(({ rule, at }) => [rule, at.line])).toEqual([
      ['b-rule', 1],
      ['a-rule', 2],
    ]);
    expect(silenced).toHaveLength(1);
    expect(unused).toEqual([]);
  });

  test('a comment that silences nothing is told', () => {
    const suppressions = suppressionsOf({ path: 'a.yaml', text: 'a: 1 # mou-ignore a-rule: x' });
    expect(suppress([finding('b-rule', 1)], suppressions).unused).toHaveLength(1);
  });
});
