/** `mou check --watch`: the check again whenever a file changes, until the person ends it. */
import type { Context } from '../context.ts';
import { CannotRunError, EXIT, UsageError, type ExitCode } from '../errors.ts';
import { selectRegisters } from '../io/select-registers.ts';
import { endOfProgram, watchFiles } from '../io/watch-files.ts';
import { WATCH_TEXTS } from '../locale/watch.ts';
import type { Language } from '../locale/language.ts';
import { visible } from '../output/visible.ts';

/** Clears a terminal and what has scrolled out of it, and goes to its first line. */
const CLEARED = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks, and checks again after each change. Answers with the code of the last check once Ctrl+C is pressed; what
 * stops one check (a folder that was taken away, a configuration being written) is told, and the next may go on.
 */
export async function checkAgain(
  context: Context,
  operands: readonly string[],
  language: Language,
  check: (context: Context) => Promise<ExitCode>,
  end = endOfProgram(),
): Promise<ExitCode> {
  if (operands.includes('-')) throw notStdin();
  const folders = selectRegisters(context.cwd, operands).registers.map(({ root }) => root);
  let code: ExitCode = EXIT.ok;
  const act = async (): Promise<void> => {
    const began = context.elapsed();
    if (context.lines !== undefined) context.out(CLEARED);
    // Each check tells its own time, not that of the whole watch.
    const oneCheck = { ...context, elapsed: () => context.elapsed() - began };
    code = await toldIfStopped(oneCheck, language, check);
    context.err(`\n${WATCH_TEXTS[language].waiting}\n`);
  };
  try {
    await watchFiles({ folders, act, ended: end.ended });
  } finally {
    end.release();
  }
  return code;
}

async function toldIfStopped(
  context: Context,
  language: Language,
  check: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await check(context);
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    context.err(`${visible(error.text[language])}\n`);
    return EXIT.couldNotRun;
  }
}

function notStdin(): UsageError {
  return new UsageError({
    en: '`-` reads standard input, which does not change. Leave out --watch.',
    id: '`-` membaca masukan standar, yang tidak berubah. Hilangkan --watch.',
  });
}
