/** From rows to records: the plan of an import, all of it computed before anything is written. */
import type { Kind, RegisterRecord } from '../records/record.ts';
import { institutionRows } from './describe-institutions.ts';
import { gatherInstitutions, type Ids } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import type { ImportPlan, LeftRow, PlannedRecord, RowAccount } from './import-plan.ts';
import type { KindPlan } from './kind-plan.ts';
import { passedOverRows } from './passed-over.ts';
import { activityRows, planActivities } from './plan-activities.ts';
import { agreementRows, planAgreements } from './plan-agreements.ts';
import { planInstitutions } from './plan-institutions.ts';
import { membershipRows, planMemberships } from './plan-memberships.ts';
import { perhapsSame } from './sheet-rows.ts';

/** Plans an import. */
export function planImport(input: ImportInput): ImportPlan {
  const { register } = input;
  const ids: Ids = { idOf: input.idOf, taken: takenIds(input) };
  const described = institutionRows(input);
  const [papers, members, acts] = [agreementRows(input), membershipRows(input), activityRows(input)];
  // What describes an institution comes before what only names it.
  const gathering = gatherInstitutions(
    [described, papers, members, acts].flatMap(({ usable }) => usable.flatMap(({ partners }) => partners)),
    register.institutions.values(),
    ids,
    described.pinned,
  );
  const planning = { input, gathering, ids };
  const agreements = planAgreements(papers, planning);
  const memberships = planMemberships(members, planning);
  const activities = planActivities(acts, { ...planning, agreements });
  const rows = [...agreements.rows, ...memberships.rows, ...activities.rows];
  const { own, institutions, named } = planInstitutions(described, {
    input,
    gathering,
    rows,
    naming: [...memberships.naming, ...activities.naming],
  });
  const plans = [agreements, institutions, memberships, activities];
  const inOrder = bySheet(input);
  return {
    accounts: plans.filter(({ total }) => total > 0).map(accountOf),
    planned: [
      ...[...own, ...institutions.planned, ...named],
      ...[agreements, memberships, activities].flatMap(({ planned }) => planned),
    ],
    named: [...own, ...named],
    left: plans.flatMap(({ left }) => left).toSorted(inOrder),
    deleted: plans.flatMap(({ deleted }) => deleted).toSorted(inOrder),
    duplicates: plans.flatMap(({ duplicates }) => duplicates),
    passedOver: passedOverRows(input.readings),
    perhapsOne: gathering.perhapsOne,
    perhapsSame: perhapsSame(agreements.rows),
    perhapsUnder: activities.perhapsUnder,
    gone: plans.flatMap((plan) => goneFrom(plan, input)),
    listed: plans.flatMap(({ listed }) => listed),
  };
}

function takenIds({ register: { byId, broken }, own }: ImportInput): Set<string> {
  const ours = own.institution === undefined ? [] : [own.institution];
  return new Set([...byId.keys(), ...broken.map(({ id }) => id), ...ours]);
}

/** In the order of the sheets, and of the rows in them. */
function bySheet({ readings }: ImportInput): (a: Pick<LeftRow, 'row'>, b: Pick<LeftRow, 'row'>) => number {
  const order = new Map(readings.map(({ mapping }, at) => [mapping.table.name, at] as const));
  return (a, b) => (order.get(a.row.sheet) ?? 0) - (order.get(b.row.sheet) ?? 0) || a.row.row - b.row.row;
}

function accountOf({ kind, total, planned, duplicates, deleted, left }: KindPlan<Kind>): RowAccount {
  const count = (is: PlannedRecord['is']): number => planned.filter((one) => one.is === is).length;
  return {
    kind,
    rows: total,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    duplicates: duplicates.length,
    deleted: deleted.length,
    left: left.length,
  };
}

/** Of the sheets that were read, and of sheets that the file has no more: of one left out nobody can tell. */
function goneFrom(
  { imported, matched }: KindPlan<Kind>,
  { file, readings, sheets }: ImportInput,
): readonly RegisterRecord[] {
  const read = new Set(readings.map(({ mapping }) => mapping.table.name));
  return imported
    .filter(
      ({ origin }) => origin.file === file && (read.has(origin.sheet) || !sheets.includes(origin.sheet)),
    )
    .filter(({ record }) => !matched.has(record.id))
    .map(({ record }) => record);
}
