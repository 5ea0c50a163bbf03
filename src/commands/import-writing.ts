/** Writing what an import has planned: records all or none, then the list of assumptions; or showing it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { realChanges, type FileChange } from '../editing/file-change.ts';
import { UsageError } from '../errors.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { entryAt } from '../io/entries.ts';
import { writeFiles } from '../io/write-files.ts';
import { refuseReport } from '../io/refuse-report.ts';
import { writeReport } from '../io/write-report.ts';
import type { ReadWorkbook } from '../io/workbook/read-workbook.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import { IMPORT_TEXTS } from '../locale/import/report.ts';
import { changesDiff } from '../output/changes-diff.ts';
import { assumptionsCsv, ASSUMPTIONS_BEGINNING } from '../output/import/assumptions-csv.ts';
import { recordFiles } from '../output/import/record-files.ts';
import { ASSUMPTIONS_FOLDER, IMPORTED_FILE } from '../register/own-files.ts';
import type { ImportPlan } from '../sheets/import-plan.ts';
import {
  mergeImportedRows,
  readImportedRows,
  writeImportedRows,
  type ImportedRow,
} from '../sheets/imported-rows.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportTarget } from './open-for-import.ts';

type Writing = {
  readonly plan: ImportPlan;
  readonly workbook: ReadWorkbook;
  readonly target: ImportTarget;
  readonly options: ImportOptions;
  /** The rows that earlier imports have listed. */
  readonly listed: readonly ImportedRow[];
};

/** The rows that earlier imports into a register have made records of. */
export function readImportedList(root: string): readonly ImportedRow[] {
  const path = join(root, IMPORTED_FILE);
  return entryAt(path) === 'file' ? readImportedRows(readFileSync(path, 'utf8')) : [];
}

/** Where the list of assumptions goes, as a person would type it; inside the register unless told otherwise. */
export function assumptionsPath(file: string, { assumptions }: Pick<ImportOptions, 'assumptions'>): string {
  return assumptions ?? `${ASSUMPTIONS_FOLDER}/${file}.csv`;
}

/** Asked before the work, so that none is done in vain. Throws FileError where the list cannot stand at its place. */
export function refuseList({ cwd }: Context, { assumptions }: ImportOptions): void {
  if (assumptions !== undefined) refuseReport({ cwd, path: assumptions, beginning: ASSUMPTIONS_BEGINNING });
}

/** New files shown whole in a dry run; of more of them, the rest is counted. */
const SHOWN_FILES = 3;

/** Writes the records and the list, or shows how files would change. */
export function writeImport(context: Context, { plan, workbook, target, options, listed }: Writing): void {
  const { root, register, language } = target;
  const { changes, refused } = recordFiles(plan, register.sources, language);
  if (refused.length > 0) throw new UsageError(IMPORT_ERRORS.notEdited(refused.join(', ')));
  const real = realChanges(changes);
  if (options.dryRun) {
    show(context, real, target);
    return;
  }
  applyChanges(root, [...real, ...listChange(root, plan, listed)]);
  const text = assumptionsCsv(plan, language);
  const path = assumptionsPath(workbook.name, options);
  if (options.assumptions !== undefined)
    writeReport({ cwd: context.cwd, path, text, beginning: ASSUMPTIONS_BEGINNING });
  // The list in the register is ours alone: every import makes it anew.
  else writeFiles(root, [{ path, text, isOurs: true }], false);
}

/** The list changes with the records, so that neither stands without the other. */
function listChange(
  root: string,
  { listed }: ImportPlan,
  before: readonly ImportedRow[],
): readonly FileChange[] {
  const path = join(root, IMPORTED_FILE);
  const text = entryAt(path) === 'file' ? readFileSync(path, 'utf8') : undefined;
  const after = writeImportedRows(mergeImportedRows(before, listed));
  return realChanges(after === '' ? [] : [{ path: IMPORTED_FILE, before: text, after }]);
}

function show(context: Context, changes: readonly FileChange[], { language }: ImportTarget): void {
  const texts = IMPORT_TEXTS[language];
  if (changes.length === 0) {
    context.out(`${texts.nothingWouldChange}\n\n`);
    return;
  }
  const fresh = changes.filter(({ before }) => before === undefined);
  const shown = [...changes.filter(({ before }) => before !== undefined), ...fresh.slice(0, SHOWN_FILES)];
  context.out(`${texts.wouldChange}\n\n${changesDiff(shown, { language, colour: context.colour })}`);
  if (fresh.length > SHOWN_FILES) context.out(`${texts.newFiles(fresh.length - SHOWN_FILES)}\n`);
  context.out('\n');
}
