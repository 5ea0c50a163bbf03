/** A context for running commands in the tests' own process: a fixed day, no colour, 80 columns, streams as texts. */
import { parseDay, type Day } from '../../src/calendar/day.ts';
import type { Context } from '../../src/context.ts';
import { runProgram } from '../../src/program.ts';

export type FakeContext = Context & {
  /** Everything written so far. */
  readonly said: { readonly out: string; readonly err: string };
};

/** A day in a test's table; a text that is none is a mistake in the test. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
}

/** What every test takes for today unless it says otherwise. */
export const TODAY = dayOf('2026-01-26');

/** A context in which nothing depends on the machine; say what differs. `stdin` is read as UTF-8. */
export function fakeContext(differing: Partial<Context> & { readonly stdin?: string } = {}): FakeContext {
  const said = { out: '', err: '' };
  const { stdin = '', ...context } = differing;
  return {
    cwd: '/',
    today: () => TODAY,
    elapsed: () => 40,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    colour: false,
    columns: 80,
    lines: undefined,
    talkColumns: undefined,
    interactive: false,
    env: {},
    language: 'en',
    readStdin: () => new TextEncoder().encode(stdin),
    ...context,
    said,
  };
}

/** Runs a command line in this process; what it said and its exit code. */
export async function runMou(
  argv: readonly string[],
  differing: Parameters<typeof fakeContext>[0] = {},
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const context = fakeContext(differing);
  const code = await runProgram(argv, '0.1.0', context);
  return { ...context.said, code };
}
