/** Three years of runs: no reminder comes twice, none is missed, and none is later than the gap between two runs. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '../../src/calendar/day.ts';
import { diskTree } from '../../src/io/disk-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import type { Register } from '../../src/register/register.ts';
import { day } from '../calendar/arbitraries.ts';
import { ROOT } from '../source-files.ts';
import { someStart } from '../terms/random-agreements.ts';
import { OFFICE } from '../support/partnership-office.ts';
import { registerOf } from '../support/registers.ts';
import { STORY } from '../support/story.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';
import { linked, recordOf, someRegister } from './random-register.ts';
import { daysFrom, simulate } from './simulation.ts';

const THREE_YEARS = 1096;

const RUNS = [
  ['daily', [1]],
  ['weekly', [7]],
  ['irregular', [1, 3, 1, 40, 2, 12, 1, 95, 5]],
] as const;

const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const registers: readonly (readonly [string, () => Register])[] = [
  ...examples.map(
    (name) =>
      [`examples/${name}`, () => loadRegister(diskTree(join(ROOT, 'examples', name))).register] as const,
  ),
  ['a partnership office', () => registerOf(OFFICE).register],
  ['a register with a bit of everything', () => registerOf(STORY).register],
  ['a window of every shape', () => registerOf(TIMELINE_STORY).register],
  ['a large register', () => largeRegister(120)],
];

describe.each(RUNS)('three years of %s runs', { timeout: 120_000 }, (_, gaps) => {
  it.each(registers)('over %s', (_name, register) => {
    const { complaints } = simulate(register(), daysFrom(day('2024-01-01'), THREE_YEARS, gaps));
    expect(complaints).toEqual([]);
  });
});

it('a large register has something to say in three years', { timeout: 60_000 }, () => {
  const { count } = simulate(largeRegister(120), daysFrom(day('2024-01-01'), THREE_YEARS, [7]));
  expect(count).toBeGreaterThan(300);
});

it('holds for random registers and random days', { timeout: 120_000 }, () => {
  const someGaps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(someRegister, someStart, someGaps, (register, start, gaps) => {
      expect(simulate(register, daysFrom(start, THREE_YEARS, gaps)).complaints).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('a run that is repeated on the same day says nothing more', () => {
  fc.assert(
    fc.property(someRegister, someStart, (register, start) => {
      const once = simulate(register, [start]);
      const twice = simulate(register, [start, start]);
      expect(twice).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

/** Agreements that begin a few days apart, for one to five years, some renewing, some ended early. */
function largeRegister(size: number): Register {
  const records = Array.from({ length: size }, (_, index) => {
    const signed = addDays(day('2019-01-01'), index * 17);
    return recordOf({
      kind: 'agreement',
      id: `nota-${String(index)}`,
      title: 'Nota Kesepahaman',
      parties: [
        { name: 'Universitas Lembah Anai', signed },
        { name: 'Politeknik Bahari Tarakan', signed },
      ],
      term: { lasts: `P${String((index % 5) + 1)}Y` },
      ...(index % 4 === 0 && { renewal: { mode: 'automatic', lasts: 'P1Y', notice: 'P3M' } }),
      ...(index % 4 === 1 && { renewal: { mode: 'by-agreement', notice: 'P6M' } }),
      ...(index % 7 === 0 && { lapses_if_inactive: 'P2Y' }),
      ...(index % 11 === 0 && { termination: { notice_given: '2025-02-01', last_day: '2025-08-31' } }),
      ...(index % 13 === 0 && { follow_ups: [{ what: 'Menyusun PKS', due: addDays(signed, 90) }] }),
    });
  });
  return linked(records);
}
