/** Texts of records in Markdown that a service shows: in a comment, in the summary of a job. */
import { escapeMarkdown } from './rows/markdown.ts';
import { visible } from './visible.ts';

/**
 * A text that shows just that text, and calls nobody, points to no other issue and makes no link: an empty comment
 * keeps `@`, `#` and `://` from being taken for more.
 */
export function plainComment(text: string): string {
  return escapeMarkdown(visible(text)).replaceAll(/@|#(?=\w)|:(?=\/\/)|(?<=www)\./gi, '$&<!-- -->');
}

/** A text as code, with as many backticks around as it needs. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
