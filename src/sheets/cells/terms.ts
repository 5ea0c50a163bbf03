/** Terms in the cells of a register: "5 Tahun", "auto renew", "Kesepakatan", "1 Jan 2020 s.d. 31 Des 2024". */
import { durationToIso } from '../../calendar/duration.ts';
import { readDuration } from '../../calendar/read-duration.ts';
import { endInWords } from '../../records/values/no-end.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { readAnyPeriod } from '../../records/values/written-dates.ts';
import { leftFor, NOTHING, type CellReading, type Remark } from '../remark.ts';
import { oneLine, type SheetCell } from '../sheet-table.ts';
import { looksLikeDate, readDateCell } from './dates.ts';
import type { DateOrder } from './date-order.ts';

/** What a cell says of a term; durations in ISO 8601. */
export type TermWords = {
  readonly lasts?: string;
  /** A figure without a unit: years, if the dates beside it agree. */
  readonly bare?: number;
  readonly from?: string;
  readonly until?: string;
  readonly open?: true;
  readonly renewal?: 'automatic' | 'by-agreement' | 'none';
  readonly lapses?: string;
};

const AUTOMATIC =
  /(?:auto\w*|otomatis|dengan sendirinya).*(?:renew|extend|perpanjang)|(?:renew\w*|extend\w*|perpanjang\w*).*(?:auto\w*|otomatis|dengan sendirinya)|^auto[- ]?renew/;
const NOT_RENEWED = /tidak (?:dapat |bisa |akan )?diperpanjang|not (?:be )?(?:renew|extend)|non-?renewable/;
const BY_AGREEMENT =
  /(?:dapat|bisa) diperpanjang|may be (?:renewed|extended)|can be (?:renewed|extended)|renewable|extendable/;
const DORMANT =
  /(?:dormant|inactive|tidak aktif|tidak ada kegiatan)\D*(\d{1,2})\s*(?:\(\w+\)\s*)?(?:consecutive\s+|berturut-turut\s+)?(year|tahun|month|bulan)/;
const ENDED = /^(?:telah|sudah) berakh|^(?:expired|ended|kad[ae]luw?arsa|selesai|habis)/;
// The columns of databases cut words off: "Sesuai Kesep", "Hingga Seles".
const CUT_OFF =
  /^(?:sesuai )?kesep(?:a(?:k(?:a(?:t(?:an?)?)?)?)?)?$|^(?:hingga|sampai) seles(?:ai?)?$|^(?:hingga|sampai|until)\b[^\d]*$/;
const AMOUNT =
  /(?:\d+(?:[.,]\d+)?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five|six|seven|eight|nine|ten)/;
const LENGTH = new RegExp(
  `\\b${AMOUNT.source}\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:tahun|thn|th|years?|yrs?|bulan|bln|months?|minggu|weeks?|hari|days?)\\b(?:\\s*(?:dan|and)?\\s*${AMOUNT.source}\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:bulan|bln|months?|hari|days?)\\b)?`,
);

/** Reads what a cell says of a term. `unit` is what the header says of bare figures: "Masa Berlaku (tahun)". */
export function readTermCell(
  cell: SheetCell,
  unit: 'year' | 'month' | undefined,
  order: DateOrder,
): CellReading<TermWords> {
  if (cell.day !== undefined) return saying({ until: cell.day }, 'written-day', 'certain', cell.day);
  const text = oneLine(cell.text);
  if (text === '') return NOTHING;
  if (standsForNothing(text))
    return { value: undefined, remarks: [{ reason: 'nothing-meant', sure: 'certain', taken: '' }] };
  return (
    readFigure(text, unit) ??
    readWhole(text) ??
    readPeriod(text) ??
    readDay(cell, order) ??
    readWords(text.toLowerCase())
  );
}

function readFigure(text: string, unit: 'year' | 'month' | undefined): CellReading<TermWords> | undefined {
  const [, figure] = /^(\d{1,2})(?:[.,]0+)?$/.exec(text) ?? [];
  const count = Number(figure);
  if (figure === undefined || count === 0) return undefined;
  if (unit === undefined) return { value: { bare: count }, remarks: [] };
  const lasts = unit === 'year' ? `P${String(count)}Y` : durationToIso({ months: count, days: 0 });
  return saying({ lasts }, 'years-by-header', 'certain', lasts);
}

function readWhole(text: string): CellReading<TermWords> | undefined {
  const reading = readDuration(text);
  if ('duration' in reading) {
    const lasts = durationToIso(reading.duration);
    return saying({ lasts }, 'written-term', 'certain', lasts);
  }
  return reading.refused === 'contradiction' ? leftFor('contradiction') : undefined;
}

function readPeriod(text: string): CellReading<TermWords> | undefined {
  const [from, until] = readAnyPeriod(text)?.split('/') ?? [];
  if (from === undefined || until === undefined) return undefined;
  return saying({ from, until }, 'period-in-cell', 'certain', `${from}/${until}`);
}

function readDay(cell: SheetCell, order: DateOrder): CellReading<TermWords> | undefined {
  if (!looksLikeDate(cell)) return undefined;
  const { value, remarks } = readDateCell(cell, order);
  return value === undefined ? undefined : { value: { until: value }, remarks };
}

/** A sentence: whatever of renewal, length, end and lapse it names. */
function readWords(text: string): CellReading<TermWords> {
  const remarks: Remark[] = [];
  const words: { -readonly [Key in keyof TermWords]: TermWords[Key] } = {};
  const lapse = DORMANT.exec(text);
  if (lapse !== null) {
    words.lapses = `P${lapse[1] ?? ''}${/^[yt]/.test(lapse[2] ?? '') ? 'Y' : 'M'}`;
    remarks.push({ reason: 'lapse-in-words', sure: 'likely', taken: words.lapses });
  }
  const renewal = renewalIn(text);
  if (renewal !== undefined) {
    words.renewal = renewal;
    remarks.push({ reason: 'renewal-in-words', sure: 'likely', taken: renewal });
  }
  const length = LENGTH.exec(lapse === null ? text : text.replace(lapse[0], ' '))?.[0];
  const reading = length === undefined ? undefined : readDuration(length);
  if (reading !== undefined && 'duration' in reading) {
    words.lasts = durationToIso(reading.duration);
    remarks.push({ reason: 'term-in-words', sure: 'likely', taken: words.lasts });
  } else if (reading !== undefined) {
    remarks.push({ reason: 'contradiction', sure: 'left', taken: '' });
  }
  if (remarks.length > 0) return { value: words, remarks };
  return readEnd(text);
}

function renewalIn(text: string): TermWords['renewal'] {
  if (NOT_RENEWED.test(text)) return 'none';
  if (AUTOMATIC.test(text)) return 'automatic';
  return BY_AGREEMENT.test(text) ? 'by-agreement' : undefined;
}

function readEnd(text: string): CellReading<TermWords> {
  if (ENDED.test(text))
    return { value: undefined, remarks: [{ reason: 'state-computed', sure: 'certain', taken: '' }] };
  const end = endInWords(text);
  if (end === 'open') return saying({ open: true }, 'no-end', 'likely', 'open: true');
  return leftFor(end === 'as-agreed' || CUT_OFF.test(text) ? 'as-agreed' : 'term-unread');
}

function saying(
  value: TermWords,
  reason: Remark['reason'],
  sure: Remark['sure'],
  taken: string,
): CellReading<TermWords> {
  return { value, remarks: [{ reason, sure, taken }] };
}
