/** Rows of memberships as records. */
import { folded } from '../records/folded.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import type { MembershipRecord } from '../records/record.ts';
import { filled } from './filled.ts';
import { freeId, type GatheredInstitution } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import { kindPlan, originOf, type KindPlan, type KindRows, type Planning } from './kind-plan.ts';
import { institutionsByName, type InstitutionsByName } from './named-institution.ts';
import { partnersOf, takenBack } from './plan-agreements.ts';
import { planRow } from './plan-row.ts';
import type { MembershipRow } from './read-membership-row.ts';
import type { PlacedRemark } from './row-reading.ts';
import { sheetRows } from './sheet-rows.ts';
import { sortRows } from './sort-rows.ts';

/** The rows of memberships; each is of one network. */
export function membershipRows({ readings, file }: ImportInput): KindRows<MembershipRow> {
  const sheet = sheetRows('membership', readings, file);
  return {
    sheet,
    usable: sheet.rows.filter(({ partners }) => partners.length === 1),
    unusable: sheet.rows
      .filter(({ partners }) => partners.length !== 1)
      .map((row) => ({
        row,
        reason: row.partners.length === 0 ? ('no-network' as const) : ('several-names' as const),
      })),
  };
}

type Member = {
  readonly data: PlainValue;
  readonly key: string;
  readonly isPerson: boolean;
  readonly gathered: readonly GatheredInstitution[];
};

/** Plans the memberships of the rows. */
export function planMemberships(
  prepared: KindRows<MembershipRow>,
  { input, gathering, ids }: Planning,
): KindPlan<'membership'> & { readonly rows: readonly MembershipRow[] } {
  const { sheet, usable } = prepared;
  const networkOf = (row: MembershipRow): string => partnersOf(row, gathering)[0]?.id ?? '';
  const named = institutionsByName({ input, gathering });
  const members = new Map(usable.map((row) => [row, memberOf(row, input, named)] as const));
  const sorted = sortRows<MembershipRow, MembershipRecord>(usable, {
    kind: 'membership',
    input,
    identity: sheet.identity,
    present: input.register.memberships.values(),
    starts: { ofRow: ({ facts }) => facts.joined, ofRecord: ({ data }) => data.joined },
    recorded: (rows, taken) => {
      const known = new Map(
        [...input.register.memberships.values()]
          .filter(({ id }) => !taken.has(id))
          .map(({ id, data }) => [`${keyOf(data.network)} ${keyOf(data.member)}`, id] as const),
      );
      return new Map(
        rows.flatMap((row) => {
          const id = known.get(`${networkOf(row)} ${members.get(row)?.key ?? ''}`);
          return id === undefined ? [] : [[row, id] as const];
        }),
      );
    },
  });
  const { rows, matches, wantedBack } = sorted;
  const naming = rows.flatMap((row) => members.get(row)?.gathered ?? []);
  const records = new Map(
    rows.map((row) => {
      const member = members.get(row) ?? memberOf(row, input, named);
      const id =
        matches.get(row)?.record.id ??
        takenBack(wantedBack.get(row), ids.taken) ??
        freeId(`${member.key.slice(0, LONGEST).replace(/-+$/, '')}-${networkOf(row)}`, ids.taken);
      const data = draftMembership(row, { id, network: networkOf(row), member });
      const own = row.remarks.filter(({ of }) => of === 'record');
      const planned = planRow({
        row,
        data,
        path: `memberships/${id}.yaml`,
        isTitleMade: false,
        match: matches.get(row),
        origin: originOf(row, input.file, sheet.duplicates),
        runningNumbers: sheet.identity.runningNumbers,
        remarks: [...own, ...(member.isPerson ? [personRemark(row)] : [])],
      });
      return [row, planned] as const;
    }),
  );
  return { ...kindPlan('membership', prepared, sorted, { records, input, naming }), rows };
}

/** Room is left for the name of the network. */
const LONGEST = 30;

function keyOf(who: MembershipRecord['data']['member'] | MembershipRecord['data']['network']): string {
  return typeof who === 'string' ? who : folded(who.name);
}

/** Ours where no cell names a member; an institution of that name; else a person of ours, which is said. */
function memberOf(
  { facts: { member: name } }: MembershipRow,
  { own, idOf }: ImportInput,
  named: InstitutionsByName,
): Member {
  const { institution } = own;
  const at = institution ?? { name: own.name };
  if (name === undefined || folded(name) === folded(own.name)) {
    return { data: at, key: institution ?? idOf(own.name) ?? 'member', isPerson: false, gathered: [] };
  }
  const known = named(name);
  if (known !== undefined) {
    return { data: known.id, key: known.id, isPerson: false, gathered: known.gathered };
  }
  return { data: { name, institution: at }, key: idOf(name) ?? 'member', isPerson: true, gathered: [] };
}

function draftMembership(
  { facts }: MembershipRow,
  { id, network, member }: { readonly id: string; readonly network: string; readonly member: Member },
): PlainMap & { kind: 'membership'; id: string } {
  const { category, role, involved, joined, left, dues, representatives, notes } = facts;
  const fields = filled({
    network,
    member: member.data,
    category: category ?? (member.isPerson ? 'individual' : undefined),
    role,
    involved,
    joined,
    left,
    dues: dues.length === 0 ? undefined : dues.map((due) => ({ ...due })),
    representatives: representatives.length === 0 ? undefined : representatives.map((one) => ({ ...one })),
    notes,
  });
  return { kind: 'membership', id, ...fields };
}

function personRemark(row: MembershipRow): PlacedRemark {
  const { member = '' } = row.facts;
  const [header = ''] = Object.entries(row.cells).find(([, text]) => text === member) ?? [];
  return {
    reason: 'member-person',
    sure: 'doubtful',
    taken: member,
    sheet: row.sheet,
    cell: row.partnerCell,
    header,
    said: member,
    path: ['member'],
    of: 'record',
  };
}
