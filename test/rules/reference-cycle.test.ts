/** reference-cycle: each circle once, from its first record, however long. */
import { describe, expect, test } from 'vitest';
import { check, notesOf, told } from '../support/registers.ts';

const only = { ruleIds: ['reference-cycle'] };
const PARTIES = 'parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]';

const agreement = (id: string, link = ''): string =>
  `kind: agreement\nid: ${id}\ntitle: Perjanjian ${id}\n${link}\n${PARTIES}\n`;
const register = (...documents: readonly string[]): string => documents.join('---\n');
const sentencesIn = (files: string): readonly string[] =>
  check(files, only).map((finding) => told(finding).replace(/ Remove.*| Correct.*/, ''));

describe('reference-cycle', () => {
  test.each([
    ['under', 'under: '],
    ['supersedes', 'supersedes: '],
    ['same_as', 'term: {same_as: '],
  ])('%s of two agreements', (field, start) => {
    const end =
      field === 'supersedes'
        ? (id: string) => `${start}[${id}]`
        : (id: string) => `${start}${id}${field === 'under' ? '' : '}'}`;
    const files = register(agreement('b', end('a')), agreement('a', end('b')));
    expect(sentencesIn(files)).toEqual([
      expect.stringMatching(
        new RegExp(`^register.yaml:4:\\d+ reference-cycle: \`${field}\` leads in a circle: b -> a -> b\\.$`),
      ),
    ]);
  });

  test('succeeded_by of institutions, told from the first', () => {
    const institution = (id: string, next: string): string =>
      `kind: institution\nid: ${id}\nname: ${id}\nsucceeded_by: ${next}\n`;
    const files = register(
      institution('stp', 'politeknik'),
      institution('politeknik', 'institut'),
      institution('institut', 'stp'),
    );
    expect(sentencesIn(files)).toEqual([
      'register.yaml:4:15 reference-cycle: `succeeded_by` leads in a circle: stp -> politeknik -> institut -> stp.',
    ]);
    expect(check(files, only).flatMap((finding) => notesOf(finding))).toEqual([
      'register.yaml:9:15 goes on to `institut`',
      'register.yaml:14:15 goes on to `stp`',
    ]);
  });

  test('a record that names itself', () => {
    expect(sentencesIn(agreement('a', 'under: a'))).toEqual([
      'register.yaml:4:8 reference-cycle: `under` names `a`, which is this record itself. Write the id of the other record, or delete the line.',
    ]);
  });

  test('a record that only leads into a circle is not on it', () => {
    const files = register(
      agreement('c', 'under: a'),
      agreement('a', 'under: b'),
      agreement('b', 'under: a'),
    );
    expect(sentencesIn(files)).toEqual([
      'register.yaml:10:8 reference-cycle: `under` leads in a circle: a -> b -> a.',
    ]);
  });

  test('two circles through one record are two findings', () => {
    const files = register(
      agreement('a', 'supersedes: [b, c]'),
      agreement('b', 'supersedes: [a]'),
      agreement('c', 'supersedes: [a]'),
    );
    expect(sentencesIn(files)).toEqual([
      'register.yaml:4:14 reference-cycle: `supersedes` leads in a circle: a -> b -> a.',
      'register.yaml:4:17 reference-cycle: `supersedes` leads in a circle: a -> c -> a.',
    ]);
  });

  test('different links do not make a circle together', () => {
    const files = register(agreement('a', 'under: b'), agreement('b', 'supersedes: [a]'));
    expect(check(files, only)).toEqual([]);
  });

  test('chains and forks that end are none', () => {
    const files = register(
      agreement('a', 'supersedes: [b, c]'),
      agreement('b', 'supersedes: [d]'),
      agreement('c', 'supersedes: [d]'),
      agreement('d'),
    );
    expect(check(files, only)).toEqual([]);
  });

  test('an unknown id or one of another kind leads nowhere', () => {
    expect(check(agreement('a', 'under: hilang'), only)).toEqual([]);
  });

  test('a long circle is told by its beginning', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `p${String(index)}`);
    const files = register(
      ...ids.map((id, index) => agreement(id, `under: ${ids[(index + 1) % ids.length] ?? ''}`)),
    );
    const found = check(files, only);
    expect(found).toHaveLength(1);
    expect(found.map((finding) => told(finding))[0]).toContain(
      'p0 -> p1 -> p2 -> p3 -> p4 -> p5 -> p6 -> p7 -> p8 -> ... -> p0.',
    );
    expect(found[0]?.related).toHaveLength(7);
  });
});
