/** Where a new record goes, and under which id. */
import { describe, expect, test } from 'vitest';
import { freeId, idInYear } from '../../src/editing/free-id.ts';
import { placeFor, recordChange } from '../../src/editing/record-place.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';

const its = 'kind: institution\nid: its\nname: ITS\n';
const two = `${its}---\nkind: institution\nid: iium\nname: IIUM\n`;
const nota = 'kind: agreement\nid: nota\ntitle: Nota\nparties: [{ institution: its }, { name: IIUM }]\n';

describe('placeFor', () => {
  test.each<[what: string, files: RegisterFiles, kind: 'agreement' | 'institution', path: string]>([
    ['an empty register', {}, 'agreement', 'agreements/baru.yaml'],
    ['files of their own', { 'lembaga/its.yaml': its }, 'institution', 'lembaga/baru.yaml'],
    ['one file for a kind', { 'mitra.yaml': two }, 'institution', 'mitra.yaml'],
    ['one file for everything', { 'register.yaml': `${two}---\n${nota}` }, 'agreement', 'register.yaml'],
    [
      'the first of its kind',
      { 'data/institutions/its.yaml': its },
      'agreement',
      'data/agreements/baru.yaml',
    ],
    ['files at the root', { 'its.yaml': its }, 'institution', 'baru.yaml'],
    [
      'folders of years',
      {
        'mou/2023/nota.yaml': nota,
        'mou/2024/dua.yaml': nota.replace('nota', 'dua'),
        'mou/tiga.yaml': nota.replace('nota', 'tiga'),
      },
      'agreement',
      'mou/2026/baru.yaml',
    ],
    [
      'the folder of most',
      { 'a/its.yaml': its, 'b/um.yaml': its.replace('its', 'um'), 'b/ui.yaml': its.replace('its', 'ui') },
      'institution',
      'b/baru.yaml',
    ],
  ])('%s', (_, files, kind, path) => {
    expect(placeFor(registerOf(files).register, kind, 'baru', 2026)).toBe(path);
  });
});

describe('recordChange', () => {
  const data = { kind: 'institution', id: 'ui', name: 'UI' } as const;
  const ui = 'kind: institution\nid: ui\nname: UI\n';

  test('makes a file, or adds a document to one', () => {
    const { register } = registerOf({ 'its.yaml': its });
    expect(recordChange(register, 'ui.yaml', data)).toEqual([
      { path: 'ui.yaml', before: undefined, after: ui },
    ]);
    expect(recordChange(register, 'its.yaml', data)).toEqual([
      { path: 'its.yaml', before: its, after: `${its}---\n${ui}` },
    ]);
  });

  test('adds to what the file is becoming anyway', () => {
    const { register } = registerOf({ 'its.yaml': its });
    const other = { path: 'its.yaml', before: its, after: `${its}city: Surabaya\n` };
    expect(recordChange(register, 'its.yaml', data, [other])).toEqual([
      { path: 'its.yaml', before: its, after: `${its}city: Surabaya\n---\n${ui}` },
    ]);
  });
});

describe('ids', () => {
  test.each([
    ['iism-2026', 2031, 'iism-2031'],
    ['iism-2026-2', 2031, 'iism-2031'],
    ['iwdn-iium', 2031, 'iwdn-iium-2031'],
    ['batch-1850', 2031, 'batch-1850-2031'],
  ])('%s moves on to %d', (id, year, moved) => {
    expect(idInYear(id, year)).toBe(moved);
  });

  test('an id is never one that some document claims, nor one that Windows keeps for itself', () => {
    const broken = 'kind: agreement\nid: its-2\n\ttitle: x\n';
    const { register } = registerOf({ 'its.yaml': its, 'broken.yaml': broken });
    expect(freeId(register, 'its')).toBe('its-3');
    expect(freeId(register, 'con')).toBe('con-2');
    expect(freeId(register, 'um')).toBe('um');
  });
});
