/** What the reading of a cell says about it: what was taken, why, and how sure that is; or that a person has to look. */
import type { IMPORT_REASONS } from '../locale/import/reasons.ts';

/** `left`: nothing was taken, a person has to decide. */
export type Sureness = 'certain' | 'likely' | 'doubtful' | 'left';

/** Why a cell was read as it was; each has its sentence in both languages. */
export type RemarkReason = keyof typeof IMPORT_REASONS;

/** What a reader says of the text that it was given. */
export type Remark = {
  readonly reason: RemarkReason;
  readonly sure: Sureness;
  /** What was taken, as the record has it; empty where nothing was. */
  readonly taken: string;
};

/** A value that was read, perhaps none, and what has to be said of it. */
export type CellReading<Value> = {
  readonly value: Value | undefined;
  readonly remarks: readonly Remark[];
};

/** A reading that took something, and says why. */
export function took<Value>(
  value: Value,
  reason: RemarkReason,
  sure: Exclude<Sureness, 'left'>,
  taken = String(value),
): CellReading<Value> {
  return { value, remarks: [{ reason, sure, taken }] };
}

/** A text taken as it stands: nothing to say. */
export function plainly<Value>(value: Value): CellReading<Value> {
  return { value, remarks: [] };
}

/** A reading that leaves the cell to a person. */
export function leftFor(reason: RemarkReason): CellReading<never> {
  return { value: undefined, remarks: [{ reason, sure: 'left', taken: '' }] };
}

/** An empty cell, or words that stand for nothing. */
export const NOTHING: CellReading<never> = { value: undefined, remarks: [] };
