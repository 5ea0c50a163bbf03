/** The register at a glance: every matter on both sides of its day. */
import { describe, expect, test } from 'vitest';
import { statusView, type StatusView } from '../../src/views/status.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';
import { STORY } from '../support/story.ts';

const { register } = registerOf(STORY);

function statusOn(day: string): StatusView {
  return statusView(register, termsOf(register, dayOf(day)));
}

function mattersOn(day: string): readonly string[] {
  return statusOn(day).matters.map(
    ({ kind, id, day: cell, days }) => `${kind} ${id} ${JSON.stringify(cell)} ${String(days)}`,
  );
}

describe('counts', () => {
  test('by state and instrument, most first', () => {
    expect(statusOn('2026-01-26')).toMatchObject({
      institution: 'Universitas Lembah Anai',
      agreements: {
        total: 3,
        states: [
          { of: 'ending-soon', count: 1 },
          { of: 'exploring', count: 1 },
          { of: 'in-force', count: 1 },
        ],
        instruments: [
          { of: 'moa', count: 1 },
          { of: 'mou', count: 1 },
          { of: 'none', count: 1 },
        ],
      },
      memberships: { total: 1, states: [{ of: 'member', count: 1 }] },
      activities: { total: 2 },
      institutions: 3,
      mistakes: 0,
    });
  });
});

describe('matters', () => {
  test('on 26 January 2026, the most urgent first', () => {
    expect(mattersOn('2026-01-26')).toEqual([
      'follow-up-overdue nota-2021 "2025-12-15" -42',
      'ending nota-2021 "2026-03-31" 64',
      'follow-up-due nota-2021 "2026-02-15" 20',
      'stalled penjajakan-kumbar "2025-06-10" -230',
      'dormant magang-2022 "2023-09-12" -867',
      'dormant nota-2021 "2023-09-12" -867',
    ]);
  });

  test.each([
    ['ending is told from six months before the last day', '2025-10-01', '2025-09-29', 'ending nota-2021'],
    [
      'the notice deadline is told within the horizon and on the day',
      '2025-12-31',
      '2026-01-01',
      'notice nota-2021',
    ],
    ['a follow-up is overdue from the day after it was due', '2025-12-16', '2025-12-15', 'follow-up-overdue'],
    ['a follow-up is due until its day', '2025-12-15', '2025-12-16', 'follow-up-due nota-2021 "2025-12-15"'],
    ['a process stalls 90 days after its last stage', '2025-09-08', '2025-09-07', 'stalled'],
  ])('%s', (_, dayWith, dayWithout, matter) => {
    expect(mattersOn(dayWith).some((told) => told.startsWith(matter))).toBe(true);
    expect(mattersOn(dayWithout).some((told) => told.startsWith(matter))).toBe(false);
  });

  test('what was done later is not yet done on an earlier day', () => {
    expect(mattersOn('2021-05-19').join()).toContain('follow-up-due nota-2021 "2021-06-01" 13');
    expect(mattersOn('2021-05-20').join()).not.toContain('2021-06-01');
  });
});

test('an agreement between units of ours is told by its title, one with two units of a partner by its name once', () => {
  const signed = 'signed: 2021-02-03';
  const { register: ours } = registerOf({
    'mou.config.yaml': 'format: 1\ninstitution: ula\n',
    'x.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
---
kind: agreement
id: antarunit
title: Kerja Sama Dua Fakultas
parties: [{institution: ula, unit: FKIP, ${signed}}, {institution: ula, unit: FT, ${signed}}]
term: {until: 2026-03-01}
---
kind: agreement
id: dua-unit
title: Kerja Sama Riset
parties: [{institution: ula, ${signed}}, {name: ITK, unit: FT, ${signed}}, {name: ITK, unit: FIB, ${signed}}]
term: {until: 2026-03-01}
`,
  });
  const { matters } = statusView(ours, termsOf(ours, dayOf('2026-01-26')));
  expect(matters.filter(({ kind }) => kind === 'ending').map(({ about }) => about)).toEqual([
    'Kerja Sama Dua Fakultas',
    'ITK',
  ]);
});

describe('the next dates', () => {
  test('from the day on, in order, ten at most', () => {
    expect(statusOn('2026-01-26').next.map(({ day, kind, id }) => `${day} ${kind} ${id}`)).toEqual([
      '2026-01-31 renews magang-2022',
      '2026-02-15 follow-up nota-2021',
      '2026-03-02 planned-activity kelas-2026',
      '2026-03-31 last-day nota-2021',
      '2026-03-31 dues ula-jaringan',
    ]);
  });

  test('a day that is only roughly known is no date to come', () => {
    const rough = registerOf({
      ...STORY,
      'activities/kuliah.yaml': 'kind: activity\nid: x\ntitle: X\nform: visit\nplanned: 2027\n',
    });
    const view = statusView(rough.register, termsOf(rough.register, dayOf('2026-01-26')));
    expect(view.next.map(({ id }) => id)).not.toContain('x');
  });
});
