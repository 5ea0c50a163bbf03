/** `mou check --baseline` and `--write-baseline`: what a register already had, set aside so that it can only get better. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { refuseReport } from '../io/refuse-report.ts';
import { BASELINE_TEXTS } from '../locale/baseline.ts';
import { CHECK_HELP } from '../locale/check-help.ts';
import type { Language } from '../locale/language.ts';
import { BASELINE_BEGINNING, baselineText } from '../output/baseline-text.ts';
import { displayFolder } from '../output/display-folder.ts';
import { visible } from '../output/visible.ts';
import { baselineOf, withoutBaseline, type BaselineResult, type OutdatedEntry } from '../rules/baseline.ts';
import { BASELINE_FILE, hasBaseline, readBaseline } from './baseline-file.ts';

export type BaselineOptions = {
  /** False for `--no-baseline`. */
  readonly baseline?: string | boolean;
  readonly writeBaseline?: string | true;
  readonly dryRun: boolean;
};

/** Declares the options of baselines. */
export function addBaselineOptions(command: Command, language: Language): Command {
  const texts = CHECK_HELP[language];
  return command
    .option('--baseline <file>', texts.baseline)
    .option('--no-baseline', texts.noBaseline)
    .option('--write-baseline [file]', texts.writeBaseline)
    .option('-n, --dry-run', texts.dryRun, false);
}

/** Takes out what the register's baseline knows; nothing where it has none. Throws FileError for one that cannot be used. */
export function applyBaseline(
  context: Context,
  root: string,
  findings: readonly Finding[],
  options: BaselineOptions,
): BaselineResult {
  const path = pathOf(context, root, options);
  if (path === undefined) return { kept: findings, known: 0, outdated: [] };
  return withoutBaseline(findings, readBaseline(path, shownPath(context, path)));
}

function pathOf(
  { cwd }: Context,
  root: string,
  { baseline, writeBaseline }: BaselineOptions,
): string | undefined {
  // What is written holds everything, whatever was known before.
  if (baseline === false || writeBaseline !== undefined) return undefined;
  if (typeof baseline === 'string') return resolve(cwd, baseline);
  const own = join(root, BASELINE_FILE);
  return hasBaseline(own) ? own : undefined;
}

/** One baseline holds the findings of one register. */
export function refuseSeveral({ baseline, writeBaseline }: BaselineOptions, registers: number): void {
  const isNamed = typeof baseline === 'string' || typeof writeBaseline === 'string';
  if (registers === 1 || !isNamed) return;
  throw new UsageError({
    en: `There are ${String(registers)} registers here, and a baseline holds the findings of one. Name one register, or leave out the file: each then has its own.`,
    id: `Ada ${String(registers)} register di sini, sedangkan satu baseline memuat temuan satu register. Sebutkan satu register, atau jangan sebutkan berkasnya: masing-masing memiliki berkas sendiri.`,
  });
}

/** Writes the findings of registers as their baselines, and says so. */
export async function writeBaselines(
  context: Context,
  registers: readonly { readonly root: string; readonly findings: readonly Finding[] }[],
  { writeBaseline, dryRun }: BaselineOptions,
  language: Language,
): Promise<ExitCode> {
  const texts = BASELINE_TEXTS[language];
  const files = registers.map(({ root, findings }) => {
    const path =
      typeof writeBaseline === 'string' ? resolve(context.cwd, writeBaseline) : join(root, BASELINE_FILE);
    const entries = baselineOf(findings);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    const target = { cwd: context.cwd, path: shownPath(context, path), beginning: BASELINE_BEGINNING };
    return { ...target, text: baselineText(entries, language), count };
  });
  for (const file of files) refuseReport(file);
  const { writeReport } = await import('../io/write-report.ts');
  for (const file of files) {
    if (!dryRun) writeReport(file);
    const shown = visible(file.path);
    context.out(`${(dryRun ? texts.planned : texts.written)(file.count, shown)}\n`);
  }
  return EXIT.ok;
}

const ENTRIES_SHOWN = 5;

/** Says which entries of a baseline can go. */
export function tellOutdated(
  context: Context,
  root: string,
  outdated: readonly OutdatedEntry[],
  options: BaselineOptions,
  language: Language,
): void {
  const path = pathOf(context, root, options);
  if (outdated.length === 0 || path === undefined) return;
  const texts = BASELINE_TEXTS[language];
  const lines = outdated.slice(0, ENTRIES_SHOWN).map(({ entry: { rule, subject } }) => {
    const about = 'record' in subject ? subject.record : subject.file;
    return `  ${rule}  ${visible(about)}\n`;
  });
  const more = outdated.length - ENTRIES_SHOWN;
  if (more > 0) lines.push(`  ${texts.more(more)}\n`);
  context.err(`${texts.outdated(outdated.length, visible(shownPath(context, path)))}\n${lines.join('')}`);
}

function shownPath({ cwd }: Context, path: string): string {
  return displayFolder(cwd, path);
}
