/** The institutions that rows name as records: new, or brought up to date. */
import { folded } from '../records/folded.ts';
import { bestName, draftInstitution } from './draft-institution.ts';
import type { GatheredInstitution, Gathering } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import { nameOriginOf, ORIGIN_KEY, originFileOf } from './import-origin.ts';
import type { PlannedRecord } from './import-plan.ts';
import { imprintOf, writeImprint } from './imprint.ts';
import { planKnownRecord } from './plan-known-record.ts';
import type { PartnerMention, PlacedRemark, RowReading } from './row-reading.ts';

/** Plans the records of institutions that `rows` name. What people have recorded themselves is left as it is. */
export function planInstitutions(
  { institutions, meant }: Gathering,
  rows: readonly RowReading[],
  spoken: ReadonlySet<PartnerMention>,
  { own, file }: ImportInput,
): readonly PlannedRecord[] {
  const named = new Set([...meant].flatMap(([mention, one]) => (spoken.has(mention) ? [one] : [])));
  const remarks = remarksByInstitution(rows, meant);
  const ours: readonly PlannedRecord[] =
    own.institution !== undefined && own.isNew
      ? [
          {
            is: 'created',
            id: own.institution,
            path: pathOf(own.institution),
            data: { kind: 'institution', id: own.institution, name: own.name },
            remarks: [],
          },
        ]
      : [];
  return [
    ...ours,
    ...institutions
      .filter((one) => named.has(one))
      .flatMap((one) => planOne(one, file, remarks.get(one) ?? [])),
  ];
}

function planOne(
  one: GatheredInstitution,
  file: string,
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
  if (last === undefined) return [];
  const names = [...last.names, ...one.names.filter((name) => !last.names.includes(name))];
  return [
    planKnownRecord({
      record,
      last: last.imprint,
      draft: { ...draft, name: bestName(names) },
      origin: { file: originFileOf(record) ?? file, names },
      isSameOrigin: names.length === last.names.length,
      remarks,
    }),
  ];
}

function pathOf(id: string): string {
  return `institutions/${id}.yaml`;
}

/** What was said of the partner in its rows: each thing once. */
function remarksByInstitution(
  rows: readonly RowReading[],
  meant: Gathering['meant'],
): ReadonlyMap<GatheredInstitution, readonly PlacedRemark[]> {
  const all = new Map<GatheredInstitution, Map<string, PlacedRemark>>();
  const mentions = rows.flatMap((row) =>
    row.partners.map((partner) => ({ row, partner, one: meant.get(partner) })),
  );
  for (const { row, partner, one } of mentions) {
    if (one === undefined) continue;
    const said = all.get(one) ?? new Map<string, PlacedRemark>();
    all.set(one, said);
    const own = row.partners.length === 1 ? row.remarks.filter(({ of }) => of === 'partner') : [];
    for (const remark of [...own, ...spellings(row, partner, one)]) {
      const key = `${remark.reason} ${remark.taken} ${remark.said}`;
      said.set(key, said.get(key) ?? remark);
    }
  }
  return new Map([...all].map(([one, said]) => [one, [...said.values()]] as const));
}

function spellings(
  row: RowReading,
  partner: PartnerMention,
  one: GatheredInstitution,
): readonly PlacedRemark[] {
  const remarks: PlacedRemark[] = [];
  const place = { sheet: row.sheet, cell: row.partnerCell, header: '', of: 'partner' } as const;
  const name = one.record?.data.name ?? bestName(one.names);
  if (partner.name !== name) {
    remarks.push({
      ...place,
      reason: 'other-spelling',
      sure: 'certain',
      taken: name,
      said: partner.name,
      path: ['name'],
    });
  }
  const { city } = one.described;
  if (partner.city !== undefined && city !== undefined && folded(partner.city) !== folded(city)) {
    remarks.push({
      ...place,
      reason: 'other-city',
      sure: 'doubtful',
      taken: city,
      said: partner.city,
      path: ['city'],
    });
  }
  return remarks;
}
