/** Ids for new records, proposed from names and years, and never one that is or was taken. */
import { claimedIds } from '../register/claimed-ids.ts';
import type { Register } from '../register/register.ts';
import { readId } from './register-answers.ts';

/** The id itself where no record claims it; else numbered: `iium-2026-2`. */
export function freeId(register: Register, wanted: string): string {
  const isClaimed = claimedIds(register);
  const isUsable = (id: string): boolean => !isClaimed(id) && 'value' in readId(id);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${String(number)}`;
    if (isUsable(id)) return id;
  }
}

/**
 * The id of a successor: the year at its end moves on, or is put there.
 *
 * @example
 * idInYear('iism-2026', 2031); // 'iism-2031'
 * idInYear('iwdn-iium', 2031); // 'iwdn-iium-2031'
 */
export function idInYear(id: string, year: number): string {
  const start = id.replace(/-(?:19|20)\d{2}(?:-\d{1,2})?$/, '');
  return `${start}-${String(year)}`;
}
