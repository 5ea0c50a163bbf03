/** The names of partners in a cell: one, or several that are numbered or stand on lines of their own. */
import { standsForNothing } from '../../records/values/placeholder.ts';
import { oneLine } from '../sheet-table.ts';

const NUMBERED = /(?:^|[\s;,])(?:\(?[1-9]\d?[.)](?!\d)|[a-h][.)])\s+/gi;

/**
 * The names in a cell. What is joined by "dan" or a comma stays one name: "Kementerian Riset dan Teknologi".
 *
 * @example
 * partnerNames('1. PT Bumi Lestari 2. PT Samudra Jaya'); // ['PT Bumi Lestari', 'PT Samudra Jaya']
 */
export function partnerNames(text: string): readonly string[] {
  return splitNames(text)
    .map((name) =>
      oneLine(name)
        .replace(/^[-•*–]\s*/, '')
        .replace(/[;,]$/, '')
        .trim(),
    )
    .filter((name) => name !== '' && !standsForNothing(name) && /\p{L}/u.test(name));
}

function splitNames(text: string): readonly string[] {
  const marks = text.match(NUMBERED) ?? [];
  const [first = ''] = marks;
  if (marks.length > 1 && /[1a]/i.test(first)) return text.split(NUMBERED);
  if (marks.length === 1 && text.trim().startsWith(first.trim()))
    return [text.trim().slice(first.trim().length)];
  const lines = text
    .split(/\r?\n|;/)
    .map(oneLine)
    .filter((line) => line !== '');
  // A name that a narrow cell broke over two lines is one name: its later lines begin small or with a bracket.
  const apart =
    lines.length > 1 &&
    lines.every((line) => /^(?:[-•*–]\s*)?\p{Lu}/u.test(line) && line.split(' ').length > 1);
  return apart ? lines : [lines.join(' ')];
}
