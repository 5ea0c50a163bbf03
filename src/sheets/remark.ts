/** What the reading of a cell says about it: what was taken, why, and how sure that is; or that a person has to look. */

/** `left`: nothing was taken, a person has to decide. */
export type Sureness = 'certain' | 'likely' | 'doubtful' | 'left';

/** Why a cell was read as it was; each has its sentence in both languages. */
export type RemarkReason =
  // Days.
  | 'nothing-meant'
  | 'written-day'
  | 'day-first'
  | 'month-first'
  | 'day-first-by-custom'
  | 'order-as-told'
  | 'order-mixed'
  | 'perhaps-swapped'
  | 'serial-day'
  | 'short-year'
  | 'letter-for-digit'
  | 'month-alone'
  | 'year-alone'
  | 'day-in-words'
  | 'period-in-cell'
  | 'no-such-day'
  | 'unlikely-year'
  | 'day-unread'
  // Terms.
  | 'written-term'
  | 'term-in-words'
  | 'years-by-header'
  | 'years-by-dates'
  | 'no-unit'
  | 'no-end'
  | 'as-agreed'
  | 'renewal-in-words'
  | 'lapse-in-words'
  | 'state-computed'
  | 'contradiction'
  | 'term-unread'
  // Partners and places.
  | 'several-partners'
  | 'other-spelling'
  | 'other-city'
  | 'no-partner'
  | 'already-recorded'
  | 'country-name'
  | 'country-near'
  | 'country-within'
  | 'country-as-city'
  | 'country-unread'
  | 'type-by-label'
  | 'type-by-name'
  | 'type-unread'
  | 'class-unread'
  // Papers.
  | 'title-made'
  | 'several-numbers'
  | 'number-ours'
  | 'number-whose'
  | 'number-cut-off'
  | 'instrument-word'
  | 'instrument-several'
  | 'instrument-unread'
  | 'level-word'
  | 'level-unread'
  | 'forms-found'
  | 'form-unread'
  | 'status-step'
  | 'status-unread'
  | 'parent-found'
  | 'parent-unfound'
  | 'parent-none'
  | 'signed-by-all'
  // People, money.
  | 'contact-parts'
  | 'email-unread'
  | 'amount-read'
  | 'currency-by-custom'
  | 'amount-unread'
  | 'website-unread';

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
