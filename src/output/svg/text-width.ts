/** How wide a text will be on paper, near enough to keep texts apart: there is no browser to ask. */

/** Advance widths of Arial and the fonts made to its measure (Helvetica, Liberation Sans), in thousandths of the size. */
const GLYPHS_BY_WIDTH: readonly (readonly [width: number, glyphs: string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r·‐'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
  [1015, '@'],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  GLYPHS_BY_WIDTH.flatMap(([width, glyphs]) => Array.from(glyphs, (glyph) => [glyph, width] as const)),
);

/** Chinese, Japanese and Korean letters and signs fill a square; so do emoji. */
const SQUARE =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
const MARK = /^[\p{M}\u200C\u200D]$/u;
const OTHER_LETTER = 650;
const BOLD = 1.08;
/** Where none of those fonts is there the next best is wider by up to a seventh, part of which gaps take up. */
const SAFETY = 1.1;

/**
 * The width of a text in units of its size, on the safe side.
 *
 * @example
 * textWidth('MoU', 12); // about 28: 833 + 556 + 722 thousandths of 12, and a tenth to be safe
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return (width / 1000) * size * SAFETY * (isBold ? BOLD : 1);
}

/** A letter with an accent is as wide as the letter. */
function letterWidth(letter: string): number {
  if (MARK.test(letter)) return 0;
  const width = WIDTHS.get(letter) ?? (SQUARE.test(letter) ? 1000 : undefined);
  return width ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? OTHER_LETTER;
}

type Fitting = {
  /** The widest a line may be. */
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  readonly isBold?: boolean;
};

/** A text broken into a number of lines at most, the last one ending in `…` where there is more. */
export function fitText(
  text: string,
  { width, size, lines: most, isBold = false }: Fitting,
): readonly string[] {
  const measure = (part: string): number => textWidth(part, size, isBold);
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  return kept.map((one, index) => {
    const isCut = index === most - 1 && lines.length > most;
    return isCut || measure(one) > width ? clipped(one, width, measure) : one;
  });
}

/** Where a line may be broken: after blanks, hyphens and slashes, and around letters that fill a square. */
function piecesOf(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

const PIECE = new RegExp(
  `(?:${SQUARE.source})|(?:(?!${SQUARE.source})[^\\s/-])*[\\s/-]+|(?:(?!${SQUARE.source})[^\\s/-])+`,
  'gu',
);

function clipped(line: string, width: number, measure: (text: string) => number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (measure(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
