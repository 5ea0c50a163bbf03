/** Texts as they are written into YAML: bare where nothing can be misread, in double quotes otherwise. */

// Begins with a letter and holds nothing that YAML could take for more than text: no colon, no `#`, no quote, no bracket.
const BARE = /^\p{L}(?:[\p{L}\p{M}\p{N} .,()/&+;!_-]*[\p{L}\p{M}\p{N}.)!])?$/u;

// What YAML 1.1 or 1.2 reads as something other than a text.
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

// What JSON leaves as it is, but YAML forbids in a file, takes for a line break, or shows in the wrong direction.
const INVISIBLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/**
 * A text as the value of a key in a block of YAML, on one line whatever it holds.
 *
 * @example
 * yamlText('Politeknik Negeri Jember'); // 'Politeknik Negeri Jember'
 * yamlText('Kerja sama: tahap 2'); // '"Kerja sama: tahap 2"'
 * yamlText('NO'); // '"NO"'
 */
export function yamlText(text: string): string {
  return BARE.test(text) && !isReservedWord(text) ? text : doubleQuoted(text);
}

/** True for a word that some reader of YAML takes for yes, no or nothing: `NO` is Norway only to those who know. */
export function isReservedWord(text: string): boolean {
  return RESERVED.test(text);
}

/** A text in double quotes, on one line, with an escape for everything that nobody sees. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(INVISIBLE, escaped);
}

/** True where a text holds characters that only quotes can carry: line ends, controls, marks of direction. */
export function holdsInvisible(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  return /[\u0000-\u001f]/.test(text) || text.search(INVISIBLE) !== -1;
}

/** A remark for a `#` line: on one line, without what nobody sees. */
export function commentText(text: string): string {
  const line = text.replaceAll(INVISIBLE, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return `# ${line.trim()}`.trimEnd();
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
