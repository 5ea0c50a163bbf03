/** `mou import`: rows of a spreadsheet as records, with every assumption listed; again and again as the sheet changes. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { idFromName } from '../editing/id-from-name.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { withProgress, type Progress } from '../io/progress.ts';
import { readWorkbook, type ReadWorkbook } from '../io/workbook/read-workbook.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import { IMPORT_HELP } from '../locale/import/help.ts';
import { IMPORT_TEXTS } from '../locale/import/report.ts';
import type { Language } from '../locale/language.ts';
import { columnsText } from '../output/import/columns-text.ts';
import { importText } from '../output/import/import-text.ts';
import { visible } from '../output/visible.ts';
import { exampleAgreement } from '../register/example-agreement.ts';
import { countUnread } from '../register/unread-documents.ts';
import type { OwnInstitution } from '../sheets/import-input.ts';
import type { ImportPlan } from '../sheets/import-plan.ts';
import { madeFile } from '../sheets/made/made-file.ts';
import { planImport } from '../sheets/plan-import.ts';
import { readSheet } from '../sheets/read-sheets.ts';
import { habitsOf, ownForms, type SheetHabits } from '../sheets/sheet-habits.ts';
import type { CommandModule } from './command.ts';
import { importBack, readMadeJson } from './import-back.ts';
import { chosenSheets, writeMapFile } from './import-columns.ts';
import type { AskKind } from './import-kinds.ts';
import type { ImportOptions } from './import-options.ts';
import { ownInstitution } from './import-own.ts';
import { assumptionsPath, readImportedList, refuseList, writeImport } from './import-writing.ts';
import { openForImport, type ImportTarget } from './open-for-import.ts';
import { collected } from './repeated-option.ts';
import { commaApart } from './word-option.ts';

/** Asks whether the columns are understood; undefined where the person stopped. */
export type AskColumns = (language: Language) => Promise<boolean | undefined>;

export const importCommand: CommandModule = {
  describe,
  run: (context, operands, options: ImportOptions) => importFile(context, operands, options, askOnTerminal),
};

function describe(command: Command, language: Language): void {
  const texts = IMPORT_HELP[language];
  command
    .argument('<file>', texts.file)
    .option('--sheet <name>', texts.sheet, (name: string, all: string[]) => [...all, name], [])
    .option('--kind <kind>', texts.kind)
    .option('--ours <institution>', texts.ours)
    .option('--map <file>', texts.map)
    .option('--write-map <file>', texts.writeMap)
    .option('--assumptions <file>', texts.assumptions)
    .option('--bring-back <id>', texts.bringBack, collected, [])
    .option('-y, --yes', texts.yes, false)
    .option('-n, --dry-run', texts.dryRun, false)
    .addHelpText('after', `\n${texts.examples}`);
}

/** What a person can be asked: `columns` for approval, `kind` of a sheet that does not tell what it holds. */
export type ImportQuestions = {
  readonly columns: AskColumns;
  readonly kind: (language: Language, ...about: Parameters<AskKind>) => ReturnType<AskKind>;
};

/** The command with its questions put by `ask`, where a person can be asked. */
export async function importFile(
  context: Context,
  [file = '']: readonly string[],
  options: ImportOptions,
  ask: ImportQuestions,
): Promise<ExitCode> {
  const json = readMadeJson(context, file);
  if (json !== undefined) return importBack(context, json, file, options);
  const workbook = await readWorkbook(context.cwd, file);
  const made = madeFile(workbook.tables);
  if (made !== undefined) return importBack(context, made, file, options);
  if (options.writeMap !== undefined) return writeMapFile(context, workbook, options.writeMap, options);
  const target = await openForImport(context, options);
  const { language, register } = target;
  const unread = countUnread(register, target.findings);
  if (unread > 0) throw new UsageError(IMPORT_ERRORS.unread(unread));
  const own = ownInstitution(register, options.ours);
  refuseList(context, options);
  const mayAsk = context.interactive && !options.yes;
  const { mapped, notRead } = await chosenSheets(context, workbook, {
    options,
    forms: ownForms(register.settings),
    askKind: mayAsk ? (...about) => ask.kind(language, ...about) : undefined,
  });
  const sheets = mapped.map((mapping) => habitsOf(mapping, register.settings));
  showColumns(context, sheets, target);
  if (notRead.length > 0) context.err(`${IMPORT_TEXTS[language].notRead(notRead.join(', '))}\n`);
  const asks = mayAsk && !options.dryRun && options.map === undefined;
  if (asks && (await ask.columns(language)) !== true) throw new UsageError(IMPORT_ERRORS.stopped());
  return withProgress(context, (progress) =>
    work(context, { workbook, target, own, sheets, options, progress }),
  );
}

type Work = {
  readonly workbook: ReadWorkbook;
  readonly target: ImportTarget;
  readonly own: OwnInstitution;
  readonly sheets: readonly SheetHabits[];
  readonly options: ImportOptions;
  readonly progress: Progress;
};

function work(context: Context, { workbook, target, own, sheets, options, progress }: Work): ExitCode {
  const { register, language } = target;
  const texts = IMPORT_TEXTS[language];
  let count = 0;
  const onRow = (): void => {
    count += 1;
    progress.step(() => texts.reading(count));
  };
  const readings = sheets.map((sheet) => readSheet(sheet, onRow));
  progress.stage(() => texts.planning);
  const listed = readImportedList(target.root);
  const plan = planImport({
    ...{ readings, register, own, language, idOf: idFromName },
    file: workbook.name,
    sheets: workbook.tables.map(({ name }) => name),
    listed,
    bringBack: new Set(commaApart(options.bringBack ?? [])),
  });
  refuseNotDeleted(plan, options);
  progress.stage(() => texts.writing);
  writeImport(context, { plan, workbook, target, options, listed });
  tell(context, plan, assumptionsPath(workbook.name, options), target);
  if (!options.dryRun) context.out(`\n${nextText(target)}\n`);
  const hasConflicts = plan.planned.some((one) => one.is !== 'created' && one.conflicts.length > 0);
  return hasConflicts ? EXIT.findings : EXIT.ok;
}

/** Throws UsageError for an id to bring back that none of the rows had, or whose record is there. */
function refuseNotDeleted({ planned }: ImportPlan, { bringBack = [] }: ImportOptions): void {
  const made = new Set(planned.flatMap(({ is, id }) => (is === 'created' ? [id] : [])));
  const unknown = commaApart(bringBack).filter((id) => id !== 'all' && !made.has(id));
  if (unknown.length > 0) throw new UsageError(IMPORT_ERRORS.notDeleted(unknown.join(', ')));
}

/** What to do now: check, and let go of the example that would be counted among real agreements. */
function nextText({ register, language }: ImportTarget): string {
  const { next, example } = IMPORT_TEXTS[language];
  const left = exampleAgreement(register);
  return left === undefined ? next : `${next}\n${visible(example(left.file))}`;
}

function showColumns(context: Context, sheets: readonly SheetHabits[], { language }: ImportTarget): void {
  const { colour, columns } = context;
  for (const sheet of sheets) context.out(`${columnsText(sheet, { language, colour, columns })}\n`);
}

function tell(context: Context, plan: ImportPlan, csv: string, { language }: ImportTarget): void {
  const { colour, columns } = context;
  context.out(importText(plan, csv, { language, colour, columns }));
}

/** The prompts are loaded only where somebody answers them. */
const askOnTerminal: ImportQuestions = {
  columns: async (language) => (await import('../io/ask-columns.ts')).askColumns(IMPORT_TEXTS[language].ask),
  kind: async (language, sheet, heads) => {
    const { question, kinds, none } = IMPORT_TEXTS[language].askKind;
    const { askKind } = await import('../io/ask-kind.ts');
    return askKind({ message: visible(question(sheet, heads)), kinds, none });
  },
};
