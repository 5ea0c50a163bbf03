/** SVG written by hand: elements, and texts that stay texts whatever is in them. */

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
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(BREAKS, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// Controls (XML 1.0 forbids most of them), marks and overrides of direction (CVE-2021-42574), and what is no
// character at all. The joiners U+200C and U+200D stay: names in Arabic and Indian letters need them.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

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
