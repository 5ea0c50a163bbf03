/** Questions on a terminal: one line, one of several, several of many; Ctrl+C ends them all. */
import { multiselect, select, text } from '@clack/prompts';
import type { Language } from '../locale/language.ts';
import { chooseFromList, type ChoiceList } from './choice-list.ts';
import type { Offer } from './matching-offers.ts';
import { below, beside, type Terminal } from './terminal.ts';

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

/** A line of text; `problem` says what is wrong with it, and it is asked for again. `proposed` stands there at first. */
export async function askText(
  terminal: Terminal,
  message: string,
  problem: (answer: string) => string | undefined = () => undefined,
  proposed = '',
): Promise<string> {
  const validate = (given = ''): string | undefined => {
    const said = problem(given.trim());
    return said === undefined ? undefined : below(said, terminal);
  };
  const asked = { message: beside(message, terminal), validate, initialValue: proposed, ...terminal };
  return unlessStopped<string>(await text(asked)).trim();
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

/** Where to ask, and in which language to say how one chooses. */
type Asking = { readonly terminal: Terminal; readonly language: Language };

/** One of many: typing narrows them down; `other` is offered for what they do not hold. */
export async function askOneOfMany(
  { terminal, language }: Asking,
  message: string,
  options: readonly Offer[],
  other?: ChoiceList['other'],
): Promise<string> {
  const answer = await chooseFromList({ terminal, language, message, options, other, chooses: 'one' });
  return String(unlessStopped(answer ?? ''));
}

/** Any number of many: typing narrows them down, Tab takes one. */
export async function askSeveralOfMany(
  asking: Asking,
  message: string,
  options: readonly Offer[],
): Promise<readonly string[]> {
  const answer = await chooseFromList({ ...asking, message, options, chooses: 'several' });
  return [unlessStopped(answer ?? [])].flat();
}

/** One or more of a few, all of them taken at first; asked again where none is left. */
export async function askSome(
  terminal: Terminal,
  message: string,
  options: readonly Offer[],
): Promise<readonly string[]> {
  const initialValues = options.map(({ value }) => value);
  // The library would say in English that something is required.
  const asked = { message, options: [...options], initialValues, required: false, showInstructions: false };
  let chosen: readonly string[] = [];
  while (chosen.length === 0) {
    chosen = unlessStopped<readonly string[]>(await multiselect({ ...asked, ...terminal }));
  }
  return chosen;
}

/** An answer, where it is one: what clack gives for Ctrl+C is a symbol, and ends the series. */
export function unlessStopped<Answer>(answer: Answer | symbol): Answer {
  if (typeof answer === 'symbol') throw STOPPED;
  return answer;
}
