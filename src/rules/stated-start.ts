/** The start of an agreement as its record states it, whatever day it is looked at from. */
import { parseSingleDate, type SingleDate } from '../calendar/uncertain-date.ts';
import type { AgreementData } from '../generated/types.ts';

/** The stated `from`, or the day on which the last party signed, as written; undefined while one has not signed. */
export function statedStart(data: AgreementData): string | undefined {
  const { term } = data;
  return term?.from !== undefined && term.from !== 'signing' ? term.from : lastSigning(data);
}

/** The day on which the last party signed, as written; undefined while one has not signed. */
export function lastSigning({ parties }: AgreementData): string | undefined {
  let last: SingleDate | undefined;
  for (const { signed } of parties) {
    const date = signed === undefined ? undefined : parseSingleDate(signed);
    if (date === undefined) return undefined;
    if (last === undefined || date.latest >= last.latest) last = date;
  }
  return last?.text;
}
