/** Edits of records in their files: only the lines concerned change, whatever a person has written around them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFile, type DocumentEdit } from '../../src/editing/edit-file.ts';
import { editData, editsBetween, type Edit } from '../../src/editing/edit.ts';
import { recordText, type RecordData } from '../../src/editing/record-text.ts';
import { changesDiff } from '../../src/output/changes-diff.ts';
import { flowText } from '../../src/editing/value-lines.ts';
import { shapes } from '../../src/generated/shapes.ts';
import { anyRecord, anyText } from '../support/random-records.ts';
import { dataOf } from '../records/reading.ts';

/** A file as an office keeps it: remarks everywhere, two styles side by side, two records. */
const OFFICE = `# Berkas asli ada di Lemari 3.
kind: agreement
id: nota-cmu   # lihat juga pks-cmu
title: "Nota Kesepahaman: CMU"
parties: # urut naskah
  - institution: ula
    # nomor menyusul
    signatory: {name: Rina Wulandari, position: Rektor}
  - { name: Chiang Mai University, country: TH }
scope: [training]

# lima tahun, kata Bu Sri
term:
  lasts: 5 tahun
notes: | # dari telepon
  Baris satu
  Baris dua
tags:
- prioritas
# tamat
---
kind: activity
id: rapat
title: Rapat
form: meeting
`;

function edited(edits: readonly Edit[], text = OFFICE): string {
  const answer = editFile(
    { path: 'register.yaml', text },
    edits.map((edit) => ({ document: 0, edit })),
  );
  if ('refused' in answer) throw new Error(answer.refused.reason);
  return answer.text;
}

/** The lines that are taken out and put in, as a diff shows them. */
function changedLines(edits: readonly Edit[], text = OFFICE): readonly string[] {
  const change = { path: 'register.yaml', before: text, after: edited(edits, text) };
  return changesDiff([change], { language: 'en', colour: false })
    .split('\n')
    .filter((line) => /^[-+](?!--|\+\+)/.test(line));
}

describe('editFile changes only the lines concerned', () => {
  test.each<[what: string, edits: readonly Edit[], lines: readonly string[]]>([
    [
      'a value, its comment and its quotes staying',
      [
        { edit: 'set', path: ['id'], value: 'nota-cmu-2026' },
        { edit: 'set', path: ['title'], value: 'Nota' },
      ],
      [
        '-id: nota-cmu   # lihat juga pks-cmu',
        '-title: "Nota Kesepahaman: CMU"',
        '+id: nota-cmu-2026   # lihat juga pks-cmu',
        '+title: Nota',
      ],
    ],
    [
      'a new field where the schema wants it, in a block',
      [{ edit: 'set', path: ['parties', 0, 'signed'], value: '2026-01-26' }],
      ['+    signed: 2026-01-26'],
    ],
    [
      'a new field in brackets',
      [{ edit: 'set', path: ['parties', 1, 'signed'], value: '2026-01-26' }],
      [
        '-  - { name: Chiang Mai University, country: TH }',
        '+  - { name: Chiang Mai University, country: TH, signed: 2026-01-26 }',
      ],
    ],
    [
      'a field within one that is not there yet',
      [{ edit: 'set', path: ['signing', 'place'], value: 'Padang: aula' }],
      ['+signing:', '+  place: "Padang: aula"'],
    ],
    [
      'a first field',
      [{ edit: 'set', path: ['term', 'from'], value: '2026-02-01' }],
      ['+  from: 2026-02-01'],
    ],
    [
      'an entry at the end of a list, and the beginning of a list',
      [
        { edit: 'insert', path: ['tags'], value: 'asean' },
        { edit: 'insert', path: ['scope'], value: 'internship' },
        { edit: 'insert', path: ['follow_ups'], value: { what: 'Kirim berkas', due: '2026-02-28' } },
      ],
      [
        '-scope: [training]',
        '+scope: [training, internship]',
        '+follow_ups:',
        '+  - what: Kirim berkas',
        '+    due: 2026-02-28',
        '+- asean',
      ],
    ],
    [
      'an entry in the middle of a list',
      [{ edit: 'insert', path: ['parties'], value: { institution: 'its' }, at: 1 }],
      ['+  - institution: its'],
    ],
    [
      'a text below | by one on its line, and back',
      [{ edit: 'set', path: ['notes'], value: 'Satu' }],
      ['-notes: | # dari telepon', '-  Baris satu', '-  Baris dua', '+notes: Satu # dari telepon'],
    ],
    [
      'a text on one line by one of several',
      [{ edit: 'set', path: ['title'], value: 'Nota\nCMU' }],
      ['-title: "Nota Kesepahaman: CMU"', '+title: |-', '+  Nota', '+  CMU'],
    ],
    [
      'a field taken away',
      [{ edit: 'remove', path: ['notes'] }],
      ['-notes: | # dari telepon', '-  Baris satu', '-  Baris dua'],
    ],
    [
      'the first field of an entry, whose remark stays',
      [{ edit: 'remove', path: ['parties', 0, 'institution'] }],
      [
        '-  - institution: ula',
        '-    signatory: {name: Rina Wulandari, position: Rektor}',
        '+  - signatory: {name: Rina Wulandari, position: Rektor}',
      ],
    ],
    [
      'the only entry of a list',
      [{ edit: 'remove', path: ['tags', 0] }],
      ['-tags:', '-- prioritas', '+tags: []'],
    ],
    [
      'a remark above the line',
      [{ edit: 'set', path: ['parties', 1, 'country'], value: 'TH', comment: 'B4: "Thai"' }],
      ['+  # B4: "Thai"'],
    ],
    [
      'a map in the place of an id',
      [{ edit: 'set', path: ['parties', 0, 'institution'], value: { name: 'ULA', country: 'ID' } }],
      ['-  - institution: ula', '+  - institution:', '+      name: ULA', '+      country: ID'],
    ],
  ])('%s', (_, edits, lines) => {
    expect([...changedLines(edits)].sort()).toEqual([...lines].sort());
  });

  test('with the line ends of Windows it does the same', () => {
    const windows = OFFICE.replaceAll('\n', '\r\n');
    const edits: readonly Edit[] = [
      { edit: 'set', path: ['parties', 0, 'signed'], value: '2026-01-26' },
      { edit: 'set', path: ['title'], value: 'Nota\nCMU' },
      { edit: 'set', path: ['notes'], value: 'x\ny' },
      { edit: 'insert', path: ['tags'], value: 'asean' },
      { edit: 'remove', path: ['term'] },
    ];
    expect(edited(edits, windows)).toBe(edited(edits).replaceAll('\n', '\r\n'));
  });

  test('a text without a line end at its end gets one between', () => {
    expect(
      edited([{ edit: 'set', path: ['city'], value: 'Jember' }], 'kind: institution\nname: Polije'),
    ).toBe('kind: institution\nname: Polije\ncity: Jember');
  });

  test('a remark that stands there already is not written again', () => {
    const edit: Edit = { edit: 'set', path: ['term', 'lasts'], value: '3 tahun', comment: 'F4: "3 thn"' };
    const once = edited([edit]);
    expect(edited([edit], once)).toBe(once);
  });

  test('many references of several documents change at once', () => {
    const edits: readonly DocumentEdit[] = [
      { document: 0, edit: { edit: 'set', path: ['parties', 0, 'institution'], value: 'lembah-anai' } },
      { document: 1, edit: { edit: 'set', path: ['title'], value: 'Rapat kerja' } },
    ];
    const answer = editFile({ path: 'register.yaml', text: OFFICE }, edits);
    expect('text' in answer && answer.text).toBe(
      OFFICE.replace('institution: ula', 'institution: lembah-anai').replace(
        'title: Rapat',
        'title: Rapat kerja',
      ),
    );
  });
});

describe('editFile refuses rather than break a text', () => {
  const refusal = (text: string, edit: Edit): unknown =>
    editFile({ path: 'a.yaml', text }, [{ document: 0, edit }]);

  test.each<[reason: string, text: string, edit: Edit]>([
    ['no-place', 'kind: institution\n', { edit: 'remove', path: ['city'] }],
    ['no-place', 'kind: institution\ntags: [a]\n', { edit: 'set', path: ['tags', 3], value: 'x' }],
    ['no-place', 'kind: institution\ncity: Jember\n', { edit: 'insert', path: ['city'], value: 'x' }],
    ['no-place', 'kind: institution\ntags: [a]\n', { edit: 'insert', path: ['tags'], value: 'x', at: 3 }],
    ['no-place', 'kind: a\nx-a: &x {b: 1}\nx-b: *x\n', { edit: 'set', path: ['x-b', 'b'], value: 2 }],
    ['not-safe', 'kind: a\nx-a: &x {b: 1}\nx-b: *x\n', { edit: 'set', path: ['x-a', 'b'], value: 2 }],
    ['not-safe', 'kind: a\nx-a: &x 1\nx-b: *x\n', { edit: 'remove', path: ['x-a'] }],
    ['unreadable', 'kind: institution\n\tname: x\n', { edit: 'set', path: ['city'], value: 'Jember' }],
    ['unreadable', '- a\n', { edit: 'set', path: ['city'], value: 'Jember' }],
  ])('%s: %j', (reason, text, edit) => {
    expect(refusal(text, edit)).toEqual({
      refused: { reason, file: 'a.yaml', document: 0, path: edit.path },
    });
  });

  test('a field that is written twice: which one counts is for a person to say', () => {
    const text = 'kind: institution\ncity: A\ncity: B\n';
    const answer = editFile({ path: 'a.yaml', text }, [
      { document: 0, edit: { edit: 'remove', path: ['city'] } },
    ]);
    expect(answer).toMatchObject({ refused: { reason: 'not-safe' } });
  });
});

describe('editsBetween', () => {
  test('says what differs, and nothing of what does not', () => {
    const before = {
      title: 'A',
      tags: ['a', 'b', 'c'],
      term: { lasts: 'P5Y' },
      parties: [{ name: 'x' }, { name: 'y' }],
    };
    const after = {
      title: 'A',
      tags: ['a', 'c'],
      term: { lasts: 'P3Y', max: 'P9Y' },
      parties: [{ name: 'x' }, { name: 'z' }],
    };
    expect(editsBetween(before, after)).toEqual([
      { edit: 'remove', path: ['tags', 1] },
      { edit: 'set', path: ['term', 'lasts'], value: 'P3Y' },
      { edit: 'set', path: ['term', 'max'], value: 'P9Y' },
      { edit: 'set', path: ['parties', 1, 'name'], value: 'z' },
    ]);
  });

  test('turns any data into any other, and the text with it, in blocks and in brackets', () => {
    const pairs = fc.tuple(anyRecord, anyRecord, fc.boolean(), anyText);
    fc.assert(
      fc.property(pairs, ([one, other, inBrackets, remark]) => {
        const goal: RecordData = { ...other, kind: one.kind };
        const edits = editsBetween(one, goal);
        const data = edits.reduce<unknown>((now, edit) => editData(now as RecordData, edit), one);
        expect(data).toEqual(goal);
        const text = inBrackets
          ? `# ${one.kind}\n${flowText(one, shapes[one.kind])}\n`
          : recordText(one, [{ path: [], text: remark }]);
        const documentEdits = edits.map((edit) => ({ document: 0, edit }));
        const answer = editFile({ path: 'a.yaml', text }, documentEdits);
        if ('refused' in answer) throw new Error(JSON.stringify({ refused: answer.refused, edits, text }));
      }),
      { numRuns: 100 },
    );
  });

  test('an edit and its opposite leave the text as it was', () => {
    const value = 'Padang Panjang';
    const text = 'kind: institution\nid: ula\nname: ULA # dahulu IKIP\ntags: [a]\n';
    const there = edited([{ edit: 'set', path: ['city'], value }], text);
    expect(dataOf(there)).toMatchObject({ city: value });
    expect(edited([{ edit: 'remove', path: ['city'] }], there)).toBe(text);
  });
});
