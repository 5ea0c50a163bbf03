/** Which columns an expression names: a misspelt one would otherwise be empty in every row, and find nothing. */
import { isDataMap } from '../../records/data-map.ts';

/** A column that an expression names; `end` is where JSONata says that the name ends. */
export type NamedColumn = { readonly name: string; readonly end: number };

/** The parts of a node that are worked out on the row itself, as its filters `[...]` and later steps are not. */
const PARTS = [
  'lhs',
  'rhs',
  'expression',
  'expressions',
  'condition',
  'then',
  'else',
  'procedure',
  'arguments',
  'body',
];

/** The columns that the syntax tree of an expression names on the row itself; fields within cells are not among them. */
export function namedColumns(tree: unknown): readonly NamedColumn[] {
  if (Array.isArray(tree)) return tree.flatMap(namedColumns);
  if (!isDataMap(tree)) return [];
  if (tree['type'] === 'path') return firstOfPath(tree['steps']);
  return PARTS.flatMap((part) => namedColumns(tree[part]));
}

/** Where an expression says `null`, as JSONata counts; undefined where it does not. */
export function nullIn(tree: unknown): number | undefined {
  if (typeof tree !== 'object' || tree === null) return undefined;
  if (isDataMap(tree) && tree['type'] === 'value' && tree['value'] === null) return Number(tree['position']);
  for (const part of Object.values(tree)) {
    const found = nullIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstOfPath(steps: unknown): readonly NamedColumn[] {
  if (!Array.isArray(steps)) return [];
  // `isArray` makes an unknown value a list of `any`.
  const [first, second] = steps as readonly unknown[];
  if (!isDataMap(first)) return [];
  if (first['type'] === 'name') return [{ name: String(first['value']), end: Number(first['position']) }];
  // `$.state` and `$$.state` name a column of the row as `state` does.
  const isRow = first['type'] === 'variable' && (first['value'] === '' || first['value'] === '$');
  return isRow ? firstOfPath([second]) : namedColumns(first);
}
