/** Mistakes on the command line in the reader's language. */
import type { Text } from './text.ts';

/** What the command-line parser found wrong: its code, and the words that it quotes in its message. */
export type UsageMistake = {
  readonly code: string;
  readonly message: string;
};

/** The sentence for a mistake; one that has no sentence of its own is told in the parser's words. */
export function wordUsageMistake({ code, message }: UsageMistake): Text {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = quoted;
  const meant = /Did you mean (.*)\?/.exec(message)?.[1];
  const hint = { en: meant === undefined ? '' : ` Did you mean ${meant}?`, id: meant === undefined ? '' : ` Maksudnya ${meant}?` };
  const plain = message.replace(/^error: /, '').replace(/\n.*$/s, '');
  switch (code) {
    case 'commander.unknownCommand':
      return {
        en: `There is no command "${first}".${hint.en} \`mou help\` lists them all.`,
        id: `Tidak ada perintah "${first}".${hint.id} \`mou help\` memuat semuanya.`,
      };
    case 'commander.unknownOption':
      return {
        en: `There is no option "${first}" here.${hint.en}`,
        id: `Tidak ada pilihan "${first}" di sini.${hint.id}`,
      };
    case 'commander.missingArgument':
      return { en: `"${first}" is missing.`, id: `"${first}" belum diisi.` };
    case 'commander.optionMissingArgument':
      return { en: `${first} needs a value.`, id: `${first} memerlukan nilai.` };
    case 'commander.excessArguments':
      return {
        en: 'There are more words than this command takes. Texts with blanks need quotation marks.',
        id: 'Ada lebih banyak kata daripada yang diterima perintah ini. Teks dengan spasi perlu tanda kutip.',
      };
    case 'commander.invalidArgument':
      return invalidArgument(first, second, plain);
    default:
      return { en: plain, id: plain };
  }
}

function invalidArgument(option: string, value: string, message: string): Text {
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? /is invalid\. ?(.*)$/.exec(message)?.[1];
  return {
    en: `${option}: "${value}" is not possible. Possible are: ${allowed ?? '-'}.`,
    id: `${option}: "${value}" tidak dapat dipakai. Yang dapat dipakai: ${allowed ?? '-'}.`,
  };
}
