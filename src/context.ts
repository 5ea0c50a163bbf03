/** What a run knows of the world: folder, clock, streams, terminal. The only reader of the clock. */
import { readFileSync } from 'node:fs';
import type { Day } from './calendar/day.ts';
import { todayIn } from './calendar/today-in.ts';
import type { Language } from './locale/language.ts';

export type Context = {
  /** The folder that relative paths are meant from; absolute. */
  readonly cwd: string;
  /** Today's calendar day in a time zone, as the clock stands when it is asked. */
  readonly today: (timeZone: string) => Day;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  /** Writes the answer. */
  readonly out: (text: string) => void;
  /** Writes talk: progress, warnings, errors. */
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** The terminal's width in columns; where there is none, pages are made 100 columns wide. */
  readonly columns: number;
  /** The terminal's height in lines; undefined where the answer goes into a pipe or a file. */
  readonly lines: number | undefined;
  /** The width of the terminal that talk goes to; undefined where that is a pipe or a file, or cannot erase a line. */
  readonly talkColumns: number | undefined;
  /** True where a person can be asked. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of the person's computer. */
  readonly language: Language;
  /** Everything on standard input. */
  readonly readStdin: () => Uint8Array;
};

const WIDTH_OF_A_PIPE = 100;

/** The context of this process. */
export function processContext(): Context {
  const { stdin, stdout, stderr, env } = process;
  return {
    cwd: currentFolder(),
    today: (timeZone) => todayIn(timeZone, new Date()),
    elapsed: () => performance.now(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: wantsColour(env, stdout.isTTY),
    columns: stdout.isTTY ? stdout.columns : WIDTH_OF_A_PIPE,
    lines: stdout.isTTY ? stdout.rows : undefined,
    talkColumns: stderr.isTTY && env['TERM'] !== 'dumb' ? stderr.columns : undefined,
    interactive: stdin.isTTY && stdout.isTTY && env['CI'] === undefined,
    env,
    language: languageOf(env),
    readStdin: () => readFileSync(0),
  };
}

/** Where one stands; the name that the shell has for it where the folder was taken away meanwhile. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '';
  }
}

/** NO_COLOR and FORCE_COLOR as their conventions say; else colour on a terminal that is not dumb. */
export function wantsColour(env: Context['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Indonesian where the computer speaks it, English otherwise. MOU_LANG wins; Windows has no LANG, so Intl is asked. */
export function languageOf(env: Context['env']): Language {
  const said = env['MOU_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'];
  const locale = said === undefined || said === '' ? Intl.DateTimeFormat().resolvedOptions().locale : said;
  return /^(id|in)\b|^(id|in)_/i.test(locale) ? 'id' : 'en';
}
