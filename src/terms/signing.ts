/** Who has signed by a day, and on which day the agreement starts. */
import { later, type Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { AgreementData } from '../generated/types.ts';
import type { Case } from './case.ts';
import type { Source } from './steps.ts';
import type { Agreement } from './terms-register.ts';
import type { DateReader } from './world.ts';

/**
 * How far the signing has come. `signed` by every party, the last of them `on` a day; `not-recorded` where nobody's
 * signing is recorded but a start is; `unsigned` with the parties (from 1) that are `missing` and the day on which
 * the last of the others signed.
 */
export type Signing =
  | { readonly kind: 'signed'; readonly on: Day }
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'unsigned'; readonly lastSigned: Day | undefined; readonly missing: readonly number[] };

/**
 * How far the signing of an agreement may have come by a day. The day of the last signing may still lie ahead in a
 * world: it is given as soon as it may have come, so that an uncertain signing keeps its bounds.
 */
export function signingOf(agreement: Agreement, dates: DateReader): Signing {
  return signingWhere(agreement, dates, (text) => dates.mayBeKnown(text));
}

/** How far the signing has come by a day in this one world. */
export function signingInWorld(agreement: Agreement, dates: DateReader): Signing {
  return signingWhere(agreement, dates, (text) => dates.isKnown(text));
}

function signingWhere({ data }: Agreement, dates: DateReader, isKnown: (text: string) => boolean): Signing {
  if (isSigningUnrecorded(data)) return { kind: 'not-recorded' };
  let last: Day | undefined;
  const missing: number[] = [];
  data.parties.forEach(({ signed }, index) => {
    const day = signed !== undefined && isKnown(signed) ? dates.opens(signed) : undefined;
    if (day === undefined) missing.push(index + 1);
    else last = last === undefined ? day : later(last, day);
  });
  if (last === undefined || missing.length > 0) return { kind: 'unsigned', lastSigned: last, missing };
  return { kind: 'signed', on: last };
}

/** A stated start whose parties bear no `signed` at all, and no process: as imported registers have it. */
export function isSigningUnrecorded(data: AgreementData): boolean {
  const from = statedStart(data);
  return (
    from !== undefined &&
    data.parties.every(({ signed }) => signed === undefined) &&
    (data.process ?? []).length === 0 &&
    parseSingleDate(from) !== undefined
  );
}

/** The day on which a signed agreement starts: the day that it states, or that of the last signing. */
export function startOf({ data }: Agreement, signing: Signing, dates: DateReader): Day | undefined {
  if (signing.kind === 'unsigned') return undefined;
  return dates.opens(statedStart(data)) ?? (signing.kind === 'signed' ? signing.on : undefined);
}

/** Notes the steps that led to the start, or to there being none. */
export function explainStart({ agreement, notes }: Case, signing: Signing, start: Day | undefined): void {
  if (notes === undefined) return;
  const { id, data } = agreement;
  const from: readonly Source[] =
    data.term?.from === undefined ? [] : [{ record: id, path: ['term', 'from'] }];
  if (signing.kind === 'unsigned') {
    const { missing } = signing;
    notes.push({ rule: 'not-yet-signed', days: {}, facts: { missing }, sources: partySources(id, missing) });
  }
  if (start === undefined) return;
  if (signing.kind === 'not-recorded') {
    notes.push({ rule: 'signing-not-recorded', days: { start }, facts: {}, sources: from });
  }
  if (signing.kind === 'signed') {
    const everyone = data.parties.map((_, index) => index + 1);
    const facts = { parties: everyone.length };
    const sources = partySources(id, everyone);
    notes.push({ rule: 'signed-by-all', days: { last: signing.on }, facts, sources });
    const rule = statedStart(data) === undefined ? 'starts-on-signing' : 'starts-as-stated';
    notes.push({ rule, days: { start }, facts: {}, sources: from });
  }
}

/** Where the signing of some parties, counted from 1, is written or missing. */
export function partySources(id: string, positions: readonly number[]): readonly Source[] {
  return positions.map((position) => ({ record: id, path: ['parties', position - 1, 'signed'] }));
}

function statedStart({ term }: AgreementData): string | undefined {
  return term?.from === 'signing' ? undefined : term?.from;
}
