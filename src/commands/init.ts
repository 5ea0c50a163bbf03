/** `mou init`: sets up a register that works at once; brings the schemas of one that is there up to date. */
import { dirname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { CI_SERVICES, planCi } from '../editing/ci-plan.ts';
import type { PlannedFile, WrittenFile } from '../editing/planned-file.ts';
import type { RegisterAnswers } from '../editing/register-answers.ts';
import { EDITOR_SCHEMAS, planRegister, type FoundRegister } from '../editing/register-plan.ts';
import { EXIT, FileError, UsageError, type ExitCode } from '../errors.ts';
import { lastDayConventions } from '../generated/vocabularies.ts';
import { diskTree } from '../io/disk-tree.ts';
import { entryAt } from '../io/entries.ts';
import { findAbove, findRoot } from '../io/find-registers.ts';
import { loadRegister } from '../io/load-register.ts';
import { readPackageFolder } from '../io/package-files.ts';
import { packageSchemas } from '../io/package-schemas.ts';
import { writeFiles } from '../io/write-files.ts';
import { INIT_HELP } from '../locale/init-help.ts';
import { INIT_QUESTIONS } from '../locale/init-questions.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { displayFolder } from '../output/display-folder.ts';
import { initText } from '../output/init-text.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { settingsOf, type Settings } from '../register/settings.ts';
import type { CommandModule } from './command.ts';
import { defaultBranch } from './default-branch.ts';
import { answersOf, withDefaults, type InitOptions } from './init-options.ts';
import { languageFor } from './speak.ts';

/** Asks for what is not known yet; undefined where the person stopped. */
export type Ask = (
  known: Partial<RegisterAnswers>,
  language: Language,
) => Promise<RegisterAnswers | undefined>;

export const init: CommandModule = {
  describe,
  run: (context, operands, options: InitOptions) => setUp(context, operands, options, askOnTerminal),
};

function describe(command: Command, language: Language): void {
  const texts = INIT_HELP[language];
  const conventions = lastDayConventions.map(({ id }) => id);
  command
    .argument('[folder]', texts.folder)
    .option('--name <name>', texts.name)
    .option('--id <id>', texts.id)
    .option('--country <country>', texts.country)
    .addOption(new Option('--language <language>', texts.language).choices(LANGUAGES))
    .addOption(new Option('--last-day <way>', texts.lastDay).choices(conventions))
    .addOption(new Option('--ci <service>', texts.ci).choices(CI_SERVICES))
    .option('-n, --dry-run', texts.dryRun, false)
    .addHelpText('after', `\n${texts.examples}`);
}

/** The command with its questions put by `ask`, where a person can be asked. */
export async function setUp(
  context: Context,
  [folder]: readonly string[],
  options: InitOptions,
  ask: Ask,
): Promise<ExitCode> {
  const root = resolve(context.cwd, folder ?? '.');
  const inside = findRoot(dirname(root));
  const { found, settings } = lookInto(root);
  if (folder === undefined && !found.hasConfig && inside !== undefined) throw alreadyInside(inside);
  const language = languageFor(context, options, settings);
  const given = answersOf(options);
  const asks = context.interactive && !found.hasConfig;
  const answers = asks ? await ask(given, language) : withDefaults(given, settings?.language ?? language);
  if (answers === undefined) throw new UsageError(stopped());
  const today = context.today((settings ?? settingsOf({})).timeZone);
  const plan = planRegister({ answers, today, found, ...packageTexts(answers.language) });
  const files = [
    ...writeFiles(root, plan, options.dryRun),
    ...writeCi(root, options, answers.language, settings),
  ];
  const report = {
    folder: shownFolder(context.cwd, root),
    inside: inside === undefined ? undefined : shownFolder(context.cwd, inside),
    files,
    isDry: options.dryRun,
    ci: options.ci,
    wasRegister: found.hasConfig,
    isInGit: findAbove(root, '.git') !== undefined,
    lastDay: answers.lastDay,
    nameless: given.name === undefined && !asks ? ownFile(plan, answers) : undefined,
  };
  context.out(initText(report, { language, colour: context.colour, columns: context.columns }));
  return EXIT.ok;
}

/** The file of a service lies at the root of the repository, wherever the register is. */
function writeCi(
  root: string,
  { ci, dryRun }: InitOptions,
  asked: Language,
  settings: Settings | undefined,
): readonly WrittenFile[] {
  if (ci === undefined) return [];
  const language = settings?.language ?? asked;
  const repository = findAbove(root, '.git') ?? root;
  const way = displayFolder(repository, root);
  const planned = planCi(ci, readPackageFolder(`templates/ci/${language}`), {
    path: way === '' ? '.' : way,
    branch: defaultBranch(repository),
  });
  return writeFiles(repository, [planned], dryRun).map(({ path, outcome }) => ({
    path: displayFolder(root, join(repository, path)),
    outcome,
  }));
}

/** The prompts are loaded only where somebody answers them. */
const askOnTerminal: Ask = async (known, language) =>
  (await import('../io/ask-register.ts')).askRegister(known, language);

type Look = { readonly found: FoundRegister; readonly settings: Settings | undefined };

function lookInto(root: string): Look {
  const entry = entryAt(root);
  if (entry === 'nothing') return { found: { hasConfig: false, ids: new Set() }, settings: undefined };
  if (entry !== 'folder') {
    throw new FileError({
      en: `${root} is a file. Name a folder for the register.`,
      id: `${root} adalah berkas. Sebutkan sebuah folder untuk register.`,
    });
  }
  const tree = diskTree(root);
  const hasConfig = tree.has(CONFIG_FILE);
  const { register } = loadRegister(tree);
  const ids = new Set([...register.records, ...register.broken].map(({ id }) => id));
  return { found: { hasConfig, ids }, settings: hasConfig ? register.settings : undefined };
}

function packageTexts(language: Language): Pick<Parameters<typeof planRegister>[0], 'templates' | 'schemas'> {
  const schemas = packageSchemas(language);
  return {
    templates: readPackageFolder(`templates/init/${language}`),
    schemas: Object.fromEntries(EDITOR_SCHEMAS.map((name) => [name, schemas[name] ?? ''])),
  };
}

/** The file in which our institution's name is to be mended, where it is among those planned. */
function ownFile(plan: readonly PlannedFile[], { id }: RegisterAnswers): string | undefined {
  return plan.find(({ path }) => path === `institutions/${id}.yaml`)?.path;
}

function shownFolder(cwd: string, folder: string): string {
  const way = displayFolder(cwd, folder);
  return way === '' ? '.' : way;
}

function stopped(): Readonly<Record<Language, string>> {
  return { en: INIT_QUESTIONS.en.cancelled, id: INIT_QUESTIONS.id.cancelled };
}

/** Most likely somebody stands in a subfolder by chance; who wants a register in a register says its folder. */
function alreadyInside(register: string): UsageError {
  return new UsageError({
    en: `You stand inside a register already: ${register}. To bring that one up to date, run \`mou -C "${register}" init\`; to set up another one inside it, name its folder: \`mou init FOLDER\`.`,
    id: `Anda sudah berada di dalam sebuah register: ${register}. Untuk memutakhirkannya, jalankan \`mou -C "${register}" init\`; untuk menyiapkan register lain di dalamnya, sebutkan foldernya: \`mou init FOLDER\`.`,
  });
}
