/** From rows to records: the plan of an import, all of it computed before anything is written. */
import { folded } from '../records/folded.ts';
import { groupedBy } from '../records/grouped.ts';
import type { AgreementRecord } from '../records/record.ts';
import { agreementId } from './agreement-ids.ts';
import { numberKey } from './cells/document-numbers.ts';
import { gatherInstitutions, type Gathering, type Ids } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import type { ImportPlan, LeftRow, PlannedRecord } from './import-plan.ts';
import { importedAgreements, matchRows, type ImportedAgreement } from './match-rows.ts';
import { passedOverRows } from './passed-over.ts';
import { planAgreement } from './plan-agreement.ts';
import { nameOf } from './draft-institution.ts';
import { planInstitutions } from './plan-institutions.ts';
import { agreementNames } from './row-references.ts';
import type { RowReading } from './row-reading.ts';
import { perhapsSame, sheetRows, type SheetRows } from './sheet-rows.ts';

/** Plans an import. */
export function planImport(input: ImportInput): ImportPlan {
  const { register, own } = input;
  const sheet = sheetRows(input.readings, input.file);
  const named = sheet.rows.map((row) => withoutOurselves(row, own.name));
  const partnerless = named.filter(({ partners }) => partners.length === 0);
  const usable = named.filter(({ partners }) => partners.length > 0);
  const ids: Ids = { idOf: input.idOf, taken: takenIds(input) };
  const gathering = gatherInstitutions(
    usable.flatMap(({ partners }) => partners),
    register.institutions.values(),
    ids,
  );
  const imported = importedAgreements(register.agreements.values());
  const matches = matchRows(usable, imported, sheet.identity);
  const recorded = alreadyRecorded(usable, matches, gathering, register.agreements.values());
  const rows = usable.filter((row) => !recorded.has(row));
  const agreements = planAgreements(rows, { input, sheet, gathering, matches, ids });
  const left: readonly LeftRow[] = [
    ...partnerless.map((row): LeftRow => ({ row, reason: 'no-partner' })),
    ...[...recorded].map(([row, recordId]): LeftRow => ({ row, reason: 'already-recorded', recordId })),
  ];
  const spoken = new Set(rows.flatMap(({ partners }) => partners));
  const institutions = planInstitutions(gathering, rows, spoken, input);
  const planned = [...institutions, ...agreements];
  return {
    account: accountOf(sheet, agreements, left),
    planned,
    left: left.toSorted((a, b) => a.row.row - b.row.row),
    duplicates: sheet.duplicates,
    passedOver: passedOverRows(input.readings),
    perhapsOne: gathering.perhapsOne,
    perhapsSame: perhapsSame(rows),
    gone: goneFrom(input.file, imported, matches),
  };
}

/** "Penggiat: Universitas Kita, PT Bumi Lestari" names us among the partners. */
function withoutOurselves(row: RowReading, ownName: string): RowReading {
  if (row.partners.length < 2) return row;
  const others = row.partners.filter(({ name }) => folded(name) !== folded(ownName));
  return { ...row, partners: others };
}

function takenIds({ register: { byId, broken }, own }: ImportInput): Set<string> {
  const ours = own.institution === undefined ? [] : [own.institution];
  return new Set([...byId.keys(), ...broken.map(({ id }) => id), ...ours]);
}

/** Rows whose paper somebody has recorded by hand: the same partner, and the same number. */
function alreadyRecorded(
  rows: readonly RowReading[],
  matches: ReadonlyMap<RowReading, ImportedAgreement>,
  { meant }: Gathering,
  present: Iterable<AgreementRecord>,
): ReadonlyMap<RowReading, string> {
  const known = new Map<string, string>();
  for (const record of present) {
    const { parties } = record.data;
    const numbers = parties.flatMap(({ number }) => number ?? []);
    const institutions = parties.flatMap(({ institution }) =>
      typeof institution === 'string' ? [institution] : [],
    );
    for (const number of numbers)
      for (const institution of institutions) known.set(`${numberKey(number)} ${institution}`, record.id);
  }
  const taken = new Set([...matches.values()].map(({ record }) => record.id));
  const recorded = new Map<RowReading, string>();
  for (const row of rows) {
    if (matches.has(row)) continue;
    const number = row.own.number ?? row.theirs.number;
    const partner = row.partners[0];
    const id = number && partner && known.get(`${numberKey(number)} ${meant.get(partner)?.id ?? ''}`);
    if (id !== undefined && id !== '' && !taken.has(id)) recorded.set(row, id);
  }
  return recorded;
}

type Planning = {
  readonly input: ImportInput;
  readonly sheet: SheetRows;
  readonly gathering: Gathering;
  readonly matches: ReadonlyMap<RowReading, ImportedAgreement>;
  readonly ids: Ids;
};

function planAgreements(
  rows: readonly RowReading[],
  { input, sheet, gathering, matches, ids }: Planning,
): readonly PlannedRecord[] {
  const partnersOf = ({ partners }: RowReading): readonly { id: string; name: string }[] =>
    partners.map((partner) => {
      const institution = gathering.meant.get(partner);
      return {
        id: institution?.id ?? '',
        name: institution === undefined ? partner.name : nameOf(institution),
      };
    });
  const rowIds = new Map(
    rows.map((row) => {
      const known = matches.get(row)?.record.id;
      return [row, known ?? agreementId(partnersOf(row)[0]?.id ?? '', row, ids.taken)] as const;
    }),
  );
  const names = agreementNames(rowIds, input.register.agreements.values());
  const copies = groupedBy(sheet.duplicates, ({ of }) => `${of.sheet} ${String(of.row)}`);
  return rows.map((row) =>
    planAgreement(row, {
      input,
      names,
      id: rowIds.get(row) ?? '',
      partners: partnersOf(row),
      match: matches.get(row),
      copies: (copies.get(`${row.sheet} ${String(row.row)}`) ?? []).map((copy) => copy.row),
      runningNumbers: sheet.identity.runningNumbers,
    }),
  );
}

function accountOf(
  sheet: SheetRows,
  agreements: readonly PlannedRecord[],
  left: readonly LeftRow[],
): ImportPlan['account'] {
  const count = (is: PlannedRecord['is']): number => agreements.filter((planned) => planned.is === is).length;
  return {
    rows: sheet.rows.length + sheet.duplicates.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    duplicates: sheet.duplicates.length,
    left: left.length,
  };
}

function goneFrom(
  file: string,
  imported: readonly ImportedAgreement[],
  matches: ReadonlyMap<RowReading, ImportedAgreement>,
): readonly AgreementRecord[] {
  const found = new Set([...matches.values()].map(({ record }) => record.id));
  return imported
    .filter(({ origin, record }) => origin.file === file && !found.has(record.id))
    .map(({ record }) => record);
}
