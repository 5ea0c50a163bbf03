/** What has to be said of institutions that rows name: how partners were read, other spellings, other towns. */
import { folded } from '../records/folded.ts';
import { bestName } from './draft-institution.ts';
import type { GatheredInstitution, Gathering } from './gather-institutions.ts';
import type { PartnerMention, PlacedRemark, SheetRow } from './row-reading.ts';

/** What was said of the partner in its rows: each thing once. */
export function remarksByInstitution(
  rows: readonly SheetRow[],
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
  row: SheetRow,
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
