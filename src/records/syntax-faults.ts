/** YAML's syntax errors in the words of somebody who never heard of YAML. */
import type { Document, LineCounter, YAMLError } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { fault } from './fault.ts';
import { placeOf } from './locator.ts';
import type { SourceFile } from './source-file.ts';

type SyntaxError = { readonly error: YAMLError; readonly file: SourceFile; readonly lines: LineCounter };

/**
 * What stops a document from being read. Every tab is reported, being a mistake of its own; of the rest only the
 * first, because what follows a broken line is mostly its echo.
 */
export function syntaxFaults(
  document: Document,
  file: SourceFile,
  lines: LineCounter,
): readonly PlacedFinding[] {
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const other = document.errors.find(({ code }) => code !== 'TAB_AS_INDENT');
  const told = tabs.length > 0 ? tabs : other === undefined ? [] : [other];
  return told.map((error) => diagnose({ error, file, lines }));
}

function diagnose(mistake: SyntaxError): PlacedFinding {
  const { error, file, lines } = mistake;
  const at = lineOf(mistake, lines.linePos(error.pos[0]).line);
  const unquoted = wordQuotesAt(mistake);
  if (unquoted !== undefined) return fault('yaml-syntax', 'wordQuotes', {}, unquoted);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('yaml-syntax', 'tab', {}, placeOf(file.path, [error.pos[0], error.pos[1]], lines));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedValue(mistake);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return missingCharacter(mistake);
    case 'BAD_INDENT':
      return badIndent(mistake);
    case 'BAD_SCALAR_START': {
      const character = file.text.charAt(error.pos[0]);
      return fault('yaml-syntax', 'reservedCharacter', { character }, at);
    }
    default:
      return unexpected(mistake, at);
  }
}

/** `title: Nota: Kesepahaman`, or a value whose next line is indented as if it belonged to it. */
function nestedValue(mistake: SyntaxError): PlacedFinding {
  const { line } = mistake.lines.linePos(mistake.error.pos[0]);
  const text = textOfLine(mistake.file, line);
  const key = keyAtStart(text) ?? '';
  const value = text.slice(text.indexOf(':') + 1);
  const shown = /:(\s|$)/.test(value) ? 'colonInValue' : 'indentedAfterValue';
  const at = shown === 'colonInValue' ? valueOf(mistake, line) : lineOf(mistake, line + 1);
  return fault('yaml-syntax', shown, { key }, at);
}

/** A line without its colon, or a quotation mark or bracket without its partner. */
function missingCharacter(mistake: SyntaxError): PlacedFinding {
  const { error, file, lines } = mistake;
  const quote = /closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) {
    const opening = lines.linePos(Math.max(0, openingQuote(mistake, quote))).line;
    return fault('yaml-syntax', 'unclosedQuote', { quote }, valueOf(mistake, opening));
  }
  const { line } = lines.linePos(error.pos[0]);
  const text = textOfLine(file, line).trim();
  if (!/:(\s|$)/.test(text)) {
    const bare = text.replace(/^(- +)+/, '');
    const key = /^[a-z][a-z_0-9]*(?=\s)/.exec(bare)?.[0];
    return fault('yaml-syntax', 'missingColon', { text: bare, key }, lineOf(mistake, line));
  }
  return unexpected(mistake, lineOf(mistake, line));
}

function badIndent(mistake: SyntaxError): PlacedFinding {
  const { error, lines } = mistake;
  const bracket = /end with an? ([\]}])/.exec(error.message)?.[1];
  const { line } = lines.linePos(error.pos[0]);
  if (bracket !== undefined) {
    return fault('yaml-syntax', 'unclosedBracket', { bracket }, lineOf(mistake, Math.max(1, line - 1)));
  }
  return fault('yaml-syntax', 'indent', {}, lineOf(mistake, line));
}

function unexpected(mistake: SyntaxError, at: Place): PlacedFinding {
  const { error, file } = mistake;
  const before = file.text.slice(0, error.pos[0]).trimEnd();
  const quote = before.at(-1);
  if (error.code === 'UNEXPECTED_TOKEN' && (quote === '"' || quote === "'")) {
    return fault('yaml-syntax', 'textAfterQuote', { quote }, at);
  }
  return fault('yaml-syntax', 'other', { detail: error.message }, at);
}

/** The place of a Word quotation mark that opens the value on the error's line, where there is one. */
function wordQuotesAt(mistake: SyntaxError): Place | undefined {
  const { line } = mistake.lines.linePos(mistake.error.pos[0]);
  const text = textOfLine(mistake.file, line);
  return /:\s+[“”„‘’]/.test(text) ? valueOf(mistake, line) : undefined;
}

/** The last line that ends inside a quotation opened with `quote`: the first that opens without closing. */
function openingQuote({ file }: SyntaxError, quote: string): number {
  const opens = new RegExp(`(?:^|[:\\-\\[,{]\\s*)${quote}[^${quote}\\r\\n]*$`, 'm');
  const match = opens.exec(file.text);
  return match === null ? -1 : match.index + match[0].indexOf(quote);
}

/** The value on a line: what follows its first colon. */
function valueOf(mistake: SyntaxError, line: number): Place {
  const text = textOfLine(mistake.file, line);
  const colon = /:\s+/.exec(text);
  const column = colon === null ? text.search(/\S/) + 1 : colon.index + colon[0].length + 1;
  return { file: mistake.file.path, line, column, endLine: line, endColumn: text.trimEnd().length + 1 };
}

/** A line from its first to its last character that is not blank. */
function lineOf({ file }: SyntaxError, line: number): Place {
  const text = textOfLine(file, line);
  const start = Math.max(0, text.search(/\S/));
  return { file: file.path, line, column: start + 1, endLine: line, endColumn: Math.max(start + 2, text.trimEnd().length + 1) };
}

function textOfLine(file: SourceFile, line: number): string {
  return file.text.split(/\r\n|\r|\n/)[line - 1] ?? '';
}

function keyAtStart(line: string): string | undefined {
  return /^[\s-]*([^\s:]+)\s*:/.exec(line)?.[1];
}
