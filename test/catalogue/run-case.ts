/** Runs a case of the catalogue in a folder of its own and gives what mou answers in each language. */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/locale/language.ts';
import { readCommands } from '../console/shell-words.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { git, writeInto } from '../support/folders.ts';
import type { Answers, Case, CaseFile } from './page.ts';

/** What stands for the case's folder in the answers, wherever it was made. */
const SHOWN_FOLDER = '/home/rina/register';

/** Where `cp` takes its files from. */
const FIXTURES = join(ROOT, 'test/fixtures');

const COMMITTED = '2024-03-01T09:00:00+07:00';

/** Writes the case's files into an empty folder and does what has to be done before mou. */
export function prepareCase({ files, preparation }: Case, folder: string): void {
  writeInto(folder, Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])));
  for (const line of preparation) {
    for (const [program = '', ...words] of readCommands(line.replaceAll('$PWD', folder))) {
      const dates = { GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED };
      if (program === 'git') git(folder, words, dates);
      else if (program === 'cp') cpSync(join(FIXTURES, words[0] ?? ''), folder, { recursive: true });
      else execFileSync(program, words, { cwd: folder });
    }
  }
}

/** What `mou` answers to the case's command in each language, and its exit code. */
export async function answersIn({ command }: Case, folder: string): Promise<Answers> {
  const answers: Answers[number][] = [];
  for (const language of LANGUAGES) answers.push({ language, ...(await answer(command, language, folder)) });
  return answers;
}

async function answer(
  command: string,
  language: (typeof LANGUAGES)[number],
  folder: string,
): Promise<{ readonly text: string; readonly code: number }> {
  const [words = []] = readCommands(command);
  const start = words.indexOf('mou');
  const settings = words.slice(0, start).map((word) => word.split('=') as [string, string]);
  const before = { ...process.env };
  for (const [name, value] of settings) process.env[name] = value;
  const run = (columns: number): ReturnType<typeof runMou> =>
    runMou([...words.slice(start + 1), '--lang', language], {
      cwd: folder,
      language,
      columns,
      env: Object.fromEntries(settings),
    });
  const narrow = await run(80);
  // Where lines break must not depend on the name of the folder on this machine.
  const { out, err, code } = `${narrow.out}${narrow.err}`.includes(folder) ? await run(1000) : narrow;
  for (const [name] of settings) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[name];
  }
  return { text: `${out}${err}`.replaceAll(folder, SHOWN_FOLDER), code };
}

function bytesOf({ text, written }: CaseFile): string | Uint8Array {
  switch (written) {
    case 'plain':
      return text;
    case 'escaped':
      return text
        .replace(/\\t/g, '\t')
        .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    case 'latin-1':
      return Buffer.from(text, 'latin1');
    case 'utf-16':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    default:
      return written satisfies never;
  }
}
