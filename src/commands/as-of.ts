/** Days as they are given on the command line. */
import type { Day } from '../calendar/day.ts';
import { readDayWord } from '../calendar/day-words.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { bothReadings } from '../records/values/both-readings.ts';
import { DAY_FORMS } from '../locale/date-forms.ts';
import type { Settings } from '../register/settings.ts';

/** The day to look from: `--as-of` where it is given, else today where the register is. Throws UsageError. */
export function asOfDay(context: Context, settings: Settings, asOf: string | undefined): Day {
  const today = context.today(settings.timeZone);
  return asOf === undefined ? today : readDayOption('--as-of', asOf, today);
}

/** A day in any form that is understood; what is not is refused with the forms that are. */
export function readDayOption(option: string, text: string, today: Day): Day {
  const day = readDayWord(text, today);
  if (day !== undefined) return day;
  const both = bothReadings(text);
  if (both !== undefined) throw new UsageError({ en: `${option}: ${both.en}`, id: `${option}: ${both.id}` });
  throw new UsageError({
    en: `${option} ${text}: this is no day that mou understands. Write ${DAY_FORMS.en}.`,
    id: `${option} ${text}: tanggal ini tidak dimengerti mou. Tulis ${DAY_FORMS.id}.`,
  });
}
