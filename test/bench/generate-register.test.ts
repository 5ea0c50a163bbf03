/** The registers of the benchmark: the same on every machine, of the size that is asked for, and as well kept as they claim. */
import { describe, expect, test } from 'vitest';
// @ts-expect-error -- a script without types of its own
import { registerFiles } from '../../bench/generate-register.mjs';
import { check } from '../support/registers.ts';

type Make = (wanted: { records: number; seed?: number; faults?: number }) => ReadonlyMap<string, string>;
const make = registerFiles as Make;

describe('a generated register', () => {
  test.each([1, 100, 1000])('has %i records and a configuration', (records) => {
    expect(make({ records }).size).toBe(records + 1);
  });

  test('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => JSON.stringify([...make({ records: 100, seed })]));
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });

  test('has no errors where no mistakes are asked for, and some where they are', () => {
    const errors = (faults: number): number =>
      check(Object.fromEntries(make({ records: 400, faults })), { asOf: '2026-01-26' }).filter(
        ({ severity }) => severity === 'error',
      ).length;
    expect(errors(0)).toBe(0);
    expect(errors(0.2)).toBeGreaterThan(10);
  });
});
