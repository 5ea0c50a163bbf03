/** The timeline as rows: which days each bar has, in which section a row stands, and which days are shown. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { timelineView, type TimelineQuery, type TimelineView } from '../../src/views/timeline.ts';
import type { DayBounds, TimelineRow } from '../../src/views/timeline-row.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

const { register } = registerOf(TIMELINE_STORY);

function viewOn(day: string, query: TimelineQuery = {}): TimelineView {
  return timelineView(register, termsOf(register, dayOf(day)), query);
}

const TODAY = '2026-01-26';
const view = viewOn(TODAY);

function rowOf(id: string, of: TimelineView = view): TimelineRow {
  const row = of.sections.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row: ${id}`);
  return row;
}

/** `initial 2021-03-15..2024-03-14`, an uncertain day as `2017-01-01/2017-12-31`, none as `-`. */
function bars({ bars: all }: TimelineRow): readonly string[] {
  return all.map(({ kind, from, to }) => `${kind} ${inShort(from)}..${inShort(to)}`);
}

function inShort(bounds: DayBounds | null): string {
  if (bounds === null) return '-';
  return bounds.earliest === bounds.latest ? bounds.earliest : `${bounds.earliest}/${bounds.latest}`;
}

describe('bars', () => {
  test.each([
    ['tanpa-akhir-2019', ['initial 2019-07-01..-'], 'open'],
    ['seremonial-2023', ['initial 2023-10-17..-'], 'unknown'],
    [
      'otomatis-2021',
      ['initial 2021-03-15..2024-03-14', 'renewal 2024-03-15..2025-03-14', 'renewal 2025-03-15..2026-03-14'],
      'renews',
    ],
    ['kira-kira-2017', ['initial 2017-01-01/2017-12-31..2021-12-31/2022-12-30'], 'fixed'],
    ['diakhiri-2022', ['initial 2022-01-10..2024-06-30'], 'fixed'],
    ['lama-2018', ['initial 2018-05-01..2024-04-30'], 'fixed'],
    ['gugur-2020', ['initial 2020-08-01..2022-07-31'], 'fixed'],
    ['kelak-2026', ['initial 2026-09-01..2029-08-31'], 'fixed'],
    ['penjajakan-2025', ['process 2025-06-10..2026-01-26'], 'fixed'],
    ['batal-2024', ['process 2024-02-01..2024-11-30'], 'fixed'],
    ['naskah', [], 'fixed'],
    ['tak-pernah-2024', [], 'fixed'],
    [
      'ula-jaringan',
      ['involved 2017-01-01/2017-12-31..2018-06-30', 'member 2018-06-01/2018-06-30..-'],
      'open',
    ],
    ['ula-forum', ['member 2015-03-01..2021-12-31'], 'fixed'],
    ['irma-asosiasi', [], 'open'],
  ])('%s', (id, expected, ending) => {
    expect(bars(rowOf(id))).toEqual(expected);
    expect(rowOf(id).ending).toBe(ending);
  });

  test('times of rest lie beside the bars', () => {
    expect(rowOf('rehat-2023').rests).toEqual([
      {
        from: { earliest: '2024-01-01', latest: '2024-01-01' },
        to: { earliest: '2024-06-30', latest: '2024-06-30' },
      },
    ]);
  });

  test.each([
    ['otomatis-2021', '2025-12-14'],
    ['segera-2021', '2026-01-31'],
    ['habis-2020', undefined],
  ])('the notice deadline of %s is %s', (id, day) => {
    expect(rowOf(id).noticeDeadline?.earliest).toBe(day);
  });

  test('a membership that ended before anybody wrote down when it began has no first day', () => {
    const { register: small } = registerOf(
      'kind: membership\nid: m\nnetwork: {name: ALN}\nmember: {name: UNIB}\nleft: 2020-05-31\n',
    );
    const terms = termsOf(small, dayOf(TODAY));
    expect(bars(rowOf('m', timelineView(small, terms)))).toEqual(['member -..2020-05-31']);
  });
});

describe('sections', () => {
  const idsOf = (of: TimelineView): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      of.sections.map(({ kind, group, rows }) => [
        group === null ? kind : (group.key ?? '-'),
        rows.map(({ id }) => id),
      ]),
    );

  test('rows with bars by their first day; then memberships, what is not signed, what has no days', () => {
    expect(idsOf(view)).toEqual({
      agreements: [
        'kira-kira-2017',
        'lama-2018',
        'tanpa-akhir-2019',
        'habis-2020',
        'gugur-2020',
        'otomatis-2021',
        'segera-2021',
        'diakhiri-2022',
        'rehat-2023',
        'seremonial-2023',
        'baru-2024',
        'kelak-2026',
      ],
      memberships: ['ula-forum', 'ula-jaringan'],
      preparing: ['batal-2024', 'penjajakan-2025', 'naskah'],
      'without-days': ['irma-asosiasi', 'tak-pernah-2024'],
    });
    expect(view).toMatchObject({ agreements: 16, memberships: 3, outside: 0 });
  });

  test('by country', () => {
    const { ID: indonesia, MY, JP } = idsOf(viewOn(TODAY, { by: 'country' }));
    expect([indonesia?.length, MY, JP]).toEqual([
      7,
      ['habis-2020', 'otomatis-2021', 'rehat-2023'],
      ['lama-2018', 'baru-2024'],
    ]);
  });

  test('by form: an agreement about two forms stands under both, and counts once', () => {
    const byForm = viewOn(TODAY, { by: 'form' });
    expect(idsOf(byForm)['internship']).toEqual(['rehat-2023']);
    expect(idsOf(byForm)['student-exchange']).toContain('rehat-2023');
    expect(byForm.agreements).toBe(16);
  });

  test('by unit: ours, by its name; without one, last', () => {
    const groups = viewOn(TODAY, { by: 'unit' }).sections.flatMap(({ group }) => group ?? []);
    expect(groups).toEqual([
      { key: 'lembah-anai/fikp', name: 'Fakultas Kelautan' },
      { key: null, name: null },
    ]);
  });

  test('by partner the rows bear titles, else partners', () => {
    expect(rowOf('rehat-2023', viewOn(TODAY, { by: 'partner' })).label).toBe('Nota rehat-2023');
    expect(rowOf('rehat-2023').label).toBe('Kolej Teluk Kumbar');
  });

  test('a member who is not our institution is named', () => {
    expect(rowOf('irma-asosiasi').label).toBe('Asosiasi Kelautan – Dr. Irma Yulianti');
    expect(rowOf('ula-forum').label).toBe('Forum Rektor Pesisir');
  });

  test('only the states asked for', () => {
    expect(idsOf(viewOn(TODAY, { states: ['ending-soon', 'exploring'] }))).toEqual({
      agreements: ['segera-2021'],
      preparing: ['penjajakan-2025'],
    });
  });
});

describe('as of an earlier day', () => {
  test('what was not known then is not there', () => {
    const ids = viewOn('2018-12-31').sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    // Of two no day is recorded, so nothing says that they were not known.
    const always = ['naskah', 'irma-asosiasi'];
    expect(ids).toEqual(['kira-kira-2017', 'lama-2018', 'ula-forum', 'ula-jaringan', ...always]);
  });

  test('a termination that came later is not seen', () => {
    expect(bars(rowOf('lama-2018', viewOn('2018-12-31')))).toEqual(['initial 2018-05-01..2028-04-30']);
  });
});

describe('the days shown', () => {
  test.each<[string, string, TimelineQuery, string, string]>([
    ['whole years around everything', TODAY, {}, '2015-01-01', '2029-12-31'],
    ['the as-of day is always among them', '2035-06-01', {}, '2015-01-01', '2036-12-31'],
    ['of what is asked for alone', TODAY, { states: ['ending-soon'] }, '2021-01-01', '2026-12-31'],
    ['what has no end goes on for a year', TODAY, { states: ['member'] }, '2017-01-01', '2027-12-31'],
    ['from a day', TODAY, { from: dayOf('2024-07-01') }, '2024-07-01', '2029-12-31'],
    ['to a day', TODAY, { to: dayOf('2020-03-31') }, '2015-01-01', '2020-03-31'],
    ['after everything', TODAY, { from: dayOf('2050-01-01') }, '2050-01-01', '2050-12-31'],
    ['before everything', TODAY, { to: dayOf('1990-06-30') }, '1990-01-01', '1990-06-30'],
  ])('%s', (_, asOf, query, from, to) => {
    expect(viewOn(asOf, query).days).toEqual({ from, to });
  });

  test('at most 20 years back and 15 ahead, unless somebody says so', () => {
    const { register: old } = registerOf(
      `kind: agreement
id: abadi
title: Nota seabad
parties: [{name: SMA Muhammadiyah 3 Jember, signed: 1950-01-01}, {name: IISM, signed: 1950-01-01}]
term: {lasts: 200 tahun}
`,
    );
    const terms = termsOf(old, dayOf(TODAY));
    expect(timelineView(old, terms).days).toEqual({ from: '2006-01-01', to: '2041-12-31' });
    expect(timelineView(old, terms, { from: dayOf('1950-01-01') }).days.from).toBe('1950-01-01');
  });

  test('rows wholly outside are counted, rows without bars stay', () => {
    const late = viewOn(TODAY, { from: dayOf('2027-01-01') });
    expect(late.outside).toBeGreaterThan(5);
    expect(late.sections.map(({ kind }) => kind)).toContain('without-days');
    expect(rowOf('rehat-2023', late).id).toBe('rehat-2023');
  });
});

test('the register of nobody', () => {
  const { register: empty } = registerOf({});
  expect(timelineView(empty, termsOf(empty, dayOf(TODAY)))).toMatchObject({
    institution: null,
    sections: [],
    days: { from: '2026-01-01', to: '2026-12-31' },
  });
});
