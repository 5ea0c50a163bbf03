/** Reading a baseline, which people merge and sometimes edit: what cannot be used is told with its line. */
import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, isMap, isNode, isSeq, type YAMLMap } from 'yaml';
import { FileError } from '../errors.ts';
import { systemWord } from '../io/disk-refusals.ts';
import { isDataMap, type DataMap } from '../records/data-map.ts';
import type { BaselineEntry } from '../rules/baseline.ts';

/** The file in a register's root that is taken unasked; hidden, so that it is never read for records. */
export const BASELINE_FILE = '.mou-baseline.yaml';

/** Reads a baseline. Throws FileError where there is none, or where it is none; `shown` is how the reader knows the path. */
export function readBaseline(path: string, shown: string): readonly BaselineEntry[] {
  const text = textOf(path, shown);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const [mistake] = document.errors;
  if (mistake !== undefined) throw unusable(shown, lineOf(mistake.pos[0]));
  const { contents } = document;
  const version: unknown = isMap(contents) ? contents.get('version') : undefined;
  if (!isMap(contents) || version !== 1) throw unusable(shown, 1);
  const findings: unknown = contents.get('findings');
  if (!isSeq(findings)) throw unusable(shown, 1);
  return findings.items.map((item) => {
    const entry = isMap(item) ? entryOf(item) : undefined;
    if (entry !== undefined) return entry;
    throw unusable(shown, lineOf(isNode(item) ? item.range?.[0] : undefined));
  });
}

function entryOf(item: YAMLMap): BaselineEntry | undefined {
  const plain: unknown = item.toJSON();
  const { rule, record, file, message, data, count = 1 }: DataMap = isDataMap(plain) ? plain : {};
  if (typeof rule !== 'string' || typeof message !== 'string') return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return undefined;
  if (typeof record === 'string') return { rule, subject: { record }, message, data, count };
  return typeof file === 'string' ? { rule, subject: { file }, message, data, count } : undefined;
}

/** Whether a register has a baseline of its own. */
export function hasBaseline(path: string): boolean {
  return existsSync(path);
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const word = systemWord(error);
    throw new FileError({
      en: `The baseline ${shown} cannot be read (${word}). Make it with: mou check --write-baseline`,
      id: `Baseline ${shown} tidak dapat dibaca (${word}). Buat dengan: mou check --write-baseline`,
    });
  }
}

function unusable(shown: string, line: number): FileError {
  return new FileError({
    en: `${shown}:${String(line)}: this is no baseline as mou writes it, so it cannot be told what is known. Mend the line, or write the file anew: mou check --write-baseline`,
    id: `${shown}:${String(line)}: ini bukan baseline seperti yang ditulis mou, jadi tidak diketahui temuan mana yang sudah dikenal. Perbaiki baris itu, atau tulis ulang berkasnya: mou check --write-baseline`,
  });
}
