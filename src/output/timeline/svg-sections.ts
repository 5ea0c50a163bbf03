/** The axis and the sections of the timeline on paper. */
import { monthOf, type Day } from '../../calendar/day.ts';
import { formatShortDay } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import { decimal, element, escaped } from '../svg/markup.ts';
import { fitText, textWidth } from '../svg/text-width.ts';
import { rowSentence } from './sections.ts';
import type { PlacedRow, PlacedSection, SvgColumns, SvgLayout } from './svg-layout.ts';
import { rowBar, rowNotice } from './svg-row.ts';
import { COLOURS, MARGIN, PAGE_WIDTH } from '../svg/paper.ts';
import { LINE_HEIGHT, SIZES } from './svg-style.ts';
import { tickLabel, type TimeScale } from './time-scale.ts';

/** Names of years or months begin at least so far apart. */
const TICKS_APART = 40;

/** What every part is drawn with. */
export type Drawing = {
  readonly layout: SvgLayout;
  readonly asOf: Day;
  readonly language: Language;
};

/** The names of the columns and of years or months, on one base line; the rule is under it, or over it at the foot. */
export function axis({ layout, language }: Drawing, baseline: number, ruleAt: number): string {
  const { columns, heads, hasBars } = layout;
  const quiet = { y: baseline, 'font-size': SIZES.small, fill: COLOURS.quiet };
  const head = (x: number, text: string, anchor?: string): string =>
    text === '' ? '' : element('text', { x, ...quiet, 'text-anchor': anchor }, escaped(text));
  return [
    head(columns.label, heads.label),
    columns.instrument === undefined ? '' : head(columns.instrument, heads.instrument),
    head(columns.state, heads.state),
    head(columns.until, heads.until, 'end'),
    ...(hasBars ? ticksOf(columns.scale) : []).flatMap((day) => {
      const [x, label] = [columns.scale.at(day), tickLabel(day, language)];
      const fits = x + TICK_GAP + textWidth(label, SIZES.small) <= columns.scale.end;
      return fits ? [head(x + TICK_GAP, label)] : [];
    }),
    rule(ruleAt, COLOURS.rule, 0.8),
  ].join('');
}

/** A name stands right of the line at which its year begins. */
const TICK_GAP = 3;

function ticksOf(scale: TimeScale): readonly Day[] {
  return scale.ticks(TICKS_APART);
}

function rule(y: number, stroke: string, width: number): string {
  return element('path', {
    d: `M${decimal(MARGIN)} ${decimal(y)}H${decimal(PAGE_WIDTH - MARGIN)}`,
    stroke,
    'stroke-width': width,
  });
}

/** The as-of day by name over its line, moved in where it would stand beyond an end of the axis. */
export function asOfLabel({ layout, asOf, language }: Drawing, baseline: number): string {
  const { scale } = layout.columns;
  if (!layout.hasBars || asOf < scale.days.from || asOf > scale.days.to) return '';
  const label = formatShortDay(asOf, language);
  const half = textWidth(label, SIZES.small, true) / 2;
  const x = scale.at(asOf);
  const middle = Math.max(scale.start + half, Math.min(scale.end - half, x));
  const text = { x: middle, y: baseline, 'text-anchor': 'middle', 'font-size': SIZES.small };
  const point = `M${decimal(x)} ${decimal(baseline + 9.5)}l-3.5 -5.5h7Z`;
  return (
    element('text', { ...text, 'font-weight': 'bold', fill: COLOURS.ink }, escaped(label)) +
    element('path', { d: point, fill: COLOURS.ink })
  );
}

/** A section: its heading, the lines of the axis, its rows, and the as-of line over them. */
export function drawSection(drawing: Drawing, placed: PlacedSection): string {
  const { headingAt, section, rows } = placed;
  const hasDays = drawing.layout.hasBars && section.kind !== 'without-days';
  return element(
    'g',
    {},
    headingAt === undefined ? '' : heading(section.heading, headingAt, placed.top),
    hasDays ? gridLines(drawing.layout.columns.scale, placed) : '',
    ...rows.map((row) => `\n${drawRow(drawing, row)}`),
    hasDays ? asOfLine(drawing, placed) : '',
    ...rows.map((row) => rowNotice(row.row, drawing.layout.columns.scale, middleOf(row))),
  );
}

function heading(text: string, baseline: number, ruleAt: number): string {
  const width = PAGE_WIDTH - 2 * MARGIN;
  const [fitted = ''] = fitText(text, { width, size: SIZES.heading, lines: 1, isBold: true });
  const attributes = {
    x: MARGIN,
    y: baseline,
    'font-size': SIZES.heading,
    'font-weight': 'bold',
    fill: COLOURS.ink,
  };
  return element('text', attributes, escaped(fitted)) + rule(ruleAt, COLOURS.rule, 0.6);
}

function gridLines(scale: TimeScale, { top, bottom }: PlacedSection): string {
  return ticksOf(scale)
    .map((day) => {
      const d = `M${decimal(scale.at(day))} ${decimal(top)}V${decimal(bottom)}`;
      const stroke = monthOf(day) === 1 ? COLOURS.year : COLOURS.month;
      return element('path', { d, stroke, 'stroke-width': 0.7 });
    })
    .join('');
}

/** White around it keeps the line visible on a dark bar. */
function asOfLine({ layout, asOf }: Drawing, { top, bottom }: PlacedSection): string {
  const { days, at } = layout.columns.scale;
  if (asOf < days.from || asOf > days.to) return '';
  const d = `M${decimal(at(asOf))} ${decimal(top)}V${decimal(bottom)}`;
  return (
    element('path', { d, stroke: COLOURS.paper, 'stroke-width': 3, 'stroke-opacity': 0.75 }) +
    element('path', { d, stroke: COLOURS.ink, 'stroke-width': 1.1 })
  );
}

function drawRow({ layout, asOf, language }: Drawing, placed: PlacedRow): string {
  const { row, top, height } = placed;
  const middle = middleOf(placed);
  return element(
    'g',
    {},
    element('title', {}, escaped(rowSentence(row, language))),
    rule(top + height, COLOURS.hairline, 0.6),
    rowLabel(layout.columns, placed, middle),
    rowBeside(layout.columns, placed, middle),
    rowBar(row, layout.columns.scale, asOf, middle),
  );
}

function middleOf({ top, height }: PlacedRow): number {
  return top + height / 2;
}

function rowLabel({ label: x }: SvgColumns, { label }: PlacedRow, middle: number): string {
  const first = baseline(middle, SIZES.body) - ((label.length - 1) * LINE_HEIGHT) / 2;
  return label
    .map((line, index) =>
      element(
        'text',
        { x, y: first + index * LINE_HEIGHT, 'font-size': SIZES.body, fill: COLOURS.ink },
        escaped(line),
      ),
    )
    .join('');
}

function rowBeside(columns: SvgColumns, { texts }: PlacedRow, middle: number): string {
  const small = { y: baseline(middle, SIZES.small), 'font-size': SIZES.small };
  const cell = (
    x: number | undefined,
    text: string,
    more: { fill: string; 'text-anchor'?: string },
  ): string =>
    x === undefined || text === '' ? '' : element('text', { x, ...small, ...more }, escaped(text));
  return [
    cell(columns.instrument, texts.instrument, { fill: COLOURS.quiet }),
    cell(columns.state, texts.state, { fill: COLOURS.ink }),
    cell(columns.until, texts.until, { fill: COLOURS.ink, 'text-anchor': 'end' }),
  ].join('');
}

/** The base line of a text whose small letters stand in the middle of a row. */
function baseline(middle: number, size: number): number {
  return middle + size * 0.35;
}
