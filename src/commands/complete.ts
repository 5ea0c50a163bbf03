/** What may stand where the cursor is: asked by the shell whenever somebody presses the tab key. */
import { resolve } from 'node:path';
import type { Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { compareText } from '../findings/finding.ts';
import type { Language } from '../locale/language.ts';
import { visible } from '../output/visible.ts';
import { completionSpot, type CompletionSpot } from './completion-spot.ts';
import { completionValues, type CompletionValue, type CompletionValues } from './completion-values.ts';

/**
 * A line for each word that may stand, with a tab and its meaning behind it; `:files` alone where the name of a file
 * may. `words` are those after the program's name up to the cursor, the last one as far as it is typed. Before them
 * may stand `--new-word`, which adds an empty word, and `--this-word`, which adds none.
 */
export async function completions(
  root: Command,
  words: readonly string[],
  asked: { readonly context: Context; readonly language: Language },
): Promise<string> {
  const spot = completionSpot(root, typedWords(words));
  const cwd = resolve(asked.context.cwd, spot.directory ?? '.');
  const values = await valuesAt(spot, root, { ...asked, context: { ...asked.context, cwd } });
  if (values === 'files') return ':files\n';
  return values
    .filter(({ value }) => value.startsWith(spot.typed))
    .map(({ value, meaning }) => `${spot.prefix}${visible(value)}\t${visible(meaning)}\n`)
    .join('');
}

function typedWords([first, ...others]: readonly string[]): readonly string[] {
  if (first === '--new-word') return [...others, ''];
  if (first === '--this-word') return others;
  return first === undefined ? [''] : [first, ...others];
}

async function valuesAt(
  { of, command }: CompletionSpot,
  root: Command,
  asked: Parameters<typeof completionValues>[2],
): Promise<CompletionValues> {
  if (of === 'nothing') return [];
  if (of === 'commands') {
    return root.commands.map((each) => ({ value: each.name(), meaning: each.summary() }));
  }
  if (of === 'options') return optionsOf(command, root);
  const values = await completionValues(command.name(), of, asked);
  return values === 'files' ? values : values.toSorted((a, b) => compareText(a.value, b.value));
}

/** The long names, for they say what they do; those of the command first. */
function optionsOf(command: Command, root: Command): readonly CompletionValue[] {
  const own = command.createHelp().visibleOptions(command);
  const all: readonly Option[] = command === root ? own : [...own, ...root.options];
  return all.flatMap(({ long, description }) =>
    typeof long === 'string' ? [{ value: long, meaning: description }] : [],
  );
}
