/** Text from records made fit for paper: nothing that a printer or a reader would obey instead of show. */

// Controls (XML 1.0 forbids most of them), marks and overrides of direction (CVE-2021-42574), and what is no
// character at all. The joiners U+200C and U+200D stay: names in Arabic and Indian letters need them.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text without what has no glyph; its line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(UNPRINTABLE, '');
}

/** The same on one line: line breaks and tabs become blanks. */
export function printableLine(text: string): string {
  return printable(text.replace(BREAKS, ' '));
}
