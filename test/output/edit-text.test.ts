/** What a command that changes records tells. */
import { expect, test } from 'vitest';
import { editText, type EditReport } from '../../src/output/edit/edit-text.ts';

const report = (count: number, isDry = false): EditReport => ({
  told: ['Renamed: ula is now lembah-anai.', 'Many references changed.'],
  changes: Array.from({ length: count }, (_, at) => ({ path: `a/${at}.yaml`, before: 'a\n', after: 'b\n' })),
  findings: [],
  rules: new Map(),
  isDry,
});

const showing = { language: 'en', colour: false, columns: 80 } as const;

test('names the first of very many files', () => {
  const lines = editText(report(1000), showing).trimEnd().split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '✓ Renamed: ula is now lembah-anai.',
    '  Many references changed.',
    '  a/0.yaml (changed)',
  ]);
  expect(lines.at(-1)).toBe('  and 988 more');
  expect(lines).toHaveLength(15);
  expect(editText(report(12), showing)).not.toContain('more');
});

test('shows every line that would change, however many files there are', () => {
  expect(editText(report(20, true), showing).match(/^\+b$/gm)).toHaveLength(20);
});

test('lets no title or path command the terminal', () => {
  const hostile = {
    ...report(0),
    told: ['Signed: \u001b[2Jx'],
    changes: [{ path: '\u202e.yaml', before: '', after: 'x' }],
  };
  const text = editText(hostile, { ...showing, colour: true });
  expect(text).not.toContain('\u001b[2J');
  expect(text).not.toContain('\u202e');
  expect(text).toContain('<U+001B>[2Jx');
});
