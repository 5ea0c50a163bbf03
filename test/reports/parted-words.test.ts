/** Words that are too wide for their column can be parted, and no others. */
import { describe, expect, test } from 'vitest';
import type { Block, PaperDocument } from '../../src/reports/document.ts';
import { fitted, withPartedWords } from '../../src/reports/parted-words.ts';

/** Where a text can be parted: `|` behind a sign, `-` within a word. */
function seen(text: string): string {
  return text.replaceAll('\u200B', '|').replaceAll('\u00AD', '-');
}

describe.each([
  ['Penyelenggaraan kerja sama', 9, 'Penyelenggaraan kerja sama'],
  ['Penyelenggaraan kerja sama', 6, 'Penye-leng-ga-raan kerja sama'],
  ['HK.03.01/1.3/388', 12, 'HK.03.01/1.3/388'],
  ['B-12/UN16.WR4/HK.07/KERJASAMA-LN/2023', 7, 'B-|12/|UN16.|WR4/|HK.|07/|KERJASAMA-|LN/|2023'],
  ['ir.office@partner-university.example.org', 6, 'ir.|office@|partner-|university.|example.|org'],
  ['INTERNASIONALISASI', 8, 'INT-E-R-N-A-S-I-O-N-A-L-I-S-ASI'],
  ['государственный', 6, 'гос-у-д-а-р-с-т-в-е-н-ный'],
  ['東京外国語大学大学院', 3, '東京外国語大学大学院'],
])('%s, where %d letters of m fit', (text, room, parted) => {
  test('can be parted there alone', () => {
    expect(seen(fitted(text, room))).toBe(parted);
  });
});

const TABLE: Block = {
  kind: 'table',
  widths: [1, 6],
  aligns: ['left', 'left'],
  head: null,
  rows: [
    [
      [{ kind: 'text', text: 'Penyelenggaraan' }],
      [{ kind: 'strong', inlines: [{ kind: 'text', text: 'Penyelenggaraan' }] }],
    ],
  ],
};

test.each(['en', 'id'] as const)('each column has its own room, also where the page is in %s', (language) => {
  const document: PaperDocument = {
    ...{ title: '', language, paper: 'A4', orientation: 'portrait', size: 10.5, letterhead: null },
    ...{ pageNumbers: 'always', foot: '', author: null, asOf: '2026-01-26', figures: {}, blocks: [TABLE] },
  };
  const text = seen(JSON.stringify(withPartedWords(document)));
  expect(text).toContain('"Penye-leng-ga-raan"');
  expect(text).toContain('"Penyelenggaraan"');
});
