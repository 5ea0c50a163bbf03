/** The rows that an import passed over, for eyes: of each kind how many, and in which rows of the sheet. */
import { PASSED_OVER_AS } from '../../locale/import/passed-over.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { groupedBy } from '../../records/grouped.ts';
import { shortened } from '../../records/shortened.ts';
import type { ImportPlan } from '../../sheets/import-plan.ts';
import type { PassedOverAs, PassedOverRow } from '../../sheets/passed-over.ts';
import type { Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';
import type { Showing } from './columns-text.ts';

/** So many places are named; all of them are in the list of assumptions. */
const SHOWN = 12;

/** What these say is worth a look: a partner may be called "Total Bangun". */
const QUOTED: ReadonlySet<PassedOverAs> = new Set(['total', 'heading']);

/** The section; empty where no row was passed over. */
export function passedOverText({ passedOver, accounts }: ImportPlan, showing: Showing, paint: Paint): string {
  if (passedOver.length === 0) return '';
  const { language } = showing;
  const width = Math.min(showing.columns, 110);
  const kind = accounts.length === 1 ? accounts[0]?.kind : undefined;
  const kinds = [...groupedBy(passedOver, ({ is }) => is)];
  const lines = kinds.map(([is, rows]) => {
    const places = QUOTED.has(is) ? rows.map(quoted) : ranges(rows);
    const more = places.length > SHOWN ? [IMPORT_TEXTS[language].more(places.length - SHOWN)] : [];
    const said = [...places.slice(0, SHOWN), ...more].join(', ');
    const label = PASSED_OVER_AS[is][language];
    return `${label.slice(0, 1).toUpperCase()}${label.slice(1)} (${formatNumber(rows.length, language)}): ${said}`;
  });
  const head = indent(IMPORT_TEXTS[language].otherRows(passedOver.length, kind), 0, width);
  return [paint.strong(head), ...lines.map((line) => indent(visible(line), 2, width, 2))].join('\n');
}

function quoted({ sheet, row, text }: PassedOverRow): string {
  return `${sheet}!${String(row)} "${shortened(text)}"`;
}

/** "CSV!5–7, CSV!9": rows that follow one another are told by the first and the last. */
function ranges(rows: readonly PassedOverRow[]): readonly string[] {
  const runs: { readonly sheet: string; readonly first: number; last: number }[] = [];
  for (const { sheet, row } of rows) {
    const run = runs.at(-1);
    if (run?.sheet === sheet && run.last === row - 1) run.last = row;
    else runs.push({ sheet, first: row, last: row });
  }
  return runs.map(({ sheet, first, last }) =>
    first === last ? `${sheet}!${String(first)}` : `${sheet}!${String(first)}–${String(last)}`,
  );
}
