/** Where the partners are: each institution once, where it is, and whether anything with it is in force. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { partnerPlacesView, type PartnerPlacesView } from '../../src/views/partner-places.ts';
import { dayOf } from '../support/context.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

function viewOf(files: RegisterFiles, asOf = '2026-01-26'): PartnerPlacesView {
  const { register } = registerOf(files);
  return partnerPlacesView(register, termsOf(register, dayOf(asOf)));
}

describe('the story of a university', () => {
  const view = viewOf(TIMELINE_STORY);

  test('each partner counts once, however many agreements there are', () => {
    expect(view.places).toEqual([
      { country: 'ID', partners: 2, inForce: 2 },
      { country: 'JP', partners: 1, inForce: 1 },
      { country: 'MY', partners: 1, inForce: 1 },
    ]);
  });

  test('networks without a country are counted apart, those of persons not at all', () => {
    expect(view.elsewhere).toBe(2);
  });

  test('our own country is known', () => {
    expect(view).toMatchObject({ home: 'ID', institution: 'Universitas Lembah Anai' });
  });

  test('on an earlier day there were fewer', () => {
    expect(viewOf(TIMELINE_STORY, '2016-01-01').places.map(({ country }) => country)).toEqual(['JP']);
  });
});

const agreement = (id: string, partner: string, more: string): string => `kind: agreement
id: ${id}
title: Nota ${id}
parties: [{institution: {name: Politeknik Muara Kuning, country: ID}, signed: 2015-01-01}, ${partner}]
${more}
`;

describe('what counts as a partner', () => {
  const config = 'format: 1\ninstitution: {name: Politeknik Muara Kuning, country: ID}\n';
  const placesWith = (...records: readonly string[]): PartnerPlacesView['places'] =>
    viewOf({ 'mou.config.yaml': config, 'a.yaml': records.join('---\n') }).places;

  test.each([
    [
      'one whose agreement has ended',
      '{name: Hat Nai College, country: TH, signed: 2015-01-01}',
      'term: {lasts: 1 tahun}',
      0,
    ],
    [
      'one whose agreement is in force',
      '{name: Hat Nai College, country: TH, signed: 2015-01-01}',
      'term: {open: true}',
      1,
    ],
    [
      'one with which nothing is signed yet',
      '{name: Hat Nai College, country: TH}',
      'process: [{stage: exploring}]',
      0,
    ],
  ])('%s', (_, party, more, inForce) => {
    expect(placesWith(agreement('satu', party, more))).toEqual([{ country: 'TH', partners: 1, inForce }]);
  });

  test('not one with which it came to nothing', () => {
    const more = 'closure: {on: 2016-01-01, decision: abandoned}';
    expect(placesWith(agreement('satu', '{name: Hat Nai College, country: TH}', more))).toEqual([]);
  });

  test('not one that the source does not name, since it may be any', () => {
    expect(placesWith(agreement('satu', '{unnamed: true, country: TH}', ''))).toEqual([]);
  });

  test('one in force among several is enough, and equal countries are in order', () => {
    const th = '{name: Hat Nai College, country: TH, signed: 2015-01-01}';
    const my = '{name: Kolej Klang, country: MY, signed: 2015-01-01}';
    expect(
      placesWith(
        agreement('satu', th, 'term: {lasts: 1 tahun}'),
        agreement('dua', th, 'term: {open: true}'),
        agreement('tiga', my, 'term: {lasts: 1 tahun}'),
      ),
    ).toEqual([
      { country: 'MY', partners: 1, inForce: 0 },
      { country: 'TH', partners: 1, inForce: 1 },
    ]);
  });
});
