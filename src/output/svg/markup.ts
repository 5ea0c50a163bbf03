/** SVG written by hand: elements, and texts that stay texts whatever is in them. */
import { escapeHtml } from '../../templating/escaping.ts';
import { printableLine } from '../../templating/printable.ts';

/** What an attribute may hold; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is inside it, which is markup already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const opening = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(value)}"`)
    .join('');
  return inside.length === 0 ? `<${name}${opening}/>` : `<${name}${opening}>${inside.join('')}</${name}>`;
}

/** A text as markup; line breaks become blanks, and what turns the direction of writing or has no glyph is dropped. */
export function escaped(text: string): string {
  return escapeHtml(printableLine(text));
}

/**
 * A number with two decimals at most, so that every machine writes the same.
 *
 * @example
 * decimal(12.3456); // '12.35'
 * decimal(12); // '12'
 */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
