/** What the word under the cursor stands for: a command, an option, or the value of one. */
import type { Argument, Command, Option } from 'commander';

/** Where on a command line the word stands that is to be completed. */
export type CompletionSpot = {
  /** The command whose line it is; the program itself before a command is named. */
  readonly command: Command;
  /** The folder that `-C` names; undefined without it. */
  readonly directory: string | undefined;
  /** What the word as typed so far begins with that is not part of the value: `--format=`. */
  readonly prefix: string;
  /** What has been typed of the word or of its value. */
  readonly typed: string;
  /** Whose value the word is; `options` where it begins with a hyphen, `nothing` where no word may stand. */
  readonly of: Option | Argument | 'commands' | 'options' | 'nothing';
};

/** Finds the spot of the last word, which may be empty, on the command line of a program. */
export function completionSpot(root: Command, words: readonly string[]): CompletionSpot {
  const before = words.slice(0, -1);
  const word = words.at(-1) ?? '';
  const walked = walk(root, before);
  const { command, directory, awaiting } = walked;
  const at = { command, directory, prefix: '', typed: word };
  if (awaiting !== undefined) return { ...at, of: awaiting };
  if (word.startsWith('-')) return ofHyphens(walked, at, root);
  if (command === root) return { ...at, of: 'commands' };
  return { ...at, of: argumentAt(command, walked.operands) };
}

type Walk = {
  readonly command: Command;
  readonly directory: string | undefined;
  /** How many operands of the command have been given. */
  readonly operands: number;
  /** The option that the last word left waiting for its value. */
  readonly awaiting: Option | undefined;
};

function walk(root: Command, words: readonly string[]): Walk {
  let state: Walk = { command: root, directory: undefined, operands: 0, awaiting: undefined };
  for (const word of words) state = step(root, state, word);
  return state;
}

function step(root: Command, state: Walk, word: string): Walk {
  const { command, awaiting } = state;
  if (awaiting !== undefined) {
    const isDirectory = awaiting.long === '--directory';
    return { ...state, awaiting: undefined, directory: isDirectory ? word : state.directory };
  }
  if (word.startsWith('-')) {
    const option = optionNamed(root, command, word);
    return { ...state, awaiting: option !== undefined && takesValue(option) ? option : undefined };
  }
  if (command !== root) return { ...state, operands: state.operands + 1 };
  return { ...state, command: root.commands.find((each) => each.name() === word) ?? root };
}

function ofHyphens({ command }: Walk, at: Omit<CompletionSpot, 'of'>, root: Command): CompletionSpot {
  const [, flag, typed] = /^(--[^=]+)=(.*)$/s.exec(at.typed) ?? [];
  if (flag === undefined || typed === undefined) return { ...at, of: 'options' };
  const option = optionNamed(root, command, flag);
  return { ...at, prefix: `${flag}=`, typed, of: option ?? 'nothing' };
}

function optionNamed(root: Command, command: Command, flag: string): Option | undefined {
  return [...command.options, ...root.options].find(({ long, short }) => long === flag || short === flag);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** The argument that comes next; the last one where it takes any number of words. */
function argumentAt({ registeredArguments }: Command, index: number): Argument | 'nothing' {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic === true ? last : 'nothing');
}
