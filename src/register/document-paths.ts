/** The paths under which records name documents: from the register's root, with `/`, and never out of it. */

/** Why a path cannot be that of a document in the register. */
export type PathFault = 'absolute' | 'drive' | 'backslashes' | 'leaves';

/**
 * What is wrong with a path as it is written, on every system alike; undefined where nothing is.
 *
 * @example
 * pathFault('documents/iium-2026.pdf'); // undefined
 * pathFault('../iium-2026.pdf'); // 'leaves'
 */
export function pathFault(path: string): PathFault | undefined {
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (path.includes('\\')) return 'backslashes';
  if (path.startsWith('/')) return 'absolute';
  return path.split('/').includes('..') ? 'leaves' : undefined;
}

/**
 * The path that was probably meant: backslashes turned, or the way counted from the record's own folder instead of
 * the register's root; undefined where that is no path in the register either.
 *
 * @example
 * pathMeant('../documents/iium-2026.pdf', 'agreements/iium-2026.yaml'); // 'documents/iium-2026.pdf'
 */
export function pathMeant(path: string, recordFile: string): string | undefined {
  const turned = path.replaceAll('\\', '/');
  const candidate = turned.split('/').includes('..') ? fromFolderOf(recordFile, turned) : turned;
  return candidate === undefined || pathFault(candidate) !== undefined ? undefined : candidate;
}

function fromFolderOf(recordFile: string, path: string): string | undefined {
  const steps = recordFile.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '.' || step === '') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}
