/** Durations as people and documents write them: "P5Y", "5 (lima) tahun", "18 months", "2 tahun 6 bulan". */
import { addDurations, NO_TIME } from './duration.ts';
import type { Duration } from './duration.ts';
import { readNumberWords } from './number-words.ts';
import { rememberedByText } from './remembered-texts.ts';

/**
 * Why a text is no duration: `no-time` is zero; `negative`; `contradiction` is "five (3) years";
 * `not-exact` is a part of a month or day, as "2,5 bulan"; `too-long` is over 9999 years; `unreadable` the rest.
 */
export type DurationRefusal =
  'no-time' | 'negative' | 'contradiction' | 'not-exact' | 'too-long' | 'unreadable';

/** A duration that was read, or why it was not. */
export type DurationReading = { readonly duration: Duration } | { readonly refused: DurationRefusal };

type Unit = 'year' | 'month' | 'week' | 'day';

const UNIT_LENGTHS: Readonly<Record<Unit, Duration>> = {
  year: { months: 12, days: 0 },
  month: { months: 1, days: 0 },
  week: { months: 0, days: 7 },
  day: { months: 0, days: 1 },
};

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  year: 'year years yr yrs y tahun thn th',
  month: 'month months mo mos mth mths m bulan bln',
  week: 'week weeks wk wks w minggu pekan',
  day: 'day days d hari',
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['year', 'month', 'week', 'day'] as const).flatMap((unit) =>
    UNIT_WORDS[unit].split(' ').map((word) => [word, unit] as const),
  ),
);

/** Words that change nothing: "selama 5 tahun", "60 hari kalender", "1 year and 6 months". */
const FILLERS = new Set(['selama', 'for', 'kalender', 'calendar', 'dan', 'and', ',', '.']);

const ISO = /^p(?=\d)(?:(\d{1,9})y)?(?:(\d{1,9})m)?(?:(\d{1,9})w)?(?:(\d{1,9})d)?$/;
const TOKENS = /\d+(?:[.,]\d+)?|[a-z]+(?:-[a-z]+)*|[^\s]/g;
const LONGEST_TEXT = 120;
const LONGEST: Duration = { months: 9999 * 12, days: 3_652_059 };

/**
 * Reads a duration in ISO 8601 or in Indonesian or English words, in any case; undefined where it is none,
 * not exact, zero or negative (`readDuration` says which).
 *
 * @example
 * parseDuration('P1Y6M'); // { months: 18, days: 0 }
 * parseDuration('5 (lima) tahun'); // { months: 60, days: 0 }
 * parseDuration('2 minggu'); // { months: 0, days: 14 }
 * parseDuration('five (3) years'); // undefined
 */
export function parseDuration(text: string): Duration | undefined {
  const reading = readDuration(text);
  return 'duration' in reading ? reading.duration : undefined;
}

/**
 * Reads a duration, or says why it cannot be one. A part of a year counts where it is whole months:
 * "1,5 tahun" is 18 months, "2,5 bulan" is refused.
 *
 * @example
 * readDuration('1,5 tahun'); // { duration: { months: 18, days: 0 } }
 * readDuration('0 tahun'); // { refused: 'no-time' }
 * readDuration('five (3) years'); // { refused: 'contradiction' }
 */
export const readDuration = rememberedByText((text): DurationReading => {
  const plain = text.trim().toLowerCase();
  if (plain.length > LONGEST_TEXT) return { refused: 'unreadable' };
  if (/^(?:[-−]|minus\s)\s*p?\d|^p-\d/.test(plain)) return { refused: 'negative' };
  const reading = readIso(plain) ?? readWords(plain);
  if ('refused' in reading) return reading;
  const { months, days } = reading.duration;
  if (!Number.isInteger(months) || !Number.isInteger(days)) return { refused: 'not-exact' };
  if (months === 0 && days === 0) return { refused: 'no-time' };
  return months > LONGEST.months || days > LONGEST.days ? { refused: 'too-long' } : reading;
});

function readIso(text: string): DurationReading | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const count = (group: number): number => Number(match[group] ?? 0);
  return { duration: { months: count(1) * 12 + count(2), days: count(3) * 7 + count(4) } };
}

/** Amount and unit, once or more: "2 tahun 6 bulan". No unit may come twice. */
function readWords(text: string): DurationReading {
  const seen = new Set<Unit>();
  let amount: string[] = [];
  let total = NO_TIME;
  for (const token of tokensOf(text)) {
    const unit = UNITS.get(token);
    if (unit === undefined || amount.includes('(') !== amount.includes(')')) {
      amount.push(token);
      continue;
    }
    const value = readAmount(amount);
    if (typeof value === 'string') return { refused: value };
    if (seen.has(unit)) return { refused: 'unreadable' };
    seen.add(unit);
    total = addDurations(total, lengthOf(unit, value));
    amount = [];
  }
  return seen.size === 0 || amount.length > 0 ? { refused: 'unreadable' } : { duration: total };
}

function tokensOf(text: string): readonly string[] {
  const apart = text.replaceAll(/\bse(?=(?:tahun|bulan|minggu|pekan|hari)\b)/g, 'satu ');
  return (apart.match(TOKENS) ?? []).filter((token) => !FILLERS.has(token));
}

/** "5", "lima", "1,5", each perhaps said a second time in brackets, "5 (lima)": both must agree. */
function readAmount(tokens: readonly string[]): number | DurationRefusal {
  const words = tokens.join(' ');
  const match = /^([^()]+?)(?: \( ([^()]+) \))?$/.exec(words);
  const value = readNumber(match?.[1] ?? '');
  if (match === null || value === undefined) return 'unreadable';
  if (match[2] === undefined) return value;
  const again = readNumber(match[2]);
  if (again === undefined) return 'unreadable';
  return again === value ? value : 'contradiction';
}

/** Three digits after the mark are refused: "1.095" is a thousand to one reader and a fraction to another. */
function readNumber(text: string): number | undefined {
  if (/^\d{1,9}(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'));
  if (text === 'a') return 1;
  if (text === 'setengah' || text === 'half a') return 0.5;
  return readNumberWords(text);
}

function lengthOf(unit: Unit, count: number): Duration {
  const one = UNIT_LENGTHS[unit];
  return { months: one.months * count, days: one.days * count };
}
