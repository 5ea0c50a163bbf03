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

/**
 * A sentence of mou, in which backticks stand around what is written in a file: shown as code. A text of a record that
 * holds backticks can shift what is code, and is harmless as either.
 */
export function sentenceComment(text: string, isInTable = false): string {
  const parts = visible(text).split('`');
  if (parts.length % 2 === 0) return plainComment(text);
  return parts
    .map((part, index) => {
      if (index % 2 === 0 || part.trim() === '') return spaced(part);
      return isInTable ? codeSpan(part).replaceAll('|', '\\|') : codeSpan(part);
    })
    .join('');
}

/** The blanks around a part belong to the sentence. */
function spaced(part: string): string {
  const [, before = '', after = ''] = /^(\s*)(?:.*\S)?(\s*)$/s.exec(part) ?? [];
  return `${before === '' ? '' : ' '}${plainComment(part)}${after === '' ? '' : ' '}`;
}
