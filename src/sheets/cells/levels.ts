/** International, national or local, by the words that registers use. */
import type { levels } from '../../generated/vocabularies.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

export type LevelId = (typeof levels)[number]['id'];

const PATTERNS: readonly (readonly [RegExp, LevelId])[] = [
  [
    /^(?:tingkat |level )?(?:internasional|international|luar negeri|ln|foreign|overseas|global)$/,
    'international',
  ],
  [/^(?:tingkat |level )?(?:nasional|national|dalam negeri|dn|domestic|domestik)$/, 'national'],
  [
    /^(?:tingkat |level )?(?:lokal|local|wilayah|regional|daerah|wilayah ?\/ ?lokal|lokal ?\/ ?wilayah|provinsi|kabupaten)$/,
    'local',
  ],
];

/**
 * Reads the level of an agreement.
 *
 * @example
 * readLevelCell('LUAR NEGERI').value; // 'international'
 */
export function readLevelCell(text: string): CellReading<LevelId> {
  const plain = oneLine(text).toLowerCase();
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const found = PATTERNS.find(([pattern]) => pattern.test(plain));
  return found === undefined ? leftFor('level-unread') : took(found[1], 'level-word', 'certain');
}
