/** What the sheets hold where their heads leave it open: as `--kind` says, else as a person answers, else refused. */
import { UsageError } from '../errors.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import type { Kind } from '../records/record.ts';
import type { FormNames } from '../sheets/cells/forms.ts';
import type { SheetMapping } from '../sheets/column-mapping.ts';
import { mapSheet, toldColumns, type UnclearMap } from '../sheets/mapping-file.ts';
import type { ImportOptions } from './import-options.ts';

/** Asks what a sheet holds; `none` to leave it out, undefined where the person stopped. */
export type AskKind = (sheet: string, heads: readonly string[]) => Promise<Kind | 'none' | undefined>;

/** Sheets of which it is known what they hold, those of which it is not, and the names of all others. */
export type OpenKinds = {
  readonly mapped: readonly SheetMapping[];
  readonly unclear: readonly UnclearMap[];
  readonly notRead: readonly string[];
};

type Settling = {
  readonly file: string;
  /** What `--kind` says. */
  readonly kind: Kind | undefined;
  readonly options: Pick<ImportOptions, 'sheet'>;
  /** The register's own forms. */
  readonly forms: FormNames;
  /** Undefined where nobody can be asked. */
  readonly askKind: AskKind | undefined;
};

/** Settles what every sheet holds. Throws UsageError where somebody has to say it and nobody can be asked. */
export async function settledKinds(
  { mapped, unclear, notRead }: OpenKinds,
  { file, kind, options, forms, askKind }: Settling,
): Promise<Omit<OpenKinds, 'unclear'>> {
  const isOnly = mapped.length + unclear.length === 1;
  if (kind !== undefined) {
    // Said of one sheet, it holds; said of all, it is meant for those that do not tell themselves.
    const isForAll = isOnly || options.sheet.length > 0;
    if (!isForAll && unclear.length === 0) {
      throw new UsageError(IMPORT_ERRORS.kindOfWhich(mapped.map(({ table }) => table.name).join(', ')));
    }
    const retold = isForAll
      ? mapped.map((one) => toldAs({ ...one, columns: toldColumns(one) }, kind, forms))
      : mapped;
    return { mapped: [...retold, ...unclear.map((one) => toldAs(one, kind, forms))], notRead };
  }
  if (askKind === undefined && unclear.length > 0) {
    const names = unclear.map(({ table }) => table.name);
    throw new UsageError(IMPORT_ERRORS.unclearKind(file, names, isOnly));
  }
  const answered: SheetMapping[] = [];
  const leftOut: string[] = [];
  for (const sheet of unclear) {
    const heads = sheet.header.titles.flatMap(({ whole }) => (whole === '' ? [] : [whole]));
    const answer = await askKind?.(sheet.table.name, heads);
    if (answer === undefined) throw new UsageError(IMPORT_ERRORS.stopped());
    if (answer === 'none') leftOut.push(sheet.table.name);
    else answered.push(toldAs(sheet, answer, forms));
  }
  return { mapped: [...mapped, ...answered], notRead: [...notRead, ...leftOut] };
}

function toldAs(
  sheet: Pick<UnclearMap, 'table' | 'header' | 'columns'>,
  kind: Kind,
  forms: FormNames,
): SheetMapping {
  const mapping = mapSheet(sheet, { kind, by: 'told', columns: [] }, forms);
  if ('problem' in mapping) throw new UsageError(mapping.problem);
  return mapping;
}
