/** A list to choose from on a terminal, narrowed down by typing. The library's own speaks English only. */
import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import { CHOICE_LIST_TEXTS } from '../locale/choice-list.ts';
import type { Language } from '../locale/language.ts';
import { wrap } from '../output/wrap.ts';
import { matchingOffers, type Offer } from './matching-offers.ts';
import { beside, roomIn, type Terminal } from './terminal.ts';

export type ChoiceList = {
  readonly message: string;
  readonly options: readonly Offer[];
  /** Stands below what fits, for what the list does not hold; its value holds what was typed. */
  readonly other?: ((typed: string) => Offer) | undefined;
  readonly chooses: 'one' | 'several';
  readonly language: Language;
  /** The process's own terminal where nothing is said. */
  readonly terminal: Terminal;
};

type Prompt = AutocompletePrompt<Offer>;

const MOST = 8;

/** Asks; answers with a value, or with several, or with a symbol where the person stopped (Ctrl+C). */
export async function chooseFromList(list: ChoiceList): Promise<string | string[] | symbol | undefined> {
  let typed = '';
  return new AutocompletePrompt<Offer>({
    ...list.terminal,
    options(this: Prompt) {
      // The library keeps to what was in focus, however far down the new list it stands.
      if (this.userInput !== typed) this.focusedValue = undefined;
      typed = this.userInput;
      return [...matchingOffers(list.options, typed), ...otherThan(list, typed)];
    },
    multiple: list.chooses === 'several',
    // Enter on an empty list chooses nothing; the list says so itself.
    validate: (value) => (value === undefined ? CHOICE_LIST_TEXTS[list.language].noneFits : undefined),
    render() {
      return linesOf(this, list).join('\n');
    },
  }).prompt();
}

function otherThan({ other }: ChoiceList, typed: string): readonly Offer[] {
  return other === undefined ? [] : [other(typed.trim())];
}

function linesOf(prompt: Omit<Prompt, 'prompt'>, list: ChoiceList): readonly string[] {
  const head = [styleText('gray', S_BAR), `${symbol(prompt.state)}  ${beside(list.message, list.terminal)}`];
  if (prompt.state === 'submit')
    return [...head, settled(beside(chosenLabels(prompt, list), list.terminal), 'dim')];
  if (prompt.state === 'cancel') return [...head, settled(prompt.userInput, ['strikethrough', 'dim'])];
  const bar = styleText('cyan', S_BAR);
  const { keys } = CHOICE_LIST_TEXTS[list.language];
  const above = [...head, bar, ...searchLines(prompt, list).map((line) => `${bar}  ${line}`)];
  const below = [`${bar}  ${styleText('dim', keys[list.chooses].join(' • '))}`, styleText('cyan', S_BAR_END)];
  const shown = choiceLines(prompt, list, above.length + below.length);
  return [...above, ...shown.map((line) => `${bar}  ${line}`), ...below];
}

function settled(text: string, style: Parameters<typeof styleText>[0]): string {
  const bar = styleText('gray', S_BAR);
  return text === '' ? bar : `${bar}  ${styleText(style, text)}`;
}

function chosenLabels(
  { selectedValues, userInput }: Pick<Prompt, 'selectedValues' | 'userInput'>,
  list: ChoiceList,
): string {
  const offered = [...list.options, ...otherThan(list, userInput)];
  const chosen = offered.filter(({ value }) => selectedValues.includes(value));
  return chosen.map(({ label }) => label).join(', ');
}

/** What was typed, how many fit, and what to do where none does. */
function searchLines(prompt: Omit<Prompt, 'prompt'>, list: ChoiceList): readonly string[] {
  const { language, options, other, terminal } = list;
  const { search, fitting, noneFits } = CHOICE_LIST_TEXTS[language];
  const count = prompt.filteredOptions.length - (other === undefined ? 0 : 1);
  const typed = prompt.isNavigating ? styleText('dim', prompt.userInput) : prompt.userInputWithCursor;
  const narrowed = count === options.length ? '' : ` ${styleText('dim', fitting(count))}`;
  const line = `${styleText('dim', search)} ${typed}${narrowed}`;
  if (prompt.filteredOptions.length > 0) return [line];
  return [line, ...wrap(noneFits, roomIn(terminal)).map((words) => styleText('yellow', words))];
}

/** As many of those that fit as the terminal holds beside `taken` other lines. */
function choiceLines(
  prompt: Omit<Prompt, 'prompt'>,
  { chooses, terminal }: ChoiceList,
  taken: number,
): readonly string[] {
  if (prompt.filteredOptions.length === 0) return [];
  return limitOptions({
    ...(terminal.output === undefined ? {} : { output: terminal.output }),
    cursor: prompt.cursor,
    options: prompt.filteredOptions,
    maxItems: MOST,
    columnPadding: 3, // the bar
    rowPadding: taken,
    style: ({ value, label }, isActive) => {
      const isTaken = chooses === 'one' ? isActive : prompt.selectedValues.includes(value);
      return `${mark(chooses, isTaken)} ${isActive ? label : styleText('dim', label)}`;
    },
  });
}

function mark(chooses: ChoiceList['chooses'], isTaken: boolean): string {
  const [taken, open] =
    chooses === 'one' ? [S_RADIO_ACTIVE, S_RADIO_INACTIVE] : [S_CHECKBOX_SELECTED, S_CHECKBOX_INACTIVE];
  return isTaken ? styleText('green', taken) : styleText('dim', open);
}
