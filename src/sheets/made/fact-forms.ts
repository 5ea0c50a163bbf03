/** The forms that fields have in cells: texts, days, numbers, yes and no, words of a vocabulary, lists of them. */
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import type { Text } from '../../locale/text.ts';
import type { PlainValue } from '../../records/read-node.ts';
import { readAnyDay, readAnyMonth, readAnyPeriod, twoReadings } from '../../records/values/written-dates.ts';
import { SHEET_PROBLEMS } from './sheet-problems.ts';
import type { CellReading, FactForm } from './fact-form.ts';
import { dayOrText, isDayCell, sheetText, type SheetCell } from './sheet-cell.ts';

/** Any text; what Excel has made a number or a day is taken as it is read. */
export const TEXT: FactForm = {
  write: (value) => plainText(value),
  read: (cell) => ({ value: sheetText(cell).trim() }),
  holds: (value) => typeof value === 'string',
};

/** A day, or a date that is known less well: a day becomes a date cell, the others stay texts. */
export const DATE: FactForm = {
  write: (value) => dayOrText(plainText(value)),
  read: readDate,
  holds: (value) => typeof value === 'string',
};

/** A plain number. */
export const NUMBER: FactForm = {
  write: (value) => (typeof value === 'number' ? value : plainText(value)),
  read: (cell) => {
    if (typeof cell === 'number') return { value: cell };
    const text = sheetText(cell).trim();
    return /^-?\d+(\.\d+)?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)
      ? { value: Number(text) }
      : { problem: SHEET_PROBLEMS.number };
  },
  holds: (value) => typeof value === 'number',
};

const YES = new Set(['ya', 'yes', 'true', 'benar', '1']);
const NO = new Set(['tidak', 'no', 'false', 'salah', '0']);

/** Yes or no; no is what the field says by not being there. */
export const YES_NO: FactForm = {
  write: (value, { language }) => (value === true ? { en: 'yes', id: 'ya' }[language] : ''),
  read: (cell) => {
    const word = sheetText(cell).trim().toLowerCase();
    if (YES.has(word)) return { value: true };
    return NO.has(word) ? { value: undefined } : { problem: SHEET_PROBLEMS.yesNo };
  },
  holds: (value) => value === true,
};

/** Texts with `; ` between them. */
export const TEXTS: FactForm = {
  write: (value) => (Array.isArray(value) ? value.map(plainText).join('; ') : plainText(value)),
  read: (cell) => ({ value: semicolonsApart(cell) }),
  holds: holdsTexts,
};

/** An entry of a vocabulary, with its abbreviation where it has one. */
type Word = { readonly id: string; readonly label: Text; readonly short?: Text };

/** A word of a vocabulary: told as its label, read back from its id, label or abbreviation in either language. */
export function wordOf(entries: readonly Word[]): FactForm {
  return {
    write: (value, { language }) => labelOf(entries, plainText(value), language),
    read: (cell) => {
      const id = idOf(entries, sheetText(cell));
      const known = entries.map(({ label }) => label);
      return id === undefined ? { problem: SHEET_PROBLEMS.word(known) } : { value: id };
    },
    holds: (value) => typeof value === 'string',
  };
}

/** Forms of cooperation, with `; ` between them; a word that nobody knows is taken as it is, as in a record. */
export function formsOf(entries: readonly Word[]): FactForm {
  const all = (own: Readonly<Record<string, Text>>): typeof entries => [
    ...Object.entries(own).map(([id, label]) => ({ id, label })),
    ...entries,
  ];
  return {
    write: (value, { language, forms }) =>
      listOf(value)
        .map((id) => labelOf(all(forms), id, language))
        .join('; '),
    read: (cell, { forms }) => ({
      value: semicolonsApart(cell).map((word) => idOf(all(forms), word) ?? word),
    }),
    holds: holdsTexts,
  };
}

/** One form of cooperation; a word that nobody knows is taken as it is. */
export function formOf(entries: readonly Word[]): FactForm {
  const several = formsOf(entries);
  return {
    write: (value, words) => several.write([plainText(value)], words),
    read: (cell, words) => {
      const reading = several.read(cell, words);
      const [word, ...others] = 'value' in reading ? listOf(reading.value) : [];
      return word === undefined || others.length > 0 ? { problem: SHEET_PROBLEMS.oneForm } : { value: word };
    },
    holds: (value) => typeof value === 'string' && !value.includes(';'),
  };
}

function readDate(cell: SheetCell): CellReading {
  if (isDayCell(cell)) return { value: cell.day };
  const text = sheetText(cell).trim();
  if (text === 'signing' || parseUncertainDate(text) !== undefined) return { value: text };
  if (twoReadings(text) !== undefined) return { problem: SHEET_PROBLEMS.twoDays };
  const value = readAnyDay(text) ?? readAnyMonth(text) ?? readAnyPeriod(text);
  return value === undefined ? { problem: SHEET_PROBLEMS.day } : { value };
}

function plainText(value: PlainValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  return plainText(value['name'] ?? value['id'] ?? JSON.stringify(value));
}

function listOf(value: PlainValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(plainText) : [plainText(value)];
}

function holdsTexts(value: PlainValue): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(';'));
}

function semicolonsApart(cell: SheetCell): string[] {
  return sheetText(cell)
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function labelOf(entries: readonly Word[], id: string, language: 'en' | 'id'): string {
  return entries.find((entry) => entry.id === id)?.label[language] ?? id;
}

function idOf(entries: readonly Word[], word: string): string | undefined {
  const wanted = plain(word);
  return entries.find(({ id, label, short = label }) =>
    [id, label.en, label.id, short.en, short.id].some((name) => plain(name) === wanted),
  )?.id;
}

function plain(word: string): string {
  return word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
