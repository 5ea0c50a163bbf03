/** Runs the commands that a document shows, in a folder of its own, with the built mou. */
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';
import { readCommands } from './shell-words.ts';

/** Where a shell stands and how its last command ended. */
export type ShellSession = { readonly home: string; folder: string; lastCode: number; language: string };

const BIN = join(ROOT, 'bin', 'mou.js');
const SKIPPED = new Set(['npm', 'git']); // what they need is there already, and tests use no network

/** A session in a new folder that holds a copy of the examples, as the repository's root does. */
export function startSession(language: string): ShellSession {
  const home = mkdtempSync(join(tmpdir(), 'mou-document-'));
  cpSync(join(ROOT, 'examples'), join(home, 'examples'), { recursive: true });
  return { home, folder: home, lastCode: 0, language };
}

/** Runs a line of a document and returns what a terminal would show; throws on a command it does not know. */
export function runLine(session: ShellSession, line: string): string {
  let shown = '';
  for (const words of readCommands(line)) {
    shown += runCommand(session, words);
    if (session.lastCode !== 0) break;
  }
  return shown;
}

function runCommand(session: ShellSession, words: readonly string[]): string {
  const [program = '', ...rest] = words[0] === 'npx' ? words.slice(1) : words;
  if (program === 'mou') return runMou(session, rest);
  if (program === 'echo' && rest[0] === '$?') return `${session.lastCode}\n`;
  session.lastCode = 0;
  if (program === 'cat') return rest.map((file) => readFileSync(join(session.folder, file), 'utf8')).join('');
  if (program === 'cd') session.folder = join(session.folder, rest[0] ?? '');
  else if (!SKIPPED.has(program))
    throw new Error(`cannot run in a test of the documents: ${words.join(' ')}`);
  return '';
}

/** Both streams go to one file, so that they come in the order in which a terminal would show them. */
function runMou(session: ShellSession, args: readonly string[]): string {
  const shown = join(session.home, '.shown');
  const file = openSync(shown, 'w');
  const { status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: session.folder,
    env: environment(session.language),
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  session.lastCode = status ?? 2;
  return readFileSync(shown, 'utf8').replaceAll('\r\n', '\n');
}

function environment(language: string): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...rest } = process.env;
  const locale = language === 'id' ? 'id_ID.UTF-8' : 'en_US.UTF-8';
  return { ...rest, NO_COLOR: '1', MOU_LANG: language, LANG: locale, LC_ALL: locale };
}
