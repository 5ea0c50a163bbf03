/** Changes of files as a unified diff, for eyes and for `patch` alike. */
import { structuredPatch } from 'diff';
import type { FileChange } from '../editing/file-change.ts';
import { CHANGE_WORDS } from '../locale/changes.ts';
import type { Language } from '../locale/language.ts';
import { formatNumber } from '../locale/numbers.ts';
import { paintWith, type Paint } from './paint.ts';
import { visible } from './visible.ts';

type Showing = { readonly language: Language; readonly colour: boolean };

/** How many lines are shown around each change. */
const CONTEXT = 3;

/**
 * A diff of every change, the files apart; empty where nothing changes. Lines end with `\n` whatever the files' lines
 * end with, and show what a terminal would obey as `<U+001B>`.
 */
export function changesDiff(changes: readonly FileChange[], { language, colour }: Showing): string {
  const paint = paintWith(colour);
  return changes
    .map((change) => fileDiff(change, language, paint))
    .filter((text) => text !== '')
    .join('\n');
}

function fileDiff(
  { path, from = path, before, after }: FileChange,
  language: Language,
  paint: Paint,
): string {
  const words = CHANGE_WORDS[language];
  const note = noteOf({ path, from, before, after }, words);
  const head = paint.strong(
    `${visible(from === path ? path : `${from} → ${path}`)}${note === '' ? '' : ` (${note})`}`,
  );
  if (after !== undefined && typeof after !== 'string') {
    return `${paint.strong(visible(path))} ${paint.good(`(${words.copied(formatNumber(after.length, language))})`)}\n`;
  }
  if (before === after) return from === path ? '' : `${head}\n`;
  const { hunks } = structuredPatch(from, path, before ?? '', after ?? '', '', '', { context: CONTEXT });
  const lines = hunks.flatMap((hunk) => [
    paint.link(
      `@@ -${rangeText(hunk.oldStart, hunk.oldLines)} +${rangeText(hunk.newStart, hunk.newLines)} @@`,
    ),
    ...hunk.lines.map((line) => diffLine(line, paint)),
  ]);
  const names = [
    paint.error(`--- ${before === undefined ? '/dev/null' : visible(from)}`),
    paint.good(`+++ ${after === undefined ? '/dev/null' : visible(path)}`),
  ];
  return `${[...(note === '' ? [] : [head]), ...names, ...lines].join('\n')}\n`;
}

/** Of no lines at all, the line before them is named: none. */
function rangeText(start: number, lines: number): string {
  return `${String(lines === 0 ? start - 1 : start)},${String(lines)}`;
}

function noteOf({ path, from, before, after }: FileChange, words: (typeof CHANGE_WORDS)[Language]): string {
  if (before === undefined) return words.created;
  if (after === undefined) return words.deleted;
  return from === path ? '' : words.renamed;
}

function diffLine(line: string, paint: Paint): string {
  const shown = line.slice(0, 1) + visible(line.slice(1).replace(/\r$/, ''));
  if (line.startsWith('+')) return paint.good(shown);
  if (line.startsWith('-')) return paint.error(shown);
  return line.startsWith('\\') ? paint.faint(shown) : shown;
}
