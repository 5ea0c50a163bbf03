/** One plain or quoted value, as its field means it. */
import { isPair, isScalar, Scalar } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { Locator } from './locator.ts';
import { formsOf, type Shape } from './shape.ts';

/** Whole and decimal numbers as people write them: no leading zeros, no exponents, no `0x`. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * A value in a text field is its source text; in a number or yes/no field it is that, or, where it cannot be, the
 * text, which the schema then refuses. `100.000` stays text: an Indonesian hundred thousand, not a hundred.
 */
export function readScalar(node: Scalar, shape: Shape): string | number | boolean {
  const text = sourceText(node);
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  if (quoted) return text;
  const forms = formsOf(shape);
  return forms.includes('any') ? coreValue(node, text) : readWord(text, forms);
}

/** A value without quotation marks, as a field of these forms means it; fields of any form are not asked here. */
export function readWord(text: string, forms: readonly Shape[]): string | number | boolean {
  if ((forms.includes('number') || forms.includes('integer')) && isUnmistakable(text)) return Number(text);
  if (forms.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function isUnmistakable(text: string): boolean {
  return NUMBER.test(text) && !/^\d{1,3}\.\d{3}$/.test(text) && Number.isFinite(Number(text));
}

function coreValue(node: Scalar, text: string): string | number | boolean {
  return typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : text;
}

/** The text of a scalar as written: a plain scalar's source, what a quoted or block scalar says. */
export function sourceText(node: Scalar): string {
  if (typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}

/** The finding for a key or an entry without a value; `number: #12` has lost its value to a comment. */
export function missing(key: string, pair: unknown, locator: Locator): PlacedFinding {
  const value = isPair(pair) ? pair.value : pair;
  const comment = isScalar(value) ? value.comment : undefined;
  const at = locator.node(isPair(pair) ? pair.key : pair);
  // A remark has a blank after its `#`; a number that was lost has none.
  if (typeof comment === 'string' && /^\S/.test(comment)) return fault('missing-value', 'hash', { key }, at);
  return fault('missing-value', isPair(pair) ? 'empty' : 'emptyItem', { key }, at);
}
