/** Laporan Kerma: a register as the ministry's cooperation report asks for it, with what is missing. */
import type { Day } from '../../calendar/day.ts';
import type { AgreementRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { rangeCell } from '../range-cell.ts';
import { kermaForms } from './kerma-forms.ts';
import { kermaGaps } from './kerma-gaps.ts';
import { kermaParties, type KermaParty } from './kerma-parties.ts';
import type { KermaRow } from './kerma-row.ts';
import { kermaStatus } from './kerma-status.ts';

/** The report as of a day. */
export type LaporanKerma = {
  readonly as_of: Day;
  readonly rows: readonly KermaRow[];
  /** How many rows lack nothing. */
  readonly complete: number;
};

/** The signed and the abandoned agreements among some, in their order; processes without a paper are not reported. */
export function laporanKerma(
  register: Register,
  terms: Terms,
  agreements: readonly AgreementRecord[] = [...register.agreements.values()],
): LaporanKerma {
  const rows = agreements.flatMap((record) => kermaRow(register, terms, record));
  return {
    as_of: terms.asOf,
    rows,
    complete: rows.filter(({ missing }) => missing.length === 0).length,
  };
}

function kermaRow(register: Register, terms: Terms, record: AgreementRecord): readonly KermaRow[] {
  const status = kermaStatus(register, terms, record);
  const term = terms.agreement(record.id);
  if (status === undefined || term === undefined) return [];
  const { data } = record;
  const parties = kermaParties(register, record);
  const row = {
    id: record.id,
    number: numbersOf(record, parties),
    title: data.title,
    instrument: data.instrument ?? null,
    description: data.notes ?? null,
    status,
    certainty: term.certainty,
    start: rangeCell(term.start),
    last_day: rangeCell(term.lastDay),
    open: term.open,
    amount: data.value?.amount ?? null,
    currency: data.value?.currency ?? null,
    fund_source: data.value?.source ?? null,
    basis: basisOf(register, record),
    has_document: (data.documents ?? []).some(isSignedFile),
    reported: lastReport(record, terms.asOf),
    parties,
    forms: kermaForms(register, terms, record),
  };
  return [{ ...row, missing: kermaGaps(row, term) }];
}

/** A file whose kind nobody has said is taken for the paper. */
function isSignedFile({ path, kind }: { readonly path?: string; readonly kind?: string }): boolean {
  return path !== undefined && (kind === undefined || kind === 'signed');
}

function numbersOf({ data }: AgreementRecord, parties: readonly KermaParty[]): string | null {
  const numbered = data.parties.flatMap(({ number }, index) =>
    number === undefined ? [] : [{ number, ours: parties[index]?.ours ?? false }],
  );
  const inOrder = [...numbered.filter(({ ours }) => ours), ...numbered.filter(({ ours }) => !ours)];
  return inOrder.length === 0 ? null : inOrder.map(({ number }) => number).join('; ');
}

function basisOf(register: Register, { data }: AgreementRecord): KermaRow['basis'] {
  if (data.under === undefined) return null;
  const parent = register.agreements.get(data.under);
  if (parent === undefined) return { id: data.under, title: null, number: null };
  return {
    id: parent.id,
    title: parent.data.title,
    number: numbersOf(parent, kermaParties(register, parent)),
  };
}

function lastReport({ data }: AgreementRecord, asOf: Day): string | null {
  const days = (data.reported ?? []).flatMap(({ to, on }) =>
    on !== undefined && on <= asOf && /kerma/i.test(to ?? '') ? [on] : [],
  );
  return days.toSorted().at(-1) ?? null;
}
