/** The institutions that rows name as records: new, or brought up to date. */
import { pathOf, planDescribed, type InstitutionRows } from './describe-institutions.ts';
import { bestName, draftInstitution } from './draft-institution.ts';
import type { GatheredInstitution } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import { nameOriginOf, ORIGIN_KEY, originFileOf, rowOriginOf } from './import-origin.ts';
import type { PlannedRecord } from './import-plan.ts';
import { imprintOf, writeImprint } from './imprint.ts';
import type { KindPlan, Planning } from './kind-plan.ts';
import { remarksByInstitution } from './partner-remarks.ts';
import { planKnownRecord } from './plan-known-record.ts';
import type { PlacedRemark, SheetRow } from './row-reading.ts';

export type InstitutionsPlan = {
  /** Our own, where it is new. */
  readonly own: readonly PlannedRecord[];
  /** Those that rows describe. */
  readonly institutions: KindPlan<'institution'>;
  /** Those that other rows name. */
  readonly named: readonly PlannedRecord[];
};

type NamingPlanning = Pick<Planning, 'input' | 'gathering'> & {
  /** The rows of other kinds that become records. */
  readonly rows: readonly SheetRow[];
  /** What these records name otherwise than as partners. */
  readonly naming: readonly GatheredInstitution[];
};

/** Plans the records of institutions that rows describe or name. What people have recorded themselves is left as it is. */
export function planInstitutions(
  prepared: InstitutionRows,
  { input, gathering, rows, naming }: NamingPlanning,
): InstitutionsPlan {
  const { meant } = gathering;
  const partners = rows.flatMap((row) => row.partners.flatMap((one) => meant.get(one) ?? []));
  const named = new Set([...partners, ...naming]);
  const described = planDescribed(prepared, { input, gathering, named });
  const remarks = remarksByInstitution(rows, meant);
  return {
    own: ownInstitution(input),
    institutions: described.plan,
    named: gathering.institutions
      .filter((one) => named.has(one) && !described.entries.has(one))
      .flatMap((one) => planNamed(one, input, remarks.get(one) ?? [])),
  };
}

function ownInstitution({ own }: ImportInput): readonly PlannedRecord[] {
  if (own.institution === undefined || !own.isNew) return [];
  const data = { kind: 'institution', id: own.institution, name: own.name } as const;
  return [{ is: 'created', id: own.institution, path: pathOf(own.institution), data, remarks: [] }];
}

/** An institution that rows of other kinds name. Where a sheet of the file is not read, it may tell more of it. */
function planNamed(
  one: GatheredInstitution,
  { file, sheets, readings }: ImportInput,
  remarks: readonly PlacedRemark[],
): readonly PlannedRecord[] {
  const { record } = one;
  const draft = draftInstitution(one);
  if (record === undefined) {
    const origin = { file, names: [...one.names], made: writeImprint(imprintOf(draft)) };
    return [
      { is: 'created', id: one.id, path: pathOf(one.id), data: { ...draft, [ORIGIN_KEY]: origin }, remarks },
    ];
  }
  const last = nameOriginOf(record);
  // A sheet that describes it says more than one that only names it.
  if (last === undefined || rowOriginOf(record) !== undefined) return [];
  const names = [...last.names, ...one.names.filter((name) => !last.names.includes(name))];
  const isWhole = readings.length >= sheets.length;
  return [
    planKnownRecord({
      record,
      last: last.imprint,
      draft: { ...draft, name: bestName(names) },
      origin: { file: originFileOf(record) ?? file, names },
      isSameOrigin: names.length === last.names.length,
      unsaid: originFileOf(record) !== file || !isWhole ? 'kept' : 'taken-away',
      remarks,
    }),
  ];
}
