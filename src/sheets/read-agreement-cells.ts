/** What a row says of the paper: what it is, its days and term, what it is about, and how it stands. */
import { addDuration } from '../calendar/duration.ts';
import { daysBetween, parseDay } from '../calendar/day.ts';
import { readAmountCell } from './cells/amounts.ts';
import { readDateCell } from './cells/dates.ts';
import { formsInText, readFormsCell } from './cells/forms.ts';
import { readInstrumentCell } from './cells/instruments.ts';
import { readLevelCell } from './cells/levels.ts';
import { saidText } from './cells/said-text.ts';
import { readStatusCell } from './cells/statuses.ts';
import { readTermCell, type TermWords } from './cells/terms.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import type { RowCells } from './row-cells.ts';
import { NOTHING, type CellReading } from './remark.ts';
import type { AgreementFacts } from './row-reading.ts';
import { oneLine } from './sheet-table.ts';

const SIGNED = ['parties', 0, 'signed'] as const;

/** Reads the facts of the paper. */
export function readAgreementCells(row: RowCells): AgreementFacts {
  const text = (meaning: ColumnMeaning): string | undefined => saidText(row.cell(meaning).text);
  const signed = dateOf(row, 'signed', SIGNED);
  if (signed !== undefined) {
    row.say([{ reason: 'signed-by-all', sure: 'likely', taken: signed }], 'signed', SIGNED);
  }
  const from = dateOf(row, 'from', ['term', 'from']);
  const end = readEnd(row);
  const lasts = row.cell('lasts');
  const read = readTermCell(lasts, row.habits.termUnit, orderOf(row, 'lasts'));
  const term = row.take(withUnit(read, from ?? signed, end.until), 'lasts', termPath(read.value));
  const renewal = readRenewal(row);
  const instrument = row.take(readInstrumentCell(row.cell('instrument').text), 'instrument', ['instrument']);
  const level = row.take(readLevelCell(row.cell('level').text), 'level', ['level']);
  const value = row.take(readAmountCell(row.cell('value').text, row.column('value')?.title ?? ''), 'value', [
    'value',
  ]);
  const status = row.take(readStatusCell(row.cell('status').text), 'status', ['process']);
  const source = text('value-source');
  return defined({
    title: text('title'),
    instrument,
    level,
    signed,
    from: from ?? term?.from ?? end.words?.from,
    until: end.until ?? term?.until ?? end.words?.until,
    term: mergeWords(mergeWords(term, end.words), renewal),
    scope: scopeOf(row),
    place: text('place'),
    parent: parentOf(row, 'parent'),
    supersedes: parentOf(row, 'supersedes'),
    status,
    value: value === undefined ? undefined : defined({ ...value, source }),
    followUps: row.all('follow-up').flatMap(({ cell }) => saidText(cell.text) ?? []),
    notes: notesOf(row),
  });
}

function dateOf(
  row: RowCells,
  meaning: 'signed' | 'from',
  path: readonly (string | number)[],
): string | undefined {
  return row.take(readDateCell(row.cell(meaning), orderOf(row, meaning)), meaning, path);
}

/** The end: a day, or words in its place such as "unlimited". */
function readEnd(row: RowCells): {
  readonly until?: string | undefined;
  readonly words?: TermWords | undefined;
} {
  const cell = row.cell('until');
  const order = orderOf(row, 'until');
  const reading = readDateCell(cell, order);
  const isUnread = reading.remarks.some(({ reason }) => reason === 'day-unread');
  if (!isUnread) return { until: row.take(reading, 'until', ['term', 'until']) };
  const words = readTermCell(cell, undefined, order);
  return { words: row.take(words, 'until', termPath(words.value)) };
}

function readRenewal(row: RowCells): TermWords | undefined {
  const cell = row.cell('renewal');
  const plain = oneLine(cell.text).toLowerCase();
  if (plain === '') return undefined;
  const reading = readTermCell(cell, undefined, orderOf(row, 'lasts'));
  // The column is about nothing else: "otomatis" needs no "diperpanjang" beside it.
  if (/^(?:auto\w*|otomatis|ya, otomatis)$/.test(plain)) {
    return row.take<TermWords>(
      {
        value: { renewal: 'automatic' },
        remarks: [{ reason: 'renewal-in-words', sure: 'likely', taken: 'automatic' }],
      },
      'renewal',
      ['renewal', 'mode'],
    );
  }
  const { renewal } = reading.value ?? {};
  const words = renewal === undefined && reading.value !== undefined ? NOTHING : reading;
  return row.take(words, 'renewal', ['renewal', 'mode']);
}

/** A figure without a unit counts years where the days beside it say so. */
function withUnit(
  reading: CellReading<TermWords>,
  from: string | undefined,
  until: string | undefined,
): CellReading<TermWords> {
  const bare = reading.value?.bare;
  if (bare === undefined) return reading;
  const [start, end] = [parseDay(from ?? ''), parseDay(until ?? '')];
  for (const [months, unit] of [
    [12, 'Y'],
    [1, 'M'],
  ] as const) {
    if (start === undefined || end === undefined) break;
    const expected = addDuration(start, { months: bare * months, days: 0 }, 'clamp');
    if (Math.abs(daysBetween(expected, end)) > 31) continue;
    const lasts = `P${String(bare)}${unit}`;
    return { value: { lasts }, remarks: [{ reason: 'years-by-dates', sure: 'likely', taken: lasts }] };
  }
  return { value: undefined, remarks: [{ reason: 'no-unit', sure: 'left', taken: '' }] };
}

function termPath(words: TermWords | undefined): readonly string[] {
  if (words?.lasts !== undefined || words?.bare !== undefined) return ['term', 'lasts'];
  if (words?.open === true) return ['term', 'open'];
  if (words?.until !== undefined) return ['term', 'until'];
  if (words?.renewal !== undefined) return ['renewal', 'mode'];
  return words?.lapses === undefined ? ['term'] : ['lapses_if_inactive'];
}

function mergeWords(first: TermWords | undefined, second: TermWords | undefined): TermWords | undefined {
  return first === undefined ? second : { ...second, ...first };
}

/** Forms that are listed, then those that the contents name. */
function scopeOf(row: RowCells): readonly string[] {
  const listed = row.all('scope').flatMap(({ cell, column }) => {
    const { forms, remarks } = readFormsCell(cell.text, row.habits.forms);
    row.say(remarks, column, ['scope']);
    return forms;
  });
  const named = row.all('content').flatMap(({ cell, column }) => {
    const { forms, remarks } = formsInText(cell.text);
    row.say(remarks, column, ['scope']);
    return forms;
  });
  return [...new Set([...listed, ...named])];
}

/** Contents and remarks, each once; items of a list that are no forms stand here too, so that they are read. */
function notesOf(row: RowCells): readonly string[] {
  const texts = [...row.all('content'), ...row.all('notes')].flatMap(({ cell }) => saidText(cell.text) ?? []);
  const unread = row.all('scope').flatMap(({ cell, column }) => {
    const { remarks } = readFormsCell(cell.text, row.habits.forms);
    const text = saidText(cell.text);
    return text === undefined || !remarks.some(({ sure }) => sure === 'left')
      ? []
      : [`${column.title}: ${text}`];
  });
  return [...new Set([...texts, ...unread])];
}

function parentOf(row: RowCells, meaning: 'parent' | 'supersedes'): string | undefined {
  const text = saidText(row.cell(meaning).text);
  if (text === undefined || !/^(?:tanpa|tidak ada|no|none)\b/i.test(text)) return text;
  row.say([{ reason: 'parent-none', sure: 'certain', taken: '' }], meaning, [
    meaning === 'parent' ? 'under' : meaning,
  ]);
  return undefined;
}

function orderOf(row: RowCells, meaning: ColumnMeaning): Parameters<typeof readDateCell>[1] {
  return row.habits.orders.get(row.column(meaning)?.column ?? -1) ?? { by: 'custom', swaps: false };
}

type Defined<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** An object without the fields that are undefined. */
function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}
