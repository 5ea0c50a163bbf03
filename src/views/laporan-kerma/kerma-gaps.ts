/** What a complete cooperation report still lacks, agreement by agreement. */
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import { earliestOf, latestOf } from '../range-cell.ts';
import type { KermaGap, KermaRow } from './kerma-row.ts';

/** Papers that carry out another one and must name it. */
const CHILDREN = new Set(['moa', 'ia']);

/** Everything that is missing in a row, in the order of the form. */
export function kermaGaps(row: Omit<KermaRow, 'missing'>, term: AgreementTerm): readonly KermaGap[] {
  const own = ownGaps(row, term).map((what) => ({ what, party: null }));
  const ofParties = row.parties.flatMap((party) =>
    partyGaps(party).map((what) => ({ what, party: party.position })),
  );
  return [...own, ...ofParties];
}

function ownGaps(row: Omit<KermaRow, 'missing'>, term: AgreementTerm): readonly KermaGap['what'][] {
  return [
    ...(row.number === null ? (['number'] as const) : []),
    ...(row.instrument === null ? (['document-type'] as const) : []),
    ...(row.description === null ? (['description'] as const) : []),
    ...(row.status === null ? (['status'] as const) : []),
    ...(row.start === null ? (['start'] as const) : []),
    ...(row.last_day === null && !row.open ? (['last-day'] as const) : []),
    ...(hasOddDays(row, term) ? (['odd-days'] as const) : []),
    ...(row.instrument !== null && CHILDREN.has(row.instrument) && row.basis === null
      ? (['basis'] as const)
      : []),
    ...(row.has_document ? [] : (['document'] as const)),
    ...(row.forms.length === 0 ? (['forms'] as const) : []),
    ...(row.forms.some(({ number }) => number === null) ? (['form-unknown-to-ministry'] as const) : []),
  ];
}

/** The first year in which a cooperation of today's institutions can have begun. */
const FIRST_YEAR = '1945-01-01';

/** Tanggal dokumen tidak wajar: an end before the start, or a year that cannot be. */
function hasOddDays(
  { start, last_day: lastDay }: Pick<KermaRow, 'start' | 'last_day'>,
  term: AgreementTerm,
): boolean {
  const [first, last] = [earliestOf(start), latestOf(lastDay)];
  if (term.neverInForce) return true;
  return (
    (first !== undefined && first < FIRST_YEAR) || (first !== undefined && last !== undefined && last < first)
  );
}

function partyGaps(party: KermaRow['parties'][number]): readonly KermaGap['what'][] {
  const asked = [
    ['address', 'address', true],
    ['country', 'country', true],
    ['classification', 'classification', !party.ours],
    ['phone', 'phone', !party.ours],
    ['website', 'website', !party.ours],
    ['signatory', 'signatory', true],
    ['signatory_position', 'signatory-position', true],
    ['responsible', 'responsible', true],
    ['responsible_position', 'responsible-position', true],
    ['responsible_email', 'responsible-email', true],
  ] as const;
  return asked.flatMap(([key, what, isAsked]) => (isAsked && party[key] === null ? [what] : []));
}
