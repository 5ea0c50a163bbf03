/** Circles among links. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsAmong } from '../../src/register/loops.ts';

type Link = readonly [from: string, to: string];

function loopsOf(links: readonly Link[]): readonly string[] {
  return loopsAmong(linksFrom(links), ([, to]) => to).map((loop) => loop.map(([from]) => from).join(' '));
}

function linksFrom(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const byStart = new Map<string, Link[]>();
  for (const link of links) byStart.set(link[0], [...(byStart.get(link[0]) ?? []), link]);
  return byStart;
}

test.each<[string, readonly Link[], readonly string[]]>([
  ['nothing', [], []],
  [
    'a chain',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    [],
  ],
  ['itself', [['a', 'a']], ['a']],
  [
    'two',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a b'],
  ],
  [
    'a tail into a circle',
    [
      ['t', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a b'],
  ],
  [
    'two apart',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['d', 'c'],
    ],
    ['a b', 'c d'],
  ],
  [
    'two through one',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'a'],
    ],
    ['a b', 'a c'],
  ],
  [
    'a diamond',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ],
    [],
  ],
])('%s', (_, links, loops) => {
  expect(loopsOf(links)).toEqual(loops);
});

test('without the last link of each circle that is told, none is left', () => {
  const record = fc.integer({ min: 0, max: 8 }).map((number) => `r${String(number)}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(record, record), { selector: (link) => link.join('>'), maxLength: 25 }),
      (links) => {
        const told = loopsAmong(linksFrom(links), ([, to]) => to);
        for (const loop of told) {
          loop.forEach(([, to], index) => expect(to).toBe(loop[(index + 1) % loop.length]?.[0]));
        }
        const closing = new Set(told.map((loop) => loop.at(-1)));
        const left = links.filter((link) => !closing.has(link));
        expect(loopsAmong(linksFrom(left), ([, to]) => to)).toEqual([]);
      },
    ),
  );
});

test('a chain of fifty thousand needs no recursion', () => {
  const links = Array.from({ length: 50_000 }, (_, index): Link => [
    `r${String(index)}`,
    `r${String(index + 1)}`,
  ]);
  expect(loopsOf([...links, ['r50000', 'r0']])).toHaveLength(1);
});
