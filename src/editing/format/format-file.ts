/** Files in their canonical form: fields in the order of the schemas, spacing alike, every word and remark kept. */
import { isMap, Lexer } from 'yaml';
import { isSameData } from '../../records/data-map.ts';
import { parseFile } from '../../records/parse.ts';
import { readNode } from '../../records/read-node.ts';
import type { SourceFile } from '../../records/source-file.ts';
import { shapeOfDocument } from '../document-shape.ts';
import { documentParts } from '../file-documents.ts';
import { lineEndOf, startOfLine } from '../splices.ts';
import { lineAfter, startOf } from '../yaml-site.ts';
import { gapOf, isRemark, tidied, withoutFreeEnd, withoutFreeStart } from './gap.ts';
import { LeftAloneError, linesBetween, printMap } from './print.ts';

/**
 * A file in its canonical form. `unreadable`: it has mistakes of syntax, which are to be mended first. `left`: it uses
 * what is better left to its author (names and aliases, tags, fields in brackets from the top), and nothing is given.
 */
export type FormattedFile = { readonly text: string } | { readonly kept: 'unreadable' | 'left' };

/**
 * The canonical form of a file: fields in the order of the schemas, two blanks for each step, hyphens moved in, one
 * blank before a remark, at most one free line, one line end at the end. Values keep their quotes and their style,
 * remarks stay with what they are about, the line ends are those of the file. Data never changes: what is formatted
 * is read again and given only if it holds the same data and the same remarks.
 */
export function formatFile(file: SourceFile): FormattedFile {
  const { documents } = parseFile(file);
  if (documents.some(({ document }) => document.errors.length > 0)) return { kept: 'unreadable' };
  if (documents.length === 0) return { text: file.text };
  const end = lineEndOf(file.text);
  const parts: string[] = [];
  for (const part of documentParts(file)) {
    const lines = formattedPart({ path: file.path, text: part });
    if (lines === undefined) return { kept: 'left' };
    parts.push(lines.map((line) => line + end).join(''));
  }
  const text = parts.join('');
  return isSameFile(file, { ...file, text }) ? { text } : { kept: 'left' };
}

/** One document with what stands above and below it; undefined where it is better left alone. */
function formattedPart(file: SourceFile): readonly string[] | undefined {
  const { text } = file;
  const [parsed] = parseFile(file).documents;
  if (parsed === undefined) return undefined;
  const { document } = parsed;
  const map = document.contents;
  // Between two `---` there may be nothing.
  if (map === null) return tidied(withoutFreeEnd(text.split(/\r?\n/)), 0);
  if (!isMap(map) || map.flow === true) return undefined;
  const first = startOfLine(text, startOf(map.items[0]));
  const { head, tail } = {
    head: linesBetween(text, 0, first),
    tail: linesBetween(text, lineAfter(text, map), text.length),
  };
  const { tail: inside, head: below } = gapOf(tail, 0);
  try {
    const body = printMap(text, map, shapeOfDocument(file.path, document), 0, inside);
    const above = tidied(withoutFreeStart(head), 0);
    return [...above, ...body, ...tidied(withoutFreeEnd(below), 0)];
  } catch (error) {
    if (error instanceof LeftAloneError) return undefined;
    throw error;
  }
}

function isSameFile(before: SourceFile, after: SourceFile): boolean {
  return (
    isSameData(dataOf(before), dataOf(after)) && isSameData(remarksIn(before.text), remarksIn(after.text))
  );
}

function dataOf(file: SourceFile): readonly unknown[] {
  return parseFile(file).documents.map(({ document, locator }) => {
    if (document.errors.length > 0) return 'broken';
    const { data, findings } = readNode(document, shapeOfDocument(file.path, document), locator, LIMITS);
    return {
      data,
      findings: findings
        .map(({ rule, message }) => ({ rule, message }))
        .map((one) => JSON.stringify(one))
        .sort(),
    };
  });
}

const LIMITS = { depth: 100, aliases: 100 };

/** Every remark of a text, sorted; what begins with `#` within a value is none. */
function remarksIn(text: string): readonly string[] {
  const remarks: string[] = [];
  for (const token of new Lexer().lex(text)) if (isRemark(token)) remarks.push(token.trim());
  return remarks.sort();
}
