/** What a paper is, by the words and abbreviations that registers use. */
import { instruments } from '../../generated/vocabularies.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

export type InstrumentId = (typeof instruments)[number]['id'];

const PATTERNS: readonly (readonly [RegExp, InstrumentId])[] = [
  [/\bm\.?o\.?u\b|kesepahaman|memorandum of understanding|saling pengertian|persefahaman/, 'mou'],
  [
    /\bm\.?o\.?a\b|\bp\.?k\.?s\b|perjanjian kerja ?sama|memorandum of agreement|cooperation agreement|perjanjian kerjasama/,
    'moa',
  ],
  [
    /\bi\.?a\b|implement(?:ation|ing) a(?:rrangement|greement)|pengaturan pelaksanaan|perjanjian pelaksanaan/,
    'ia',
  ],
  [/\bl\.?o\.?i\b|letter of intent|pernyataan minat|surat minat/, 'loi'],
  [/\bcoc\b|code of conduct/, 'coc'],
  [/\bkontrak\b|\bspk\b|\bcontract\b|surat perjanjian kerja/, 'contract'],
  [/\baddendum\b|\badendum\b|\bamandemen\b|\bamendment\b|\bspd?\b|surat kesediaan|nota dinas/, 'other'],
];

const NONE = /^(?:tidak ada|tanpa mou|belum)/i;

/**
 * Reads what a paper is.
 *
 * @example
 * readInstrumentCell('PKS').value; // 'moa'
 * readInstrumentCell('MoU/PKS').value; // undefined: left for a person
 */
export function readInstrumentCell(text: string): CellReading<InstrumentId> {
  const plain = oneLine(text).toLowerCase();
  if (plain === '' || standsForNothing(plain) || NONE.test(plain)) return NOTHING;
  if (plain.length > 60) return leftFor('instrument-unread');
  const found = new Set(PATTERNS.filter(([pattern]) => pattern.test(plain)).map(([, id]) => id));
  const [only, ...others] = found;
  if (others.length > 0) return leftFor('instrument-several');
  const id = only ?? byLabel(plain);
  return id === undefined ? leftFor('instrument-unread') : took(id, 'instrument-word', 'certain');
}

function byLabel(text: string): InstrumentId | undefined {
  return instruments.find(({ label }) => [label.en, label.id].some((name) => name.toLowerCase() === text))
    ?.id;
}
