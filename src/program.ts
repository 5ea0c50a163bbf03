/** The commander program: global options, the list of commands, and what becomes of errors. */
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { CommandEntry, CommandModule, GlobalOptions } from './commands/command.ts';
import { helpCommand, helpLayout, MAN_OPTION } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { processContext, wantsColour, type Context } from './context.ts';
import { CannotRunError, EXIT, FileError, type ExitCode } from './errors.ts';
import { entryAt } from './io/entries.ts';
import { HELP_TEXTS } from './locale/help.ts';
import { isLanguage, type Language } from './locale/language.ts';
import { PROGRAM_TEXTS } from './locale/program.ts';
import { wordUsageMistake } from './locale/usage-errors.ts';
import { visible } from './output/visible.ts';
import { indent } from './output/wrap.ts';

/** The word by which the scripts of `mou completions` ask. It is no command: its words need not be complete. */
const COMPLETE = 'complete';

type ProgramOptions = GlobalOptions & { readonly directory?: string };

type Program = {
  readonly version: string;
  readonly language: Language;
  readonly context: Context;
  readonly answer: (code: ExitCode) => void;
};

/** Parses the command line, runs one command, and answers with its exit code. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  context: Context = processContext(),
): Promise<ExitCode> {
  const language = asksForHelp(argv) ? await languageHere(argv, context) : languageAsked(argv, context);
  let code: ExitCode = EXIT.ok;
  const program = { version, language, context, answer: (given: ExitCode) => (code = given) };
  try {
    const root = await buildProgram(program, argv);
    if (argv[0] === COMPLETE) return await complete(root, argv.slice(1), program);
    await root.parseAsync([...argv], { from: 'user' }).catch((error: unknown) => helpForNothing(root, error));
    return code;
  } catch (error) {
    return tellError(error, argv, { ...program, language: await languageHere(argv, context) });
  }
}

/** The shell asks what may stand where the cursor is; see `mou completions`. */
async function complete(root: Command, words: readonly string[], program: Program): Promise<ExitCode> {
  const { completions } = await import('./commands/complete.ts');
  program.context.out(await completions(root, words, program));
  return EXIT.ok;
}

/** `mou` alone asks what there is; commander calls that an error. */
function helpForNothing(root: Command, error: unknown): void {
  if (!(error instanceof CommanderError) || error.code !== 'commander.help') throw error;
  root.outputHelp();
}

/** Whether the command line is known beforehand to be answered by help; a word of that name elsewhere does no harm. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || argv[0] === 'help' || argv.includes('--help') || argv.includes('-h');
}

/** The language that somebody asked for, or else that of the computer. */
function languageAsked(argv: readonly string[], context: Context): Language {
  return askedLanguage(argv) ?? context.language;
}

/** `--lang id` read ahead, because the help itself speaks it. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index]?.split('=')[1] ?? argv[index + 1] ?? '';
  return index >= 0 && isLanguage(word) ? word : undefined;
}

async function buildProgram(program: Program, argv: readonly string[]): Promise<Command> {
  const texts = HELP_TEXTS[program.language];
  const root = configured(new Command('mou'), program)
    .description(texts.about)
    .version(program.version, '-V, --version', texts.version)
    .helpCommand(false)
    .option('-C, --directory <folder>', texts.directory)
    .addOption(new Option('--lang <language>', texts.lang).choices(['id', 'en']))
    .option('--color', texts.color)
    .option('--no-color', texts.noColor)
    .addHelpText('after', `\n${indent(texts.more, 0, program.context.columns)}`);
  for (const entry of commands) root.addCommand(await listed(entry, argv, program));
  return root.addCommand(configured(helpCommand(root, program.language), program));
}

/** Every command is listed; only those that the command line names are loaded. */
async function listed(entry: CommandEntry, argv: readonly string[], program: Program): Promise<Command> {
  const command = configured(new Command(entry.name), program)
    .summary(entry.summary[program.language])
    .helpGroup(HELP_TEXTS[program.language].groups[entry.group]);
  command.description(entry.summary[program.language]);
  if (argv.includes(entry.name) || argv.includes(MAN_OPTION)) wire(command, await entry.load(), program);
  return command;
}

function wire(command: Command, module: CommandModule, program: Program): void {
  module.describe(command, program.language);
  command.action(async () => {
    const options: ProgramOptions = command.optsWithGlobals();
    const context = contextFor(program.context, options);
    // What `describe` declared is what commander gives.
    program.answer(await module.run(context, command.args, options as never));
  });
}

function contextFor(context: Context, { directory, color }: ProgramOptions): Context {
  const cwd = directory === undefined ? context.cwd : resolve(context.cwd, directory);
  if (entryAt(cwd) !== 'folder') throw directory === undefined ? takenAway() : noFolder(directory);
  return { ...context, cwd, colour: color ?? context.colour };
}

function takenAway(): FileError {
  return new FileError({
    en: 'The folder you stand in is not there any more. Go into another one: cd FOLDER',
    id: 'Folder tempat Anda berada sudah tidak ada. Pindah ke folder lain: cd FOLDER',
  });
}

function noFolder(directory: string): FileError {
  return new FileError({
    en: `-C ${directory}: there is no such folder.`,
    id: `-C ${directory}: tidak ada folder seperti itu.`,
  });
}

function configured(command: Command, { language, context }: Program): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', HELP_TEXTS[language].help)
    .showSuggestionAfterError(true)
    .configureHelp(helpLayout(language))
    .configureOutput({
      writeOut: context.out,
      // Told by `tellError`, in the reader's language.
      writeErr: () => undefined,
      getOutHelpWidth: () => context.columns,
      getOutHasColors: () => wantsColour(context.env, context.colour),
    });
}

/** Help, and what stops a command, are told in the language in which the register here would answer. */
async function languageHere(argv: readonly string[], context: Context): Promise<Language> {
  if (askedLanguage(argv) !== undefined || context.env.MOU_LANG !== undefined)
    return languageAsked(argv, context);
  const { registerLanguage } = await import('./io/register-language.ts');
  return registerLanguage(resolve(context.cwd, directoryIn(argv))) ?? context.language;
}

/** The folder of `-C`, read ahead; the one that one stands in without it. */
function directoryIn(argv: readonly string[]): string {
  const index = argv.findIndex((word) => word === '-C' || word === '--directory');
  return index === -1 ? '.' : (argv[index + 1] ?? '.');
}

function tellError(error: unknown, argv: readonly string[], { context, language }: Program): ExitCode {
  const texts = PROGRAM_TEXTS[language];
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    const said = onScreen(`${texts.cannot}: ${visible(wordUsageMistake(error)[language])}`, context);
    context.err(`${said}\n${onScreen(texts.help(helpFor(argv)), context)}\n`);
    return EXIT.couldNotRun;
  }
  if (error instanceof CannotRunError) {
    context.err(`${onScreen(`${texts.cannot}: ${visible(error.text[language])}`, context)}\n`);
    return EXIT.couldNotRun;
  }
  context.err(`${texts.bug}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.couldNotRun;
}

/** Broken between words on a terminal; one line for a program, which may look for its words. */
function onScreen(text: string, { lines, columns }: Context): string {
  return lines === undefined ? text : indent(text, 0, columns);
}

/** The command line that explains what went wrong: that of the command, once there is one. */
function helpFor(argv: readonly string[]): string {
  const entry = commands.find(({ name }) => argv.includes(name));
  return entry === undefined ? 'mou help' : `mou help ${entry.name}`;
}
