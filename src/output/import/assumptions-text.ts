/** How cells were read, for eyes: by how sure it is, and of each kind the number and one example. */
import { IMPORT_REASONS } from '../../locale/import/reasons.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import { SURENESS_WORDS } from '../../locale/import/remarks.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { groupedBy } from '../../records/grouped.ts';
import { shortened } from '../../records/shortened.ts';
import type { ImportPlan } from '../../sheets/import-plan.ts';
import type { Sureness } from '../../sheets/remark.ts';
import type { PlacedRemark } from '../../sheets/row-reading.ts';
import { paintWith } from '../paint.ts';
import { textTable } from '../text-table.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';
import type { Showing } from './columns-text.ts';

/** What is certain is counted alone: eyes are for the rest. */
const SHOWN: readonly Exclude<Sureness, 'certain'>[] = ['left', 'doubtful', 'likely'];

/** Narrower than this, a table is no help. */
const NARROW = 64;

/** The summary; empty where every cell was taken as it stood. `csv` is where the whole list lies. */
export function assumptionsText({ planned }: ImportPlan, csv: string, showing: Showing): string {
  const { language, colour } = showing;
  const remarks = planned.flatMap((one) => one.remarks);
  if (remarks.length === 0) return '';
  const paint = paintWith(colour);
  const texts = IMPORT_TEXTS[language];
  const width = Math.min(showing.columns, 120);
  const certain = remarks.filter(({ sure }) => sure === 'certain').length;
  const groups = SHOWN.flatMap((sure) => {
    const own = remarks.filter((remark) => remark.sure === sure);
    if (own.length === 0) return [];
    const word = SURENESS_WORDS[sure][language];
    const head = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} (${formatNumber(own.length, language)})`;
    return [`  ${sure === 'likely' ? head : paint.warning(head)}`, ...kinds(own, showing, width)];
  });
  const rest = certain === 0 ? [] : [indent(texts.certain(certain), 2, width)];
  return [paint.strong(indent(texts.assumptions(remarks.length, csv), 0, width)), ...groups, ...rest].join(
    '\n',
  );
}

function kinds(remarks: readonly PlacedRemark[], { language }: Showing, width: number): readonly string[] {
  const groups = [...groupedBy(remarks, ({ header, reason }) => `${header} ${reason}`).values()];
  const cells = groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => (group[0] === undefined ? [] : [cellsOf(group[0], group.length, language)]));
  if (width < NARROW) return cells.flatMap((row) => inLines(row, width));
  const table = textTable(
    [
      { title: '', align: 'right' },
      { title: '', least: 10, lines: 2 },
      { title: '', least: 20, lines: 4 },
      { title: '', least: 16, lines: 3 },
    ],
    cells,
    width - 4,
  );
  return table.rows.flatMap((row) => row.split('\n')).map((line) => `    ${line}`.trimEnd());
}

function inLines(
  [count = '', header = '', why = '', example = '']: readonly string[],
  width: number,
): readonly string[] {
  const what = [header, why].filter((text) => text !== '').join(': ');
  return [indent(`${count} ${what}`, 4, width, 2), indent(example, 6, width, 2)];
}

function cellsOf(remark: PlacedRemark, count: number, language: Showing['language']): readonly string[] {
  const { reason, said, taken, cell, header } = remark;
  const shown = [said, taken === said ? '' : taken]
    .filter((text) => text !== '')
    .map((text) => shortened(text).slice(0, 40))
    .join(' → ');
  return [
    formatNumber(count, language),
    visible(header),
    IMPORT_REASONS[reason][language],
    visible(`${cell} ${shown}`),
  ];
}
