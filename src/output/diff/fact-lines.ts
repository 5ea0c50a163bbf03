/** Facts on a terminal: labels in a column of their own, what became of each beside them. */
import stringWidth from 'string-width';
import { paintWith, type Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent, wrap } from '../wrap.ts';
import type { DiffShowing } from './diff-input.ts';
import type { FactWords } from './fact-words.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;

/** Beside a label less room than this is no column: the text stands below. */
const NARROW = 24;

export type Styled = DiffShowing & { readonly paint: Paint; readonly width: number };

/** How to show facts, with its colours and its width. */
export function styledFor(showing: DiffShowing): Styled {
  return { ...showing, paint: paintWith(showing.colour), width: Math.min(showing.columns, WIDEST) };
}

/** The lines of facts, four blanks in; the column of labels is as wide as the widest. */
export function factLines(words: readonly FactWords[], { width, paint }: Styled): readonly string[] {
  const labels = words.map(({ label }) => visible(label));
  const widest = Math.min(24, Math.max(0, ...labels.map((label) => stringWidth(label))));
  return words.map(({ text }, index) => {
    const label = labels[index] ?? '';
    if (label === '') return indent(visible(text), 4, width);
    const room = width - 4 - widest - 2;
    if (room < NARROW) return `    ${paint.faint(label)}\n${indent(visible(text), 6, width)}`;
    const [first = '', ...rest] = wrap(visible(text), room);
    const gap = ' '.repeat(Math.max(0, widest - stringWidth(label)) + 2);
    const margin = ' '.repeat(4 + widest + 2);
    return [`    ${paint.faint(label)}${gap}${first}`, ...rest.map((line) => margin + line)].join('\n');
  });
}
