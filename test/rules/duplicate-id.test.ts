/** duplicate-id: across files and documents, with documents that cannot be used, and among units. */
import { describe, expect, test } from 'vitest';
import { check, notesOf, told } from '../support/registers.ts';

const institution = (id: string, more = ''): string =>
  `kind: institution\nid: ${id}\nname: Lembaga ${id}${more}\n`;
const only = { ruleIds: ['duplicate-id'] };

describe('duplicate-id', () => {
  test('the first by file and place keeps the id; each later one is told, with the first beside it', () => {
    const found = check(
      {
        'b.yaml': `${institution('tarakan')}---\n${institution('tarakan')}`,
        'a.yaml': institution('tarakan'),
      },
      only,
    );
    expect(found.map((finding) => told(finding))).toEqual([
      'b.yaml:2:5 duplicate-id: The id `tarakan` is taken already. Give this record an id that no other has had.',
      'b.yaml:6:5 duplicate-id: The id `tarakan` is taken already. Give this record an id that no other has had.',
    ]);
    expect(found.flatMap((finding) => notesOf(finding))).toEqual([
      'a.yaml:2:5 `tarakan` is used here first',
      'a.yaml:2:5 `tarakan` is used here first',
    ]);
  });

  test('kinds share their ids', () => {
    const activity = 'kind: activity\nid: tarakan\ntitle: Kuliah\nform: seminar\non: 2025-01-01\n';
    expect(check(`${institution('tarakan')}---\n${activity}`, only)).toHaveLength(1);
  });

  test('a document that cannot be used claims its id all the same', () => {
    const broken = 'kind: institution\nid: tarakan\ncountry: ID\n'; // without a name
    expect(check({ 'a.yaml': broken, 'b.yaml': institution('tarakan') }, only)).toHaveLength(1);
    expect(
      check({ 'a.yaml': institution('tarakan'), 'b.yaml': broken }, only).map(({ at }) => at.file),
    ).toEqual(['b.yaml']);
  });

  test('ids that differ are no duplicates', () => {
    expect(check(`${institution('tarakan')}---\n${institution('tarakan-2')}`, only)).toEqual([]);
  });

  test('units of one institution, at whatever depth, have ids of their own; those of two may be the same', () => {
    const units =
      '\nunits: [{id: fkip, name: FKIP, units: [{id: pgsd, name: PGSD}]}, {id: pgsd, name: S2 PGSD}]';
    const found = check(
      `${institution('ula', units)}---\n${institution('tarakan', units.replace('}, {id: pgsd', '}, {id: s2'))}`,
      only,
    );
    expect(found.map((finding) => told(finding))).toEqual([
      'register.yaml:4:71 duplicate-id: `ula` has two units with the id `pgsd`. Give one of them another id.',
    ]);
  });
});
