/** The words of the accreditation tables: what rows lack, and which line of the matrix a score was read from. */
import type { Text } from './text.ts';

/** What a row lacks. */
export const ACCREDITATION_GAPS = {
  dharma: { en: 'which table (dharma)', id: 'tabel yang mana (dharma)' },
  partner: { en: 'the partner', id: 'lembaga mitra' },
  benefit: { en: 'its benefit', id: 'manfaat' },
  agreement: { en: 'the agreement that it carries out', id: 'perjanjian yang dilaksanakannya' },
  evidence: { en: 'evidence', id: 'bukti' },
} as const satisfies Readonly<Record<string, Text>>;

/** Which line of the matrix B was read from. */
export const SCORE_BRANCHES = {
  international: { en: 'NI ≥ a', id: 'NI ≥ a' },
  national: { en: 'NI < a and NN ≥ b', id: 'NI < a dan NN ≥ b' },
  mixed: { en: 'NI < a and NN < b, not both 0', id: 'NI < a dan NN < b, tidak keduanya 0' },
  local: { en: 'NI = NN = 0 and NL ≥ c', id: 'NI = NN = 0 dan NL ≥ c' },
  'few-local': { en: 'NI = NN = 0 and NL < c', id: 'NI = NN = 0 dan NL < c' },
} as const satisfies Readonly<Record<string, Text>>;
