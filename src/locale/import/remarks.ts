/** Remarks on cells as sentences: in comments of records, in tables, in the list of assumptions. */
import type { Language } from '../language.ts';
import { IMPORT_REASONS } from './reasons.ts';

/** How sure a reading is. */
export const SURENESS_WORDS: Readonly<
  Record<'certain' | 'likely' | 'doubtful' | 'left', Readonly<Record<Language, string>>>
> = {
  certain: { en: 'certain', id: 'pasti' },
  likely: { en: 'likely', id: 'kemungkinan besar' },
  doubtful: { en: 'doubtful', id: 'meragukan' },
  left: { en: 'for you to decide', id: 'perlu Anda putuskan' },
};

type Said = {
  readonly header: string;
  readonly said: string;
  readonly taken: string;
  readonly reason: keyof typeof IMPORT_REASONS;
  readonly sure: keyof typeof SURENESS_WORDS;
};

const LONGEST = 80;

/** Reasons for which what was not taken is proposed. */
const PROPOSES: ReadonlySet<string> = new Set<keyof typeof IMPORT_REASONS>(['carries-out-perhaps']);

/**
 * The remark as it stands above the line concerned.
 *
 * @example
 * remarkComment(remark, 'en');
 * // 'import: Tanggal Mulai "10/04/2017": day before month, as other cells of the sheet show (likely)'
 */
export function remarkComment({ header, said, taken, reason, sure }: Said, language: Language): string {
  const word = language === 'en' ? 'import' : 'impor';
  const quote = said === '' ? '' : ` "${said.length > LONGEST ? `${said.slice(0, LONGEST)}...` : said}"`;
  const what = `${header}${quote}`.trim();
  const proposal = sure === 'left' && PROPOSES.has(reason) ? `: ${taken}` : '';
  return `${word}: ${what === '' ? '' : `${what}: `}${IMPORT_REASONS[reason][language]}${proposal} (${SURENESS_WORDS[sure][language]})`;
}
