/** Signed agreements counted by year, country, form and type of partner. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { talliesView, type TalliedBy, type TalliesView, type Tally } from '../../src/views/tallies.ts';
import { dayOf } from '../support/context.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

function viewOf(files: RegisterFiles, asOf = '2026-01-26'): TalliesView {
  const { register } = registerOf(files);
  return talliesView(register, termsOf(register, dayOf(asOf)));
}

/** `MY 3 (2)`: three, two of them in force. */
function told(tallies: readonly Tally[]): readonly string[] {
  return tallies.map(({ key, total, inForce }) => `${key ?? '-'} ${String(total)} (${String(inForce)})`);
}

describe('the story of a university', () => {
  const view = viewOf(TIMELINE_STORY);

  test.each<[TalliedBy, readonly string[]]>([
    ['country', ['ID 7 (3)', 'JP 3 (1)', 'MY 3 (2)']],
    ['form', ['student-exchange 12 (6)', 'internship 1 (1)', '- 1 (0)']],
    ['type', ['- 13 (6)']],
  ])('by %s: most first, what is not stated last', (by, expected) => {
    expect(told(view.tallies[by])).toEqual(expected);
  });

  test('by year: in order, with the empty ones between', () => {
    const years = view.tallies.year;
    expect(years.map(({ key }) => key).slice(0, 4)).toEqual(['2017', '2018', '2019', '2020']);
    expect(told(years)).toContain('2020 2 (0)');
    expect(years.map(({ key }) => key)).toContain('2026');
  });

  test('counts every signed agreement once by year', () => {
    expect(view.signed).toBe(13);
    expect(view.tallies.year.reduce((all, { total }) => all + total, 0)).toBe(13);
  });

  test('knows no more than was known on an earlier day', () => {
    const then = viewOf(TIMELINE_STORY, '2019-12-31');
    expect(then.signed).toBe(3);
    expect(told(then.tallies.year)).toEqual(['2017 1 (1)', '2018 1 (1)', '2019 1 (1)']);
  });
});

const PARTNERS = `kind: agreement
id: bersama-2020
title: Kerja Sama Tiga Pihak
scope: [internship, internship]
parties:
  - {name: SMK Karya Bahari, country: ID, type: school, signed: 2020-01-10}
  - {name: Kolej Vokasional Klang, country: MY, type: school, signed: 2020-01-10}
  - {name: PT Teluk Bayur Marina, country: ID, type: company, signed: 2020-01-10}
term: {lasts: 10 tahun}
`;

describe('an agreement of several parties', () => {
  test('stands in each of its countries, types and forms once', () => {
    const { tallies } = viewOf(PARTNERS);
    expect(told(tallies.country)).toEqual(['ID 1 (1)', 'MY 1 (1)']);
    expect(told(tallies.type)).toEqual(['company 1 (1)', 'school 1 (1)']);
    expect(told(tallies.form)).toEqual(['internship 1 (1)']);
  });
});

describe('years', () => {
  const signedIn = (...days: readonly string[]): TalliesView =>
    viewOf(
      days
        .map(
          (day, index) => `kind: agreement
id: nota-${String(index)}
title: Nota ${String(index)}
parties: [{name: SMA Muhammadiyah 3 Jember, signed: ${day}}, {name: IISM, signed: ${day}}]
term: {lasts: 1 tahun}
`,
        )
        .join('---\n'),
    );

  test('that are not certain stand last, without a year', () => {
    expect(told(signedIn('2020-12~', '2022').tallies.year)).toEqual([
      '2020 1 (0)',
      '2021 0 (0)',
      '2022 1 (0)',
    ]);
    expect(told(signedIn('2020', '201X').tallies.year)).toEqual(['2020 1 (0)', '- 1 (0)']);
  });

  test('that are centuries apart do not fill a page with nothing', () => {
    expect(told(signedIn('0202-05-01', '2022-05-01').tallies.year)).toEqual(['202 1 (0)', '2022 1 (0)']);
  });
});

test('nothing signed, nothing counted', () => {
  const view = viewOf({});
  expect(view).toMatchObject({ institution: null, signed: 0 });
  expect(Object.values(view.tallies).flat()).toEqual([]);
});
