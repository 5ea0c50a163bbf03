/** `mou status` for a terminal: at most 80 columns where there are no more, and plain without colour. */
import { formatShortDay } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import { COMING_LABELS, daysAway, MATTER_LABELS, STATUS_TEXTS } from '../locale/status.ts';
import { groupedBy } from '../records/grouped.ts';
import type { DayCell } from '../views/range-cell.ts';
import type { Count, Matter, StatusView } from '../views/status.ts';
import { instrumentShort, stateLabel } from './labels.ts';
import { paintWith, type Paint } from './paint.ts';
import { leastWidths, tableWidth, textTable, type TableColumn } from './text-table.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

type Showing = {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** The commit that the register was read from, where it was not the working tree. */
  readonly commit: string | undefined;
};

type Styled = Showing & { readonly paint: Paint; readonly width: number };

const WIDEST = 100;
const MATTERS_SHOWN = 12;

/** The heading, the counts, what needs somebody, and the next days. */
export function statusText(view: StatusView, showing: Showing): string {
  const styled = { ...showing, paint: paintWith(showing.colour), width: Math.min(showing.columns, WIDEST) };
  const sections = [
    heading(view, styled),
    countLines(view, styled),
    mistakeLines(view, styled),
    matterLines(view, styled),
    nextLines(view, styled),
  ].filter((section) => section !== '');
  return `${sections.join('\n\n')}\n`;
}

function heading(view: StatusView, { paint, language, commit, width }: Styled): string {
  const texts = STATUS_TEXTS[language];
  const name = visible(view.institution ?? texts.register);
  const known = commit === undefined ? '' : ` · ${texts.knownAt(commit)}`;
  const [first = '', ...others] = wrap(`${name} · ${texts.asOf(view.as_of)}${known}`, width);
  return [first.replace(name, paint.strong(name)), ...others].join('\n');
}

function mistakeLines({ mistakes }: StatusView, { paint, language, width }: Styled): string {
  if (mistakes === 0) return '';
  return wrap(STATUS_TEXTS[language].mistakes, width).map(paint.error).join('\n');
}

function countLines(view: StatusView, styled: Styled): string {
  const texts = STATUS_TEXTS[styled.language];
  const state = ({ of, count }: Count): string => `${stateLabel(of, styled.language)} ${String(count)}`;
  const instrument = ({ of, count }: Count): string =>
    `${instrumentWord(of, styled.language)} ${String(count)}`;
  const { agreements, memberships, activities } = view;
  const rows = [
    ...countRow(texts.agreements, agreements.total, agreements.states.map(state), styled),
    ...(agreements.total === 0
      ? []
      : countRow('', undefined, agreements.instruments.map(instrument), styled)),
    ...countRow(texts.memberships, memberships.total, memberships.states.map(state), styled),
    ...countRow(texts.activities, activities.total, activities.states.map(state), styled),
    ...countRow(texts.institutions, view.institutions, [], styled),
  ];
  return rows.join('\n');
}

const LABEL_WIDTH = 13;
const NUMBER_WIDTH = 7;

/** A label, a number, and words that go on in the next line where they do not fit; nothing for none. */
function countRow(
  label: string,
  total: number | undefined,
  words: readonly string[],
  { width, paint }: Styled,
): readonly string[] {
  if (total === 0) return [];
  const head =
    label.padEnd(LABEL_WIDTH) +
    paint.strong((total === undefined ? '' : String(total)).padStart(NUMBER_WIDTH));
  const isNarrow = width < ROOM_FOR_FOUR;
  const margin = ' '.repeat(isNarrow ? 2 : LABEL_WIDTH + NUMBER_WIDTH + 2);
  // Joined by blanks that do not break, so that a word and its number stay together.
  const parts = words.map((word) => word.replaceAll(' ', '\u00A0')).join(' · ');
  const lines = wrap(parts, width - margin.length).map((line) => line.replaceAll('\u00A0', ' '));
  if (isNarrow) return [...(label === '' ? [] : [head]), ...lines.map((line) => (margin + line).trimEnd())];
  return lines.map((line, index) => (index === 0 ? `${head}  ${line}` : margin + line).trimEnd());
}

function matterLines(view: StatusView, styled: Styled): string {
  const { language, paint, width } = styled;
  const texts = STATUS_TEXTS[language];
  if (view.matters.length === 0) {
    return wrap(texts.noMatters(view.horizon), width).map(paint.good).join('\n');
  }
  const shown = view.matters.slice(0, MATTERS_SHOWN);
  const rows = aligned(
    shown.map((matter) => matterCells(matter, language)),
    styled,
    4,
  );
  const lines = [...groupedBy(shown.entries(), ([, { kind }]) => kind)].flatMap(([kind, group]) => [
    `  ${MATTER_LABELS[kind][language]}`,
    ...group.map(([index]) => rows[index] ?? ''),
  ]);
  const rest = view.matters.length - shown.length;
  if (rest > 0) lines.push(`  ${paint.faint(texts.more(rest))}`);
  return [paint.strong(texts.matters(view.horizon)), ...lines].join('\n');
}

function matterCells({ day, days, about, id }: Matter, language: Language): readonly string[] {
  const away = days === null ? '' : daysAway(days, language);
  return [dayCellText(day, language), away, visible(id), visible(about)];
}

function nextLines(view: StatusView, styled: Styled): string {
  const { language, paint } = styled;
  const texts = STATUS_TEXTS[language];
  if (view.next.length === 0) return paint.faint(texts.noNext);
  const rows = view.next.map(({ day, kind, about, id }) => [
    formatShortDay(day, language),
    COMING_LABELS[kind][language],
    visible(id),
    visible(about),
  ]);
  return [paint.strong(texts.next), ...aligned(rows, styled, 2)].join('\n');
}

/** The narrowest terminal with room for four columns. */
const ROOM_FOR_FOUR = 70;

const ALL_COLUMNS: readonly TableColumn[] = [
  { title: '' },
  { title: '' },
  { title: '' },
  { title: '', least: 10 },
];

/**
 * Cells (a day, a word, an id, what it is about) under one another. The last gives way first, and is left out where the
 * ids leave no room for it, then the word; the id never.
 */
function aligned(rows: readonly (readonly string[])[], { width }: Styled, blanks: number): readonly string[] {
  const room = width - blanks;
  const fits = (count: number): boolean => {
    const least = leastWidths(ALL_COLUMNS.slice(0, count), rows);
    return width >= ROOM_FOR_FOUR && tableWidth(least) <= room;
  };
  const count = [4, 3].find(fits);
  const table =
    count === undefined
      ? textTable(
          [{ title: '' }, { title: '', least: 10 }],
          rows.map(([day = '', , id = '']) => [day, id]),
          room,
        )
      : textTable(ALL_COLUMNS.slice(0, count), rows, room);
  return table.rows.map((line) => ' '.repeat(blanks) + line);
}

/** A day, or the days between which it lies, in little room. */
export function dayCellText(cell: DayCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return formatShortDay(cell, language);
  return `${formatShortDay(cell.earliest, language)} – ${formatShortDay(cell.latest, language)}`;
}

function instrumentWord(instrument: string, language: Language): string {
  return instrumentShort(instrument, language) ?? STATUS_TEXTS[language].noInstrument;
}
