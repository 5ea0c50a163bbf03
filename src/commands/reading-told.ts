/** The progress of reading a register, in the register's language. */
import type { Context } from '../context.ts';
import type { HearReading } from '../io/load-register.ts';
import type { Progress } from '../io/progress.ts';
import { PROGRESS_TEXTS } from '../locale/progress.ts';
import type { GlobalOptions } from './command.ts';
import { languageFor } from './speak.ts';

/** What `loadRegister` tells of its reading, as a line of progress. */
export function readingTold(context: Context, options: GlobalOptions, { step }: Progress): HearReading {
  return (done, total, settings) =>
    step(() => PROGRESS_TEXTS[languageFor(context, options, settings)].reading(done, total));
}
