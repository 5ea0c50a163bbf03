/** Data as lines of YAML: blocks, and brackets where a list or a small map reads better on one line. */
import type { FieldPath } from '../findings/place.ts';
import { pointerOf } from '../records/pointer.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import { fieldOf, itemsOf, mapFormOf, type MapShape, type Shape } from '../records/shape.ts';
import { blockText } from './block-text.ts';
import { isRemarked, type CommentsByField } from './field-comments.ts';
import { inKeyOrder } from './key-order.ts';
import { scalarText, writtenKey, type PlainScalar } from './scalar-text.ts';

/** Where something is written: the way to it, how far it is moved in, and what is remarked on it. */
export type Writing = {
  readonly path: FieldPath;
  readonly column: number;
  readonly comments: CommentsByField;
};

/** The fields of a map, each from its own line on. */
export function mapLines(map: PlainMap, form: MapShape | undefined, writing: Writing): readonly string[] {
  return inKeyOrder(Object.entries(map), ([key]) => key, form).flatMap(([key, value]) =>
    fieldLines(key, value, fieldOf(form, key) ?? 'any', writing),
  );
}

/** A field with its value and what is remarked on it. `writing` is that of the map. */
export function fieldLines(
  key: string,
  value: PlainValue,
  shape: Shape,
  { path, column, comments }: Writing,
): readonly string[] {
  const here = { path: [...path, key], column, comments };
  const [head = '', ...rest] = valueLines(value, shape, here);
  return [...remarks(here), `${blanks(column)}${writtenKey(key)}:${head}`, ...rest];
}

/**
 * What follows the colon of a field: the rest of its line, with the blank before it, and the lines below. The path
 * of `writing` is that of the field, its column that of the key.
 */
export function valueLines(value: PlainValue, shape: Shape, writing: Writing): readonly string[] {
  const { path, column, comments } = writing;
  if (!isScalar(value)) {
    const isFlow = Array.isArray(value) ? readsAsRow(value, shape, column) : isEmpty(value);
    if (isFlow && !isRemarked(comments, path)) return [` ${flowText(value, shape)}`];
    const inner = { ...writing, column: column + STEP };
    const lines = Array.isArray(value)
      ? value.flatMap((item, index) =>
          itemLines(item, itemsOf(shape) ?? 'any', { ...inner, path: [...path, index] }),
        )
      : mapLines(value, mapFormOf(shape), inner);
    return ['', ...lines];
  }
  const block = typeof value === 'string' ? blockText(value, column + STEP) : undefined;
  if (block === undefined) return [` ${scalarText(value, shape, false)}`];
  return [` ${block.head}`, ...block.lines.map((line) => movedIn(line, column + STEP))];
}

/** An entry of a list with what is remarked on it; the column of `writing` is that of its hyphen. */
export function itemLines(item: PlainValue, shape: Shape, writing: Writing): readonly string[] {
  const { path, column, comments } = writing;
  const lead = `${blanks(column)}- `;
  if (isScalar(item)) {
    const block = typeof item === 'string' ? blockText(item, column + STEP) : undefined;
    if (block === undefined) return [...remarks(writing), lead + scalarText(item, shape, false)];
    const lines = block.lines.map((line) => movedIn(line, column + STEP));
    return [...remarks(writing), lead + block.head, ...lines];
  }
  if (Array.isArray(item) || isEmpty(item) || (isSmall(item, shape) && !isRemarked(comments, path))) {
    return [...remarks(writing), lead + flowText(item, shape)];
  }
  const [first = '', ...rest] = mapLines(item, mapFormOf(shape), {
    path,
    column: column + STEP,
    comments: withoutFirst(comments, item, shape, path),
  });
  return [...remarks(writing), ...remarksOnFirst(item, shape, writing), lead + first.trimStart(), ...rest];
}

/** A value on one line, between brackets where it has parts. */
export function flowText(value: PlainValue, shape: Shape): string {
  if (isScalar(value)) return scalarText(value, shape, true);
  if (Array.isArray(value)) {
    return `[${value.map((item) => flowText(item, itemsOf(shape) ?? 'any')).join(', ')}]`;
  }
  const form = mapFormOf(shape);
  const fields = inKeyOrder(Object.entries(value), ([key]) => key, form).map(
    ([key, inner]) => `${writtenKey(key)}: ${flowText(inner, fieldOf(form, key) ?? 'any')}`,
  );
  return `{${fields.join(', ')}}`;
}

const STEP = 2;

/** True for a value that is neither a list nor a map. */
export function isScalar(value: PlainValue): value is PlainScalar {
  return typeof value !== 'object';
}

function isEmpty(map: PlainMap): boolean {
  return Object.keys(map).length === 0;
}

const LONGEST_IN_ROW = 40;
const WIDEST_ROW = 100;

/** Words stand in a row, `[training, benchmarking]`; sentences below each other. */
function readsAsRow(list: readonly PlainValue[], shape: Shape, column: number): boolean {
  const areWords = list.every((item) => isScalar(item) && String(item).length <= LONGEST_IN_ROW);
  if (!areWords) return list.length === 0;
  return column + flowText([...list], shape).length <= WIDEST_ROW;
}

/** An entry of two or three short words whose schema has room for no more: `{year: 2019, paid: 2019-03-02}`. */
function isSmall(map: PlainMap, shape: Shape): boolean {
  const possible = Object.values(mapFormOf(shape)?.fields ?? {});
  const isLeaf =
    possible.length > 0 && possible.length <= 3 && possible.every((field) => typeof field === 'string');
  const values = Object.values(map);
  return (
    isLeaf &&
    values.length > 1 &&
    values.every((value) => isScalar(value) && /^\S{1,16}$/.test(String(value)))
  );
}

function remarks({ path, column, comments }: Writing): readonly string[] {
  return (comments.get(pointerOf(path)) ?? []).map((line) => movedIn(line, column));
}

/** The first field of an entry shares the line of the hyphen: what is remarked on it stands above both. */
function remarksOnFirst(item: PlainMap, shape: Shape, writing: Writing): readonly string[] {
  return remarks({ ...writing, path: [...writing.path, firstKey(item, shape)] });
}

function withoutFirst(
  comments: CommentsByField,
  item: PlainMap,
  shape: Shape,
  path: FieldPath,
): CommentsByField {
  const first = pointerOf([...path, firstKey(item, shape)]);
  return comments.has(first) ? new Map([...comments].filter(([pointer]) => pointer !== first)) : comments;
}

function firstKey(item: PlainMap, shape: Shape): string {
  return inKeyOrder(Object.keys(item), (key) => key, mapFormOf(shape))[0] ?? '';
}

function movedIn(line: string, column: number): string {
  return line === '' ? '' : blanks(column) + line;
}

function blanks(count: number): string {
  return ' '.repeat(count);
}
