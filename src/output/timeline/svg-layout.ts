/** Where everything stands on the paper: columns, headings and rows, so that no two texts meet. */
import type { TimelineView } from '../../views/timeline.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { fitText, textWidth } from '../svg/text-width.ts';
import {
  areHeaded,
  columnHeads,
  headedSections,
  rowTexts,
  type HeadedSection,
  type RowTexts,
  type TimelineShowing,
} from './sections.ts';
import { MARGIN, PAGE_WIDTH } from '../svg/paper.ts';
import { LINE_HEIGHT, ROW_HEIGHT, SIZES } from './svg-style.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** Where each column begins; `until` where it ends, its texts being flush right. */
export type SvgColumns = {
  readonly label: number;
  readonly labelWidth: number;
  /** Undefined where no row has one. */
  readonly instrument: number | undefined;
  readonly scale: TimeScale;
  readonly state: number;
  readonly until: number;
};

/** A row between its top and its bottom. */
export type PlacedRow = {
  readonly row: TimelineRow;
  readonly texts: RowTexts;
  /** The lines of the label. */
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
};

/** Rows under a heading; `top` and `bottom` are those of the rows. */
export type PlacedSection = {
  readonly section: HeadedSection;
  /** The base line of the heading; undefined where it would say nothing. */
  readonly headingAt: number | undefined;
  readonly rows: readonly PlacedRow[];
  readonly top: number;
  readonly bottom: number;
};

export type SvgLayout = {
  readonly columns: SvgColumns;
  readonly heads: RowTexts;
  readonly sections: readonly PlacedSection[];
  /** Whether any row has a bar; without one, the axis would measure nothing. */
  readonly hasBars: boolean;
  /** Where the last section ends. */
  readonly bottom: number;
};

const GAP = 14;
/** A label may take a third of the page; what is longer goes on below. */
const WIDEST_LABEL = 372;
const LABEL_LINES = 3;
const HEADING_HEIGHT = 32;
const SPACE_UNDER_HEADING = 9;

/** Lays the sections out from `top` downwards. */
export function layOutSvg(view: TimelineView, showing: TimelineShowing, top: number): SvgLayout {
  const sections = headedSections(view, showing);
  const heads = columnHeads(view, showing.language);
  const texts = sections.flatMap(({ rows }) => rows.map((row) => rowTexts(row, view.by, showing.language)));
  const columns = columnsFor(view, texts, heads);
  const placed: PlacedSection[] = [];
  let bottom = top;
  for (const section of sections) {
    const rows = section.rows.map((row) => ({ row, texts: rowTexts(row, view.by, showing.language) }));
    const next = placeSection(section, rows, { columns, top: bottom, headed: areHeaded(sections) });
    placed.push(next);
    bottom = next.bottom;
  }
  const hasBars = sections.some(({ rows }) => rows.some(({ bars }) => bars.length > 0));
  return { columns, heads, sections: placed, hasBars, bottom };
}

function columnsFor(view: TimelineView, rows: readonly RowTexts[], heads: RowTexts): SvgColumns {
  const widest = (column: keyof RowTexts, size: number): number =>
    Math.max(textWidth(heads[column], SIZES.small), ...rows.map((row) => textWidth(row[column], size)));
  const hasInstruments = rows.some(({ instrument }) => instrument !== '');
  const labelWidth = Math.min(widest('label', SIZES.body), WIDEST_LABEL);
  const instrument = MARGIN + labelWidth + GAP;
  const plot = hasInstruments ? instrument + widest('instrument', SIZES.small) + GAP : instrument;
  const until = PAGE_WIDTH - MARGIN;
  const state = until - widest('until', SIZES.small) - GAP - widest('state', SIZES.small);
  return {
    label: MARGIN,
    labelWidth,
    instrument: hasInstruments ? instrument : undefined,
    scale: timeScale(view.days, plot, state - GAP),
    state,
    until,
  };
}

type Place = { readonly columns: SvgColumns; readonly top: number; readonly headed: boolean };

function placeSection(
  section: HeadedSection,
  rows: readonly Pick<PlacedRow, 'row' | 'texts'>[],
  { columns, top, headed }: Place,
): PlacedSection {
  const firstTop = headed ? top + HEADING_HEIGHT : top;
  const placed: PlacedRow[] = [];
  let bottom = firstTop;
  for (const { row, texts } of rows) {
    const label = fitText(texts.label, { width: columns.labelWidth, size: SIZES.body, lines: LABEL_LINES });
    const height = ROW_HEIGHT + (label.length - 1) * LINE_HEIGHT;
    placed.push({ row, texts, label, top: bottom, height });
    bottom += height;
  }
  const headingAt = headed ? firstTop - SPACE_UNDER_HEADING : undefined;
  return { section, headingAt, rows: placed, top: firstTop, bottom };
}
