/** The way back of `mou import`: files that `mou export` made, their changed cells as changes of fields. */
import type { Context } from '../context.ts';
import { realChanges } from '../editing/file-change.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readTextFile } from '../io/workbook/read-workbook.ts';
import { BACK_ERRORS } from '../locale/import/back.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import { IMPORT_TEXTS } from '../locale/import/report.ts';
import { changesDiff } from '../output/changes-diff.ts';
import { backFiles } from '../output/export/back-files.ts';
import { backText } from '../output/export/back-text.ts';
import { countUnread } from '../register/unread-documents.ts';
import type { MadeFile } from '../sheets/made/made-file.ts';
import { madeJson } from '../sheets/made/made-json.ts';
import { planBack } from '../sheets/made/plan-back.ts';
import type { ImportOptions } from './import-options.ts';
import { openForImport } from './open-for-import.ts';

/** The records of a JSON file; undefined for a file of another sort. Throws UsageError for JSON of somebody else. */
export function readMadeJson({ cwd }: Context, path: string): MadeFile | undefined {
  if (!/\.jsonl?$/i.test(path)) return undefined;
  const made = madeJson(readTextFile(cwd, path));
  if (made === undefined) throw new UsageError(BACK_ERRORS.noExport(path));
  if (made === 'public') throw new UsageError(BACK_ERRORS.isPublic(path));
  return made;
}

/** Takes the changes of the file into the register, or shows them; 1 where something was not taken. */
export async function importBack(
  context: Context,
  made: MadeFile,
  file: string,
  { dryRun, ...options }: ImportOptions,
): Promise<ExitCode> {
  const { register, findings, language, root } = await openForImport(context, options);
  const unread = countUnread(register, findings);
  if (unread > 0) throw new UsageError(IMPORT_ERRORS.unread(unread));
  const plan = planBack(register, made);
  const { changes, refused } = backFiles(register, plan.records);
  if (refused.length > 0) throw new UsageError(BACK_ERRORS.refused(refused.join(', ')));
  const { colour, columns } = context;
  const texts = IMPORT_TEXTS[language];
  context.out(backText(plan, file, { language, colour, columns }));
  const real = realChanges(changes);
  if (dryRun && real.length > 0) {
    context.out(`\n${texts.wouldChange}\n\n${changesDiff(real, { language, colour })}`);
  } else if (real.length > 0) {
    applyChanges(root, real);
    context.out(`\n${texts.done} ${texts.next}\n`);
  }
  const isWhole = plan.conflicts.length + plan.problems.length + plan.damaged.length === 0;
  return isWhole ? EXIT.ok : EXIT.findings;
}
