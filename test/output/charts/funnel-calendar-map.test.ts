/** What the funnel, the calendar and the map say and draw. */
import { describe, expect, test } from 'vitest';
import { calendarChart } from '../../../src/output/charts/calendar-chart.ts';
import { COMING_KINDS, comingText, signAt } from '../../../src/output/charts/calendar-signs.ts';
import { funnelChart } from '../../../src/output/charts/funnel-chart.ts';
import { partnerMap } from '../../../src/output/charts/partner-map.ts';
import type { CalendarMonth } from '../../../src/views/calendar-months.ts';
import type { ComingDay } from '../../../src/views/coming-days.ts';
import { dayOf } from '../../support/context.ts';
import { elementsOf, textsOf } from '../svg-reader.ts';

const ABOUT = { asOf: dayOf('2026-01-26'), institution: null };
const SHOWING = { language: 'en', width: 720, isTitled: false } as const;

describe('the funnel', () => {
  const funnel = (explored: number, signed: number, active: number, renewed: number): string =>
    funnelChart({ ...ABOUT, counts: { explored, signed, active, renewed } }, SHOWING);

  test('says each stage with its share', () => {
    expect(textsOf(funnel(40, 30, 15, 3))).toEqual([
      ...['Recorded', 'explored, proposed or signed', '40'],
      ...['Signed', 'by all parties', '75% of those recorded', '30'],
      ...['Carried out', 'by an activity at least', '50% of those signed', '15'],
      ...['Renewed', 'by itself, an addendum or a successor', '10% of those signed', '3'],
    ]);
  });

  test('has no share of nothing', () => {
    const texts = textsOf(funnel(5, 0, 0, 0));
    expect(texts.filter((text) => text.includes('%'))).toEqual(['0% of those recorded']);
  });

  test('has bars as wide as their counts', () => {
    const widths = elementsOf(funnel(40, 20, 10, 5), 'rect')
      .slice(1)
      .map(({ width }) => Number(width));
    expect(widths).toEqual([704, 352, 176, 88]);
  });
});

function coming(day: string, kind: ComingDay['kind'], about = 'Kolej Klang'): ComingDay {
  return { day: dayOf(day), kind, id: 'nota', about };
}

describe('the calendar', () => {
  const month = (days: readonly ComingDay[]): CalendarMonth => ({
    year: 2026,
    month: 2,
    first: dayOf('2026-02-01'),
    last: dayOf('2026-02-28'),
    days,
  });
  const textsWith = (days: readonly ComingDay[], later = 0): readonly string[] =>
    textsOf(calendarChart({ ...ABOUT, months: [month(days)], later }, SHOWING));

  test('has every day of the month under its weekday', () => {
    const texts = textsWith([]);
    expect(texts).toEqual(expect.arrayContaining(['February 2026', 'Mo', 'Su', '1', '28', 'nothing']));
    expect(texts).not.toContain('29');
  });

  test('says what comes, and how much is left out', () => {
    const five = ['03', '04', '05', '06', '07', '08'].map((date) => coming(`2026-02-${date}`, 'last-day'));
    const texts = textsWith(five, 12);
    expect(texts.filter((text) => text === 'Kolej Klang: last day')).toHaveLength(4);
    expect(texts).toContain('and 2 more');
    expect(texts.at(-1)).toBe('Later: 12 more.');
  });

  test('explains only the signs that it uses', () => {
    const texts = textsWith([coming('2026-02-03', 'starts')]);
    expect(texts).toContain('starts');
    expect(texts).not.toContain('last day');
  });

  test('has a sign of its own for every kind', () => {
    const signs = COMING_KINDS.map((kind) => signAt(kind, 10, 10));
    expect(new Set(signs).size).toBe(COMING_KINDS.length);
  });

  test.each([
    [coming('2026-02-03', 'last-day'), 'Kolej Klang'],
    [coming('2026-02-03', 'dues', '2026'), 'nota 2026'],
    [coming('2026-02-03', 'dues', ''), 'nota'],
    [coming('2026-02-03', 'starts', ''), 'nota'],
  ])('calls a day by what it is about: %j', (day, expected) => {
    expect(comingText(day)).toBe(expected);
  });
});

describe('the map', () => {
  const map = (places: Parameters<typeof partnerMap>[0]['places'], home: string | null = 'ID'): string =>
    partnerMap({ ...ABOUT, home, places, elsewhere: 2 }, SHOWING);

  test('has larger circles for more partners, and shows the smallest country', () => {
    const svg = map([
      { country: 'MY', partners: 40, inForce: 3 },
      { country: 'SG', partners: 1, inForce: 0 },
    ]);
    const radii = elementsOf(svg, 'circle')
      .map(({ r }) => Number(r))
      .filter((r) => r > 7);
    expect(radii[0]).toBeGreaterThan(radii[1] ?? Infinity);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Malaysia', '40', 'Singapore', '1']));
    expect(textsOf(svg).at(-1)).toBe('Not on the map: 2 partners of which no country is recorded.');
  });

  test('explains our own country only where it is known', () => {
    const places = [{ country: 'JP', partners: 1, inForce: 1 }];
    expect(textsOf(map(places))).toContain('our institution');
    expect(textsOf(map(places, null))).not.toContain('our institution');
  });
});
