/** The small bars of the dashboard's table: from where to where, in which colour. */
import { describe, expect, test } from 'vitest';
import { windowBars } from '../../../src/output/dashboard/window-bar.ts';
import { COLOURS } from '../../../src/output/svg/paper.ts';
import type { TimelineRow } from '../../../src/views/timeline-row.ts';
import { dayOf } from '../../support/context.ts';

const exactly = (day: string) => ({ earliest: dayOf(day), latest: dayOf(day) });
const barOf = windowBars({ from: dayOf('2020-01-01'), to: dayOf('2029-12-31') }, dayOf('2026-01-26'));

function row(from: string | null, to: string | null, differing: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id: 'nota',
    kind: 'agreement',
    label: 'Kolej Klang',
    title: 'Nota',
    instrument: 'mou',
    state: 'in-force',
    certainty: 'certain',
    signed: true,
    bars: [
      { kind: 'initial', from: from === null ? null : exactly(from), to: to === null ? null : exactly(to) },
    ],
    rests: [],
    ending: 'fixed',
    noticeDeadline: null,
    groups: [],
    ...differing,
  };
}

/** Where the bar begins and how long it is, in hundredths of the width. */
function placeOf(svg: string): readonly number[] {
  const [, left, width] = /d="M([\d.]+) [\d.]+h([\d.]+)v/.exec(svg) ?? [];
  return [Math.round(Number(left)), Math.round(Number(width))];
}

describe('a bar', () => {
  test.each<[string, TimelineRow, readonly number[]]>([
    ['of half the time', row('2020-01-01', '2024-12-31'), [0, 50]],
    ['that began earlier', row('2010-01-01', '2024-12-31'), [0, 50]],
    ['that goes on', row('2025-01-01', '2040-12-31'), [50, 50]],
    ['without an end', row('2025-01-01', null), [50, 50]],
    ['without a known start', row(null, '2024-12-31'), [0, 50]],
    ['of one day is still seen', row('2025-01-01', '2025-01-01'), [50, 1]],
  ])('%s', (_, given, expected) => {
    expect(placeOf(barOf(given))).toEqual(expected);
  });

  test.each([
    ['in-force', COLOURS.inForce],
    ['ending-soon', COLOURS.endingSoon],
    ['expired', COLOURS.ended],
  ] as const)('is painted as what it is: %s', (state, fill) => {
    expect(barOf(row('2020-01-01', '2024-12-31', { state }))).toContain(`fill="${fill}"`);
  });

  test.each([
    ['before the days shown', row('2001-01-01', '2005-12-31')],
    ['after them', row('2035-01-01', '2040-12-31')],
    ['without any day', row('2020-01-01', null, { bars: [] })],
  ])('%s is none', (_, given) => {
    expect(barOf(given)).toBe('');
  });
});
