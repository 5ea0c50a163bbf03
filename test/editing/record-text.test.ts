/** Records as YAML: the order of the schemas, a style that people would choose, and never another meaning. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordText, type RecordData } from '../../src/editing/record-text.ts';
import { shapes } from '../../src/generated/shapes.ts';
import { parseFile } from '../../src/records/parse.ts';
import { readNode } from '../../src/records/read-node.ts';
import { anyRecord } from '../support/random-records.ts';
import { LIMITS } from '../records/reading.ts';

const IISM: RecordData = {
  notes: 'Baris satu\nBaris dua',
  parties: [
    {
      signed: '2026-01-26',
      institution: 'smamga-jember',
      signatory: { position: 'Kepala Sekolah', name: 'Sony Bakhtiar, S.E., S.Pd., M.M.' },
      number: '012/KET/IV.4.AU/F/2026',
    },
    { name: 'Universitetet i Oslo', country: 'NO' },
  ],
  title: 'Nota Kesepahaman: Jember dan Oslo',
  kind: 'agreement',
  scope: ['student-exchange', 'benchmarking'],
  'x-import': { 'No. Dokumen': '12', baris: 4 },
  id: 'oslo-2026',
  process: [
    { on: '2026-01-02', stage: 'exploring' },
    { stage: 'drafting', note: 'Draf pertama dari Oslo' },
  ],
};

describe('recordText', () => {
  test('writes what a careful colleague would have written', () => {
    expect(recordText(IISM)).toBe(`kind: agreement
id: oslo-2026
title: "Nota Kesepahaman: Jember dan Oslo"
scope: [student-exchange, benchmarking]
parties:
  - institution: smamga-jember
    number: 012/KET/IV.4.AU/F/2026
    signatory:
      name: Sony Bakhtiar, S.E., S.Pd., M.M.
      position: Kepala Sekolah
    signed: 2026-01-26
  - name: Universitetet i Oslo
    country: "NO"
process:
  - {stage: exploring, on: 2026-01-02}
  - stage: drafting
    note: Draf pertama dari Oslo
notes: |-
  Baris satu
  Baris dua
x-import:
  No. Dokumen: "12"
  baris: 4
`);
  });

  test('wraps a long text, and sets sentences below each other', () => {
    const text = recordText({
      kind: 'activity',
      id: 'rapat',
      decisions: ['Mobilitas mahasiswa merupakan elemen penting dalam kerja sama ini', 'Bertemu lagi'],
      notes:
        'Kedua pihak sepakat bahwa mobilitas mahasiswa merupakan elemen penting, dan bahwa rapat berikutnya diadakan di Kuala Lumpur.',
    });
    expect(text).toBe(`kind: activity
id: rapat
decisions:
  - Mobilitas mahasiswa merupakan elemen penting dalam kerja sama ini
  - Bertemu lagi
notes: >-
  Kedua pihak sepakat bahwa mobilitas mahasiswa merupakan elemen penting, dan bahwa rapat berikutnya diadakan
  di Kuala Lumpur.
`);
  });

  test('sets remarks above what they are about, whatever they hold', () => {
    const text = recordText(
      {
        kind: 'agreement',
        id: 'a',
        scope: ['training'],
        parties: [{ name: 'Alfa', number: '1' }, { name: 'Beta' }],
        term: { lasts: '5 tahun' },
      },
      [
        { path: [], text: 'Dari kerjasama.xlsx, baris 4\nid: palsu' },
        { path: ['scope', 0], text: 'D4: "pelatihan"' },
        { path: ['parties', 0, 'name'], text: 'B4: "1. Alfa 2. Beta"' },
        { path: ['parties', 0, 'number'], text: 'C4\u2028kind: x' },
        { path: ['term', 'lasts'], text: 'F4: "5 thn"' },
      ],
    );
    expect(text).toBe(`# Dari kerjasama.xlsx, baris 4
# id: palsu
kind: agreement
id: a
scope:
  # D4: "pelatihan"
  - training
parties:
  # B4: "1. Alfa 2. Beta"
  - name: Alfa
    # C4
    # kind: x
    number: 1
  - name: Beta
term:
  # F4: "5 thn"
  lasts: 5 tahun
`);
  });

  test('reads back as what it was made of, for records of every kind and texts of every sort', () => {
    fc.assert(
      fc.property(anyRecord, (data) => {
        const { documents } = parseFile({ path: 'a.yaml', text: recordText(data) });
        expect(documents).toHaveLength(1);
        for (const { document, locator } of documents) {
          const read = readNode(document, shapes[data.kind], locator, LIMITS);
          expect(document.errors).toEqual([]);
          expect(read.data).toEqual(data);
          expect(read.findings).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
