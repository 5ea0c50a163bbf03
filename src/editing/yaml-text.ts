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
  if (BARE.test(text) && !RESERVED.test(text)) return text;
  return JSON.stringify(text).replace(INVISIBLE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
