/** A page of the catalogue: cases, each with its files, its preparation and what mou answers in both languages. */

export type CaseFile = {
  readonly path: string;
  readonly text: string;
  /** How the bytes differ from the text: `escaped` holds \t and \u00a0 spelt out, the others are encodings. */
  readonly written: 'plain' | 'escaped' | 'utf-16' | 'latin-1';
};

export type Case = {
  readonly title: string;
  /** Sentences for readers between the title and the first block. */
  readonly prose: string;
  readonly files: readonly CaseFile[];
  /** Lines of a shell that are run before mou: git, mkfifo, ln. */
  readonly preparation: readonly string[];
  /** The command line without `--lang`; `mou check` where the page says nothing yet. */
  readonly command: string;
};

export type Page = { readonly title: string; readonly prose: string; readonly cases: readonly Case[] };

/** What mou answered: in English, then in Indonesian. */
export type Answers = readonly { readonly language: string; readonly text: string; readonly code: number }[];

const FENCE = /^```(\w+)(?: (\S+))?(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** Reads a page; what mou answered when it was written last is left aside. */
export function readPage(markdown: string): Page {
  const [head = '', ...sections] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  const [title = '', ...prose] = head.split('\n');
  return { title: title.replace(/^# /, ''), prose: prose.join('\n').trim(), cases: sections.map(readCase) };
}

function readCase(section: string): Case {
  const end = section.indexOf('\n');
  const body = section.slice(end + 1);
  const blocks = [...body.matchAll(FENCE)].map(([, kind = '', path = '', written = 'plain', text = '']) => ({
    kind,
    path,
    written,
    text,
  }));
  const console = blocks.find(({ kind }) => kind === 'console')?.text.split('\n')[0] ?? '$ mou check';
  return {
    title: section.slice(0, end),
    prose: (body.split('```')[0] ?? '').trim(),
    files: blocks
      .filter(({ path }) => path !== '')
      .map(({ path, written, text }) => ({ path, text, written: writing(written) })),
    preparation: blocks.filter(({ kind }) => kind === 'sh').flatMap(({ text }) => text.trim().split('\n')),
    command: console.replace(/^\$ /, '').replace(/ --lang (?:en|id)$/, ''),
  };
}

function writing(word: string): CaseFile['written'] {
  if (word === 'plain' || word === 'escaped' || word === 'utf-16' || word === 'latin-1') return word;
  throw new Error(`a file of the catalogue cannot be written as "${word}"`);
}

/** The page as text again, with what mou answers now. */
export function writePage({ title, prose, cases }: Page, answers: readonly Answers[]): string {
  const parts = [`# ${title}`, prose, ...cases.map((one, index) => writeCase(one, answers[index] ?? []))];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeCase({ title, prose, files, preparation, command }: Case, answers: Answers): string {
  const parts = [
    `## ${title}`,
    prose,
    ...files.map(({ path, text, written }) =>
      fenced(['yaml', path, ...(written === 'plain' ? [] : [written])].join(' '), text),
    ),
    preparation.length === 0 ? '' : fenced('sh', `${preparation.join('\n')}\n`),
    ...answers.map(({ language, text, code }) =>
      fenced('console', `$ ${command} --lang ${language}\n${text}$ echo $?\n${code}\n`),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function fenced(info: string, text: string): string {
  return `\`\`\`${info}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}\`\`\``;
}
