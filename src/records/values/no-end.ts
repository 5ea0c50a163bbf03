/** What people write where a paper has no last day: "selamanya", "sesuai kesepakatan", "-". */
import { keysAt } from '../shape.ts';
import { textOf, type WrongValue } from './wrong-value.ts';

const WITHOUT_END =
  /(?:tidak|tak|tanpa)\s+(?:ada\s+)?(?:ter|di)?batas|selamanya|seterusnya|unlimited|indefinite|perpetual|forever|open[- ]ended|no\s+(?:end|expiry|limit)/;
const AS_AGREED =
  /kesepakatan|disepakati|persetujuan|consent|as agreed|agreement|(?:hingga|sampai|s\/d|until|till?)\s+(?:dengan\s+)?(?:selesai|completed?|completion|finished|done)/;
const MARKS = /^[-–—]+$/;

/**
 * What words of a term say, where there is no figure in them: `open` for no end, `as-agreed` for an end that the
 * words leave to the parties ("kesepakatan", "hingga selesai"); undefined for anything else.
 *
 * @example
 * endInWords('Unlimited'); // 'open'
 * endInWords('Sesuai Kesepakatan'); // 'as-agreed'
 */
export function endInWords(text: string): 'open' | 'as-agreed' | undefined {
  const plain = text.trim().slice(0, 200).toLowerCase();
  if (/\d/.test(plain)) return undefined;
  if (WITHOUT_END.test(plain)) return 'open';
  return AS_AGREED.test(plain) ? 'as-agreed' : undefined;
}

/** True for such words, without a figure, in a field beside which `open: true` may stand. */
export function saysNoEnd(wrong: WrongValue): boolean {
  if (!keysAt(wrong.judged.shape, wrong.path.slice(0, -1)).includes('open')) return false;
  if (wrong.path.at(-1) !== 'lasts' && wrong.path.at(-1) !== 'until') return false;
  return MARKS.test(textOf(wrong).trim()) || endInWords(textOf(wrong)) !== undefined;
}
