/** The start of an agreement as its record states it, whatever day it is looked at from. */
import { compareDays } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { AgreementData } from '../generated/types.ts';

/** The stated `from`, or the day on which the last party signed, as written; undefined while one has not signed. */
export function statedStart({ term, parties }: AgreementData): string | undefined {
  if (term?.from !== undefined && term.from !== 'signing') return term.from;
  const signed = parties.map((party) => parseSingleDate(party.signed ?? ''));
  if (!signed.every((date) => date !== undefined)) return undefined;
  return signed.toSorted((a, b) => compareDays(a.latest, b.latest)).at(-1)?.text;
}
