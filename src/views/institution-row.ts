/** An institution as a plain row. */
import type { InstitutionRecord } from '../records/record.ts';
import { institutionOf, isOurs } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { unitsOf } from '../register/units.ts';
import { institutionCell, partnerCells, rowOf, type RecordRow } from './record-row.ts';

/** The row of an institution, which has no state and no days; its one party is the institution itself. */
export function institutionRow(register: Register, record: InstitutionRecord): RecordRow {
  const { id, data } = record;
  const institution = institutionOf(register, id);
  const parties = [institutionCell(isOurs(register, institution), institution)];
  return rowOf(record, data.name, {
    type: data.type ?? null,
    parties,
    ...partnerCells(parties),
    // Its own country, that of our institution too.
    countries: data.country === undefined ? [] : [data.country],
    numbers: Object.values(data.ids ?? {}),
    units: unitsOf(record).map((unit) => `${id}/${unit.id}`),
    place: data.city ?? null,
  });
}
