/** Files in canonical form: the order of the schemas, one way to space, every word and every remark as before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Document } from 'yaml';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../../src/editing/format/format-file.ts';
import { recordText } from '../../src/editing/record-text.ts';
import { readFile } from '../../src/records/read-file.ts';
import { ROOT } from '../source-files.ts';
import { anyRecord, anyText } from '../support/random-records.ts';
import { LIMITS } from '../records/reading.ts';

function formatted(text: string, path = 'a.yaml'): string {
  const answer = formatFile({ path, text });
  if ('kept' in answer) throw new Error(answer.kept);
  return answer.text;
}

/** What reading a text gives, wherever things stand in it. */
function reading(text: string): unknown {
  const { records, broken, findings } = readFile({ path: 'a.yaml', text }, LIMITS);
  return {
    records: records.map(({ data }) => data),
    broken: broken.map(({ id }) => id),
    findings: findings.map(({ rule, message }) => JSON.stringify({ rule, message })).sort(),
  };
}

describe('formatFile', () => {
  test('puts fields in order and takes along what belongs to them', () => {
    const text = `# Artikel tidak menyebut nomor.

kind:   agreement
title: "Nota CMU"    # judul asli
id: nota-cmu
scope: [ training,benchmarking ,  internship ]
# lima tahun, kata Bu Sri
term:
    lasts: 5 tahun   # lisan

    # until: 2030-12-31
parties:    # urut naskah
# kami
- signed: 2026-01-26
  institution: ula
  signatory: { position: Rektor, name: "Rina, S.E." }
  # contact:
  #   name: belum ada
- name: Chiang Mai University


  country: TH
notes: >-   # dari telepon
      Satu dua
      tiga

      empat
# belum pasti
instrument: mou
x-no: 12
# tamat


---
on: 2026
kind: activity
title: Rapat
  tahunan
form: meeting
id: rapat`;
    expect(formatted(text)).toBe(`# Artikel tidak menyebut nomor.

kind: agreement
id: nota-cmu
title: "Nota CMU" # judul asli
# belum pasti
instrument: mou
scope: [training, benchmarking, internship]
parties: # urut naskah
  # kami
  - institution: ula
    signatory: { position: Rektor, name: "Rina, S.E." }
    signed: 2026-01-26
    # contact:
    #   name: belum ada
  - name: Chiang Mai University

    country: TH
# lima tahun, kata Bu Sri
term:
  lasts: 5 tahun # lisan

  # until: 2030-12-31
notes: >- # dari telepon
  Satu dua
  tiga

  empat
x-no: 12
# tamat
---
kind: activity
id: rapat
title: Rapat
  tahunan
form: meeting
on: 2026
`);
  });

  test('keeps the line ends of Windows', () => {
    const text = 'id: its\r\nkind:  institution\r\nnotes: |\r\n    a\r\n\r\n    b\r\n';
    expect(formatted(text)).toBe('kind: institution\r\nid: its\r\nnotes: |\r\n  a\r\n\r\n  b\r\n');
  });

  test('orders settings too, but not what a register lists in its own order', () => {
    const text =
      'language: id\nforms:\n    zumba: {en: Zumba, id: Zumba}\n    akrobat: {en: A, id: A}\nformat: 1\n';
    expect(formatted(text, 'mou.config.yaml')).toBe(
      'format: 1\nlanguage: id\nforms:\n  zumba: {en: Zumba, id: Zumba}\n  akrobat: {en: A, id: A}\n',
    );
  });

  test.each([
    ['kind: institution\n\tname: x\n', 'unreadable'],
    ['kind: institution\nname: "x\n', 'unreadable'],
    ['{kind: institution, id: its}\n', 'left'],
    ['- a\n', 'left'],
    ['id: its\nkind: institution\nx-a: &a 1\nx-b: *a\n', 'left'],
    ['id: its\nkind: institution\nx-a: !!str 1\n', 'left'],
    ['id: its\nkind: institution\nnotes: |1\n  a\n', 'left'],
  ])('leaves %j alone: %s', (text, kept) => {
    expect(formatFile({ path: 'a.yaml', text })).toEqual({ kept });
  });

  test.each(['', '# nothing yet\n'])('has nothing to do in %j', (text) => {
    expect(formatted(text)).toBe(text);
  });
});

describe('properties of formatFile', () => {
  const files = ['examples', 'test/fixtures'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(ROOT, folder, name)),
  );

  test('the examples are in canonical form', () => {
    const examples = files.filter((path) => path.startsWith(join(ROOT, 'examples')));
    expect(examples.length).toBeGreaterThan(20);
    for (const path of examples) {
      const text = readFileSync(path, 'utf8');
      expect(formatted(text), path).toBe(text);
    }
  });

  test('whatever a fixture holds means the same afterwards, and is not formatted twice', () => {
    let changed = 0;
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const answer = formatFile({ path: 'a.yaml', text });
      if ('kept' in answer) continue;
      expect(reading(answer.text), path).toEqual(reading(text));
      expect(formatted(answer.text), path).toBe(answer.text);
      changed += answer.text === text ? 0 : 1;
    }
    expect(changed).toBeGreaterThan(3);
  });

  test('what mou itself writes is in canonical form', () => {
    fc.assert(
      fc.property(anyRecord, anyText, (data, remark) => {
        const text = recordText(data, [{ path: [], text: remark }]);
        expect(formatted(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  // Four blanks, hyphens that are not moved in, folded texts, remarks anywhere: as other programs and people write.
  test('records in any order and style keep their data and remarks, and are formatted once', () => {
    const style = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 40, 80),
      singleQuote: fc.boolean(),
      flowCollectionPadding: fc.boolean(),
    });
    const remarks = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(anyRecord, style, remarks, (data, options, places) => {
        const lines = new Document(data).toString(options).split('\n');
        for (const [line, column, isBehind] of places) {
          const at = line % lines.length;
          if (isBehind) lines[at] = `${lines[at] ?? ''}   # di belakang`;
          else lines.splice(at, 0, `${' '.repeat(column)}# di atas`, '');
        }
        const text = lines.join('\n');
        const answer = formatFile({ path: 'a.yaml', text });
        fc.pre(!('kept' in answer)); // so many that are formatted, however many are left as they are
        expect(reading(answer.text)).toEqual(reading(text));
        expect(formatted(answer.text)).toBe(answer.text);
      }),
      { numRuns: 120 },
    );
  });
});
