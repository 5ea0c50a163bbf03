/** A baseline as YAML: one entry a line and in order, so that two branches that mend different things merge by themselves. */
import type { Language } from '../locale/language.ts';
import { BASELINE_TEXTS } from '../locale/baseline.ts';
import type { BaselineEntry } from '../rules/baseline.ts';
import { escapeInvisible } from './visible.ts';

/** How a baseline begins that may be written over. */
export const BASELINE_BEGINNING = /^(?:#[^\n]*\n)*version: 1\nfindings:/;

/** The whole file; without findings, an empty list. */
export function baselineText(entries: readonly BaselineEntry[], language: Language): string {
  const head = BASELINE_TEXTS[language].comment.map((line) => `# ${line}\n`).join('');
  const list = entries.map((entry) => `  - ${escapeInvisible(entryJson(entry))}\n`).join('');
  return `${head}version: 1\nfindings:${entries.length === 0 ? ' []' : ''}\n${list}`;
}

/** JSON is YAML too, and leaves no text to be read in two ways. */
function entryJson({ rule, subject, message, data, count }: BaselineEntry): string {
  const fields = { rule, ...subject, message, data };
  return JSON.stringify(count === 1 ? fields : { ...fields, count });
}
