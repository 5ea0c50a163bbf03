/** Ids and places for the agreements that an import makes: by partner and year, so that people find them again. */
import { freeId } from './gather-institutions.ts';
import type { RowReading } from './row-reading.ts';

/** Room is left for a year, an instrument and a number behind the name of the partner. */
const LONGEST_PARTNER = 44;

/**
 * A free id: partner and year, with the instrument where that is taken, with a number where that is taken too.
 *
 * @example
 * agreementId('universitas-musamus', row, taken); // 'universitas-musamus-2017'
 */
export function agreementId(partnerId: string, row: RowReading, taken: Set<string>): string {
  const base = shortened(partnerId);
  const year = yearOf(row);
  const plain = year === undefined ? base : `${base}-${year}`;
  // An institution bears its name alone as its id.
  const first = taken.has(plain) || year === undefined ? withInstrument(base, row, year) : plain;
  return freeId(first, taken);
}

/** Agreements lie by year: a folder of thousands is of no use to eyes, and GitHub shows the first thousand alone. */
export function agreementPath(id: string, row: RowReading): string {
  return `agreements/${yearOf(row) ?? 'undated'}/${id}.yaml`;
}

/** The year in which a row's agreement starts, else in which it was signed or ends. */
function yearOf({ facts }: RowReading): string | undefined {
  const date = facts.from ?? facts.signed ?? facts.until;
  return date === undefined ? undefined : /^\d{4}/.exec(date)?.[0];
}

function withInstrument(base: string, { facts }: RowReading, year: string | undefined): string {
  return [base, facts.instrument ?? 'agreement', ...(year === undefined ? [] : [year])].join('-');
}

function shortened(id: string): string {
  if (id.length <= LONGEST_PARTNER) return id;
  const cut = id.slice(0, LONGEST_PARTNER + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}
