/** `mou timeline` for a terminal: a row for each agreement, with or without colour, in as many columns as there are. */
import stringWidth from 'string-width';
import { TIMELINE_TEXTS } from '../locale/timeline.ts';
import type { TimelineView } from '../views/timeline.ts';
import type { TimelineRow } from '../views/timeline-row.ts';
import { clip } from './code-frame.ts';
import { paintWith, type Paint } from './paint.ts';
import { ASCII_CHARACTERS, UNICODE_CHARACTERS } from './timeline/characters.ts';
import {
  areHeaded,
  columnHeads,
  headedSections,
  rowTexts,
  subtitle,
  type HeadedSection,
  type RowTexts,
  type TimelineShowing,
} from './timeline/sections.ts';
import { asOfLine, tickLine } from './timeline/text-axis.ts';
import { GAPS, textColumns, type TextColumns } from './timeline/text-columns.ts';
import { legendEntries } from './timeline/text-legend.ts';
import { cellText, plotRow, type Plot } from './timeline/text-plot.ts';
import { timeScale } from './timeline/time-scale.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export type TimelineTextShowing = TimelineShowing & {
  readonly colour: boolean;
  readonly columns: number;
  /** Whether the terminal draws more than ASCII. */
  readonly unicode: boolean;
};

/** Everything that the lines are made with. */
type Page = {
  readonly view: TimelineView;
  readonly showing: TimelineTextShowing;
  readonly sections: readonly HeadedSection[];
  readonly paint: Paint;
  readonly width: number;
  readonly widths: TextColumns;
  readonly heads: RowTexts;
  readonly plot: Plot;
};

const WIDEST = 140;
const NARROWEST = 30;
/** Names of years or months stand at least so many columns apart. */
const TICKS_APART = 5;
/** After so many rows the axis is out of sight. */
const ROWS_UNDER_ONE_AXIS = 24;

/** The heading, the axis, the rows under their headings, what has no bar, and the legend. */
export function timelineText(view: TimelineView, showing: TimelineTextShowing): string {
  const page = layOut(view, showing);
  const blocks = [heading(page), chart(page), ...lists(page), legend(page), notes(page)];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `${showing.unicode ? text : inAscii(text)}\n`;
}

function layOut(view: TimelineView, showing: TimelineTextShowing): Page {
  const { language, columns, unicode, colour } = showing;
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const sections = headedSections(view, showing);
  const heads = columnHeads(view, language);
  const texts = sections.flatMap(({ rows }) => rows.map((row) => textsOf(view, showing, row)));
  const widths = textColumns(texts, heads, width);
  const scale = timeScale(view.days, 0, widths.plot);
  const characters = unicode ? UNICODE_CHARACTERS : ASCII_CHARACTERS;
  const plot = { scale, asOf: view.asOf, characters, ticks: scale.ticks(TICKS_APART) };
  return { view, showing, sections, paint: paintWith(colour), width, widths, heads, plot };
}

function heading(page: Page): readonly string[] {
  const { view, showing, width } = page;
  const title = TIMELINE_TEXTS[showing.language].title(view.institution);
  return [...headingLines(page, title), ...wrap(subtitle(view, showing), width)];
}

/** A title or a heading in full, in as many lines as it needs; a single word that is too long is cut. */
function headingLines({ paint, width }: Pick<Page, 'paint' | 'width'>, text: string): readonly string[] {
  return wrap(visible(text), width).map((part) => paint.strong(clip(part, width)));
}

/** Rows with bars, under one axis; where there are many, over one too. */
function chart(page: Page): readonly string[] {
  const sections = page.sections.filter(hasBars);
  if (sections.length === 0) return [];
  const rows = sections.flatMap((section) => [
    ...(areHeaded(page.sections) ? ['', ...headingLines(page, section.heading)] : []),
    ...section.rows.map((row) => rowLine(page, row)),
  ]);
  const isLong = rows.length > ROWS_UNDER_ONE_AXIS;
  return [...axis(page), ...rows, ...(isLong ? ['', ...axis(page).toReversed()] : [])];
}

function hasBars({ kind }: HeadedSection): boolean {
  return kind === 'agreements' || kind === 'memberships';
}

function axis(page: Page): readonly string[] {
  const { plot, heads, paint, showing } = page;
  const empty: RowTexts = { label: '', instrument: '', state: '', until: '' };
  return [
    line(page, empty, paint.error(asOfLine(plot, showing.language))),
    paint.faint(line(page, heads, tickLine(plot, showing.language))),
  ];
}

function rowLine(page: Page, row: TimelineRow): string {
  return line(page, textsOf(page.view, page.showing, row), cellText(plotRow(page.plot, row), page.paint));
}

/** Names come from the register's files: what a terminal would obey instead of print is shown for what it is. */
function textsOf({ by }: TimelineView, { language }: TimelineShowing, row: TimelineRow): RowTexts {
  const texts = rowTexts(row, by, language);
  return { ...texts, label: visible(texts.label) };
}

/** One line: the texts in their columns, the bar among them. */
function line({ widths }: Page, texts: RowTexts, bar: string): string {
  const { label, instrument, state, until, plot } = widths;
  return [
    padded(texts.label, label) + ' '.repeat(GAPS.label),
    instrument === 0 ? '' : padded(texts.instrument, instrument) + ' '.repeat(GAPS.instrument),
    padded(bar, plot),
    state === 0 ? '' : ' '.repeat(GAPS.state) + padded(texts.state, state),
    until === 0 ? '' : ' '.repeat(GAPS.until) + texts.until,
  ].join('');
}

function padded(text: string, width: number): string {
  const clipped = clip(text, width);
  return clipped + ' '.repeat(Math.max(0, width - stringWidth(clipped)));
}

/** Sections without bars: each row with its state, and since when where that is known. */
function lists(page: Page): readonly (readonly string[])[] {
  return page.sections
    .filter((section) => !hasBars(section))
    .map((section) => [...headingLines(page, section.heading), ...listedLines(page, section.rows)]);
}

/** Labels get what the words leave, and half of the width at least; words that do not fit then go on below. */
function listedLines({ view, showing, width }: Page, rows: readonly TimelineRow[]): readonly string[] {
  const listed = rows.map((row) => {
    const { label, instrument, state, until } = textsOf(view, showing, row);
    return { label, words: [instrument, state, until].filter((text) => text !== '').join(' · ') };
  });
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => stringWidth(text)));
  const left = width - LISTED_GAP.length - widest(listed.map(({ words }) => words));
  const most = Math.max(Math.floor(width / 2), left);
  const labelWidth = Math.min(widest(listed.map(({ label }) => label)), most);
  return listed.flatMap(({ label, words }) =>
    wrap(words, width - labelWidth - LISTED_GAP.length).map(
      (part, index) => padded(index === 0 ? label : '', labelWidth) + LISTED_GAP + part,
    ),
  );
}

const LISTED_GAP = '  ';

/** Only what the rows use; an entry is never broken. */
function legend({ sections, plot, showing, paint, width }: Page): readonly string[] {
  const rows = sections.filter(hasBars).flatMap((section) => section.rows);
  const entries = legendEntries(plot, rows, showing.language, paint);
  const text = entries.map((entry) => entry.replaceAll(' ', '\u00A0')).join('   ');
  return entries.length === 0 ? [] : wrap(text, width).map((part) => part.trim().replaceAll('\u00A0', ' '));
}

function notes({ view, showing, paint, width }: Page): readonly string[] {
  const { nothing, outside, howToSeeThem } = TIMELINE_TEXTS[showing.language];
  if (view.outside > 0) {
    const note = `${outside(view.outside, view.days.from, view.days.to)} ${howToSeeThem}`;
    return wrap(note, width).map((part) => paint.faint(part));
  }
  return view.sections.length === 0 ? wrap(nothing, width) : [];
}

/** Our own marks and dashes; names keep the letters they have. */
function inAscii(text: string): string {
  return text.replaceAll('·', '-').replaceAll('–', '-').replaceAll('…', '~');
}
