/** `mou log` as JSON; its shape is `schemas/record-history.schema.json`, and only ever grows. */
import type { DiffShowing } from '../diff/diff-input.ts';
import { factJson } from '../diff/fact-json.ts';
import type { LogInput } from './log-input.ts';

const VERSION = 1;

/** One JSON object, ending in a line break. */
export function logJson({ record, settings, entries, end }: LogInput, { language }: DiffShowing): string {
  const rows = entries.map(({ commit, day, change }) => ({
    commit: commit?.hash ?? null,
    author: commit?.author ?? null,
    subject: commit?.subject ?? null,
    day,
    id: change.id,
    fate: change.fate,
    was: change.was,
    facts: change.facts.map((fact) => factJson(fact, { language, settings })),
  }));
  return `${JSON.stringify({ version: VERSION, id: record.id, end, entries: rows }, null, 2)}\n`;
}
