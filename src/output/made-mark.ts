/** The mark in a file that mou made, by which it is known again: such a file may be made anew, any other may not. */
import { createHash } from 'node:crypto';

const MARK = /<!-- made by mou, sha256 ([0-9a-f]{64}) -->\n?$/;

/** Marked-up text (SVG, HTML, Markdown) with a last line that tells it from a file that somebody has changed. */
export function withMadeMark(text: string): string {
  return `${text}<!-- made by mou, sha256 ${fingerprint(text)} -->\n`;
}

/** True for a text that mou made and nobody has changed since; line ends as git makes them on Windows do not count. */
export function bearsMadeMark(text: string): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  const match = MARK.exec(plain);
  return match !== null && match[1] === fingerprint(plain.slice(0, match.index));
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
