/** What is wrong with an answer on a terminal, told where it is typed; an empty answer is none, and right. */
import type { Day } from '../calendar/day.ts';
import { readDayWord } from '../calendar/day-words.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import { parseUncertainDate } from '../calendar/uncertain-date.ts';
import { notUnderstood } from '../locale/date-forms.ts';
import type { Text } from '../locale/text.ts';
import { readCountry } from '../editing/register-answers.ts';
import { bothReadings } from '../records/values/both-readings.ts';

/** Says in every language what is wrong with an answer; undefined where nothing is. */
export type Problem = (answer: string) => Text | undefined;

/** How long something lasts: "5 tahun", "5 (lima) tahun". */
export const durationProblem: Problem = (answer) =>
  answer === '' || parseDuration(answer) !== undefined ? undefined : notUnderstood.duration(answer);

/** A country by its code or its name. */
export const countryProblem: Problem = (answer) => {
  const reading = answer === '' ? { value: '' } : readCountry(answer);
  return 'problem' in reading ? reading.problem : undefined;
};

/** A day as people type it. */
export function dayProblem(today: Day): Problem {
  return (answer) =>
    answer === '' || readDayWord(answer, today) !== undefined
      ? undefined
      : (bothReadings(answer) ?? notUnderstood.day(answer));
}

/** A day as people type it, as much of a date as is known, or an interval of two. */
export function dateProblem(today: Day): Problem {
  const ofDay = dayProblem(today);
  return (answer) => (parseUncertainDate(answer) === undefined ? ofDay(answer) : undefined);
}
