/** Rows in every format for programs, whatever their texts hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { rowsCsv } from '../../../src/output/rows/csv.ts';
import { rowsIds } from '../../../src/output/rows/ids.ts';
import { rowsJson, rowsJsonLines } from '../../../src/output/rows/json.ts';
import { escapeMarkdown, rowsMarkdown } from '../../../src/output/rows/markdown.ts';
import { cellText } from '../../../src/output/rows/row.ts';
import { rowsYaml } from '../../../src/output/rows/yaml.ts';

/** What a terminal would obey: controls but line breaks, and marks that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const OBEYED = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=HYPERLINK("x")',
    '\u001b[2J',
    '\u202Eabc',
    'a|b',
    'a\nb',
    '- x',
    'NO',
    '2026-01-26',
    '',
    ' ',
  ),
);
const rows = fc.array(fc.record({ id: text, title: text, days_left: fc.integer(), tags: fc.array(text) }));

describe('whatever a record holds', () => {
  test('JSON and JSON Lines give it back, with nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const json = rowsJson(given);
        const lines = rowsJsonLines(given);
        expect(JSON.parse(json)).toEqual(given);
        expect(
          lines
            .split('\n')
            .filter(Boolean)
            .map((line): unknown => JSON.parse(line)),
        ).toEqual(given);
        expect(json + lines).not.toMatch(OBEYED);
      }),
    );
  });

  test('YAML gives it back, with nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const yaml = rowsYaml(given);
        expect(parseAllDocuments(yaml).map((document) => document.toJS() as unknown)).toEqual([given]);
        expect(yaml).not.toMatch(OBEYED);
      }),
    );
  });

  test('Markdown stays one line a row', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const markdown = rowsMarkdown(given, ['id', 'title']);
        expect(markdown.trimEnd().split(/\r\n|\r|\n/)).toHaveLength(given.length + 2);
      }),
    );
  });

  test('CSV has as many cells as columns in every line', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const csv = rowsCsv(given, ['id', 'title', 'days_left']);
        expect(csvLines(csv)).toHaveLength(given.length + 1);
        for (const cells of csvLines(csv)) expect(cells).toHaveLength(3);
        expect(csv.replaceAll('\r\n', '')).not.toMatch(OBEYED);
      }),
    );
  });
});

/** A reader of CSV as RFC 4180 has it: quotation marks, doubled within. */
function csvLines(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    lines.at(-1)?.push(quoted ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((cells) => cells.length > 0);
}

describe('CSV', () => {
  const csv = (title: string): string =>
    rowsCsv([{ title }], ['title']).split('\r\n').slice(1).join('\r\n').trimEnd();

  test.each([
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
    ['+62 811', "'+62 811"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\u001b[31mred', '<U+001B>[31mred'],
    ['\u202Egnp', '<U+202E>gnp'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\nb"'],
    ['a\tb', 'a b'],
    ['Universitas | Kolej', 'Universitas | Kolej'],
  ])('of %j is %j', (title, expected) => {
    expect(csv(title)).toBe(expected);
  });

  test('has numbers as numbers, days as days, lists joined and nothing for null', () => {
    const row = {
      days_left: -12,
      last_day: { earliest: '2026-08-01', latest: '2026-08-31' },
      tags: ['a', 'b'],
      owner: null,
      open: false,
    };
    expect(rowsCsv([row], Object.keys(row))).toBe(
      'days_left,last_day,tags,owner,open\r\n-12,2026-08-01/2026-08-31,a; b,,false\r\n',
    );
  });

  test('has a head where there are no rows', () => {
    expect(rowsCsv([], ['id', 'title'])).toBe('id,title\r\n');
  });
});

describe('YAML', () => {
  test.each(['NO', 'yes', '1.10', '0123', '2026-01-26', 'null', '~', '= x', '- x', '# x', 'a: b', '1_000'])(
    'has the text %j quoted where any reader would take it for something else',
    (title) => {
      const yaml = rowsYaml([{ title }]);
      for (const version of ['1.1', '1.2'] as const) {
        const [document] = parseAllDocuments(yaml, { version });
        const [row] = document?.toJS() as { title: unknown }[];
        expect([title, new Date(`${title}T00:00:00Z`)]).toContainEqual(row?.title);
      }
    },
  );
});

describe('Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['a\nb', 'a b'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['<script>alert(1)</script>', '&lt;script\\>alert(1)&lt;/script\\>'],
    ['[link](http://x)', '\\[link\\](http://x)'],
    ['A & B', 'A &amp; B'],
    ['back\\slash', 'back\\\\slash'],
  ])('of %j is %j', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });
});

test('ids stand on a line each', () => {
  expect(rowsIds([{ id: 'nota-cmu' }, { id: 'nota-kumbar' }])).toBe('nota-cmu\nnota-kumbar\n');
  expect(rowsIds([])).toBe('');
});

test.each([
  [null, ''],
  [undefined, ''],
  [0, '0'],
  [true, 'true'],
  [['a', null, 'b'], 'a; b'],
  [{ earliest: 1, latest: 2 }, '1/2'],
  [{ name: 'Kolej', id: 'x' }, 'Kolej'],
  [{ id: 'x', day: '2026-01-26' }, 'x'],
])('a cell of %j says %j', (value, expected) => {
  expect(cellText(value)).toBe(expected);
});
