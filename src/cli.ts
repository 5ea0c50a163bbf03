/** The command line: answers what is trivial at once, and loads the program for the rest. */
import type { Context } from './context.ts';

/** The version of the package, put in by the build. */
declare const MOU_VERSION: string;

/** Runs the program and answers with the exit code; never throws, never ends the process. */
export async function main(argv: readonly string[], context?: Context): Promise<number> {
  if (context === undefined) letReadersLeave();
  const [only] = argv;
  if (argv.length === 1 && (only === '--version' || only === '-V')) {
    const out = context?.out ?? ((text: string): void => void process.stdout.write(text));
    out(`${MOU_VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, MOU_VERSION, context);
}

/**
 * A reader such as `head` closes the pipe as soon as it has read enough, and does not miss the rest of the answer.
 * Whatever else keeps an answer from being written, such as a full disk, is told, and the run counts as one that failed.
 */
function letReadersLeave(): void {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`mou: ${error.message}\n`);
    process.once('exit', () => (process.exitCode = COULD_NOT_WRITE));
  };
  process.stdout.on('error', onError);
  process.stderr.on('error', () => undefined);
}

/** `EXIT.couldNotRun`, which stays unloaded while nothing but the version is asked for. */
const COULD_NOT_WRITE = 2;
