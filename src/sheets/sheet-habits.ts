/** How a sheet is kept, as far as reading its cells depends on it: known before its first row is read. */
import { groupedBy } from '../records/grouped.ts';
import { folded } from '../records/folded.ts';
import type { Settings } from '../register/settings.ts';
import { countOrder, orderOf, type DateOrder, type OrderEvidence } from './cells/date-order.ts';
import { numberHabits, type NumberHabits } from './cells/document-numbers.ts';
import type { FormNames } from './cells/forms.ts';
import { cellsOf, type MappedColumn, type SheetMapping } from './column-mapping.ts';
import type { ColumnMeaning } from './header-dictionary.ts';

export type SheetHabits = {
  readonly mapping: SheetMapping;
  readonly byMeaning: ReadonlyMap<ColumnMeaning, readonly MappedColumn[]>;
  /** The order of the figures of days, by column. */
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** What was counted for it, over all columns of days. */
  readonly evidence: ReadonlyMap<number, OrderEvidence>;
  readonly numbers: NumberHabits;
  /** What a bare figure in the column of terms counts. */
  readonly termUnit: 'year' | 'month' | undefined;
  readonly forms: FormNames;
};

const DATES: readonly ColumnMeaning[] = [
  ...(['signed', 'from', 'until', 'lasts', 'held', 'planned', 'joined', 'involved', 'left', 'dues'] as const),
];

/** Looks a sheet over. */
export function habitsOf(mapping: SheetMapping, settings: Pick<Settings, 'forms'>): SheetHabits {
  const byMeaning = groupedBy(mapping.columns, ({ meaning }) => meaning);
  const dated = DATES.flatMap((meaning) => byMeaning.get(meaning) ?? []);
  const evidence = new Map(
    dated.map(({ column }) => [column, countOrder(cellsOf(mapping, column))] as const),
  );
  const together = [...evidence.values()].reduce(sum, { day: 0, month: 0, either: 0 });
  const orders = new Map(
    dated.map(({ column, dates }) => [column, orderOf(cellsOf(mapping, column), together, dates)] as const),
  );
  const numbered = byMeaning.get('number')?.[0];
  return {
    mapping,
    byMeaning,
    orders,
    evidence,
    numbers: numberHabits(
      numbered === undefined ? [] : cellsOf(mapping, numbered.column).map(({ text }) => text),
    ),
    termUnit: unitIn(byMeaning.get('lasts')?.[0]?.title ?? ''),
    forms: ownForms(settings),
  };
}

/** A register's own forms, by everything they are called. */
export function ownForms({ forms }: Pick<Settings, 'forms'>): FormNames {
  return new Map(
    Object.entries(forms).flatMap(([id, label]) =>
      [id, label.en, label.id].map((name) => [folded(name), id] as const),
    ),
  );
}

function sum(a: OrderEvidence, b: OrderEvidence): OrderEvidence {
  return { day: a.day + b.day, month: a.month + b.month, either: a.either + b.either };
}

function unitIn(title: string): 'year' | 'month' | undefined {
  if (/tahun|thn|\bth\b|year/i.test(title)) return 'year';
  return /bulan|month/i.test(title) ? 'month' : undefined;
}
