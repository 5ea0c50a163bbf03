/** Rows of agreements as records. */
import { folded } from '../records/folded.ts';
import type { AgreementRecord } from '../records/record.ts';
import { agreementId } from './agreement-ids.ts';
import { numberKey } from './cells/document-numbers.ts';
import { nameOf } from './draft-institution.ts';
import type { Gathering } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import { kindPlan, originOf, type KindPlan, type KindRows, type Planning } from './kind-plan.ts';
import { planAgreement } from './plan-agreement.ts';
import { agreementNames, type AgreementNames } from './row-references.ts';
import type { RowReading, SheetRow } from './row-reading.ts';
import { sheetRows } from './sheet-rows.ts';
import { sortRows } from './sort-rows.ts';

/** The rows of agreements; one without a partner has no second party. */
export function agreementRows(input: ImportInput): KindRows<RowReading> {
  const sheet = sheetRows('agreement', input.readings, input.file);
  const named = sheet.rows.map((row) => withoutOurselves(row, input.own.name));
  return {
    sheet,
    usable: named.filter(({ partners }) => partners.length > 0),
    unusable: named
      .filter(({ partners }) => partners.length === 0)
      .map((row) => ({ row, reason: 'no-partner' as const })),
  };
}

/** "Penggiat: Universitas Kita, PT Bumi Lestari" names us among the partners. */
function withoutOurselves(row: RowReading, ownName: string): RowReading {
  if (row.partners.length < 2) return row;
  const others = row.partners.filter(({ name }) => folded(name) !== folded(ownName));
  return { ...row, partners: others };
}

export type AgreementsPlan = KindPlan<'agreement'> & {
  readonly rows: readonly RowReading[];
  /** By what rows call agreements, those of the register and the new ones. */
  readonly names: AgreementNames;
  /** The agreements of an institution, by its id. */
  readonly ofPartner: ReadonlyMap<string, readonly string[]>;
};

/** Plans the agreements of the rows. */
export function planAgreements(prepared: KindRows<RowReading>, planning: Planning): AgreementsPlan {
  const { input, gathering, ids } = planning;
  const { agreements } = input.register;
  const { sheet, usable } = prepared;
  const sorted = sortRows<RowReading, AgreementRecord>(usable, {
    kind: 'agreement',
    input,
    identity: sheet.identity,
    present: agreements.values(),
    starts: { ofRow: ({ facts }) => facts.from ?? facts.signed, ofRecord: startOf },
    recorded: (rows, taken) => recordedByHand(rows, taken, { gathering, present: agreements.values() }),
  });
  const { rows, matches, wantedBack } = sorted;
  const rowIds = new Map(
    rows.map((row) => {
      const known = matches.get(row)?.record.id ?? takenBack(wantedBack.get(row), ids.taken);
      return [row, known ?? agreementId(partnersOf(row, gathering)[0]?.id ?? '', row, ids.taken)] as const;
    }),
  );
  const names = agreementNames(rowIds, agreements.values());
  const origins = originals(sheet.rows);
  const records = new Map(
    rows.map(
      (row) =>
        [
          row,
          planAgreement(row, {
            input,
            names,
            id: rowIds.get(row) ?? '',
            partners: partnersOf(row, gathering),
            match: matches.get(row),
            origin: originOf(origins.get(placeOf(row)) ?? row, input.file, sheet.duplicates),
            runningNumbers: sheet.identity.runningNumbers,
          }),
        ] as const,
    ),
  );
  const plan = kindPlan('agreement', prepared, sorted, { records, input });
  return { ...plan, rows, names, ofPartner: byPartner(rowIds, gathering, agreements.values()) };
}

/** A row from which we were taken out is still the row that others repeat. */
function originals(rows: readonly RowReading[]): ReadonlyMap<string, RowReading> {
  return new Map(rows.map((row) => [placeOf(row), row] as const));
}

function placeOf({ sheet, row }: SheetRow): string {
  return `${sheet} ${String(row)}`;
}

/** The id that a deleted record had, taken again. */
export function takenBack(id: string | undefined, taken: Set<string>): string | undefined {
  if (id !== undefined) taken.add(id);
  return id;
}

/** The institutions that a row names, as their records call them. */
export function partnersOf(
  { partners }: SheetRow,
  { meant }: Gathering,
): readonly { readonly id: string; readonly name: string }[] {
  return partners.map((partner) => {
    const institution = meant.get(partner);
    return {
      id: institution?.id ?? '',
      name: institution === undefined ? partner.name : nameOf(institution),
    };
  });
}

function startOf({ data }: AgreementRecord): string | undefined {
  const from = data.term?.from;
  return from === undefined || from === 'signing' ? data.parties[0]?.signed : from;
}

/** Rows whose paper somebody has recorded by hand: the same partner, and the same number. */
function recordedByHand(
  rows: readonly RowReading[],
  taken: ReadonlySet<string>,
  { gathering, present }: { readonly gathering: Gathering; readonly present: Iterable<AgreementRecord> },
): ReadonlyMap<RowReading, string> {
  const known = new Map<string, string>();
  for (const record of present) {
    const numbers = record.data.parties.flatMap(({ number }) => number ?? []);
    for (const number of numbers)
      for (const institution of institutionsOf(record))
        known.set(`${numberKey(number)} ${institution}`, record.id);
  }
  const recorded = new Map<RowReading, string>();
  for (const row of rows) {
    const number = row.own.number ?? row.theirs.number;
    const partner = row.partners[0];
    const id =
      number && partner && known.get(`${numberKey(number)} ${gathering.meant.get(partner)?.id ?? ''}`);
    if (id !== undefined && id !== '' && !taken.has(id)) recorded.set(row, id);
  }
  return recorded;
}

function institutionsOf({ data }: AgreementRecord): readonly string[] {
  return data.parties.flatMap(({ institution }) => (typeof institution === 'string' ? [institution] : []));
}

function byPartner(
  rowIds: ReadonlyMap<RowReading, string>,
  gathering: Gathering,
  present: Iterable<AgreementRecord>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const learn = (partner: string, id: string): void => {
    const known = all.get(partner) ?? [];
    all.set(partner, known);
    if (!known.includes(id)) known.push(id);
  };
  for (const record of present) for (const one of institutionsOf(record)) learn(one, record.id);
  for (const [row, id] of rowIds) for (const partner of partnersOf(row, gathering)) learn(partner.id, id);
  return all;
}
