/** Texts read as a register's files are, and what is found in them in words that fit into a table. */
import { wordFinding } from '../../src/findings/rule-info.ts';
import { compareFindings, type PlacedFinding } from '../../src/findings/finding.ts';
import type { Language } from '../../src/locale/language.ts';
import { decodeFile } from '../../src/records/decode.ts';
import { readingRules } from '../../src/records/faults/index.ts';
import { readFile, type FileReading } from '../../src/records/read-file.ts';
import type { ReadingLimits } from '../../src/records/read-node.ts';

/** The limits of a register that sets none. */
export const LIMITS: ReadingLimits = { depth: 100, aliases: 100 };

const rulesById = new Map(readingRules.map((rule) => [rule.id, rule]));

/** Reads bytes or a text as the file `records.yaml`. */
export function read(given: string | Uint8Array, limits: ReadingLimits = LIMITS): FileReading {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  const { file, findings } = decodeFile('records.yaml', bytes);
  return file === undefined ? { records: [], broken: [], findings } : readFile(file, limits);
}

/** The data of the only record of a text; throws with the findings where it cannot be read. */
export function dataOf(text: string): Readonly<Record<string, unknown>> {
  const { records, findings } = read(text);
  const [record] = records;
  if (record === undefined || findings.length > 0) throw new Error(findings.map(placed).join('\n'));
  return record.data;
}

/** What is found, by place: `3:8-18 invalid-day.notADate`. */
export function found(text: string | Uint8Array, limits?: ReadingLimits): readonly string[] {
  return read(text, limits).findings.toSorted(compareFindings).map(placed);
}

/** A finding by place and message. */
export function placed({ at, rule, message }: PlacedFinding): string {
  const end = at.endLine === at.line ? String(at.endColumn) : `${at.endLine}:${at.endColumn}`;
  return `${at.line}:${at.column}-${end} ${rule}.${message.key}`;
}

/** The sentences of what is found. */
export function said(text: string | Uint8Array, language: Language): readonly string[] {
  return read(text).findings.map((finding) => wordFinding(finding, rulesById, language));
}

/** A line of a text with the part that a finding is about between ⟦ and ⟧. */
export function marked(text: string, { at }: PlacedFinding): string {
  const line = text.split(/\r\n|\r|\n/)[at.line - 1] ?? '';
  const end = at.endLine > at.line ? line.length : at.endColumn - 1;
  return `${line.slice(0, at.column - 1)}⟦${line.slice(at.column - 1, end)}⟧${line.slice(end)}`.trim();
}

/** Joins lines to a text. */
export function text(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
