/** Small words that the messages of the reading rules share. */
import { quoted } from '../quoted.ts';

/** What stands in a file, or should: shown between backticks, so that quotation marks are part of it. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A value as it would be written between quotation marks. */
export function codeQuoted(text: string): string {
  return code(quoted(text));
}

/** A field with its value, as a line of a record. */
export function line(key: string, value: string): string {
  return code(value === '' ? `${key}:` : `${key}: ${value}`);
}

/** A value as it may stand between brackets: in quotation marks where it holds a mark that would end it. */
export function inBrackets(value: string): string {
  return /[,:#[\]{}"']/.test(value) ? quoted(value) : value;
}

/** The first words of a list between backticks, and how many more there are. */
export function firstOf(words: readonly string[], more: (count: number) => string): string {
  const shown = words.slice(0, SHOWN).map(code).join(', ');
  return words.length > SHOWN ? `${shown}, ${more(words.length - SHOWN)}` : shown;
}

const SHOWN = 8;
