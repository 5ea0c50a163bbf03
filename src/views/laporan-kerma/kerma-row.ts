/** A row of Laporan Kerma: an agreement as the form asks for it, and what it lacks. */
import type { Certainty } from '../../terms/agreement-term.ts';
import type { DayCell } from '../range-cell.ts';
import type { KermaForm } from './kerma-forms.ts';
import type { KermaParty } from './kerma-parties.ts';
import type { KermaStatus } from './kerma-status.ts';

/** An agreement in the report; what nobody has recorded is null. */
export type KermaRow = {
  readonly id: string;
  /** Nomor dokumen: the parties' numbers, ours first. */
  readonly number: string | null;
  readonly title: string;
  /** Jenis dokumen, by the instrument's id. */
  readonly instrument: string | null;
  /** Deskripsi: the record's notes. */
  readonly description: string | null;
  /** Null where the state of the agreement is unknown. */
  readonly status: KermaStatus | null;
  /** `possible` where uncertain dates allow another status. */
  readonly certainty: Certainty;
  readonly start: DayCell;
  readonly last_day: DayCell;
  readonly open: boolean;
  /** Anggaran and sumber dana. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly fund_source: string | null;
  /** Dasar dokumen: the agreement that this one carries out. */
  readonly basis: {
    readonly id: string;
    readonly title: string | null;
    readonly number: string | null;
  } | null;
  /** Whether the signed paper is in the register as a file. */
  readonly has_document: boolean;
  /** The last day on which it was reported to the ministry, as far as recorded by the day. */
  readonly reported: string | null;
  readonly parties: readonly KermaParty[];
  readonly forms: readonly KermaForm[];
  readonly missing: readonly KermaGap[];
};

/** Something that the form asks for, or that the ministry's own quality list counts, and that is not recorded. */
export type KermaGap = {
  readonly what: (typeof KERMA_GAPS)[number];
  /** The party that lacks it, from 1; null for the agreement itself. */
  readonly party: number | null;
};

export const KERMA_GAPS = [
  'number',
  'document-type',
  'description',
  'status',
  'start',
  'last-day',
  'odd-days',
  'basis',
  'document',
  'forms',
  'form-unknown-to-ministry',
  'address',
  'country',
  'classification',
  'phone',
  'website',
  'signatory',
  'signatory-position',
  'responsible',
  'responsible-position',
  'responsible-email',
] as const;
