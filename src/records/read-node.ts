/** YAML nodes to plain data, led by the shape of the kind: the field decides what a value means. */
import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import { fault } from './fault.ts';
import { keyText, type Locator } from './locator.ts';
import { formsOf, pointerOf } from './pointer.ts';
import { missing, readScalar } from './read-scalar.ts';
import type { Shape } from './shape.ts';

export type PlainValue = string | number | boolean | PlainValue[] | PlainMap;
export type PlainMap = { [key: string]: PlainValue };

/** What reading may not exceed, so that a hostile file cannot exhaust the machine. */
export type ReadingLimits = { readonly depth: number; readonly aliases: number };

type Reading = {
  readonly document: Document;
  readonly locator: Locator;
  readonly limits: ReadingLimits;
  readonly findings: PlacedFinding[];
  readonly refused: Set<string>;
  aliasesFollowed: number;
};

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
export function readNode(document: Document, shape: Shape, locator: Locator, limits: ReadingLimits): ReadResult {
  const reading: Reading = { document, locator, limits, findings: [], refused: new Set(), aliasesFollowed: 0 };
  const data = readValue(reading, document.contents, shape, []);
  return { data, findings: reading.findings, refused: reading.refused };
}

function refuse(reading: Reading, path: FieldPath, finding: PlacedFinding): undefined {
  reading.findings.push(finding);
  reading.refused.add(pointerOf(path));
}

function readValue(reading: Reading, node: unknown, shape: Shape, path: FieldPath): PlainValue | undefined {
  const { limits, locator } = reading;
  if (path.length > limits.depth) {
    return refuse(reading, path, fault('too-complex', 'depth', { limit: limits.depth }, locator.node(node)));
  }
  if (isAlias(node)) return readAlias(reading, node, shape, path);
  const tag = unknownTag(node);
  if (tag !== undefined) {
    return refuse(reading, path, fault('unsupported-yaml', 'tag', { tag }, locator.node(node)));
  }
  if (isMap(node)) return readMap(reading, node, shape, path);
  if (isSeq(node)) return readList(reading, node, shape, path);
  return isScalar(node) ? readScalar(node, shape) : undefined;
}

function readAlias(reading: Reading, alias: Alias, shape: Shape, path: FieldPath): PlainValue | undefined {
  const { limits, locator } = reading;
  reading.aliasesFollowed += 1;
  if (reading.aliasesFollowed > limits.aliases) {
    // Said once: what follows is the same bomb going off.
    if (reading.aliasesFollowed > limits.aliases + 1) return undefined;
    const bomb = fault('too-complex', 'aliases', { limit: limits.aliases }, locator.node(alias));
    return refuse(reading, path, bomb);
  }
  const target = alias.resolve(reading.document);
  if (target === undefined) {
    const unknown = fault('yaml-syntax', 'unknownAlias', { name: alias.source }, locator.node(alias));
    return refuse(reading, path, unknown);
  }
  return readValue(reading, target, shape, path);
}

const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

function unknownTag(node: unknown): string | undefined {
  const tag = (node as { tag?: string } | null)?.tag;
  return tag === undefined || CORE_TAG.test(tag) ? undefined : tag;
}

function readList(reading: Reading, node: YAMLSeq, shape: Shape, path: FieldPath): PlainValue[] {
  const items = itemShape(shape);
  const list: PlainValue[] = [];
  for (const [index, item] of node.items.entries()) {
    const here = [...path, index];
    const value = isMissing(item)
      ? refuse(reading, here, missing(String(path.at(-1) ?? ''), item, reading.locator))
      : readValue(reading, item, items, here);
    // A refused item keeps its place, so that the items after it are still found where they stand.
    list.push(value ?? '');
  }
  return list;
}

function readMap(reading: Reading, node: YAMLMap, shape: Shape, path: FieldPath): PlainMap {
  const data: PlainMap = {};
  const first = new Map<string, Pair>();
  for (const pair of node.items) {
    const key = acceptKey(reading, pair, first);
    if (key === undefined) continue;
    first.set(key, pair);
    const here = [...path, key];
    const value = isMissing(pair.value)
      ? refuse(reading, here, missing(key, pair, reading.locator))
      : readValue(reading, pair.value, fieldShape(shape, key), here);
    if (value !== undefined) data[key] = value;
  }
  return data;
}

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The key's text, or nothing where the key itself has to be refused. */
function acceptKey({ findings, locator }: Reading, { key }: Pair, first: Map<string, Pair>): string | undefined {
  const at = locator.node(key);
  if (!isScalar(key)) {
    findings.push(fault('unsupported-yaml', 'complexKey', {}, at));
    return undefined;
  }
  const name = keyText(key);
  const earlier = first.get(name);
  if (UNSAFE_KEYS.has(name)) {
    findings.push(fault('unsupported-yaml', 'unsafeKey', { key: name }, at));
  } else if (name === '<<') {
    findings.push(fault('unsupported-yaml', 'mergeKey', {}, at));
  } else if (earlier !== undefined) {
    const related = [{ at: locator.node(earlier.key), note: { key: 'first', data: { key: name } } }];
    findings.push(fault('duplicate-key', 'again', { key: name }, at, { related }));
  } else {
    return name;
  }
  return undefined;
}

/** True for `number:`, `number: ~` and `number: null` without quotation marks. */
function isMissing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function fieldShape(shape: Shape, key: string): Shape {
  for (const form of formsOf(shape)) {
    if (typeof form === 'object' && 'fields' in form) {
      const field = Object.hasOwn(form.fields, key) ? form.fields[key] : form.extra;
      return field ?? 'any';
    }
  }
  return 'any';
}

function itemShape(shape: Shape): Shape {
  for (const form of formsOf(shape)) {
    if (typeof form === 'object' && 'list' in form) return form.list;
  }
  return 'any';
}
