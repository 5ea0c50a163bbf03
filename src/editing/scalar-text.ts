/** Single values as YAML, bare where the field reads back exactly what was meant. */
import { withoutWordQuotes } from '../records/word-quotes.ts';
import { formsOf, type Shape } from '../records/shape.ts';
import { doubleQuoted, holdsInvisible, isReservedWord } from './yaml-text.ts';

/** A value that is neither a list nor a map. */
export type PlainScalar = string | number | boolean;

/**
 * A value on one line. In a text field `0123` and `2026-01-26` stand bare, because the field decides what a value
 * means; in brackets (`inFlow`) a comma needs quotes.
 *
 * @example
 * scalarText('012/KET/2026', 'text', false); // '012/KET/2026'
 * scalarText('Rina, S.E.', 'text', true); // '"Rina, S.E."'
 * scalarText('3', 'any', false); // '"3"'
 */
export function scalarText(value: PlainScalar, shape: Shape, inFlow: boolean): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  return isBare(value, shape, inFlow) ? value : doubleQuoted(value);
}

/** `1.234` is a thousand to an Indonesian reader, and refused; `1.2340` cannot be mistaken. */
function numberText(value: number): string {
  const text = String(value);
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The name of a field, quoted where it is none of ours: an `x-` field may hold any column title. */
export function writtenKey(key: string): string {
  const isPlain = isBare(key, 'any', true) && !key.includes(':') && key.length < LONGEST_KEY;
  return isPlain || key === OURS ? key : doubleQuoted(key);
}

// The one field of the schemas whose name YAML 1.1 takes for a yes.
const OURS = 'on';

// A key on one line may have 1024 characters (YAML 1.2, 7.4.2).
const LONGEST_KEY = 1000;

// What begins something else than a text: lists, keys, comments, references, tags, blocks, quotes, directives.
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;

function isBare(text: string, shape: Shape, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || holdsInvisible(text)) return false;
  if (INDICATOR.test(text) || /:(?:\s|$)|\s#/.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  if (text === '~' || isReservedWord(text) || withoutWordQuotes(text) !== undefined) return false;
  // Opened in one entry and closed in another, curly quotes would bind a list together.
  if (inFlow && /^[“„‘]|[”“’]$/.test(text)) return false;
  return readsAsText(text, shape);
}

/** Whether the field takes a bare value for the text that it is. */
function readsAsText(text: string, shape: Shape): boolean {
  const forms = formsOf(shape);
  if (forms.includes('text')) return true;
  return forms.includes('any') && !/^[-+.\d]/.test(text);
}
