/** `mou check`: reads registers, runs every rule, says what is wrong and where. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { wayFromCheckout } from '../io/checkout.ts';
import { loadRegister, type LoadedRegister } from '../io/load-register.ts';
import { withProgress, type Progress } from '../io/progress.ts';
import { registerLanguage } from '../io/register-language.ts';
import { isWithin, selectRegisters, type SelectedRegister } from '../io/select-registers.ts';
import { CHECK_HELP } from '../locale/check-help.ts';
import type { Language } from '../locale/language.ts';
import { PROGRESS_TEXTS } from '../locale/progress.ts';
import { countFindings, type CheckReport, type RegisterCheck } from '../output/check-report.ts';
import { displayFolder } from '../output/display-folder.ts';
import { KINDS, type Kind } from '../records/record.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { rulesById } from '../rules/index.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import { termsOf } from '../terms/terms-of.ts';
import { asOfDay } from './as-of.ts';
import {
  addBaselineOptions,
  applyBaseline,
  refuseSeveral,
  tellOutdated,
  writeBaselines,
  type BaselineOptions,
} from './check-baseline.ts';
import {
  addChangeOptions,
  answeredFor,
  asksForChange,
  stateToCheck,
  type ChangeOptions,
  type CheckedState,
} from './check-change.ts';
import { addFormatOption, answerIn, outputsOf, type FormatOptions } from './check-outputs.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { noRecords } from './no-records.ts';
import { readingTold } from './reading-told.ts';
import { runRules } from './run-rules.ts';
import { policyOf, SEVERITY_WORDS, type SeverityOptions } from './severity-options.ts';
import { languageFor } from './speak.ts';
import { standardInput } from './standard-input.ts';

type CheckOptions = GlobalOptions &
  SeverityOptions &
  FormatOptions &
  ChangeOptions &
  BaselineOptions & {
    readonly maxWarnings?: number;
    readonly asOf?: string;
    readonly stdinPath?: string;
    readonly watch: boolean;
  };

export const check: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = CHECK_HELP[language];
  addFormatOption(command.argument('[paths...]', texts.paths), texts.format)
    .option('-q, --quiet', texts.quiet, false)
    .option('--strict', texts.strict, false)
    .option('--max-warnings <count>', texts.maxWarnings, readCount)
    .option('--rule <id=severity>', texts.rule, (value: string, all: string[]) => [...all, value], [])
    .addOption(new Option('--attention <severity>', texts.attention).choices(SEVERITY_WORDS))
    .option('--as-of <day>', texts.asOf)
    .option('--stdin-path <path>', texts.stdinPath)
    .option('-w, --watch', texts.watch, false);
  addBaselineOptions(addChangeOptions(command, language), language).addHelpText(
    'after',
    `\n${texts.examples}`,
  );
}

async function run(context: Context, operands: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (!options.watch) return checkOnce(context, operands, options);
  const { checkAgain } = await import('./check-watch.ts');
  const once = (again: Context): Promise<ExitCode> => checkOnce(again, operands, options);
  const language = languageFor(context, options, { language: registerLanguage(context.cwd) });
  return checkAgain(context, operands, language, once);
}

async function checkOnce(
  context: Context,
  operands: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const outputs = outputsOf(context, options);
  const { loaded, registers } = await withProgress(context, async (progress) => {
    const loaded = await load(context, operands, options, progress);
    refuseSeveral(options, loaded.length);
    const registers: RegisterCheck[] = [];
    for (const register of loaded) registers.push(await checkLoaded(context, register, options, progress));
    return { loaded, registers };
  });
  const [first] = loaded;
  const report: CheckReport = {
    asOf: asOfDay(context, first.loaded.register.settings, options.asOf),
    checkout: wayFromCheckout(context.cwd, context.env),
    registers,
    ofChange: asksForChange(options),
    rules: rulesById,
    milliseconds: context.elapsed(),
  };
  const language = languageFor(context, options, first.loaded.register.settings);
  if (options.writeBaseline !== undefined) {
    const written = registers.map(({ findings }, index) => ({
      root: loaded[index]?.selected.root ?? '',
      findings,
    }));
    return writeBaselines(context, written, options, language);
  }
  for (const [index, { outdated }] of registers.entries()) {
    tellOutdated(context, loaded[index]?.selected.root ?? '', outdated, options, language);
  }
  answerIn(context, outputs, report, { language, quiet: options.quiet });
  return exitCodeOf(report, options);
}

type Loaded = {
  readonly selected: SelectedRegister;
  readonly loaded: LoadedRegister;
  readonly change: CheckedState['change'];
};

async function load(
  context: Context,
  operands: readonly string[],
  options: CheckOptions,
  progress: Progress,
): Promise<readonly [Loaded, ...Loaded[]]> {
  const fromStdin = operands.includes('-');
  if (fromStdin && operands.length > 1) {
    throw new UsageError({
      en: '`-` reads standard input and stands alone. Check files and folders in another run.',
      id: '`-` membaca masukan standar dan harus berdiri sendiri. Periksa berkas dan folder dalam perintah lain.',
    });
  }
  if (fromStdin) return [{ ...standardInput(context, options.stdinPath), change: undefined }];
  const states: Loaded[] = [];
  for (const selected of selectRegisters(context.cwd, operands)) {
    const { tree, read, change } = await stateToCheck(context, selected.root, options);
    const told = readingTold(context, options, progress);
    states.push({ selected, loaded: loadRegister(tree, undefined, told, read), change });
  }
  const [first, ...others] = states;
  if (first === undefined) throw new Error('no register was selected');
  for (const { selected, loaded } of [first, ...others]) refuseNothing(context, selected, loaded);
  return [first, ...others];
}

async function checkLoaded(
  context: Context,
  { selected, loaded, change }: Loaded,
  options: CheckOptions,
  { stage }: Progress,
): Promise<RegisterCheck> {
  const { register } = loaded;
  const texts = PROGRESS_TEXTS[languageFor(context, options, register.settings)];
  stage(() => texts.checking(register.records.length));
  const asOf = asOfDay(context, register.settings, options.asOf);
  const terms = termsOf(register, asOf);
  const result = await runRules(loaded, terms, policyOf(register.settings, options));
  const { kept, known, outdated } = applyBaseline(context, selected.root, result.findings, options);
  const policy = ({ register: { settings } }: LoadedRegister): SeverityPolicy => policyOf(settings, options);
  const findings = await answeredFor(kept, change, terms, policy);
  const isReported = (file: string): boolean => isWithin(selected.within, file);
  const reported = register.records.filter(({ file }) => isReported(file));
  return {
    path: displayFolder(context.cwd, selected.root),
    findings: findings.filter(({ at }) => isReported(at.file)),
    silenced: result.silenced,
    known,
    outdated: asksForChange(options) || selected.within.length > 0 ? [] : outdated,
    records: countByKind(reported),
    broken: unusableIn(loaded).filter(isReported).length,
    files: loaded.files,
    sources: register.sources,
    isReported,
  };
}

/** The file of each document that cannot be used, and every file that was refused as a whole. */
function unusableIn({ register, findings }: LoadedRegister): readonly string[] {
  const broken = register.broken.map(({ file }) => file);
  const read = new Set([CONFIG_FILE, ...broken, ...register.records.map(({ file }) => file)]);
  const refused = new Set(findings.map(({ at }) => at.file).filter((file) => !read.has(file)));
  return [...broken, ...refused];
}

function countByKind(records: readonly { readonly kind: Kind }[]): Readonly<Record<Kind, number>> {
  const count = (kind: Kind): number => records.filter((record) => record.kind === kind).length;
  const [agreement, institution, activity, membership] = KINDS.map(count);
  return {
    agreement: agreement ?? 0,
    institution: institution ?? 0,
    activity: activity ?? 0,
    membership: membership ?? 0,
  };
}

function exitCodeOf(report: CheckReport, { maxWarnings }: CheckOptions): ExitCode {
  const { errors, warnings } = countFindings(report.registers);
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? EXIT.findings : EXIT.ok;
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('0, 1, 2 ...');
  return Number(text);
}

/** Nothing to judge is no pass: most likely a folder or a file is the wrong one. */
function refuseNothing(context: Context, { root, within }: SelectedRegister, loaded: LoadedRegister): void {
  const { register, findings } = loaded;
  if (register.records.length === 0 && register.broken.length === 0 && findings.length === 0) {
    throw noRecords(displayFolder(context.cwd, root));
  }
  const documents = [...register.records, ...register.broken];
  const judged = [CONFIG_FILE, ...documents.map(({ file }) => file), ...findings.map(({ at }) => at.file)];
  const missed = within.find((path) => !judged.some((file) => isWithin([path], file)));
  if (missed !== undefined) throw notRead(missed);
}

function notRead(path: string): UsageError {
  return new UsageError({
    en: `\`${path}\` holds no records of the register: mou reads .yaml files that are neither hidden nor excluded. Name another file or folder.`,
    id: `\`${path}\` tidak memuat data register: mou membaca berkas .yaml yang tidak tersembunyi dan tidak dikecualikan. Sebutkan berkas atau folder lain.`,
  });
}
