/** The one sanitiser: text from files and file names made harmless before it reaches a terminal or a log. */

// C0 and C1 controls (ESC begins terminal sequences), and the marks that turn the direction of writing
// (CVE-2021-42574). Blanks and line ends of the frames are ours and are added afterwards.
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Shows every character that a terminal would obey instead of print, as `<U+001B>`; tabs become blanks. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => (character === '\t' ? ' ' : named(character)));
}

function named(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * JSON with every character that a terminal would obey as `\u202e`: the same value to a program. What JSON itself
 * breaks its lines with stays.
 */
export function escapeInvisible(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
