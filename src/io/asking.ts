/** Questions on a terminal: one line, one of several, several of many; Ctrl+C ends them all. */
import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, multiselect, select, text } from '@clack/prompts';

/** Where to ask; the process's own terminal where nothing is said. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** Something to choose; `label` is what people read, `value` what is meant. */
export type Offer = { readonly value: string; readonly label: string };

const STOPPED = new Error('the questions were left');

/** What a series of questions answers; undefined where the person stopped (Ctrl+C). */
export async function untilStopped<Answers>(ask: () => Promise<Answers>): Promise<Answers | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error === STOPPED) return undefined;
    throw error;
  }
}

/** A line of text; `problem` says what is wrong with it, and it is asked for again. */
export async function askText(
  terminal: Terminal,
  message: string,
  problem: (answer: string) => string | undefined = () => undefined,
): Promise<string> {
  const validate = (given = ''): string | undefined => problem(given.trim());
  return unlessStopped<string>(await text({ message, validate, ...terminal })).trim();
}

/** One of a few, with the arrow keys. */
export async function askOne(
  terminal: Terminal,
  message: string,
  options: readonly Offer[],
): Promise<string> {
  return unlessStopped<string>(
    await select({ message, options: [...options], showInstructions: false, ...terminal }),
  );
}

/** One of many: typing narrows them down. */
export async function askOneOfMany(
  terminal: Terminal,
  message: string,
  options: readonly Offer[],
): Promise<string> {
  return unlessStopped<string>(
    await autocomplete({ message, options: [...options], maxItems: MOST, ...terminal }),
  );
}

/** Any number of many: typing narrows them down, Tab takes one. */
export async function askSeveralOfMany(
  terminal: Terminal,
  message: string,
  options: readonly Offer[],
): Promise<readonly string[]> {
  const asked = { message, options: [...options], maxItems: MOST, required: false, ...terminal };
  return unlessStopped<readonly string[]>(await autocompleteMultiselect(asked));
}

/** One or more of a few, all of them taken at first. */
export async function askSome(
  terminal: Terminal,
  message: string,
  options: readonly Offer[],
): Promise<readonly string[]> {
  const initialValues = options.map(({ value }) => value);
  const asked = { message, options: [...options], initialValues, required: true, showInstructions: false };
  return unlessStopped<readonly string[]>(await multiselect({ ...asked, ...terminal }));
}

const MOST = 8;

/** An answer, where it is one: what clack gives for Ctrl+C is a symbol, and ends the series. */
export function unlessStopped<Answer>(answer: Answer | symbol): Answer {
  if (typeof answer === 'symbol') throw STOPPED;
  return answer;
}
