/** A list to choose from on a terminal, narrowed down by typing. The library's own speaks English only. */
import type { Readable, Writable } from 'node:stream';
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

export type ChoiceList = {
  readonly message: string;
  readonly options: readonly Choice[];
  readonly chooses: 'one' | 'several';
  readonly language: Language;
  /** The process's own terminal where nothing is said. */
  readonly terminal: { readonly input?: Readable; readonly output?: Writable };
};

/** `label` is what people read and search in, `value` what is meant. */
type Choice = { readonly value: string; readonly label: string };
type Prompt = AutocompletePrompt<Choice>;

const MOST = 8;

/** Asks; answers with a value, or with several, or with a symbol where the person stopped (Ctrl+C). */
export async function chooseFromList(list: ChoiceList): Promise<string | string[] | symbol | undefined> {
  return new AutocompletePrompt<Choice>({
    ...list.terminal,
    options: [...list.options],
    multiple: list.chooses === 'several',
    filter: fits,
    // Enter on an empty list chooses nothing; the list says so itself.
    validate: (value) => (value === undefined ? CHOICE_LIST_TEXTS[list.language].noneFits : undefined),
    render() {
      return linesOf(this, list).join('\n');
    },
  }).prompt();
}

function fits(typed: string, { value, label }: Choice): boolean {
  const searched = typed.trim().toLowerCase();
  return `${label}\n${value}`.toLowerCase().includes(searched);
}

function linesOf(prompt: Omit<Prompt, 'prompt'>, list: ChoiceList): readonly string[] {
  const head = [styleText('gray', S_BAR), `${symbol(prompt.state)}  ${list.message}`];
  if (prompt.state === 'submit') return [...head, settled(chosenLabels(prompt, list), 'dim')];
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

function chosenLabels({ selectedValues }: Pick<Prompt, 'selectedValues'>, { options }: ChoiceList): string {
  const chosen = options.filter(({ value }) => selectedValues.includes(value));
  return chosen.map(({ label }) => label).join(', ');
}

/** What was typed, how many fit, and what to do where none does. */
function searchLines(prompt: Omit<Prompt, 'prompt'>, { language, options }: ChoiceList): readonly string[] {
  const { search, fitting, noneFits } = CHOICE_LIST_TEXTS[language];
  const count = prompt.filteredOptions.length;
  const typed = prompt.isNavigating ? styleText('dim', prompt.userInput) : prompt.userInputWithCursor;
  const narrowed = count === options.length ? '' : ` ${styleText('dim', fitting(count))}`;
  const line = `${styleText('dim', search)} ${typed}${narrowed}`;
  return count === 0 ? [line, styleText('yellow', noneFits)] : [line];
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
