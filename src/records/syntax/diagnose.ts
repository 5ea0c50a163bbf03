/** One syntax error of the YAML parser, in the words of somebody who never heard of YAML. */
import type { YAMLError } from 'yaml';
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { fieldBesideItem } from './beside-items.ts';
import { unclosedBracket, unclosedQuote } from './brackets.ts';
import {
  lineWithoutColon,
  nestedValue,
  reservedCharacter,
  strangeBlank,
  tabIndent,
  textAfterSeparator,
  wordQuotes,
} from './line-mistakes.ts';
import {
  nextLineOfContent,
  partsOf,
  placeIn,
  placeOfLine,
  placeOfValue,
  type SourceLines,
} from './source-lines.ts';

/** An error, the line that the parser names, and the first line of the document. */
export type SyntaxError = {
  readonly error: YAMLError;
  readonly source: SourceLines;
  readonly line: number;
  readonly firstLine: number;
};

/**
 * What to say of an error at a line. The parser's code only leads the way: the characters of the line decide,
 * because it names what it expected and not what somebody did.
 */
export function diagnose(mistake: SyntaxError): PlacedFinding {
  const { error, source, line } = mistake;
  return (
    strangeBlank(source, line) ??
    strangeBlank(source, line - 1) ??
    tabIndent(source, line) ??
    wordQuotes(source, line) ??
    textAfterSeparator(source, line) ??
    fieldBesideItem(source, line) ??
    byCode(mistake) ??
    reservedCharacter(source, line) ??
    fault('yaml-syntax', 'other', { detail: error.message }, placeOfLine(source, line))
  );
}

function byCode(mistake: SyntaxError): PlacedFinding | undefined {
  const { error, source, line } = mistake;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nested(mistake);
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return missingCharacter(mistake);
    case 'BAD_INDENT':
      return bracketOf(mistake) ?? wrongIndent(mistake);
    case 'BLOCK_IN_FLOW':
      return (
        colonInFlow(mistake) ??
        dashInFlow(mistake) ??
        fault('yaml-syntax', 'missingComma', {}, placeOfValue(source, line))
      );
    case 'BAD_DQ_ESCAPE':
      return fault('yaml-syntax', 'backslash', {}, placeOfValue(source, line));
    case 'UNEXPECTED_TOKEN':
      return unexpected(mistake);
    default:
      return undefined;
  }
}

/** The parser may name the remark above the line. */
function wrongIndent({ source, line }: SyntaxError): PlacedFinding {
  return fault('yaml-syntax', 'indent', {}, placeOfLine(source, nextLineOfContent(source, line - 1)));
}

function nested({ error, source, line }: SyntaxError): PlacedFinding {
  const isList = error.message.startsWith('A block sequence');
  if (isList) return fault('yaml-syntax', 'indent', {}, placeOfLine(source, line));
  return reservedCharacter(source, line) ?? nestedValue(source, line);
}

/** A line without its colon, or a quotation mark, bracket or comma that is not there. */
function missingCharacter(mistake: SyntaxError): PlacedFinding | undefined {
  const { error, source, line, firstLine } = mistake;
  const quote = /closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) return unclosedQuote(source, firstLine, line, quote);
  if (error.message.startsWith('Missing ,')) {
    return fault('yaml-syntax', 'missingComma', {}, placeOfValue(source, line));
  }
  if (error.message.startsWith('Sequence item')) {
    return fault('yaml-syntax', 'indent', {}, placeOfLine(source, line));
  }
  return bracketOf(mistake) ?? lineWithoutColon(source, line);
}

/** A bracket that is not closed; the parser's message names the closing one. */
function bracketOf({ error, source, line }: SyntaxError): PlacedFinding | undefined {
  const bracket = /end with an? ([\]}])/.exec(error.message)?.[1];
  return bracket === undefined ? undefined : unclosedBracket(source, line, bracket);
}

/** How much of a line is searched for a colon too many. */
const FLOW_SEARCHED = 1000;

/** `{name: Budi: S.E.}`: a colon too many inside brackets. */
function colonInFlow({ source, line }: SyntaxError): PlacedFinding | undefined {
  const { value, column } = partsOf(source, line);
  const [, key = '', inner] =
    /[{,]\s*([^\s:,{}]+):\s+([^,{}]*?:\s[^,{}]*?)\s*(?=[,}])/.exec(value.slice(0, FLOW_SEARCHED)) ?? [];
  if (inner === undefined || /\s[a-z_]+:\s[^:]*$/.test(inner)) return undefined;
  const at = placeIn(source, line, column + value.indexOf(inner), inner.length);
  return fault('yaml-syntax', 'colonInValue', { key, value: inner }, at);
}

/** `{lasts: -}`: a hyphen for "nothing" inside brackets. */
function dashInFlow({ source, line }: SyntaxError): PlacedFinding | undefined {
  const { value, column } = partsOf(source, line);
  const found = /([^\s:,{}]+):\s+-(?=\s*[,}])/.exec(value.slice(0, FLOW_SEARCHED));
  const key = found?.[1];
  if (found === null || key === undefined) return undefined;
  return fault(
    'yaml-syntax',
    'dashAlone',
    { key },
    placeIn(source, line, column + found.index, found[0].length),
  );
}

function unexpected({ error, source, line }: SyntaxError): PlacedFinding | undefined {
  const { key, value } = partsOf(source, line);
  const at = placeOfValue(source, line);
  const closing = /^Unexpected flow-(seq|map)-end/.exec(error.message)?.[1];
  if (closing !== undefined) {
    return fault('yaml-syntax', 'extraBracket', { bracket: closing === 'seq' ? ']' : '}' }, at);
  }
  if (/^Unexpected (?:,|empty item) in flow/.test(error.message)) {
    return fault('yaml-syntax', 'extraComma', {}, at);
  }
  if (/^-(?:\s|$)/.test(value) && key !== undefined) {
    return fault('yaml-syntax', value === '-' ? 'dashAlone' : 'listOnKeyLine', { key }, at);
  }
  if (/^["']/.test(value)) return fault('yaml-syntax', 'textAfterQuote', { quote: value.charAt(0) }, at);
  if (/^[[{].*[\]}]$/.test(value)) return fault('yaml-syntax', 'missingComma', {}, at);
  return undefined;
}
