/** The units of institutions: faculties, programmes and offices, one below the other. */
import type { FieldPath } from '../findings/place.ts';
import type { Unit } from '../generated/types.ts';
import type { InstitutionRecord } from '../records/record.ts';

/** A unit that records can name; `path` leads to its id. */
export type NamedUnit = { readonly id: string; readonly unit: Unit; readonly path: FieldPath };

/** Every unit with an id, those below others too, in the order of the record. */
export function unitsOf({ data }: Pick<InstitutionRecord, 'data'>): readonly NamedUnit[] {
  return unitsBelow(data.units, []);
}

function unitsBelow(units: readonly Unit[] | undefined, path: FieldPath): readonly NamedUnit[] {
  return (units ?? []).flatMap((unit, index) => {
    const here = [...path, 'units', index];
    const named = unit.id === undefined ? [] : [{ id: unit.id, unit, path: [...here, 'id'] }];
    return [...named, ...unitsBelow(unit.units, here)];
  });
}

/** The name of a unit that a record names as `unib/fkip`; any other text is the unit's name itself. */
export function unitName(institutions: ReadonlyMap<string, InstitutionRecord>, text: string): string {
  const [institution = '', id] = text.split('/');
  const record = institutions.get(institution);
  const unit = record && unitsOf(record).find((one) => one.id === id)?.unit;
  return unit?.name ?? text;
}
