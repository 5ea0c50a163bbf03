/** What an import did, for eyes: every row accounted for, assumptions by kind, and what a person has to decide. */
import { IMPORT_REASONS } from '../../locale/import/reasons.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import { formatCount, formatNumber } from '../../locale/numbers.ts';
import type { PlainValue } from '../../records/read-node.ts';
import type { ImportPlan, RowAccount } from '../../sheets/import-plan.ts';
import type { SheetRow } from '../../sheets/row-reading.ts';
import { paintWith, type Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';
import { wholeRow } from './assumptions-csv.ts';
import { assumptionsText } from './assumptions-text.ts';
import type { Showing } from './columns-text.ts';
import { passedOverText } from './passed-over-text.ts';

/** So many lines of a list are shown; all of them are in the list of assumptions. */
const SHOWN = 12;

/** Rows that are left are shown whole, as many as anybody reads at once. */
const MOST_LEFT = 40;

/** The report; `csv` is where the list of assumptions lies. */
export function importText(plan: ImportPlan, csv: string, showing: Showing): string {
  const paint = paintWith(showing.colour);
  const sections = [
    accountText(plan, showing, paint),
    passedOverText(plan, showing, paint),
    assumptionsText(plan, csv, showing),
    listed(conflictLines(plan, showing), 'conflicts', showing, paint.warning, Infinity),
    listed(leftLines(plan, showing), 'leftRows', showing, paint.warning, MOST_LEFT),
    listed(deletedLines(plan), 'deletedRows', showing, paint.warning, MOST_LEFT),
    listed(duplicateLines(plan, showing), 'duplicateRows', showing, paint.strong),
    listed(perhapsOneLines(plan), 'perhapsOne', showing, paint.strong),
    listed(perhapsSameLines(plan), 'perhapsSame', showing, paint.strong),
    listed(perhapsUnderLines(plan), 'perhapsUnder', showing, paint.strong),
    listed(
      plan.gone.map(({ id }) => id),
      'gone',
      showing,
      paint.strong,
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type List =
  | 'conflicts'
  | 'leftRows'
  | 'deletedRows'
  | 'duplicateRows'
  | 'perhapsOne'
  | 'perhapsSame'
  | 'perhapsUnder'
  | 'gone';

function listed(
  lines: readonly string[],
  list: List,
  { language, columns }: Showing,
  paint: (text: string) => string,
  most = SHOWN,
): string {
  if (lines.length === 0) return '';
  const { [list]: head, more } = IMPORT_TEXTS[language];
  const shown = lines.slice(0, most).map((line) => indent(visible(line), 2, Math.min(columns, 110), 2));
  const rest = lines.length > most ? [`  ${more(lines.length - most)}`] : [];
  const title = indent(head(lines.length), 0, Math.min(columns, 110));
  return [paint(title), ...shown, ...rest].join('\n');
}

function accountText({ accounts, named }: ImportPlan, { language }: Showing, paint: Paint): string {
  const texts = IMPORT_TEXTS[language].account;
  const all = accounts.length === 0 ? [NO_ROWS] : accounts;
  const blocks = all.flatMap((account) => {
    const rows = all.length === 1 ? texts.rows(account.rows) : texts.rowsOf(account.rows, account.kind);
    return [paint.strong(`${rows}${sumOf(account)}`), ...countLines(account, language)];
  });
  const [created, updated] = (['created', 'updated'] as const).map(
    (is) => named.filter((one) => one.is === is).length,
  );
  if ((created ?? 0) + (updated ?? 0) === 0) return blocks.join('\n');
  const institutions = texts.institutions(created ?? 0, updated ?? 0);
  const areDescribed = accounts.some(({ kind }) => kind === 'institution');
  return [...blocks, areDescribed ? texts.named(institutions) : institutions].join('\n');
}

const NO_ROWS: RowAccount = {
  kind: 'agreement',
  ...{ rows: 0, created: 0, updated: 0, unchanged: 0, duplicates: 0, deleted: 0, left: 0 },
};

function countLines(account: RowAccount, language: Showing['language']): readonly string[] {
  const { became, ...others } = IMPORT_TEXTS[language].account;
  const nouns = { ...became[account.kind], ...others };
  const parts = ['created', 'updated', 'unchanged', 'duplicates', 'deleted', 'left'] as const;
  const counts = parts.filter((part) => account[part] > 0 || part === 'created');
  const widest = Math.max(...counts.map((part) => formatNumber(account[part], language).length));
  return counts.map((part) => {
    const blanks = ' '.repeat(widest - formatNumber(account[part], language).length);
    return `  ${blanks}${formatCount(account[part], nouns[part], language)}`;
  });
}

/** The counts always add up to the rows; were it ever otherwise, everybody should see it. */
function sumOf({ rows, created, updated, unchanged, duplicates, deleted, left }: RowAccount): string {
  return created + updated + unchanged + duplicates + deleted + left === rows ? ' =' : ' ≠ !';
}

function leftLines({ left }: ImportPlan, { language }: Showing): readonly string[] {
  return left.map(({ row, reason, recordId }) => {
    const known = recordId === undefined ? '' : ` = ${recordId}`;
    return `${placeOf(row)} ${wholeRow(row)}${known} — ${IMPORT_REASONS[reason][language]}`;
  });
}

function deletedLines({ deleted }: ImportPlan): readonly string[] {
  return deleted.map(({ row, id }) => `${id} = ${placeOf(row)} ${wholeRow(row)}`);
}

function perhapsUnderLines({ perhapsUnder }: ImportPlan): readonly string[] {
  return perhapsUnder.map(({ id, row, agreements }) => `${id} (${placeOf(row)}): ${agreements.join(', ')}`);
}

function duplicateLines({ duplicates }: ImportPlan, { language }: Showing): readonly string[] {
  return duplicates.map(({ row, of }) => IMPORT_TEXTS[language].sameAs(placeOf(row), placeOf(of)));
}

function perhapsOneLines({ perhapsOne }: ImportPlan): readonly string[] {
  return perhapsOne.map(({ id, name, otherId, other }) => `mou merge ${id} ${otherId}  # ${name} = ${other}`);
}

function perhapsSameLines({ perhapsSame }: ImportPlan): readonly string[] {
  return perhapsSame.map(
    ({ row, as }) =>
      `${placeOf(row)}, ${placeOf(as)}: ${[row.partners[0]?.name, row.own.number ?? row.theirs.number].filter(Boolean).join(', ')}`,
  );
}

function placeOf({ sheet, row }: SheetRow): string {
  return `${sheet}!${String(row)}`;
}

function conflictLines({ planned }: ImportPlan, { language }: Showing): readonly string[] {
  const { conflict, none } = IMPORT_TEXTS[language];
  const said = (value: PlainValue | undefined): string =>
    value === undefined ? none : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return planned.flatMap((one) =>
    one.is === 'created'
      ? []
      : one.conflicts.map(({ path, present, sheet }) =>
          conflict(`${one.id} ${path.join('.')}`, said(present), said(sheet)),
        ),
  );
}
