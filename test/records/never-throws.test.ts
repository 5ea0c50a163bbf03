/** Whatever a file holds, reading it ends with findings: it never throws, and every finding has its words. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFinding, wordMessage } from '../../src/findings/rule-info.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { readingRules } from '../../src/records/faults/index.ts';
import { read } from './reading.ts';

const rulesById = new Map(readingRules.map((rule) => [rule.id, rule]));
const RUNS = { numRuns: 400 };

const EXAMPLES = recordsBelow(fileURLToPath(new URL('../../examples/', import.meta.url)));

function recordsBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return recordsBelow(path);
    return name.endsWith('.yaml') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Reads, and checks what must hold for any text at all. */
function survives(given: string | Uint8Array): void {
  const { findings, records, broken } = read(given);
  const lines = typeof given === 'string' ? given.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/) : undefined;
  for (const { at, rule, message, related } of findings) {
    expect(at.line).toBeGreaterThanOrEqual(1);
    expect(at.column).toBeGreaterThanOrEqual(1);
    expect(at.endLine).toBeGreaterThanOrEqual(at.line);
    if (at.endLine === at.line) expect(at.endColumn).toBeGreaterThanOrEqual(at.column);
    if (lines !== undefined) expect(at.line).toBeLessThanOrEqual(lines.length);
    if (lines !== undefined) expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 1);
    for (const language of LANGUAGES) {
      expect(wordFinding({ rule, message }, rulesById, language)).not.toMatch(
        /undefined|\[object Object\]|NaN/,
      );
      for (const { note } of related) expect(wordMessage(rule, note, rulesById, language)).not.toBe('');
    }
  }
  for (const { id, data } of records) expect(data.id).toBe(id);
  if (broken.length > 0) expect(findings.length).toBeGreaterThan(0);
}

/** What people and machines do to texts. */
const SPLICES = fc.oneof(
  fc.constantFrom(
    '\t',
    ' ',
    '  ',
    '\n',
    '\r',
    '\r\n',
    ':',
    ': ',
    '- ',
    '-',
    '"',
    "'",
    '“',
    '”',
    '[',
    ']',
    '{',
    '}',
  ),
  fc.constantFrom(
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    ',',
    '---\n',
    '...\n',
    '<<: ',
    '\u00A0',
    '~',
    '\\',
  ),
  fc.constantFrom(
    '__proto__: 1\n',
    '*a',
    '&a ',
    '!!str ',
    'null',
    '{}',
    '[]',
    '0x1F',
    '100.000',
    '2027-14-03',
    'kind: x\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);

const EDIT = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), put: SPLICES });

function edited(text: string, edits: readonly { at: number; drop: number; put: string }[]): string {
  return edits.reduce((before, { at, drop, put }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + put + before.slice(start + drop);
  }, text);
}

test('good records, changed in some places', () => {
  const mutated = fc
    .tuple(fc.constantFrom(...EXAMPLES), fc.array(EDIT, { minLength: 1, maxLength: 6 }))
    .map(([text, edits]) => edited(text, edits));
  fc.assert(fc.property(mutated, survives), { ...RUNS, numRuns: 1500 });
});

test('lines of good records in another order, moved in and out', () => {
  const shuffled = fc.constantFrom(...EXAMPLES).chain((text) => {
    const lines = text.split('\n');
    return fc
      .shuffledSubarray(lines, { minLength: 1, maxLength: lines.length })
      .chain((chosen) =>
        fc
          .array(fc.integer({ min: -2, max: 4 }), { minLength: chosen.length, maxLength: chosen.length })
          .map((moves) => chosen.map((line, index) => moved(line, moves[index] ?? 0)).join('\n')),
      );
  });
  fc.assert(fc.property(shuffled, survives), RUNS);
});

function moved(line: string, columns: number): string {
  return columns < 0 ? line.slice(-columns) : ' '.repeat(columns) + line;
}

test('any text after a good beginning', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).map((rest) => `kind: agreement\nid: a\n${rest}`);
  fc.assert(fc.property(text, survives), RUNS);
});

test('texts made of what YAML finds special', () => {
  const text = fc.array(SPLICES, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, survives), RUNS);
});

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), survives), RUNS);
});

test('any value in any field', () => {
  const FIELDS = [
    'id',
    'title',
    'parties',
    'term',
    'value',
    'scope',
    'signing',
    'documents',
    'process',
    'owner',
    'remind',
  ];
  const text = fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string()), fc.jsonValue(), {
    maxKeys: 12,
  });
  const record = text.map((fields) => JSON.stringify({ kind: 'agreement', id: 'a', ...fields }));
  fc.assert(fc.property(record, survives), RUNS);
});
