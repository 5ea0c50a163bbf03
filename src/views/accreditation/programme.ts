/** The study programme, or other unit, that an accreditation is about. */
import type { Unit } from '../../generated/types.ts';
import type { Register } from '../../register/register.ts';
import { unitsOf } from '../../register/units.ts';

/** A unit as the accreditation needs it; null where that is not recorded. */
export type Programme = {
  /** `institution-id/unit-id`. */
  readonly id: string;
  readonly name: string | null;
  /** NDTPS: its permanent lecturers; of a unit that does not say, those of the units below it where all of them do. */
  readonly lecturers: number | null;
};

/** The unit with an id. */
export function programmeOf(register: Pick<Register, 'institutions'>, id: string): Programme {
  const unit = unitWith(register, id);
  return { id, name: unit?.name ?? null, lecturers: unit === undefined ? null : lecturersOf(unit) };
}

/** The id of a unit and of those below it, as records name them: by id or by name. */
export function unitsWithin(register: Pick<Register, 'institutions'>, id: string): ReadonlySet<string> {
  const [institution = ''] = id.split('/');
  const unit = unitWith(register, id);
  const below = unit === undefined ? [] : withBelow(unit);
  const ids = below.flatMap((one) => (one.id === undefined ? [] : [`${institution}/${one.id}`]));
  const names = below.flatMap(({ name }) => name ?? []);
  return new Set([id, ...ids, ...names]);
}

function unitWith({ institutions }: Pick<Register, 'institutions'>, id: string): Unit | undefined {
  const [institution = '', unit] = id.split('/');
  const record = institutions.get(institution);
  return record === undefined ? undefined : unitsOf(record).find((one) => one.id === unit)?.unit;
}

function withBelow(unit: Unit): readonly Unit[] {
  return [unit, ...(unit.units ?? []).flatMap(withBelow)];
}

function lecturersOf({ lecturers, units = [] }: Unit): number | null {
  if (lecturers !== undefined) return lecturers;
  let sum = units.length === 0 ? null : 0;
  for (const unit of units) {
    const those = lecturersOf(unit);
    sum = sum === null || those === null ? null : sum + those;
  }
  return sum;
}
