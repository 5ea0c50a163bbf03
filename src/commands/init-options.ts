/** The options of `mou init` as answers, and what is taken where nothing is said. */
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { CiService } from '../editing/ci-plan.ts';
import { idFromName } from '../editing/id-from-name.ts';
import {
  readCountry,
  readId,
  readName,
  type Reading,
  type RegisterAnswers,
} from '../editing/register-answers.ts';
import { UsageError } from '../errors.ts';
import { INIT_WORDS } from '../locale/init.ts';
import type { Language } from '../locale/language.ts';
import type { GlobalOptions } from './command.ts';

export type InitOptions = GlobalOptions & {
  readonly name?: string;
  readonly id?: string;
  readonly country?: string;
  readonly language?: Language;
  readonly lastDay?: LastDayConvention;
  readonly ci?: CiService;
  readonly dryRun: boolean;
};

/** The answers that the command line gives. Throws UsageError for one that cannot be used. */
export function answersOf({ name, id, country, language, lastDay }: InitOptions): Partial<RegisterAnswers> {
  return {
    ...(name === undefined ? {} : { name: read('--name', name, readName) }),
    ...(id === undefined ? {} : { id: read('--id', id, readId) }),
    ...(country === undefined ? {} : { country: read('--country', country, readCountry) }),
    ...(language === undefined ? {} : { language }),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

function read(option: string, text: string, reader: (text: string) => Reading): string {
  const reading = reader(text);
  if ('value' in reading) return reading.value;
  const { en, id } = reading.problem;
  throw new UsageError({ en: `${option} \`${text}\`: ${en}`, id: `${option} \`${text}\`: ${id}` });
}

/** What is taken where nobody can be asked; an id is made from the name where that has letters for it. */
export function withDefaults(given: Partial<RegisterAnswers>, language: Language): RegisterAnswers {
  const chosen = given.language ?? language;
  const { name, id } = INIT_WORDS[chosen].institution;
  const made = readId(idFromName(given.name ?? '') ?? id);
  const usable = 'value' in made ? made.value : id;
  return { name, id: usable, country: 'ID', language: chosen, lastDay: 'day-before', ...given };
}
