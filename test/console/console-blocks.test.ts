/** The reading of console blocks: a document's test that sees no commands would pass on anything. */
import { describe, expect, test } from 'vitest';
import { matchesPromise, readConsoleBlocks } from './console-blocks.ts';
import { readCommands } from './shell-words.ts';

describe('readConsoleBlocks', () => {
  test('finds commands, their output and their lines', () => {
    const markdown =
      'Check:\n\n```console\n$ mou check\nA line\n\n$ echo $?\n1\n```\n\n```yaml\nkind: x\n```\n';
    expect(readConsoleBlocks(markdown)).toEqual([
      [
        { command: 'mou check', expected: 'A line\n', line: 4 },
        { command: 'echo $?', expected: '1', line: 7 },
      ],
    ]);
  });

  test('takes Windows line ends as any other', () => {
    expect(readConsoleBlocks('```console\r\n$ mou\r\n```\r\n')).toEqual([
      [{ command: 'mou', expected: '', line: 2 }],
    ]);
  });

  test('refuses a block without an end or without a command', () => {
    expect(() => readConsoleBlocks('```console\n$ mou\n')).toThrow('line 1: this console block has no end');
    expect(() => readConsoleBlocks('```console\nmou\n```')).toThrow('line 2: a console block begins');
  });
});

describe('matchesPromise', () => {
  test.each([
    ['0.1.0\n', '0.1.0', true],
    ['0.1.0\n', '0.1.1', false],
    ['checked in 0.12 s\n', 'checked in ... s', true],
    ['checked\n', 'checked in ... s', false],
    ['a\nb\nc\nd\n', 'a\n...\nd', true],
    ['a\nd\n', 'a\n...\nd', true],
    ['a\nb\n', 'a\n...\nd', false],
    ['a\nb\n', 'a\n...', true],
    ['a (b) [c]\n', 'a (b) [c]', true],
    ['a\n', '', false],
    ['', '', true],
  ])('%j against %j: %s', (actual, expected, answer) => {
    expect(matchesPromise(actual, expected)).toBe(answer);
  });
});

describe('readCommands', () => {
  test.each([
    [
      'npm ci && npx mou check examples',
      [
        ['npm', 'ci'],
        ['npx', 'mou', 'check', 'examples'],
      ],
    ],
    [`mou new --title "MoU UNIB" 'a b'`, [['mou', 'new', '--title', 'MoU UNIB', 'a b']]],
    ['mou check --rule=number-missing="off"', [['mou', 'check', '--rule=number-missing=off']]],
  ])('%s', (line, words) => {
    expect(readCommands(line)).toEqual(words);
  });
});
