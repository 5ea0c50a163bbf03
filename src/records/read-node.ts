/** YAML nodes to plain data, led by the shape of the kind: the field decides what a value means. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import { acceptedPairs, isListDash, nameOf } from './accept-key.ts';
import { anchorsOf } from './anchors.ts';
import { cutFault } from './cut-fault.ts';
import { fault } from './fault.ts';
import { cutEntries, cutValues } from './flow-commas.ts';
import { followAlias } from './follow-alias.ts';
import type { Locator } from './locator.ts';
import { pointerOf } from './pointer.ts';
import { quoted } from './quoted.ts';
import { missing, readScalar } from './read-scalar.ts';
import { nameAt, readingOf, refuse, unheard, type Reading, type ReadingLimits } from './reading.ts';
import { shortened } from './shortened.ts';
import { fieldOf, itemsOf, mapFormOf, type MapShape, type Shape } from './shape.ts';

export type PlainValue = string | number | boolean | PlainValue[] | PlainMap;
export type PlainMap = { [key: string]: PlainValue };
export type { ReadingLimits } from './reading.ts';

export type ReadResult = {
  readonly data: PlainValue | undefined;
  readonly findings: readonly PlacedFinding[];
  /** JSON pointers of what was refused: nothing more needs to be said about these fields. */
  readonly refused: ReadonlySet<string>;
};

/**
 * The data of a document, with what had to be refused in it. A refused field is left out; a value that is missing
 * (`number:`) is a finding and left out too, never an empty text.
 */
export function readNode(
  document: Document,
  shape: Shape,
  locator: Locator,
  limits: ReadingLimits,
): ReadResult {
  const reading = readingOf(document, locator, limits);
  const data = readValue(reading, document.contents, shape, []);
  return { data, findings: reading.findings, refused: reading.refused };
}

function readValue(reading: Reading, node: unknown, shape: Shape, path: FieldPath): PlainValue | undefined {
  const { limits, locator, aliases } = reading;
  if (aliases.open > 0) aliases.values += 1;
  const tag = unknownTag(node);
  if (path.length > limits.depth) {
    refuse(reading, path, fault('too-complex', 'depth', { limit: limits.depth }, locator.node(node)));
    return undefined;
  }
  if (tag !== undefined) {
    refuse(reading, path, fault('unsupported-yaml', 'tag', { tag }, locator.node(node)));
    return undefined;
  }
  if (isAlias(node)) return readAlias(reading, node, shape, path);
  if (isMap(node)) return readMap(reading, node, shape, path);
  if (isSeq(node)) return readList(reading, node, shape, path);
  return isScalar(node) ? readText(reading, node, shape, path) : undefined;
}

function readAlias(reading: Reading, alias: Alias, shape: Shape, path: FieldPath): PlainValue | undefined {
  const target = followAlias(reading, alias, path);
  if (target === undefined) return undefined;
  reading.aliases.open += 1;
  const value = readValue(reading, target, shape, path);
  reading.aliases.open -= 1;
  return value;
}

const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

function unknownTag(node: unknown): string | undefined {
  // Any node of the library may bear a tag, and nothing where a value is missing.
  const tag = (node as { tag?: string } | null)?.tag;
  return tag === undefined || CORE_TAG.test(tag) ? undefined : tag.replace('tag:yaml.org,2002:', '!!');
}

/** A single value. Of `&Co Ltd` YAML would keep `Ltd` alone, taking the first word for a name. */
function readText(reading: Reading, node: Scalar, shape: Shape, path: FieldPath): PlainValue | undefined {
  const value = readScalar(node, shape);
  const { anchor } = node;
  if (anchor === undefined || anchorsOf(reading.document).used.has(anchor)) return value;
  const whole = `&${anchor} ${String(value)}`.trim();
  const data = { character: '&', value: shortened(whole) };
  const at = reading.locator.node(node);
  refuse(reading, path, fault('yaml-syntax', 'reservedCharacter', data, at, { replacement: quoted(whole) }));
  return undefined;
}

function readList(reading: Reading, node: YAMLSeq, shape: Shape, path: FieldPath): PlainValue[] {
  const items = itemsOf(shape);
  const own = items === undefined ? unheard(reading) : reading;
  const cuts = cutEntries(node);
  for (const cut of cuts) own.findings.push(cutFault(cut, { key: nameAt(path), shape: items }, own.locator));
  const pieces = new Set<unknown>(cuts.flatMap((cut) => [cut.value, ...cut.pieces]));
  return node.items.map((item, index) => {
    const here = [...path, index];
    if (pieces.has(item)) own.refused.add(pointerOf(here));
    else if (isMissing(item)) refuse(own, here, missing(nameAt(path), item, own.locator));
    else return readValue(own, item, items ?? 'any', here) ?? REFUSED;
    return REFUSED;
  });
}

/** A refused entry keeps its place, so that the entries after it are still found where they stand. */
const REFUSED = '';

function readMap(reading: Reading, node: YAMLMap, shape: Shape, path: FieldPath): PlainMap | undefined {
  const form = mapFormOf(shape);
  const own = form === undefined ? unheard(reading) : reading;
  const dashed = path.length === 0 ? undefined : node.items.find(isListDash);
  if (dashed !== undefined) {
    const at = reading.locator.node(dashed.key);
    refuse(reading, path, fault('yaml-syntax', 'listDash', { key: nameAt(path) }, at));
    return undefined;
  }
  const pieces = refusePieces(own, node, form, path);
  const data: PlainMap = {};
  const whole = node.items.filter(({ key }) => !pieces.has(key));
  for (const [key, pair] of acceptedPairs(own, whole, path)) {
    const value = readField(own, pair, fieldOf(form, key), [...path, key]);
    if (value !== undefined) data[key] = value;
  }
  return data;
}

/** Refuses values that their own commas have cut; gives the keys that they leave unusable. */
function refusePieces(
  reading: Reading,
  node: YAMLMap,
  form: MapShape | undefined,
  path: FieldPath,
): ReadonlySet<unknown> {
  const cuts = cutValues(node, (name) => form !== undefined && Object.hasOwn(form.fields, name));
  for (const { pair, ...cut } of cuts) {
    const key = pair === undefined ? undefined : nameOf(pair);
    const field = key === undefined ? path : [...path, key];
    const meant = { key: key ?? nameAt(path), shape: key === undefined ? undefined : fieldOf(form, key) };
    refuse(reading, field, cutFault(cut, meant, reading.locator));
  }
  const keys = cuts.map(({ pair, value }) => (value === undefined ? undefined : pair?.key));
  return new Set([...keys, ...cuts.flatMap(({ pieces }) => pieces)]);
}

function readField(
  reading: Reading,
  pair: Pair,
  shape: Shape | undefined,
  path: FieldPath,
): PlainValue | undefined {
  // A field that nobody knows is refused as such, whatever stands in it.
  if (shape === undefined) return readValue(unheard(reading), pair.value, 'any', path) ?? REFUSED;
  if (!isMissing(pair.value)) return readValue(reading, pair.value, shape, path);
  refuse(reading, path, missing(nameAt(path), pair, reading.locator));
  return undefined;
}

/** True for `number:`, `number: ~` and `number: null` without quotation marks. */
function isMissing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}
