/** Mistakes on the command line in the reader's language. */
import { translateTerm } from './help.ts';
import type { Text } from './text.ts';

/** What the command-line parser found wrong: its code, and its own sentence, which quotes the words meant. */
export type UsageMistake = {
  readonly code: string;
  readonly message: string;
};

/** The sentence for a mistake; one that has no sentence of its own is told in the parser's words. */
export function wordUsageMistake({ code, message }: UsageMistake): Text {
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted(message, /unknown command '(.*?)'/s), suggestionIn(message));
    case 'commander.unknownOption':
      return unknownOption(quoted(message, /unknown option '(.*?)'/s), suggestionIn(message));
    case 'commander.missingArgument':
      return missingWord(quoted(message, /argument '(.*?)'/s));
    case 'commander.optionMissingArgument':
      return missingValue(quoted(message, /option '(.*?)' argument missing/s));
    case 'commander.excessArguments':
      return {
        en: 'There are more words than this command takes. Texts with blanks need quotation marks.',
        id: 'Ada lebih banyak kata daripada yang diterima perintah ini. Teks dengan spasi perlu tanda petik.',
      };
    case 'commander.invalidArgument':
      return invalidValue(message);
    default:
      return inParsersWords(message);
  }
}

/** A command that there is not, with the one that was probably meant. */
export function unknownCommand(name: string, meant: string | undefined): Text {
  const hint = didYouMean(meant);
  return {
    en: `There is no command \`${name}\`.${hint.en}`,
    id: `Tidak ada perintah \`${name}\`.${hint.id}`,
  };
}

function unknownOption(flag: string, meant: string | undefined): Text {
  const hint = didYouMean(meant);
  return {
    en: `There is no option \`${flag}\` here.${hint.en}`,
    id: `Tidak ada pilihan \`${flag}\` di sini.${hint.id}`,
  };
}

function missingWord(name: string): Text {
  const { en, id } = inBoth(`<${name}>`);
  return { en: `${en} is missing.`, id: `${id} belum diisi.` };
}

function missingValue(flags: string): Text {
  const { en, id } = inBoth(flags);
  return { en: `A value is missing: ${en}.`, id: `Nilainya belum diisi: ${id}.` };
}

function invalidValue(message: string): Text {
  const [, flags, given] =
    /option '(.*?)' argument '(.*)' is invalid\./s.exec(message) ?? invalidWord(message);
  if (flags === undefined || given === undefined) return inParsersWords(message);
  const [, choices] =
    /Allowed choices are (.*)\.$/s.exec(message) ?? /is invalid\. (.+)$/s.exec(message) ?? [];
  const { en, id } = inBoth(flags);
  if (choices === undefined) {
    return { en: `${en}: \`${given}\` is not possible.`, id: `${id}: \`${given}\` tidak dapat dipakai.` };
  }
  const stop = choices.endsWith('.') ? '' : '.';
  return {
    en: `${en}: \`${given}\` is not possible. Possible are: ${choices}${stop}`,
    id: `${id}: \`${given}\` tidak dapat dipakai. Yang dapat dipakai: ${choices}${stop}`,
  };
}

/** The same about a word that is no option's: what it stands for, as in the help, and the word. */
function invalidWord(message: string): readonly (string | undefined)[] {
  const [, given, name] = /argument value '(.*)' is invalid for argument '(.*?)'\./s.exec(message) ?? [];
  return name === undefined ? [] : [message, `<${name}>`, given];
}

function inParsersWords(message: string): Text {
  const sentence = message.replace(/^error: /, '').replace(/\n.*$/s, '');
  return { en: sentence, id: sentence };
}

function inBoth(term: string): Text {
  return { en: translateTerm(term, 'en'), id: translateTerm(term, 'id') };
}

function didYouMean(meant: string | undefined): Text {
  return meant === undefined
    ? { en: '', id: '' }
    : { en: ` Did you mean \`${meant}\`?`, id: ` Mungkin maksudnya \`${meant}\`?` };
}

/** `Did you mean --format?`, and of several the first. */
function suggestionIn(message: string): string | undefined {
  return /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
}

function quoted(message: string, pattern: RegExp): string {
  return pattern.exec(message)?.[1] ?? '';
}
