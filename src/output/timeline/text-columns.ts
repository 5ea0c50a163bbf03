/** How a terminal's columns are shared between the label, the bar and what stands beside it. */
import stringWidth from 'string-width';
import type { RowTexts } from './sections.ts';

/** The width of each column and of the bars; 0 for a column that there is no room for, or no need of. */
export type TextColumns = Readonly<Record<keyof RowTexts | 'plot', number>>;

/** Below these widths of the terminal a column is left out; the bar needs the room more. */
const ROOM_FOR: Readonly<Record<'instrument' | 'state' | 'until', number>> = {
  instrument: 64,
  until: 64,
  state: 112,
};
/** Labels may be as wide as they are, so long as bars keep this part of the terminal. */
const SHARE_OF_BARS = 0.4;
const SHORTEST_BAR = 20;

/** Blanks between columns: one left of the bar, two right of it. */
export const GAPS: TextColumns = { label: 1, instrument: 1, plot: 0, state: 2, until: 2 };

/** Shares `width` columns out; the bars get what is left. */
export function textColumns(rows: readonly RowTexts[], heads: RowTexts, width: number): TextColumns {
  const natural = (column: keyof RowTexts): number =>
    [heads, ...rows].reduce((widest, row) => Math.max(widest, stringWidth(row[column])), 0);
  const optional = (column: keyof typeof ROOM_FOR): number =>
    width >= ROOM_FOR[column] && rows.some((row) => row[column] !== '') ? natural(column) : 0;
  const beside = {
    instrument: optional('instrument'),
    state: optional('state'),
    until: optional('until'),
  };
  const columnsBeside: readonly (keyof typeof beside)[] = ['instrument', 'state', 'until'];
  const taken = columnsBeside
    .filter((column) => beside[column] > 0)
    .reduce((sum, column) => sum + beside[column] + GAPS[column], GAPS.label);
  const room = width - taken;
  const label = Math.min(natural('label'), room - Math.max(SHORTEST_BAR, Math.floor(width * SHARE_OF_BARS)));
  return { ...beside, label, plot: room - label };
}
