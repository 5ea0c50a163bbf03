/** `# mou-ignore rule-id: why`, on a finding's line or in the comment lines right above it. */
import { Lexer } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { SourceFile } from '../records/source-file.ts';

export type Suppression = {
  readonly file: string;
  /** The line of the comment, and the line whose findings it silences. */
  readonly line: number;
  readonly silences: number;
  readonly column: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly reason: string;
};

const MARK = /#\s*mou-ignore\s+([a-z][a-z0-9-]*)\s*(?::\s*(.*?))?\s*$/;

/** The suppressions of a file, in order. A `#` inside a text is no comment, so the lexer decides what is. */
export function suppressionsOf(file: SourceFile): readonly Suppression[] {
  if (!file.text.includes('mou-ignore')) return [];
  const lines = file.text.split(/\r\n|\r|\n/);
  const found: Suppression[] = [];
  for (const { line, column, text } of commentsOf(file.text)) {
    const match = MARK.exec(text);
    if (match?.[1] === undefined) continue;
    const alone = lines[line - 1]?.trimStart().startsWith('#') ?? false;
    const silences = alone ? nextLineOfContent(lines, line) : line;
    const { 1: rule, 2: reason = '' } = match;
    found.push({ file: file.path, line, silences, column, endColumn: column + text.length, rule, reason });
  }
  return found;
}

function nextLineOfContent(lines: readonly string[], after: number): number {
  const next = lines.findIndex((text, index) => index >= after && !/^\s*(#|$)/.test(text));
  return next === -1 ? after : next + 1;
}

type Comment = { readonly line: number; readonly column: number; readonly text: string };

function* commentsOf(text: string): Generator<Comment> {
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer marks documents, flow ends and scalars with single control characters that are not in the text.
    if (MARKERS.has(token)) continue;
    if (token.startsWith('#')) yield { line, column: offset - lineStart + 1, text: token };
    for (const lineBreak of token.matchAll(/\r\n|\r|\n/g)) {
      line += 1;
      lineStart = offset + lineBreak.index + lineBreak[0].length;
    }
    offset += token.length;
  }
}

const MARKERS = new Set(['\u0002', '\u0018', '\u001f', '\u001e']);

export type SuppressionResult<F> = {
  readonly kept: readonly F[];
  readonly silenced: readonly F[];
  readonly unused: readonly Suppression[];
};

/** Takes out the findings that a suppression names at their line; says which suppressions silenced nothing. */
export function suppress<F extends PlacedFinding>(
  findings: readonly F[],
  suppressions: readonly Suppression[],
): SuppressionResult<F> {
  const byPlace = new Map(suppressions.map((item) => [keyOf(item.file, item.silences, item.rule), item]));
  const used = new Set<Suppression>();
  const kept: F[] = [];
  const silenced: F[] = [];
  for (const finding of findings) {
    const suppression = byPlace.get(keyOf(finding.at.file, finding.at.line, finding.rule));
    if (suppression === undefined) {
      kept.push(finding);
      continue;
    }
    used.add(suppression);
    silenced.push(finding);
  }
  return { kept, silenced, unused: suppressions.filter((item) => !used.has(item)) };
}

function keyOf(file: string, line: number, rule: string): string {
  return JSON.stringify([file, line, rule]);
}
