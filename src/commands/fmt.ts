/** `mou fmt`: every record in one order and one spacing, whatever it says untouched. */
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { FileChange } from '../editing/file-change.ts';
import { formatFile, type FormattedFile } from '../editing/format/format-file.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { diskTree } from '../io/disk-tree.ts';
import { loadConfig } from '../io/load-register.ts';
import { isWithin, selectRegisters, type SelectedRegister } from '../io/select-registers.ts';
import { FMT_TEXTS } from '../locale/fmt.ts';
import type { Language } from '../locale/language.ts';
import { changesDiff } from '../output/changes-diff.ts';
import { displayFolder } from '../output/display-folder.ts';
import { visible } from '../output/visible.ts';
import type { SourceFile } from '../records/source-file.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { noRecords } from './no-records.ts';
import { languageFor } from './speak.ts';

type FmtOptions = GlobalOptions & { readonly check: boolean; readonly dryRun: boolean };

export const fmt: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = FMT_TEXTS[language];
  command
    .argument('[paths...]', texts.paths)
    .option('--check', texts.check, false)
    .option('-n, --dry-run', texts.dryRun, false)
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, operands: readonly string[], options: FmtOptions): Promise<ExitCode> {
  const { registers } = selectRegisters(context.cwd, operands);
  const [first] = registers;
  const settings = first === undefined ? undefined : loadConfig(diskTree(first.root)).settings;
  const language = languageFor(context, options, settings);
  const texts = FMT_TEXTS[language];
  const judged = registers.flatMap((register) => judge(context, register));
  if (judged.length === 0) throw noRecords(displayFolder(context.cwd, first?.root ?? context.cwd));
  for (const { shown, answer } of judged) {
    if ('kept' in answer) context.err(`${texts[answer.kept](visible(shown))}\n`);
  }
  const changed = judged.filter(({ change }) => change !== undefined);
  if (!options.check && !options.dryRun) write(registers, changed);
  const isRead = judged.every(({ answer }) => !('kept' in answer) || answer.kept === 'left');
  context.out(report(context, options, language, judged, changed));
  return isRead && (changed.length === 0 || !options.check) ? EXIT.ok : EXIT.findings;
}

type Judged = {
  readonly root: string;
  /** The file as the user would type it. */
  readonly shown: string;
  readonly answer: FormattedFile;
  readonly change: FileChange | undefined;
};

/** Every file of a register that is asked for, with its canonical form. */
function judge(context: Context, { root, within }: SelectedRegister): readonly Judged[] {
  const tree = diskTree(root);
  const { settings } = loadConfig(tree);
  const config = tree.has(CONFIG_FILE) ? [{ path: CONFIG_FILE, entry: 'file' as const }] : [];
  const found = [...config, ...tree.list(settings.exclude)].filter(({ path }) => isWithin(within, path));
  return found.map((entry) => {
    const { file } = tree.read(entry, settings.limits.fileSize);
    const answer = file === undefined ? UNREADABLE : formatFile(file);
    const shown = displayFolder(context.cwd, join(root, entry.path));
    return { root, shown, answer, change: changeOf(file, answer) };
  });
}

const UNREADABLE: FormattedFile = { kept: 'unreadable' };

function changeOf(file: SourceFile | undefined, answer: FormattedFile): FileChange | undefined {
  if (file === undefined || 'kept' in answer || file.text === answer.text) return undefined;
  return { path: file.path, before: file.text, after: answer.text };
}

function write(registers: readonly SelectedRegister[], changed: readonly Judged[]): void {
  for (const { root } of registers) applyChanges(root, changesIn(changed, root));
}

function changesIn(changed: readonly Judged[], root: string): readonly FileChange[] {
  return changed.flatMap((one) => (one.root === root && one.change !== undefined ? [one.change] : []));
}

function report(
  { colour }: Context,
  { check, dryRun }: FmtOptions,
  language: Language,
  judged: readonly Judged[],
  changed: readonly Judged[],
): string {
  const texts = FMT_TEXTS[language];
  if (changed.length === 0)
    return `${texts.allDone(judged.filter(({ answer }) => 'text' in answer).length)}\n`;
  const list = changed.map(({ shown }) => `  ${visible(shown)}\n`).join('');
  if (check) return `${texts.wouldBe(changed.length)} ${texts.remedy}\n${list}`;
  if (!dryRun) return `${texts.formatted(changed.length)}\n${list}`;
  const diff = changesDiff(
    changed.flatMap(({ change, shown }) => (change === undefined ? [] : [{ ...change, path: shown }])),
    { language, colour },
  );
  return `${texts.wouldBe(changed.length)}\n\n${diff}`;
}
