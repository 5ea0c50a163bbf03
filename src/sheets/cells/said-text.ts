/** The text of a cell that says something: no blank one, and none that only stands for nothing. */
import { standsForNothing } from '../../records/values/placeholder.ts';
import { oneLine } from '../sheet-table.ts';

/**
 * A cell's text on one line; undefined where it is blank or stands for nothing.
 *
 * @example
 * saidText(' Rektor '); // 'Rektor'
 * saidText('Belum ada'); // undefined
 */
export function saidText(text: string): string | undefined {
  const plain = oneLine(text);
  return plain === '' || standsForNothing(plain) ? undefined : plain;
}
