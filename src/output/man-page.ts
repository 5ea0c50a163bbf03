/** The help of every command as one manual page: man(7), for `man mou`. */
import type { Language } from '../locale/language.ts';
import { MAN_PAGE_TEXTS } from '../locale/man-page.ts';

/** An option, an argument or anything else that has a name, and what it means. */
export type ManTerm = readonly [term: string, text: string];

/** The help of a command: `usage` without the program's name, `notes` with its examples. */
export type ManCommand = {
  readonly usage: string;
  readonly summary: string;
  readonly terms: readonly ManTerm[];
  readonly notes: string;
};

/** What the page is made of; `options` are those of every command. */
export type ManPage = {
  readonly version: string;
  readonly about: string;
  readonly usage: string;
  readonly commands: readonly ManCommand[];
  readonly options: readonly ManTerm[];
};

/** The page in a language; it bears no date, so that equal programs have equal pages. */
export function manPage(page: ManPage, language: Language): string {
  const { headings, manual, description, exit, environment, files } = MAN_PAGE_TEXTS[language];
  const lines = [
    `.TH MOU 1 "" ${quoted(`mou ${page.version}`)} ${quoted(manual)}`,
    ...section(headings.name, [`mou \\- ${escaped(page.about)}`]),
    ...section(headings.synopsis, [`.B mou`, escaped(page.usage)]),
    ...section(headings.description, [escaped(description)]),
    ...section(headings.commands, page.commands.flatMap(commandLines)),
    ...section(headings.options, page.options.flatMap(termLines)),
    ...section(headings.exit, exit.flatMap(termLines)),
    ...section(headings.environment, environment.flatMap(termLines)),
    ...section(headings.files, files.flatMap(termLines)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${quoted(heading)}`, ...lines];
}

function commandLines({ usage, summary, terms, notes }: ManCommand): readonly string[] {
  const examples = notes === '' ? [] : ['.PP', '.nf', ...notes.split('\n').map(escaped), '.fi'];
  return [`.SS ${quoted(`mou ${usage}`)}`, escaped(summary), ...terms.flatMap(termLines), ...examples];
}

function termLines([term, text]: ManTerm): readonly string[] {
  return ['.TP', `.B ${quoted(term)}`, escaped(text)];
}

/** An argument of a macro, in which a quotation mark would end it. */
function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\(dq')}"`;
}

/** Backslashes and hyphens as they stand, and nothing at the start of a line that troff would obey. */
function escaped(text: string): string {
  const plain = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
