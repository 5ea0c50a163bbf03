/** Money in the cells of a register. */
import { currencies } from '../../generated/vocabularies.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { readWrittenNumber } from '../../records/values/written-number.ts';
import { leftFor, NOTHING, type CellReading, type Remark } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

export type ReadAmount = { readonly amount: number; readonly currency: string };

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\brp\b|rupiah/i, 'IDR'],
  [/\busd\b|us\$|\$/i, 'USD'],
  [/\brm\b|ringgit/i, 'MYR'],
  [/€|\beuro?\b/i, 'EUR'],
  [/¥|\byen\b/i, 'JPY'],
];

/** Reads an amount; the currency stands in the cell or in the column's head, else it is taken for rupiah and said so. */
export function readAmountCell(text: string, header: string): CellReading<ReadAmount> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain) || /^(?:rp\.?\s*)?0+(?:[.,]0+)?(?:,-)?$/i.test(plain))
    return NOTHING;
  const bare = /^\d+(?:\.\d{1,2})?$/.test(plain) ? plain : undefined;
  const written = readWrittenNumber(plain);
  const isMoney = /rp/i.test(header) || /rp/i.test(plain);
  const figures = bare ?? figuresOf(written, isMoney);
  const amount = Number(figures);
  if (figures === undefined || !Number.isFinite(amount) || amount > 1e15) return leftFor('amount-unread');
  const said = currencyIn(plain) ?? currencyIn(header);
  const remarks: Remark[] =
    bare === undefined ? [{ reason: 'amount-read', sure: 'certain', taken: figures }] : [];
  if (said === undefined) remarks.push({ reason: 'currency-by-custom', sure: 'doubtful', taken: 'IDR' });
  return { value: { amount, currency: said ?? 'IDR' }, remarks };
}

function figuresOf(written: ReturnType<typeof readWrittenNumber>, isMoney: boolean): string | undefined {
  if (written === undefined) return undefined;
  if ('certain' in written) return written.certain;
  return isMoney ? written.thousands : undefined;
}

function currencyIn(text: string): string | undefined {
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  const known = currencies.find(({ id }) => id === code)?.id;
  return known ?? SIGNS.find(([pattern]) => pattern.test(text))?.[1];
}
