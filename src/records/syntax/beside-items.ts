/** Fields of a list's items that stand in the column of their hyphens. */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { isFieldOfItems } from '../known-fields.ts';
import { shortened } from '../shortened.ts';
import { lineText, partsOf, placeOfLine, type LineParts, type SourceLines } from './source-lines.ts';

/** How far back the item and its list are looked for. */
const LINES_BACK = 200;

/** The fields by which an item begins; one of them without a hyphen is mostly a new item. */
const FIRST = new Set(['institution', 'name', 'unnamed']);

type Line = LineParts & { readonly line: number };

/**
 * `signed: 2025-12-31` right below `- institution: polije`, and not under its text; `line` is where the parser gave
 * up, at the field itself or at the next item.
 */
export function fieldBesideItem(source: SourceLines, line: number): PlacedFinding | undefined {
  const above = linesAbove(source, line);
  const last = above.findIndex(({ isListEntry }) => isListEntry);
  const [stray] = above.slice(0, Math.max(0, last)).toReversed();
  const list = above.slice(last).find(({ isListEntry }) => !isListEntry)?.key;
  if (stray?.key === undefined || list === undefined || !isFieldOfItems(list, stray.key)) return undefined;
  if (FIRST.has(stray.key) || above[last]?.key === stray.key) return undefined;
  const data = { key: stray.key, value: shortened(stray.value), parent: list };
  return fault('yaml-syntax', 'besideItem', data, placeOfLine(source, stray.line));
}

/** The lines in the column of this one, or before it, from here upwards: its own too where that is a field. */
function linesAbove(source: SourceLines, from: number): readonly Line[] {
  const { indent, isListEntry } = partsOf(source, from);
  const found: Line[] = [];
  for (let line = isListEntry ? from - 1 : from; line >= Math.max(1, from - LINES_BACK); line -= 1) {
    if (/^\s*(?:#|$)/.test(lineText(source, line))) continue;
    const parts = partsOf(source, line);
    if (parts.indent <= indent) found.push({ ...parts, line });
    if (parts.indent < indent) break;
  }
  return found;
}
