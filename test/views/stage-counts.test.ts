/** How far agreements come: recorded, signed, carried out, renewed. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { stageCountsView, type StageCountsView } from '../../src/views/stage-counts.ts';
import { dayOf } from '../support/context.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

function countsOf(files: RegisterFiles, asOf = '2026-01-26'): StageCountsView['counts'] {
  const { register } = registerOf(files);
  return stageCountsView(register, termsOf(register, dayOf(asOf))).counts;
}

const NOTA = `kind: agreement
id: nota
title: Nota Kesepahaman Magang
parties: [{name: SMK Karya Bahari, signed: 2022-03-01}, {name: PT Teluk Bayur Marina, signed: 2022-03-01}]
term: {lasts: 3 tahun}
`;

const held = (on: string, more = ''): string =>
  `---\nkind: activity\nid: magang\ntitle: Magang\nform: internship\non: ${on}\nunder: [nota]\n${more}`;

describe('a signed agreement', () => {
  test.each<[string, string, StageCountsView['counts']]>([
    ['alone', NOTA, { explored: 1, signed: 1, active: 0, renewed: 0 }],
    ['with an activity', NOTA + held('2023-01-10'), { explored: 1, signed: 1, active: 1, renewed: 0 }],
    [
      'with an activity on the day of its signing alone',
      NOTA + held('2022-03-01'),
      { explored: 1, signed: 1, active: 0, renewed: 0 },
    ],
    [
      'with an activity that is only planned',
      NOTA + held('2027-01-10'),
      { explored: 1, signed: 1, active: 0, renewed: 0 },
    ],
    [
      'that renews itself',
      `${NOTA}renewal: {mode: automatic, lasts: 1 tahun}\n`,
      { explored: 1, signed: 1, active: 0, renewed: 1 },
    ],
    [
      'that an addendum prolongs',
      `${NOTA}amendments: [{signed: 2024-12-01, until: 2028-02-29}]\n`,
      { explored: 1, signed: 1, active: 0, renewed: 1 },
    ],
    [
      'with a successor that is signed',
      `${NOTA}---\n${NOTA.replace('id: nota', 'id: baru\nsupersedes: [nota]').replaceAll('2022', '2025')}`,
      { explored: 2, signed: 2, active: 0, renewed: 1 },
    ],
    [
      'with a successor that is not signed',
      `${NOTA}---\n${NOTA.replace('id: nota', 'id: baru\nsupersedes: [nota]').replaceAll(', signed: 2022-03-01', '')}`,
      { explored: 2, signed: 1, active: 0, renewed: 0 },
    ],
  ])('%s', (_, files, expected) => {
    expect(countsOf(files)).toEqual(expected);
  });
});

test('an activity under a descendant carries out its umbrella too', () => {
  const child = NOTA.replace('id: nota', 'id: anak\nunder: nota');
  expect(countsOf(`${NOTA}---\n${child}${held('2023-01-10').replace('[nota]', '[anak]')}`)).toMatchObject({
    signed: 2,
    active: 2,
  });
});

test('the story of a university, and what was known of it earlier', () => {
  expect(countsOf(TIMELINE_STORY)).toEqual({ explored: 16, signed: 13, active: 0, renewed: 2 });
  expect(countsOf(TIMELINE_STORY, '2018-12-31')).toEqual({ explored: 3, signed: 2, active: 0, renewed: 0 });
});
