/** What the short way of reading takes and what it leaves to the full parser, one thing at a time. */
import { describe, expect, test } from 'vitest';
import { readPlainFile } from '../../../src/records/plain/read-plain-file.ts';
import { LIMITS, placed } from '../reading.ts';

/** The fields of an institution after its kind, id and name; undefined where the full parser has to judge. */
function fieldsOf(lines: string): Readonly<Record<string, unknown>> | undefined {
  const text = `kind: institution\nid: ula\nname: Universitas Lembah Anai\n${lines}`;
  const [record] = readPlainFile({ path: 'ula.yaml', text }, LIMITS)?.records ?? [];
  if (record === undefined) return undefined;
  const { kind, id, name, ...fields } = record.data as Record<string, unknown>;
  expect({ kind, id, name }).toEqual({ kind: 'institution', id: 'ula', name: 'Universitas Lembah Anai' });
  return fields;
}

describe('takes', () => {
  test.each([
    ['city: Padang Panjang\n', { city: 'Padang Panjang' }],
    ['city: Padang   # dahulu Anai\n\n# habis\n', { city: 'Padang' }],
    ['city: Padang', { city: 'Padang' }],
    ['country: NO\n', { country: 'NO' }],
    ['city: 0123\naddress: 1.10\nnotes: true\n', { city: '0123', address: '1.10', notes: 'true' }],
    ['address: Jalan No. 5: blok C\n', undefined],
    ['address: Jalan No.5:C\n', { address: 'Jalan No.5:C' }],
    ['website: https://ula.ac.id/#kui\n', { website: 'https://ula.ac.id/#kui' }],
    ['city: "Padang: Panjang"\n', { city: 'Padang: Panjang' }],
    ["city: 'Pa''dang' # kota\n", { city: "Pa'dang" }],
    ['also_known_as: [ULA, "U, L, A"]\n', { also_known_as: ['ULA', 'U, L, A'] }],
    ['ids: { npsn: 20523806, pddikti: "001026" }\n', { ids: { npsn: '20523806', pddikti: '001026' } }],
    ['tags:\n- utama\n- 2021\n', { tags: ['utama', '2021'] }],
    ['tags:\n  # dua\n  - utama\n\n  - lama\n', { tags: ['utama', 'lama'] }],
    ['units: [{ id: ft, lecturers: 24 }]\n', { units: [{ id: 'ft', lecturers: 24 }] }],
    [
      'units:\n  - id: fkip\n    units:\n    -   name: PBI\n        kind: programme\n  - { name: FT }\n',
      { units: [{ id: 'fkip', units: [{ name: 'PBI', kind: 'programme' }] }, { name: 'FT' }] },
    ],
    ['x-akreditasi: Unggul\n', { 'x-akreditasi': 'Unggul' }],
    ['town: Padang\n', { town: 'Padang' }],
    ['notes: |\n  satu\n\n  # dua\ncity: Padang\n', { notes: 'satu\n\n# dua\n', city: 'Padang' }],
    ['notes: >-\n  satu\n  dua\n\n\n  tiga\n\n# habis\n', { notes: 'satu dua\n\ntiga' }],
    ['city: Padang\r\nnotes: >-\r\n  satu\r\n  dua\r\n', { city: 'Padang', notes: 'satu dua' }],
  ])('%j', (lines, fields) => {
    expect(fieldsOf(lines)).toEqual(fields);
  });

  test('several documents, each numbered as it stands in the file', () => {
    const text =
      '# Dua lembaga.\n---\nkind: institution\nid: ula\nname: ULA\n---\n# Kedua.\nkind: institution\nid: pbt\nname: PBT\n';
    const records = readPlainFile({ path: 'two.yaml', text }, LIMITS)?.records ?? [];
    expect(records.map(({ id, file, documentIndex }) => `${file} ${String(documentIndex)} ${id}`)).toEqual([
      'two.yaml 0 ula',
      'two.yaml 1 pbt',
    ]);
  });
});

describe('finds what the schema refuses', () => {
  const lines = 'kind: institution\nid: ula\nname: ULA\n';

  test('a field that nobody knows leaves the record usable', () => {
    const reading = readPlainFile({ path: 'a.yaml', text: `${lines}town: Padang\n` }, LIMITS);
    expect(reading?.records.map(({ id }) => id)).toEqual(['ula']);
    expect(reading?.findings.map(placed)).toEqual(['4:1-5 unknown-key.unknown']);
  });

  test('a document that cannot be used keeps its id', () => {
    const text = `${lines}type: 5\n---\n${lines.replace('ula', 'b')}`;
    const reading = readPlainFile({ path: 'a.yaml', text }, LIMITS);
    expect(reading?.records.map(({ id }) => id)).toEqual(['b']);
    expect(reading?.broken).toEqual([
      { file: 'a.yaml', documentIndex: 0, id: 'ula', kind: 'institution', title: 'ULA' },
    ]);
    expect(reading?.findings.map(placed)).toEqual(['4:7-8 unknown-value.unknown']);
  });

  test.each(['ids: { isni: a }\n', 'units: [{ name: A, town: b }]\n'])(
    'what is wrong in brackets is left to the full parser: %j',
    (more) => {
      expect(readPlainFile({ path: 'a.yaml', text: lines + more }, LIMITS)).toBeUndefined();
    },
  );
});

describe('leaves to the full parser', () => {
  test.each([
    [
      'a field that is missing or written twice, or unknown and in brackets',
      ['city:\n', 'city: ~\n', 'city: a\ncity: b\n', 'ids: {isni: a}\n'],
    ],
    ['a value that goes on in the next line', ['city: Padang\n  Panjang\n', 'city: "Padang\n  Panjang"\n']],
    [
      'what only YAML knows',
      ['city: &a b\n', 'city: *a\n', 'city: !!str a\n', '<<: a\n', '? city\n: a\n', '"city": a\n'],
    ],
    [
      'what begins with a sign',
      ['city: - a\n', 'city: ? a\n', 'city: @a\n', 'city: `a`\n', 'city: %a\n', 'city: }\n', 'city: , a\n'],
    ],
    [
      'texts with escapes, or with something after their quotation marks',
      ['city: "a\\tb"\n', 'city: "a" b\n', 'city: "a"#b\n'],
    ],
    ['quotation marks of word processors', ['city: “Padang”\n', 'also_known_as: [„ULA“]\n']],
    [
      'brackets that are empty, open or cut by commas',
      ['tags: []\n', 'tags: [a,]\n', 'tags: [a\n', 'ids: {npsn}\n', 'tags: [a #b]\n'],
    ],
    ['numbers in a field of any kind', ['x-a: 1\n', 'x-a: .inf\n', 'x-a: True\n', 'x-a: [2, 3]\n']],
    [
      'texts of lines that need counting',
      [
        'notes: |\n  a\n    b\n',
        'notes: >+\n  a\n',
        'notes: |2\n  a\n',
        'notes: >\n\n  a\n',
        'notes: >\n  a \n  b\n',
      ],
    ],
    ['tabs and line breaks of other worlds', ['city: a\tb\n', 'city: a\u2028b\n', 'city: a\u0085b\n']],
    ['ends and directives', ['...\n', '%YAML 1.2\n', '--- a\n', '---\n---\n']],
    ['what a merge left', ['<<<<<<< HEAD\n', 'city: a\n>>>>>>> main\n']],
    [
      'entries that stand askew',
      [
        ' city: a\n',
        'tags:\n  - a\n - b\n',
        'tags:\n  -\n    a\n',
        'tags:\n  - - a\n',
        'ids:\n  npsn: 1\n    ror: 2\n',
      ],
    ],
  ])('%s', (_, all) => {
    expect(all.filter((lines) => fieldsOf(lines) !== undefined)).toEqual([]);
  });

  test.each([
    ['', 'nothing at all'],
    ['# Kosong.\n', 'a remark alone'],
    ['id: ula\nkind: institution\nname: ULA\n', 'a kind that does not come first'],
    ['kind: "institution"\nid: ula\nname: ULA\n', 'a kind in quotation marks'],
    ['kind: institute\nid: ula\nname: ULA\n', 'a kind that there is not'],
    ['kind: institution\nid: ula\nname: ULA\n---\nid: b\n', 'a file of which one document is not plain'],
  ])('%j: %s', (text) => {
    expect(readPlainFile({ path: 'a.yaml', text }, LIMITS)).toBeUndefined();
  });

  test('what lies deeper than the register allows', () => {
    const units = 'units:\n  - units:\n      - name: PBI\n';
    const text = `kind: institution\nid: ula\nname: ULA\n${units}`;
    const file = { path: 'ula.yaml', text };
    expect(readPlainFile(file, { depth: 5, aliases: 0 })?.records).toHaveLength(1);
    expect(readPlainFile(file, { depth: 4, aliases: 0 })).toBeUndefined();
    const inBrackets = {
      path: 'ula.yaml',
      text: text.replace(units, 'units: [{ units: [{ name: PBI }] }]\n'),
    };
    expect(readPlainFile(inBrackets, { depth: 5, aliases: 0 })?.records).toHaveLength(1);
    expect(readPlainFile(inBrackets, { depth: 4, aliases: 0 })).toBeUndefined();
  });
});
