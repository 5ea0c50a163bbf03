/** Which bars and columns a tally becomes: few enough to read, none of them lost. */
import { describe, expect, test } from 'vitest';
import { tallyChart } from '../../../src/output/charts/tally-chart.ts';
import type { TalliedBy, TalliesView, Tally } from '../../../src/views/tallies.ts';
import { dayOf } from '../../support/context.ts';
import { textsOf } from '../svg-reader.ts';

function textsIn(by: TalliedBy, tallies: readonly Tally[], width = 720, most = 5): readonly string[] {
  const view: TalliesView = {
    asOf: dayOf('2026-01-26'),
    institution: null,
    signed: tallies.reduce((all, { total }) => all + total, 0),
    tallies: { year: [], country: [], form: [], type: [], [by]: tallies },
  };
  const svg = tallyChart(view, by, { language: 'en', forms: {}, width, most, isTitled: false });
  return textsOf(svg).slice(2); // after the legend
}

const countries = (count: number): readonly Tally[] =>
  ['ID', 'MY', 'JP', 'TH', 'SG', 'AU', 'VN']
    .slice(0, count)
    .map((key, index) => ({ key, total: 9 - index, inForce: 1 }));

describe('bars', () => {
  test('are all there where they are few', () => {
    expect(textsIn('country', countries(3))).toEqual(['Indonesia', '9', 'Malaysia', '8', 'Japan', '7']);
  });

  test('are put together where they are many, and what no record says stays apart', () => {
    const tallies = [...countries(7), { key: null, total: 40, inForce: 2 }];
    expect(textsIn('country', tallies)).toEqual([
      ...['Indonesia', '9', 'Malaysia', '8', 'Japan', '7'],
      ...['4 others', '18', 'country not stated', '40'],
    ]);
  });

  test('without anything unstated leave room for one more', () => {
    expect(textsIn('country', countries(7)).slice(-2)).toEqual(['3 others', '12']);
  });
});

describe('columns', () => {
  const years = Array.from({ length: 60 }, (_, index) => ({
    key: String(1967 + index),
    total: 1,
    inForce: 0,
  }));

  test('of early years are put together where they have no room, and say so', () => {
    const texts = textsIn('year', years, 420);
    expect(texts[0]).toBe('43');
    expect(texts).toContain('≤ 2009');
    expect(texts).toContain('2026');
  });

  test('of years that are not certain are a note', () => {
    const texts = textsIn('year', [...years.slice(-2), { key: null, total: 3, inForce: 0 }]);
    expect(texts).toEqual(['1', '1', '2025', '2026', 'year not certain: 3']);
  });
});
