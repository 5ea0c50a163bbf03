/** There and back: what `mou export` writes gives the same records; what a person changes is a change of its field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordText, type RecordData } from '../../../src/editing/record-text.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import type { Register } from '../../../src/register/register.ts';
import { madeFile, type ReadTable } from '../../../src/sheets/made/made-file.ts';
import { planBack, type BackPlan } from '../../../src/sheets/made/plan-back.ts';
import { changed, csvTables, everythingOf, workbookTables } from '../../support/made-tables.ts';
import { OFFICE } from '../../support/partnership-office.ts';
import { registerOf, type RegisterFiles } from '../../support/registers.ts';
import { STORY } from '../../support/story.ts';

const FORMATS = [
  ['xlsx', workbookTables],
  ['csv', async (exported: Parameters<typeof csvTables>[0]) => Promise.resolve(csvTables(exported))],
] as const;

function open(files: RegisterFiles): Register {
  const { register, findings } = registerOf(files);
  expect(findings).toEqual([]);
  return register;
}

const NOWHERE = open('kind: institution\nid: lain\nname: Lembaga Lain\n');

function back(register: Register, tables: readonly ReadTable[]): BackPlan {
  const made = madeFile(tables);
  if (made === undefined) throw new Error('mou made these tables');
  return planBack(register, made);
}

function dataOf(register: Register): Record<string, unknown> {
  return Object.fromEntries([...register.byId].map(([id, { data }]) => [id, data]));
}

function dataIn({ records }: BackPlan): Record<string, unknown> {
  return Object.fromEntries(records.map(({ id, after }) => [id, after]));
}

const QUIET = { records: [], conflicts: [], problems: [], damaged: [], withoutRow: [], differing: [] };

describe.each(FORMATS)('%s', (_, tablesOf) => {
  test.each([
    ['the office', OFFICE],
    ['the story', STORY],
  ])('of %s changes nothing where it came from, and is the same records elsewhere', async (__, files) => {
    const register = open(files);
    for (const language of LANGUAGES) {
      const tables = await tablesOf(everythingOf(register, language));
      expect(back(register, tables)).toEqual({ ...QUIET, total: register.byId.size });
      expect(dataIn(back(NOWHERE, tables))).toEqual(dataOf(register));
    }
  });

  test('of any register changes nothing where it came from, and is the same records elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (records) => {
        const files = Object.fromEntries(records.map((data, at) => [`${String(at)}.yaml`, recordText(data)]));
        const { register, findings } = registerOf(files);
        expect(findings).toEqual([]);
        const tables = await tablesOf(everythingOf(register));
        expect(back(register, tables)).toEqual({ ...QUIET, total: records.length });
        expect(dataIn(back(NOWHERE, tables))).toEqual(dataOf(register));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  // What every object of JavaScript has, which whoever keeps texts by their own name in a plain object loses; and what
  // stands for letters that some program could not read, in texts that people copied.
  test.each(['__proto__', 'constructor', 'toString', 'Universit\ufffd', '!\ufdd0\u00a1'])(
    'a partner may be called %j',
    async (name) => {
      const text = JSON.stringify(name);
      const register = open({
        'nama.yaml': `kind: institution\nid: nama\nname: ${text}\ncity: ${text}\nnotes: ${text}\nalso_known_as: [${text}]\n`,
      });
      const tables = await tablesOf(everythingOf(register));
      expect(back(register, tables)).toEqual({ ...QUIET, total: 1 });
      expect(dataIn(back(NOWHERE, tables))).toEqual(dataOf(register));
    },
  );

  test('takes what a person has changed, field by field', async () => {
    const register = open(OFFICE);
    const tables = changed(await tablesOf(everythingOf(register)), 'nota-bahari', {
      Title: 'Nota Kesepahaman yang Baru',
      'Number, party 1': '',
      'Signed, party 2': '2 April 2021',
      'Signatory, party 2': 'Ir. Basri Lamakka',
      'Forms of cooperation': 'Magang / praktik kerja; Sekolah lautan',
      Renewal: 'none',
      Amount: '25000000',
      Owner: '',
      Notes: 'Naskah asli\ndi Lemari 5',
    });
    const { records, ...rest } = back(register, tables);
    expect(rest).toMatchObject({ conflicts: [], problems: [] });
    expect(records).toHaveLength(1);
    const [record] = records;
    const { owner: _owner, ...before } = record?.before ?? {};
    expect(record?.after).toEqual({
      ...before,
      title: 'Nota Kesepahaman yang Baru',
      scope: ['internship', 'sea-school'],
      parties: [
        { institution: 'ula', unit: 'ula/fkip', signed: '2021-04-01' },
        {
          institution: 'bahari',
          number: 'B-77/PBT/2021',
          signed: '2021-04-02',
          signatory: { name: 'Ir. Basri Lamakka' },
        },
      ],
      renewal: { mode: 'none' },
      value: { amount: 25_000_000 },
      notes: 'Naskah asli\ndi Lemari 5',
    });
    expect(record?.changes).toHaveLength(9);
  });

  test('does not touch what the register says otherwise by now, and says what met', async () => {
    const tables = await tablesOf(everythingOf(open(OFFICE)));
    const edited = OFFICE['agreements.yaml'].replace(
      'Nota Kesepahaman ULA dan Poltekba',
      'Diubah di register',
    );
    const now = open({ ...OFFICE, 'agreements.yaml': edited });
    expect(back(now, tables)).toEqual({ ...QUIET, total: 15 });
    const other = changed(tables, 'nota-bahari', { Title: 'Diubah di Excel', Notes: 'Baru' });
    const { records, conflicts } = back(now, other);
    expect(records).toMatchObject([
      { id: 'nota-bahari', after: { title: 'Diubah di register', notes: 'Baru' } },
    ]);
    expect(conflicts).toMatchObject([
      {
        id: 'nota-bahari',
        path: ['title'],
        from: 'Nota Kesepahaman ULA dan Poltekba',
        to: 'Diubah di Excel',
        now: 'Diubah di register',
        at: { head: 'Title' },
      },
    ]);
    const same = changed(tables, 'nota-bahari', { Title: 'Diubah di register' });
    expect(back(now, same)).toEqual({ ...QUIET, total: 15 });
  });

  test.each([
    ['a day that is none', { 'Signed, party 1': 'menyusul' }, /^this is no day/],
    ['a day that may be two', { 'Signed, party 1': '3/4/2021' }, /two different days/],
    ['a word that is none', { Instrument: 'surat' }, /^this word is not known here/],
    ['a number that is none', { Amount: 'seratus juta' }, /^this is no plain number/],
    ['a title that is gone', { Title: '' }, /would not be valid/],
    ['a term that is none', { Lasts: 'lama sekali' }, /would not be valid/],
    ['an id that is none', { Under: 'Bukan ID!' }, /would not be valid/],
  ])('reports %s and leaves it', async (__, cells, why) => {
    const register = open(OFFICE);
    const { records, problems } = back(
      register,
      changed(await tablesOf(everythingOf(register)), 'nota-bahari', cells),
    );
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ id: 'nota-bahari', at: { head: Object.keys(cells)[0] } }]);
    expect(problems[0]?.why.en).toMatch(why);
  });

  test('takes rows in any order, and misses those that are gone', async () => {
    const register = open(OFFICE);
    const tables = (await tablesOf(everythingOf(register))).map((table, at) => {
      const [head, ...rows] = table.rows;
      return at > 0 || head === undefined ? table : { ...table, rows: [head, ...rows.toReversed().slice(1)] };
    });
    const { withoutRow, ...rest } = back(register, tables);
    // A CSV file holds each record in its row.
    expect(withoutRow).toHaveLength(tables.length === 1 ? 0 : 1);
    expect(rest).toEqual({
      records: [],
      conflicts: [],
      problems: [],
      damaged: [],
      differing: [],
      total: expect.any(Number) as unknown,
    });
  });
});

describe('a workbook', () => {
  test('takes follow-ups that are done, and new ones under them, once', async () => {
    const register = open(STORY);
    const tables = changed(await workbookTables(everythingOf(register)), 'nota-2021', {
      Done: '20 Januari 2026',
    });
    const more = tables.map((table) => {
      if (table.name !== 'Follow-ups') return table;
      const [head = []] = table.rows;
      const said: Readonly<Record<string, string>> = {
        ID: 'nota-2021',
        What: 'Rapat tahunan',
        Due: '1 Maret 2026',
      };
      return { ...table, rows: [...table.rows, head.map(({ text }) => ({ text: said[text] ?? '' }))] };
    });
    const { records, problems } = back(register, more);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ id: 'nota-2021', added: 1 }]);
    const after = records[0]?.after['follow_ups'];
    expect(after).toMatchObject([
      { what: 'Menyusun rencana tahunan', done: '2026-01-20' },
      { what: 'Mengirim laporan' },
      { what: 'Rapat awal' },
      { what: 'Rapat tahunan', due: '2026-03-01' },
    ]);
    const files = { ...STORY, 'agreements/payung.yaml': recordText(records[0]?.after as RecordData) };
    expect(back(open(files), more)).toEqual({ ...QUIET, total: 9 });
  });

  test('says which rows it did not make, and which stand twice', async () => {
    const register = open(OFFICE);
    const tables = await workbookTables(everythingOf(register));
    const more = tables.map((table) => {
      if (table.name !== 'Institutions') return table;
      const [head = [], first = []] = table.rows;
      const own = head.map(({ text }) => ({ text: text === 'Name' ? 'Kampus Baru' : '' }));
      return { ...table, rows: [...table.rows, own, first] };
    });
    const { records, problems } = back(register, more);
    expect(records).toEqual([]);
    expect(problems.map(({ text, why }) => [text.split(' | ')[0], why.en.slice(0, 24)])).toEqual([
      ['Kampus Baru', 'mou did not make this ro'],
      ['cmu', 'the record has a row alr'],
    ]);
  });

  test('whose records somebody has cut says which rows are damaged', async () => {
    const register = open(OFFICE);
    const tables = (await workbookTables(everythingOf(register))).map((table) =>
      table.name === 'mou-record'
        ? { ...table, rows: table.rows.map((row, at) => (at === 1 ? [{ text: '{"mou":1,' }] : row)) }
        : table,
    );
    const { damaged, problems, total } = back(register, tables);
    expect(damaged).toEqual([{ sheet: 'mou-record', row: 1 }]);
    expect(total).toBe(14);
    expect(problems).toHaveLength(1);
  });

  test('made for everybody, and any other table, is none of these', async () => {
    const register = open(OFFICE);
    expect(madeFile(await workbookTables(everythingOf(register, 'en', true)))).toBeUndefined();
    expect(madeFile([{ name: 'Data', rows: [[{ text: 'ID' }, { text: 'Title' }]] }])).toBeUndefined();
    expect(madeFile([])).toBeUndefined();
  });
});

describe('a hostile file', () => {
  const tables = (record: object): readonly ReadTable[] => [
    {
      name: 'CSV',
      rows: [
        [{ text: 'ID' }, { text: 'Title' }, { text: 'mou-record' }],
        [
          { text: 'nota-bahari' },
          { text: 'Nota' },
          { text: JSON.stringify({ mou: 1, language: 'en', file: '../x.yaml', record }) },
        ],
      ],
    },
  ];

  test.each([
    ['no kind', { id: 'nota-bahari', title: 'Nota' }, /not valid here/],
    ['another kind of this id', { kind: 'institution', id: 'nota-bahari', name: 'Nota' }, /another kind/],
  ])('with %s changes nothing', (_, record, why) => {
    const { records, problems } = back(open(OFFICE), tables(record));
    expect(records).toEqual([]);
    expect(problems.at(-1)?.why.en).toMatch(why);
  });

  test('with a record that is not valid makes none', () => {
    const { records, problems } = back(
      NOWHERE,
      tables({ kind: 'agreement', id: 'nota-bahari', title: 'Nota' }),
    );
    expect(records).toEqual([]);
    expect(problems[0]?.why.en).toMatch(/not valid here/);
  });
});

describe('CSV through a spreadsheet', () => {
  test.each([
    ['its own way to write days', { 'Signed, party 1': '01/04/2021' }],
    ['days the American way', { 'Signed, party 1': '4/1/2021' }],
    ['blanks at the ends', { Title: ' Nota Kesepahaman ULA dan Poltekba ' }],
  ])('%s is no change', (_, cells) => {
    const register = open(OFFICE);
    const tables = changed(csvTables(everythingOf(register)), 'nota-bahari', cells);
    expect(back(register, tables)).toEqual({ ...QUIET, total: 15 });
  });

  test('zeros that it takes from a number are no change; a date that it makes of one is told', () => {
    const text = 'kind: institution\nid: nusa\nname: "0123"\ncity: 12/2021\n';
    const register = open(text);
    const tables = csvTables(everythingOf(register));
    expect(back(register, changed(tables, 'nusa', { Name: '123' })).records).toEqual([]);
    const { records, problems } = back(register, changed(tables, 'nusa', { City: 'Des-21' }));
    expect(records).toEqual([]);
    expect(problems[0]?.why.en).toMatch(/made a date of it/);
  });

  test('an apostrophe that keeps formulas away is not taken for part of a text', () => {
    const register = open('kind: institution\nid: nusa\nname: "=1+1"\nnotes: "\'=2"\n');
    const tables = csvTables(everythingOf(register));
    expect(tables[0]?.rows[1]?.map(({ text }) => text)).toContain("'=1+1");
    expect(back(register, tables).records).toEqual([]);
    const { records } = back(register, changed(tables, 'nusa', { City: "'-5" }));
    expect(records[0]?.after).toMatchObject({ name: '=1+1', notes: "'=2", city: '-5' });
  });
});

const texts = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '@x',
    "'=a",
    '-12',
    '0123',
    '12/2021',
    '2026-01-26',
    'ya',
    'NO',
    '1.10',
    'a; b',
    'x\ny',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const text = texts.filter((value) => value.trim() !== '');
const dates = fc.constantFrom('2026-01-26', '2018', '2018-06~', '2020-01?', '1850-05-05');
const ids = fc.stringMatching(/^[a-z]{3,8}$/);

function some(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record(fields, { requiredKeys: [], noNullPrototype: true })
    .filter((map) => Object.keys(map).length > 0);
}

const party = fc
  .tuple(
    some({ number: text, unit: text, signed: dates, signatory: some({ name: text, position: text }) }),
    text,
  )
  .map(([fields, name]) => ({ name, ...fields }));

const agreements = fc
  .tuple(
    text,
    fc.array(party, { minLength: 2, maxLength: 5 }),
    some({
      instrument: fc.constantFrom('mou', 'moa'),
      scope: fc.array(fc.constantFrom('student-exchange', 'internship', 'sea-school'), {
        minLength: 1,
        maxLength: 3,
      }),
      term: fc.constantFrom(
        { lasts: '5 tahun' },
        { open: true },
        { from: '2020-01-01', until: '2030-01-01' },
      ),
      value: some({ amount: fc.integer({ min: 0, max: 1e9 }), currency: fc.constant('IDR') }),
      follow_ups: fc.array(fc.record({ what: text }, { noNullPrototype: true }), {
        minLength: 1,
        maxLength: 3,
      }),
      tags: fc.array(text, { minLength: 1, maxLength: 3 }),
      notes: text,
      owner: fc.oneof(ids, some({ name: text })),
    }),
  )
  .map(([title, parties, rest]) => ({ kind: 'agreement', title, parties, ...rest }));

const institutions = fc
  .tuple(
    text,
    some({
      also_known_as: fc.array(text, { minLength: 1, maxLength: 3 }),
      country: fc.constantFrom('NO', 'ID'),
      city: text,
      contacts: fc.array(some({ name: text, phone: text }), { minLength: 1, maxLength: 2 }),
      notes: text,
    }),
  )
  .map(([name, rest]) => ({ kind: 'institution', name, ...rest }));

const registers = fc
  .array(fc.tuple(ids, fc.oneof(agreements, institutions)), { minLength: 1, maxLength: 5 })
  .map((records) => {
    const byId = new Map(records.map(([id, { kind, ...rest }]) => [id, { kind, id, ...rest }]));
    return [...byId.values()] as RecordData[];
  });
