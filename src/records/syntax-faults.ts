/** What stops a document from being read at all. */
import type { Document, LineCounter, YAMLError } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';
import { diagnose } from './syntax/diagnose.ts';
import { lineText, placeIn, placeOfLine, sourceLines } from './syntax/source-lines.ts';

/**
 * What stops a document from being read. Every line that a tab begins is reported, being a mistake of its own; of
 * the rest only the first, because what follows a broken line is mostly its echo.
 */
export function syntaxFaults(
  document: Document,
  file: SourceFile,
  lines: LineCounter,
): readonly PlacedFinding[] {
  if (document.errors.length === 0) return [];
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabFaults(tabs, file, lines);
  const firstLine = lines.linePos(document.range?.[0] ?? 0).line;
  return document.errors.slice(0, 1).map((error) => syntaxFault(error, file, lines, firstLine));
}

function syntaxFault(
  error: YAMLError,
  file: SourceFile,
  lines: LineCounter,
  firstLine: number,
): PlacedFinding {
  const source = sourceLines(file);
  const { line } = lines.linePos(error.pos[0]);
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return fault('too-complex', 'depth', { limit: undefined }, placeOfLine(source, line));
  }
  return diagnose({ error, source, line, firstLine });
}

function tabFaults(
  tabs: readonly YAMLError[],
  file: SourceFile,
  lines: LineCounter,
): readonly PlacedFinding[] {
  const source = sourceLines(file);
  const places = new Map(
    tabs.map((error) => [lines.linePos(error.pos[0]).line, lines.linePos(error.pos[0]).col]),
  );
  return [...places].map(([line, column]) => {
    const length = /^\t*/.exec(lineText(source, line).slice(column - 1))?.[0].length ?? 1;
    return fault('yaml-syntax', 'tab', {}, placeIn(source, line, column, length));
  });
}
