/** Fields and entries taken out of maps and lists; remarks on lines of their own stay where they are. */
import { isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { linesAt, startOfLine, type Splice } from './splices.ts';
import { endOf, endOfContent, lineAfter, startOf, type Container } from './yaml-site.ts';

/** Takes out what stands at a position of a map or a list; what is left of the last one is `{}` or `[]`. */
export function removePart(text: string, { node, inFlow }: Container, position: number): readonly Splice[] {
  if (inFlow) return [fromBrackets(node, position)];
  if (node.items.length === 1) return [emptied(text, node)];
  const part = node.items[position];
  const next = node.items[position + 1];
  // The first field of an entry shares its line with the hyphen, which the next field then takes.
  if (!isSeq(node) && position === 0 && next !== undefined && !beginsLine(text, startOf(part))) {
    return [...keptAbove(text, part, next), { start: startOf(part), end: startOf(next), text: '' }];
  }
  return [
    { start: startOfLine(text, startOfPart(text, node, position)), end: lineAfter(text, part), text: '' },
  ];
}

/** Remarks between a field that goes and the next one, which takes its line: they move above that line. */
function keptAbove(text: string, part: unknown, next: unknown): readonly Splice[] {
  const between = text.slice(lineAfter(text, part), startOf(next)).split(/\r?\n/);
  const remarks = between.filter((line) => line.trim() !== '');
  return remarks.length === 0 ? [] : [linesAt(text, startOfLine(text, startOf(part)), remarks)];
}

/** Where a part begins: at its key, or at its hyphen, which stands before the entry. */
function startOfPart(text: string, node: YAMLMap | YAMLSeq, position: number): number {
  const part = node.items[position];
  if (!isSeq(node)) return startOf(part);
  if (position === 0) return startOf(node);
  return text.lastIndexOf('-', startOf(part) - 1);
}

function emptied(text: string, node: YAMLMap | YAMLSeq): Splice {
  const brackets = isSeq(node) ? '[]' : '{}';
  const [start, end] = [startOf(node), endOfContent(text, node)];
  const isOwnLine = beginsLine(text, start);
  return {
    start: isOwnLine ? endOfKeyLine(text, start) : start,
    end,
    text: isOwnLine ? ` ${brackets}` : brackets,
  };
}

/** Behind the colon of the key above, blanks and line ends between taken away. */
function endOfKeyLine(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function beginsLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

function fromBrackets(node: YAMLMap | YAMLSeq, position: number): Splice {
  const [before, part, next] = [position - 1, position, position + 1].map((at) => node.items[at]);
  if (before !== undefined) return { start: endOf(before), end: endOf(part), text: '' };
  if (next !== undefined) return { start: startOf(part), end: startOf(next), text: '' };
  return { start: startOf(node) + 1, end: endOf(node) - 1, text: '' };
}
