/** Finding one's way in the text of a document: the node at a path, what surrounds it, where its text ends. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { FieldPath } from '../findings/place.ts';
import { keyText } from '../records/locator.ts';
import { shapeAt, type Shape } from '../records/shape.ts';
import { startOfLine, startOfNextLine } from './splices.ts';

/** A document within the text of its file. `shape` is that of its kind. */
export type DocumentSite = { readonly text: string; readonly document: Document; readonly shape: Shape };

/** A map or a list with the way to it. */
export type Container = {
  readonly node: YAMLMap | YAMLSeq;
  readonly path: FieldPath;
  readonly inFlow: boolean;
};

/** What is at a path, or how far the way goes. `rest` is empty where all of it is there. */
export type Site = {
  /** The innermost map or list on the way; undefined where the document is neither. */
  readonly container: Container | undefined;
  /** The pair whose value it is, in a map. */
  readonly pair: Pair | undefined;
  readonly node: unknown;
  /** The steps below `node` that are not there. */
  readonly rest: FieldPath;
  /** True where the way leads through `*name`: its value is written somewhere else, and for others too. */
  readonly isShared: boolean;
};

/** Follows a path into a document as far as it goes. */
export function siteAt({ document }: DocumentSite, path: FieldPath): Site {
  let site: Site = {
    container: undefined,
    pair: undefined,
    node: document.contents,
    rest: [],
    isShared: false,
  };
  let inFlow = false;
  for (const [index, step] of path.entries()) {
    if (isAlias(site.node)) return { ...site, rest: path.slice(index), isShared: true };
    if (!isMap(site.node) && !isSeq(site.node)) return { ...site, rest: path.slice(index) };
    inFlow = inFlow || site.node.flow === true;
    const container = { node: site.node, path: path.slice(0, index), inFlow };
    const next = stepInto(site.node, step);
    if (next === undefined) return { ...site, container, rest: path.slice(index) };
    site = { ...site, ...next, container };
  }
  return { ...site, isShared: isAlias(site.node) };
}

function stepInto(node: YAMLMap | YAMLSeq, step: string | number): Pick<Site, 'pair' | 'node'> | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { pair: undefined, node: item };
  }
  const pair = node.items.find(({ key }) => isScalar(key) && keyText(key) === String(step));
  return pair === undefined ? undefined : { pair, node: pair.value };
}

/** True for a list or a map that is not between brackets. */
export function isBlockCollection(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** What the schema says of a place; a field that nobody knows may hold anything. */
export function shapeOf({ shape }: DocumentSite, path: FieldPath): Shape {
  return shapeAt(shape, path);
}

/** True for nothing where a value should be: `number:`. */
export function isNothing(node: unknown): boolean {
  return (
    node === null || node === undefined || (isScalar(node) && node.source === '' && node.anchor === undefined)
  );
}

/** The offset at which a node's own text begins, without what names or tags it. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) && node.range ? node.range[0] : 0;
}

/** The offset right behind the last character of a node: no comment and no line end belong to it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return isNode(node.value) ? endOf(node.value) : endOf(node.key);
  if (isBlockCollection(node)) return endOf(node.items.at(-1));
  return isNode(node) && node.range ? node.range[1] : 0;
}

/** True for a text below `|` or `>`, whose end is the beginning of a line already. */
export function isBlockText(node: unknown): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** The offset of the first line that holds nothing of a node or of the comment behind it. */
export function lineAfter(text: string, node: unknown): number {
  const end = endOf(node);
  return endsInBlockText(node) && text[end - 1] === '\n' ? end : startOfNextLine(text, end);
}

/** The offset behind a node's last character that is no line end: a text below `|` ends with its last line. */
export function endOfContent(text: string, node: unknown): number {
  const end = endOf(node);
  if (!endsInBlockText(node) || text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

function endsInBlockText(node: unknown): boolean {
  if (isPair(node)) return endsInBlockText(node.value);
  if (isBlockCollection(node)) return endsInBlockText(node.items.at(-1));
  return isBlockText(node);
}

/** How far a place is moved in, in characters. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}
