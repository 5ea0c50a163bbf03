/** A document printed anew: its own words in the order of the schema, two blanks for every step inwards. */
import { isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyText } from '../../records/locator.ts';
import { fieldOf, itemsOf, mapFormOf, type Shape } from '../../records/shape.ts';
import { inKeyOrder } from '../key-order.ts';
import { startOfLine, startOfNextLine } from '../splices.ts';
import {
  columnOf,
  endOfContent,
  isBlockCollection,
  isBlockText,
  isNothing,
  lineAfter,
  startOf,
} from '../yaml-site.ts';
import { flowLine } from './flow.ts';
import { gapOf, isRemark, tidied, withoutFreeStart } from './gap.ts';

/** Thrown where a text is written in a way that is better left alone; never seen outside. */
export class LeftAloneError extends Error {}

const STEP = 2;

/** The fields of a map from their own lines on. `tail` are the remarks below its last field that belong into it. */
export function printMap(
  text: string,
  map: YAMLMap,
  shape: Shape,
  column: number,
  tail: readonly string[],
): readonly string[] {
  const form = mapFormOf(shape);
  const { parts, rest } = partsOf(text, map, tail);
  // The parts of a map are its pairs.
  const ordered = inKeyOrder(parts, ({ part }) => nameOf(part as Pair), form);
  const lines = ordered.flatMap(({ part, head, inside }, index) => {
    const pair = part as Pair;
    const remarks = tidied(index === 0 ? withoutFreeStart(head) : head, column);
    return [...remarks, ...printPair(text, pair, fieldOf(form, nameOf(pair)) ?? 'any', column, inside)];
  });
  return [...lines, ...tidied(rest, column)];
}

function nameOf({ key }: Pair): string {
  if (!isScalar(key)) throw new LeftAloneError();
  return keyText(key);
}

type Part = { readonly part: unknown; readonly head: readonly string[]; readonly inside: readonly string[] };

/** The fields or entries with the remarks above and inside each, and what is left below the last. */
function partsOf(
  text: string,
  node: YAMLMap | YAMLSeq,
  tail: readonly string[],
): { readonly parts: readonly Part[]; readonly rest: readonly string[] } {
  const items: readonly unknown[] = node.items;
  const column = columnOf(text, startOf(isSeq(node) ? node : items[0]));
  const gaps = items.map((item, index) => {
    const next = items[index + 1];
    if (next === undefined) return gapOf(tail, column);
    return gapOf(linesBetween(text, lineAfter(text, item), startOfLine(text, startOf(next))), column);
  });
  const parts = items.map((part, index) => ({
    part,
    head: gaps[index - 1]?.head ?? [],
    inside: gaps[index]?.tail ?? [],
  }));
  return { parts, rest: gaps.at(-1)?.head ?? [] };
}

function printPair(
  text: string,
  pair: Pair,
  shape: Shape,
  column: number,
  inside: readonly string[],
): readonly string[] {
  const { key, value } = pair;
  const name = ' '.repeat(column) + text.slice(startOf(key), endOfContent(text, key));
  const colon = text.indexOf(':', endOfContent(text, key)) + 1;
  const tail = tidied(inside, column + STEP);
  if (isNothing(value)) return [`${name}:${remarkBehind(text, colon)}`, ...tail];
  const { remark, lines: above } = betweenColonAndValue(text, colon, value);
  const first = `${name}:${remark}`;
  if (isBlockCollection(value)) {
    const [head = '', ...rest] = printCollection(text, value, shape, column + STEP, inside);
    return [first, ...tidied(withoutFreeStart(above), column + STEP), head, ...rest];
  }
  const [head = '', ...rest] = printValue(text, value, column);
  if (remark !== '' || above.some(isRemark)) {
    // A remark behind the colon keeps the value on a line of its own, where a block cannot begin.
    if (isBlockText(value)) throw new LeftAloneError();
    return [
      first,
      ...tidied(withoutFreeStart(above), column + STEP),
      ' '.repeat(column + STEP) + head,
      ...rest,
      ...tail,
    ];
  }
  return [`${name}: ${head}`, ...rest, ...tail];
}

/** What stands behind a colon before the value: a remark on its line, and the lines down to the value. */
function betweenColonAndValue(
  text: string,
  colon: number,
  value: unknown,
): { readonly remark: string; readonly lines: readonly string[] } {
  const start = isBlockCollection(value) ? startOfLine(text, startOf(value)) : startOf(value);
  const between = text.slice(colon, start);
  if (/^[ \t]*$/.test(between)) return { remark: '', lines: [] };
  const [first = '', ...lines] = between.split(/\r?\n/);
  // Names and tags (`&a`, `!!str`) stand here too.
  if (!/^[ \t]*(?:#.*)?$/.test(first) || lines.some((line) => line.trim() !== '' && !isRemark(line))) {
    throw new LeftAloneError();
  }
  return { remark: first.trim() === '' ? '' : ` ${first.trim()}`, lines: lines.slice(0, -1) };
}

function printCollection(
  text: string,
  node: YAMLMap | YAMLSeq,
  shape: Shape,
  column: number,
  tail: readonly string[],
): readonly string[] {
  if (!isSeq(node)) return printMap(text, node, shape, column, tail);
  const { parts, rest } = partsOf(text, node, tail);
  const lines = parts.flatMap(({ part, head, inside }, index) => [
    ...tidied(index === 0 ? withoutFreeStart(head) : head, column),
    ...printItem(text, part, itemsOf(shape) ?? 'any', column, inside),
  ]);
  return [...lines, ...tidied(rest, column)];
}

function printItem(
  text: string,
  item: unknown,
  shape: Shape,
  column: number,
  inside: readonly string[],
): readonly string[] {
  const lead = `${' '.repeat(column)}- `;
  if (isSeq(item) && item.flow !== true) throw new LeftAloneError();
  const line = startOfLine(text, startOf(item));
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(line, startOf(item)))) throw new LeftAloneError();
  if (!isBlockCollection(item)) {
    const [head = '', ...rest] = printValue(text, item, column);
    return [lead + head, ...rest, ...tidied(inside, column + STEP)];
  }
  // A block collection that is no list, which was left alone above, is a map.
  const lines = printMap(text, item as YAMLMap, shape, column + STEP, inside);
  const first = lines.findIndex((printed) => !isRemark(printed));
  // A field that moves to the top brings its remarks above the hyphen.
  const above = tidied(lines.slice(0, first), column);
  return [...above, lead + (lines[first] ?? '').trimStart(), ...lines.slice(first + 1)];
}

/** A value that begins on the line of its key or hyphen, with the remark behind it; its other lines moved in. */
function printValue(text: string, value: unknown, column: number): readonly string[] {
  if (isBlockText(value)) return printBlock(text, value, column);
  const end = endOfContent(text, value);
  const behind = remarkBehind(text, end);
  const [first = '', ...rest] = text.slice(startOf(value), end).split(/\r?\n/);
  if (rest.length === 0) {
    const isFlow = !isScalar(value) && first !== '';
    // What is no single value and has a text is a collection in brackets.
    return [(isFlow ? flowLine(text, value as YAMLMap | YAMLSeq) : first) + behind];
  }
  const lines = isScalar(value)
    ? rest.map((line) => movedIn(line.trimStart(), column + STEP))
    : shifted(rest, column + STEP);
  return [first, ...lines.slice(0, -1), (lines.at(-1) ?? '') + behind];
}

/** Lines between brackets keep their steps among each other; the last one may close at the depth of the key. */
function shifted(lines: readonly string[], column: number): readonly string[] {
  const depths = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...depths);
  return lines.map((line) => movedIn(line.trimEnd().slice(least), column));
}

function printBlock(text: string, value: unknown, column: number): readonly string[] {
  const start = startOf(value);
  const body = startOfNextLine(text, start);
  const head = text
    .slice(start, body)
    .trimEnd()
    .replace(/[ \t]+#/, ' #');
  // A stated depth counts from a place that may move.
  if (/^[|>][-+]?\d/.test(head)) throw new LeftAloneError();
  const lines = text.slice(body, endOfContent(text, value)).split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '');
  // Of blanks alone nobody can say which of them are meant.
  if (first === undefined) throw new LeftAloneError();
  const depth = first.length - first.trimStart().length;
  return [head, ...lines.map((line) => movedIn(line.slice(depth), column + STEP))];
}

/** The remark behind a place on its line, with one blank before it. Anything else there is none of ours. */
function remarkBehind(text: string, offset: number): string {
  const rest = text.slice(offset, startOfNextLine(text, offset)).trim();
  if (rest === '') return '';
  if (!rest.startsWith('#')) throw new LeftAloneError();
  return ` ${rest}`;
}

/** The lines between two offsets, both at the beginnings of lines. */
export function linesBetween(text: string, start: number, end: number): readonly string[] {
  return end <= start
    ? []
    : text
        .slice(start, end)
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
}

function movedIn(line: string, column: number): string {
  return line === '' ? '' : ' '.repeat(column) + line;
}
