/** One side of a comparison: a register as somebody knew it, with all that was worked out of it. */
import type { Finding } from '../../findings/finding.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';

/** A reminder that will be sent: of what, about which record, on which day (`YYYY-MM-DD`). */
export type PlannedReminder = { readonly record: string; readonly of: string; readonly day: string };

/** The terms of both sides are those as of the same day. */
export type DiffSide = {
  readonly register: Register;
  readonly terms: Terms;
  readonly findings: readonly Finding[];
  /** Those from the as-of day on. */
  readonly reminders: readonly PlannedReminder[];
};
