/** A value put in the place of another, in brackets or in a block. */
import type { FieldPath } from '../findings/place.ts';
import type { PlainValue } from '../records/read-node.ts';
import { lineEndOf, linesAt, startOfNextLine, type Splice } from './splices.ts';
import { flowText, itemLines, valueLines } from './value-lines.ts';
import {
  columnOf,
  endOf,
  endOfContent,
  isBlockCollection,
  isBlockText,
  isNothing,
  shapeOf,
  startOf,
  type DocumentSite,
  type Site,
} from './yaml-site.ts';

/**
 * The splices that give what is at a site another value. The site is that of a field or an entry that is there; the
 * comment behind its line stays, comments within a block that makes way for something else do not.
 */
export function setValue(
  within: DocumentSite,
  site: Site,
  path: FieldPath,
  value: PlainValue,
): readonly Splice[] {
  const { text } = within;
  const { node, container } = site;
  if (container?.inFlow === true) return [inBrackets(text, node, flowText(value, shapeOf(within, path)))];
  const [head = '', ...lines] = newLines(within, site, path, value);
  const start = startOfValue(text, site);
  const below = lines.map((line) => lineEndOf(text) + line).join('');
  if (isBlockText(node)) {
    return [{ start, end: endOfContent(text, node), text: head + commentOfHead(text, node) + below }];
  }
  if (isBlockCollection(node)) return [{ start, end: endOfContent(text, node), text: head + below }];
  const first = { start, end: endOf(node), text: head };
  return lines.length === 0 ? [first] : [first, linesAt(text, startOfNextLine(text, endOf(node)), lines)];
}

/** The value from behind the colon, blank included, or from behind the blank of the hyphen. */
function newLines(
  within: DocumentSite,
  { container, pair }: Site,
  path: FieldPath,
  value: PlainValue,
): readonly string[] {
  const shape = shapeOf(within, path);
  const writing = { path, comments: new Map<string, readonly string[]>() };
  if (pair !== undefined) {
    return valueLines(value, shape, { ...writing, column: columnOf(within.text, startOf(pair)) });
  }
  const column = columnOf(within.text, startOf(container?.node));
  const [first = '', ...rest] = itemLines(value, shape, { ...writing, column });
  return [first.slice(column + '- '.length), ...rest];
}

/** In brackets a value that is missing has no blank before it either. */
function inBrackets(text: string, node: unknown, replacement: string): Splice {
  const [start, end] = [startOf(node), endOf(node)];
  const lacksBlank = isNothing(node) && text[start - 1] === ':';
  return { start, end, text: lacksBlank ? ` ${replacement}` : replacement };
}

/** Right behind the colon of a field; where the value begins in a list. */
function startOfValue(text: string, { pair, node }: Site): number {
  if (pair === undefined) return startOf(node);
  if (isBlockCollection(node)) return text.indexOf(':', endOf(pair.key)) + 1;
  let start = startOf(node);
  while (text[start - 1] === ' ') start -= 1;
  return start;
}

/** `notes: | # as on the phone`: the comment behind the sign of a block. */
function commentOfHead(text: string, node: unknown): string {
  const head = text.slice(startOf(node), startOfNextLine(text, startOf(node)));
  return /[ \t]+#[^\r\n]*/.exec(head)?.[0] ?? '';
}
