/** `mou check`: reads registers, runs every rule, says what is wrong and where. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { wayFromCheckout } from '../io/checkout.ts';
import type { LoadedRegister } from '../io/load-register.ts';
import { withProgress } from '../io/progress.ts';
import { registerLanguage } from '../io/register-language.ts';
import { isWithin } from '../io/select-registers.ts';
import { CHECK_HELP } from '../locale/check-help.ts';
import type { Language } from '../locale/language.ts';
import { countFindings, type CheckReport, type RegisterCheck } from '../output/check-report.ts';
import { displayFolder } from '../output/display-folder.ts';
import { KINDS, type Kind } from '../records/record.ts';
import { rulesById } from '../rules/index.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import {
  addBaselineOptions,
  applyBaseline,
  tellOutdated,
  writeBaselines,
  type BaselineOptions,
} from './check-baseline.ts';
import { addChangeOptions, answeredFor, asksForChange } from './check-change.ts';
import { addFormatOption, answerIn, outputsOf, type FormatOptions } from './check-outputs.ts';
import { judgeAll, type CheckedRegister, type JudgingOptions } from './check-registers.ts';
import type { CommandModule } from './command.ts';
import type { JudgedRecord } from './judgement.ts';
import { policyOf, SEVERITY_WORDS } from './severity-options.ts';
import { languageFor } from './speak.ts';

type CheckOptions = JudgingOptions &
  FormatOptions &
  BaselineOptions & { readonly maxWarnings?: number; readonly watch: boolean };

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
    .option('-w, --watch', texts.watch, false)
    .option('--no-cache', texts.noCache);
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
  const { judged, registers } = await withProgress(context, async (progress) => {
    const judged = await judgeAll(context, operands, options, progress);
    return { judged, registers: await Promise.all(judged.map((one) => reported(context, one, options))) };
  });
  const [{ settings, asOf }] = judged;
  const report: CheckReport = {
    asOf,
    checkout: wayFromCheckout(context.cwd, context.env),
    registers,
    ofChange: asksForChange(options),
    rules: rulesById,
    milliseconds: context.elapsed(),
  };
  const language = languageFor(context, options, settings);
  if (options.writeBaseline !== undefined) {
    const written = registers.map(({ findings }, index) => ({
      root: judged[index]?.selected.root ?? '',
      findings,
    }));
    return writeBaselines(context, written, options, language);
  }
  for (const [index, { outdated }] of registers.entries()) {
    tellOutdated(context, judged[index]?.selected.root ?? '', outdated, options, language);
  }
  await answerIn(context, outputs, report, { language, quiet: options.quiet });
  return exitCodeOf(report, options);
}

/** What is reported of a register: without what the baseline knows, and narrowed to what was asked for. */
async function reported(
  context: Context,
  { selected, judgement, asOf, change, textOf }: CheckedRegister,
  options: CheckOptions,
): Promise<RegisterCheck> {
  const { kept, known, outdated } = applyBaseline(context, selected.root, judgement.findings, options);
  const policy = ({ register: { settings } }: LoadedRegister): SeverityPolicy => policyOf(settings, options);
  const findings = await answeredFor(kept, change, asOf, policy);
  const isReported = (file: string): boolean => isWithin(selected.within, file);
  return {
    path: displayFolder(context.cwd, selected.root),
    findings: findings.filter(({ at }) => isReported(at.file)),
    silenced: judgement.silenced,
    known,
    outdated: asksForChange(options) || selected.within.length > 0 ? [] : outdated,
    records: countByKind(judgement.records.filter(({ file }) => isReported(file))),
    broken: judgement.unusable.filter(isReported).length,
    files: judgement.files,
    sources: judgement.sources,
    textOf,
    isReported,
  };
}

function countByKind(records: readonly JudgedRecord[]): Readonly<Record<Kind, number>> {
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
