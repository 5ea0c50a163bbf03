/** Rows of institutions as records: one for each institution that they describe. */
import type { InstitutionRecord } from '../records/record.ts';
import { bestName, draftInstitution } from './draft-institution.ts';
import type { GatheredInstitution } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import { cellsKey, nameOriginOf, ORIGIN_KEY, rowOriginOf } from './import-origin.ts';
import type { LeftRow, PlannedRecord } from './import-plan.ts';
import { rowPrint } from './imported-rows.ts';
import { imprintOf, writeImprint } from './imprint.ts';
import { kindPlan, originOf, type KindPlan, type KindRows, type Planning } from './kind-plan.ts';
import { importedRecords, matchRows, type Imported } from './match-rows.ts';
import { planKnownRecord } from './plan-known-record.ts';
import type { InstitutionRow } from './read-institution-row.ts';
import type { PartnerMention } from './row-reading.ts';
import { sheetRows } from './sheet-rows.ts';
import { sortRows } from './sort-rows.ts';

/** The rows of a sheet of institutions, and the records that they are known to be. */
export type InstitutionRows = KindRows<InstitutionRow> & {
  readonly matches: ReadonlyMap<InstitutionRow, Imported<InstitutionRecord>>;
  readonly imported: readonly Imported<InstitutionRecord>[];
  readonly pinned: ReadonlyMap<PartnerMention, string>;
};

const STARTS = { ofRow: () => undefined, ofRecord: () => undefined };

/** The rows of institutions; each describes one. */
export function institutionRows({ readings, file, register }: ImportInput): InstitutionRows {
  const sheet = sheetRows('institution', readings, file);
  const usable = sheet.rows.filter(({ partners }) => partners.length === 1);
  const imported = importedRecords(register.institutions.values());
  const matches = matchRows(usable, imported, sheet.identity, STARTS);
  return {
    sheet,
    usable,
    unusable: sheet.rows
      .filter(({ partners }) => partners.length !== 1)
      .map((row) => ({
        row,
        reason: row.partners.length === 0 ? ('no-institution' as const) : ('several-names' as const),
      })),
    matches,
    imported,
    pinned: new Map(
      [...matches].flatMap(([{ partners }, { record }]) =>
        partners.map((mention) => [mention, record.id] as const),
      ),
    ),
  };
}

type Described = {
  readonly plan: KindPlan<'institution'>;
  readonly entries: ReadonlySet<GatheredInstitution>;
};

/** The rows that describe institutions: one record for each of these. */
export function planDescribed(
  prepared: InstitutionRows,
  {
    input,
    gathering,
    named,
  }: Pick<Planning, 'input' | 'gathering'> & { readonly named: ReadonlySet<GatheredInstitution> },
): Described {
  const { sheet, usable, matches, imported } = prepared;
  const entryOf = (row: InstitutionRow): GatheredInstitution | undefined =>
    row.partners.flatMap((mention) => gathering.meant.get(mention) ?? [])[0];
  // Only of an institution that nothing has kept can the list of imported rows say that it was deleted.
  const isNew = (row: InstitutionRow): boolean => {
    const entry = entryOf(row);
    return entry !== undefined && entry.record === undefined && !named.has(entry);
  };
  const sorted = sortRows<InstitutionRow, InstitutionRecord>(usable.filter(isNew), {
    kind: 'institution',
    input,
    identity: sheet.identity,
    present: [],
    starts: STARTS,
    recorded: () => new Map(),
  });
  const made = new Set(sorted.rows);
  const entries = new Map<GatheredInstitution, InstitutionRow>();
  const records = new Map<InstitutionRow, PlannedRecord>();
  const left: LeftRow[] = [];
  for (const row of usable) {
    const entry = entryOf(row);
    if (entry === undefined || (isNew(row) && !made.has(row))) continue;
    const first = entries.get(entry);
    if (first !== undefined) left.push({ row, reason: 'same-institution', recordId: entry.id });
    else if (isRecordedByHand(entry)) left.push({ row, reason: 'already-there', recordId: entry.id });
    else records.set(row, planDescribedOne(row, entry, { input, sheet }));
    if (first === undefined) entries.set(entry, row);
  }
  const prints = new Map(usable.map((row) => [row, rowPrint(row, sheet.identity, undefined)] as const));
  const plan = kindPlan(
    'institution',
    prepared,
    { ...sorted, imported, matches, prints },
    { records, input },
  );
  return { plan: { ...plan, left: [...plan.left, ...left] }, entries: new Set(entries.keys()) };
}

function isRecordedByHand({ record }: GatheredInstitution): boolean {
  return record !== undefined && nameOriginOf(record) === undefined;
}

function planDescribedOne(
  row: InstitutionRow,
  one: GatheredInstitution,
  { input, sheet }: { readonly input: ImportInput; readonly sheet: KindRows<InstitutionRow>['sheet'] },
): PlannedRecord {
  const { record } = one;
  const [{ name } = { name: '' }] = row.partners;
  const last = record === undefined ? undefined : nameOriginOf(record);
  const names = [...new Set([...(last?.names ?? []), ...one.names])];
  const data = { ...draftInstitution(one), name: bestName([name, ...names]) };
  const origin = { ...originOf(row, input.file, sheet.duplicates), names };
  if (record === undefined || last === undefined) {
    const made = writeImprint(imprintOf(data));
    const whole = { ...data, [ORIGIN_KEY]: { ...origin, made } };
    return { is: 'created', id: one.id, path: pathOf(one.id), data: whole, remarks: row.remarks };
  }
  const before = rowOriginOf(record);
  const { runningNumbers } = sheet.identity;
  const isSameRow =
    before !== undefined && cellsKey(before.cells, runningNumbers) === cellsKey(row.cells, runningNumbers);
  return planKnownRecord({
    record,
    last: last.imprint,
    draft: data,
    origin,
    isSameOrigin: isSameRow && names.length === last.names.length,
    // What only other sheets have told of it stays, and is theirs no more.
    unsaid: before === undefined ? 'let-go' : 'taken-away',
    remarks: row.remarks,
  });
}

/** Where the record of a new institution stands. */
export function pathOf(id: string): string {
  return `institutions/${id}.yaml`;
}
