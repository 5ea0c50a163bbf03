/** Every line that an explanation cites is really the line of that field. */
import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskTree } from '../../../src/io/disk-tree.ts';
import { loadRegister } from '../../../src/io/load-register.ts';
import type { Register } from '../../../src/register/register.ts';
import type { CitedSource } from '../../../src/views/cited-source.ts';
import { isExplainable } from '../../../src/views/explanation.ts';
import { ROOT } from '../../source-files.ts';
import { someDayOfRegister, someRegister } from './arbitrary-registers.ts';
import { explained, registerOf } from './small-explanations.ts';

/** Days before, on and after most of what happens in the examples. */
const DAYS = [
  '2000-01-01',
  '2017-06-01',
  '2018-06-15',
  '2022-11-16',
  '2024-11-01',
  '2026-02-06',
  '2031-06-01',
];

/** What is wrong with a citation: nothing, or where it does not lead to what it says. */
function misled(register: Register, source: CitedSource): string | undefined {
  const { at, path, written } = source;
  if (at === undefined) return undefined;
  const line = register.sources.get(at.file)?.text.split(/\r\n|\r|\n/)[at.line - 1] ?? '';
  const rest = line.slice(at.column - 1);
  if (source.kind === 'field' && !source.isWritten)
    return /\S/.test(rest) ? undefined : `${path.join('.')}: ${line}`;
  if (written === undefined) return /^[\w-]/.test(rest) ? undefined : `${path.join('.')}: ${line}`;
  return rest.replace(/^['"]/, '').startsWith(written)
    ? undefined
    : `${path.join('.')}: ${written} is not in ${line}`;
}

function sourcesOf(register: Register, id: string, day: string): readonly CitedSource[] {
  return explained(register, id, day).steps.flatMap(({ sources }) => sources);
}

function misledIn(register: Register, days: readonly string[]): readonly (string | undefined)[] {
  const records = register.records.filter(isExplainable);
  return days.flatMap((day) =>
    records
      .flatMap(({ id }) => sourcesOf(register, id, day))
      .map((source) => misled(register, source))
      .filter((fault) => fault !== undefined),
  );
}

describe('examples', () => {
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  test.each(examples.map(({ name }) => name))('%s', (name) => {
    const { register } = loadRegister(diskTree(join(ROOT, 'examples', name)));
    expect(misledIn(register, DAYS)).toEqual([]);
    const cited = register.records
      .filter(isExplainable)
      .flatMap(({ id }) => sourcesOf(register, id, '2026-02-06'));
    expect(cited.length).toBeGreaterThan(0);
  });
});

test('a citation that leads elsewhere is seen', () => {
  const register = registerOf({
    'a.yaml': 'kind: activity\nid: a\ntitle: A\nform: seminar\non: 2026-01-26\n',
  });
  const [source] = sourcesOf(register, 'a', '2026-02-01');
  if (source?.at === undefined) throw new Error('nothing is cited');
  expect(misled(register, source)).toBeUndefined();
  expect(misled(register, { ...source, at: { ...source.at, line: 4 } })).toContain('is not in');
});

test('registers of every shape', () => {
  fc.assert(
    fc.property(someRegister, someDayOfRegister, (register, day) => {
      expect(misledIn(register, [day])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
