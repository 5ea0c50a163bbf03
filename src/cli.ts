/** The command line: answers what is trivial at once, and loads the program for the rest. */
import type { Context } from './context.ts';

/** The version of the package, put in by the build. */
declare const MOU_VERSION: string;

/** Runs the program and answers with the exit code; never throws, never ends the process. */
export async function main(argv: readonly string[], context?: Context): Promise<number> {
  const [only] = argv;
  if (argv.length === 1 && (only === '--version' || only === '-V')) {
    const out = context?.out ?? ((text: string): void => void process.stdout.write(text));
    out(`${MOU_VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, MOU_VERSION, context);
}
