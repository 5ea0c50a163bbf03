/** What git leaves in a file when two people changed the same lines. */
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

/** One finding for a file with conflict markers, at the first of them; nothing else in such a file can be trusted. */
export function conflictMarker(file: SourceFile): PlacedFinding | undefined {
  const start = /^<{7}(?: .*)?$/m.exec(file.text);
  if (start === null || !/^>{7}(?: .*)?$/m.test(file.text)) return undefined;
  const line = file.text.slice(0, start.index).split(/\r\n|\r|\n/).length;
  const marker = start[0].trimEnd();
  const at = { file: file.path, line, column: 1, endLine: line, endColumn: marker.length + 1 };
  return fault('conflict-marker', 'found', { marker }, at);
}
