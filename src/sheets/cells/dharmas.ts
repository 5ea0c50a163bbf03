/** Education, research or service, as cells call them. */
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

const WORDS = [
  [/pendidikan|pengajaran|education|teaching/i, 'education'],
  [/penelitian|riset|research/i, 'research'],
  [/pengabdian|pkm|service/i, 'service'],
] as const;

type Dharma = (typeof WORDS)[number][1];

/** Reads the one dharma of a cell; a cell that names several stays with a person. */
export function readDharmaCell(text: string): CellReading<Dharma> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const [only, ...others] = WORDS.filter(([pattern]) => pattern.test(plain)).map(([, id]) => id);
  return only === undefined || others.length > 0
    ? leftFor('dharma-unread')
    : took(only, 'dharma-word', 'certain');
}
