/** What a file that mou made brings back, for eyes: every changed cell, and whatever was not taken. */
import { BACK_TEXTS } from '../../locale/import/back.ts';
import { IMPORT_TEXTS } from '../../locale/import/report.ts';
import type { Language } from '../../locale/language.ts';
import type { PlainValue } from '../../records/read-node.ts';
import { shortened } from '../../records/shortened.ts';
import type { BackPlan } from '../../sheets/made/plan-back.ts';
import type { CellPlace } from '../../sheets/made/read-changes.ts';
import { cellAddress } from '../../sheets/sheet-table.ts';
import { paintWith } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';

type Showing = { readonly language: Language; readonly colour: boolean; readonly columns: number };

/** So many lines of a list are shown where nobody has to decide on them. */
const SHOWN = 20;

/** The report. */
export function backText(plan: BackPlan, file: string, showing: Showing): string {
  const { language } = showing;
  const texts = BACK_TEXTS[language];
  const paint = paintWith(showing.colour);
  const changes = plan.records.flatMap((record) => record.changes);
  const created = plan.records.filter(({ before }) => before === undefined).length;
  const changed = plan.records.length - created;
  const added = plan.records.map((record) => record.added).reduce((sum, count) => sum + count, 0);
  const value = (one: PlainValue | undefined): string => valueText(one, texts.nothing);
  const list = (
    head: (count: number) => string,
    lines: readonly string[],
    most = SHOWN,
  ): readonly string[] =>
    lines.length === 0 ? [] : [listed(paint.strong(head(lines.length)), lines, most, showing)];
  const sections = [
    [
      paint.strong(visible(texts.made(file, plan.total))),
      ...(created > 0 ? [`  ${texts.created(created)}`] : []),
      ...(changed > 0 ? [`  ${texts.changed(changed, changes.length)}`] : []),
      ...(added > 0 ? [`  ${texts.followUps(added)}`] : []),
      ...(created + changed === 0 ? [`  ${texts.unchanged}`] : []),
    ].join('\n'),
    ...list(
      texts.changes,
      changes.map(
        ({ id, at, from, to }) => `${id}, ${placeText(at)}: ${texts.change(value(from), value(to))}`,
      ),
    ),
    ...list(
      texts.conflicts,
      plan.conflicts.map(
        ({ id, at, now, to }) => `${id}, ${placeText(at)}: ${texts.conflict(value(now), value(to))}`,
      ),
      Infinity,
    ),
    ...list(
      texts.problems,
      plan.problems.map(({ at, text, why }) => `${placeText(at)}: ${shortened(text)}: ${why[language]}`),
      Infinity,
    ),
    ...list(
      texts.damaged,
      plan.damaged.map(({ sheet, row }) => `${sheet}!${cellAddress(row, 0)}`),
      Infinity,
    ),
    ...list(texts.withoutRow, plan.withoutRow),
    ...list(texts.differing, plan.differing),
  ];
  return `${sections.join('\n\n')}\n`;
}

function listed(
  head: string,
  lines: readonly string[],
  most: number,
  { language, columns }: Showing,
): string {
  const shown = lines.slice(0, most).map((line) => indent(visible(line), 2, Math.min(columns, 110), 2));
  const rest = lines.length > most ? [`  ${IMPORT_TEXTS[language].more(lines.length - most)}`] : [];
  return [head, ...shown, ...rest].join('\n');
}

/** `Perjanjian!C2 (Judul)`. */
function placeText({ sheet, row, column, head }: CellPlace): string {
  return sheet === '' ? head : `${sheet}!${cellAddress(row, column)} (${head})`;
}

function valueText(value: PlainValue | undefined, nothing: string): string {
  if (value === undefined) return nothing;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `"${shortened(text.replaceAll(/\s+/g, ' '))}"`;
}
