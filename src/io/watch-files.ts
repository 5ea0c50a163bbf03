/** Waiting for files to change, until the person ends it. */
import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { IGNORE_FILE, isRecordName, isSkippedName } from './file-tree.ts';

/** Milliseconds of quiet after a change: an editor writes a file in several steps, and git many files at once. */
const QUIET = 150;

type Watching = {
  /** Folders, absolute. */
  readonly folders: readonly string[];
  /** Done once at the beginning and after each change, never twice at a time. */
  readonly act: () => Promise<void>;
  /** Ends the watching. */
  readonly ended: AbortSignal;
};

/** Acts whenever a file of records or a document changes, until `ended`. Throws whatever `act` throws. */
export async function watchFiles({ folders, act, ended }: Watching): Promise<void> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => folders.every((folder) => isIgnored(relative(folder, path))),
  });
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET);
  };
  watcher.on('all', changed);
  try {
    await Promise.race([new Promise((ready) => watcher.once('ready', () => ready(undefined))), over(ended)]);
    while (!ended.aborted) {
      const next = new Promise<void>((resolve) => (wake = resolve));
      await act();
      await Promise.race([next, over(ended)]);
    }
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}

function over(ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ended.aborted) resolve();
    else ended.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Hidden folders hold no records, and the cache in one of them is written by mou itself. */
function isIgnored(way: string): boolean {
  if (way === '') return false;
  const steps = way.split(sep);
  const name = basename(way);
  const isOurs = isRecordName(name) || name === IGNORE_FILE;
  return steps.some((step) => isSkippedName(step)) && !(steps.length === 1 && isOurs);
}

/** A signal that comes with Ctrl+C, or when a service ends the program. */
export function endOfProgram(): { readonly ended: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  const release = (): void => {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  };
  return { ended: controller.signal, release };
}
