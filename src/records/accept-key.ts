/** Which keys of a map are read: texts, each once, and none that could harm or hide another. */
import { isScalar, Scalar, type Pair } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import { fault } from './fault.ts';
import { keyText, type Locator } from './locator.ts';
import { pointerOf } from './pointer.ts';
import type { Reading } from './reading.ts';

/** YAML 1.1's way to copy the fields of another map. */
export const MERGE = '<<';
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The pairs of a map that are read, by key, in their order. The others are findings; a second `kind` ends the
 * document, because a new record begins there that no `---` keeps apart.
 */
export function acceptedPairs(
  reading: Reading,
  pairs: readonly Pair[],
  path: FieldPath,
): ReadonlyMap<string, Pair> {
  const accepted = new Map<string, Pair>();
  for (const pair of pairs) {
    const answer = acceptKey(pair, accepted, reading.locator);
    if ('key' in answer) {
      accepted.set(answer.key, pair);
      continue;
    }
    const isNewRecord = path.length === 0 && nameOf(pair) === 'kind';
    reading.findings.push(isNewRecord ? newRecord(pair, accepted, reading.locator) : answer.refused);
    if (isNewRecord) break;
    // What a merge key would have brought cannot be called missing.
    if (nameOf(pair) === MERGE) reading.refused.add(pointerOf([...path, MERGE]));
  }
  return accepted;
}

type AcceptedKey = { readonly key: string } | { readonly refused: PlacedFinding };

function acceptKey(pair: Pair, earlier: ReadonlyMap<string, Pair>, locator: Locator): AcceptedKey {
  const at = locator.node(pair.key);
  if (!isScalar(pair.key)) return { refused: fault('unsupported-yaml', 'complexKey', {}, at) };
  const key = keyText(pair.key);
  if (UNSAFE_KEYS.has(key)) return { refused: fault('unsupported-yaml', 'unsafeKey', { key }, at) };
  if (key === MERGE) return { refused: fault('unsupported-yaml', 'mergeKey', {}, at) };
  const first = earlier.get(key);
  if (first === undefined) return { key };
  const related = [{ at: locator.node(first.key), note: { key: 'first', data: { key } } }];
  return { refused: fault('duplicate-key', 'again', { key }, at, { related }) };
}

function newRecord(pair: Pair, earlier: ReadonlyMap<string, Pair>, locator: Locator): PlacedFinding {
  const first = earlier.get('kind');
  const note = { key: 'first', data: { key: 'kind' } };
  const related = first === undefined ? [] : [{ at: locator.node(first.key), note }];
  return fault('duplicate-key', 'newRecord', {}, locator.node(pair.key), { related });
}

/** True for `-name`, `– name` and the like: an entry of a list whose hyphen is none, or lacks its blank. Quotes mean it. */
export function isListDash(pair: Pair): boolean {
  if (isScalar(pair.key) && pair.key.type !== Scalar.PLAIN) return false;
  return /^[-–—•●▪*·]\s*[\p{L}_]/u.test(nameOf(pair) ?? '');
}

/** The key of a pair as it is written; undefined where it is a list or a map. */
export function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) ? keyText(key) : undefined;
}
