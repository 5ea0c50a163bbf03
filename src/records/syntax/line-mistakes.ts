/** What a person did with one line, as far as its characters tell. */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { looksLikeField } from '../known-fields.ts';
import { quoted } from '../quoted.ts';
import { shortened } from '../shortened.ts';
import { lineText, nextLineOfContent, partsOf, placeIn, placeOfLine, placeOfValue } from './source-lines.ts';
import type { SourceLines } from './source-lines.ts';

/** Blanks that look like the usual one: no-break, thin, ideographic and the like, from Word and web pages. */
const STRANGE_BLANK = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/;
const STRANGE_INDENT = new RegExp(`^[ \\t]*(?:- +)*${STRANGE_BLANK.source}`);
const STRANGE_AFTER_COLON = new RegExp(`^[^:]*:${STRANGE_BLANK.source}`);

/** A strange blank where YAML needs a usual one: before the first character of a line, or after its colon. */
export function strangeBlank(source: SourceLines, line: number): PlacedFinding | undefined {
  const text = lineText(source, line);
  if (!STRANGE_INDENT.test(text) && !STRANGE_AFTER_COLON.test(text)) return undefined;
  const at = placeIn(source, line, text.search(STRANGE_BLANK) + 1, 1);
  return fault('yaml-syntax', 'strangeBlank', {}, at);
}

/** A tab that the parser did not name, because brackets around it hid it. */
export function tabIndent(source: SourceLines, line: number): PlacedFinding | undefined {
  const [, spaces, tabs] = /^( *)(\t+)/.exec(lineText(source, line)) ?? [];
  if (spaces === undefined || tabs === undefined) return undefined;
  return fault('yaml-syntax', 'tab', {}, placeIn(source, line, spaces.length + 1, tabs.length));
}

/** A value that a word processor opened with a curly quotation mark. */
export function wordQuotes(source: SourceLines, line: number): PlacedFinding | undefined {
  const { value } = partsOf(source, line);
  if (!/^[“”„‘’]/.test(value)) return undefined;
  const whole = /^[“”„‘’]([^“”„]*)[“”‘’]$/.exec(value)?.[1];
  const data = { value: whole === undefined ? undefined : shortened(whole) };
  const extras = whole === undefined ? {} : { replacement: quoted(whole) };
  return fault('yaml-syntax', 'wordQuotes', data, placeOfValue(source, line), extras);
}

/** Characters that mean something else to YAML where a value begins with them. */
const RESERVED = /^(?:[@`%&*!|>,\]}[{]|[?-](?=\s|$))/;

/** A value that begins with a character of YAML's own. */
export function reservedCharacter(source: SourceLines, line: number): PlacedFinding | undefined {
  const { value } = partsOf(source, line);
  const character = RESERVED.exec(value)?.[0];
  if (character === undefined) return undefined;
  const at = placeOfValue(source, line);
  const replacement = quoted(value);
  return fault('yaml-syntax', 'reservedCharacter', { character, value: shortened(value) }, at, {
    replacement,
  });
}

/** `--- kind: agreement`: the record begins on the line that keeps it apart. */
export function textAfterSeparator(source: SourceLines, line: number): PlacedFinding | undefined {
  if (!/^---\s+[^\s#]/.test(lineText(source, line))) return undefined;
  return fault('yaml-syntax', 'separator', {}, placeOfLine(source, line));
}

/** A line that has no colon, none with a blank after it, or nothing to do where it stands. */
export function lineWithoutColon(source: SourceLines, line: number): PlacedFinding | undefined {
  const { key } = partsOf(source, line);
  if (key !== undefined) return undefined;
  const at = placeOfLine(source, line);
  const text = lineText(source, line).trim();
  if (/^(?:--|-{4,})$|^---\s*\S/.test(text)) return fault('yaml-syntax', 'separator', {}, at);
  const bare = text
    .replace(/^(?:- +)+/, '')
    .replace(/\s#.*$/, '')
    .trimEnd();
  return colonMissing(bare, at) ?? fault('yaml-syntax', 'looseText', { text: shortened(bare) }, at);
}

function colonMissing(text: string, at: PlacedFinding['at']): PlacedFinding | undefined {
  const [, joined, rest = ''] = /^([A-Za-z][\w-]*):(?!\/\/)(.+)$/.exec(text) ?? [];
  if (joined !== undefined) {
    return fault('yaml-syntax', 'missingSpace', { key: joined, value: shortened(rest.trim()) }, at);
  }
  const [, key, value = ''] = /^([A-Za-z][\w-]*)(?:\s*[=;：]?\s*)(.*)$/.exec(text) ?? [];
  if (key === undefined || !looksLikeField(key)) return undefined;
  return fault('yaml-syntax', 'missingColon', { key, value: shortened(value), text: shortened(text) }, at);
}

/** `title: Nota: Kesepahaman`, or a line that is indented as if it belonged to the value above it. */
export function nestedValue(source: SourceLines, line: number): PlacedFinding {
  const { key = '', value, isListEntry } = partsOf(source, line);
  if (!/:(?:\s|$)/.test(value)) {
    const next = nextLineOfContent(source, line);
    return fault('yaml-syntax', 'indentedAfterValue', { key }, placeOfLine(source, next));
  }
  return isListEntry && !looksLikeField(key) ? colonInEntry(source, line) : colonInValue(source, line);
}

function colonInValue(source: SourceLines, line: number): PlacedFinding {
  const { key, value } = partsOf(source, line);
  const extras = endsOnItsLine(source, line) ? { replacement: quoted(value) } : {};
  const data = { key, value: shortened(value) };
  return fault('yaml-syntax', 'colonInValue', data, placeOfValue(source, line), extras);
}

/** `- Catatan: sepakat: lanjut`: an entry of a list of texts. */
function colonInEntry(source: SourceLines, line: number): PlacedFinding {
  const text = lineText(source, line).trimEnd();
  const lead = /^\s*(?:-\s+)+/.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead);
  const extras = endsOnItsLine(source, line) ? { replacement: quoted(value) } : {};
  const at = placeIn(source, line, lead + 1, value.length);
  return fault('yaml-syntax', 'colonInValue', { key: undefined, value: shortened(value) }, at, extras);
}

/** True where no later line goes on with the value of this one. */
function endsOnItsLine(source: SourceLines, line: number): boolean {
  const next = nextLineOfContent(source, line);
  return next === line || partsOf(source, next).indent <= partsOf(source, line).indent;
}
