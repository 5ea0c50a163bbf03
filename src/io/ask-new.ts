/** The questions of `mou new` on a terminal. */
import { intro } from '@clack/prompts';
import type { Day } from '../calendar/day.ts';
import type { Kind } from '../records/record.ts';
import type { Language } from '../locale/language.ts';
import { NEW_QUESTIONS } from '../locale/new-questions.ts';
import { askOne, askOneOfMany, askSeveralOfMany, askText, untilStopped } from './asking.ts';
import { countryProblem, dateProblem, durationProblem, type Problem } from './answer-problems.ts';
import type { Offer } from './matching-offers.ts';
import type { Terminal } from './terminal.ts';

/** What the register has to choose from, in the words of the reader's language. */
export type NewOffers = Readonly<
  Record<'institutions' | 'forms' | 'instruments' | 'types' | 'agreements', readonly Offer[]>
>;

/** Answers under the names of the options that would give the same. */
export type NewAnswers = Readonly<Record<string, string | readonly string[]>>;

type Asking = {
  readonly language: Language;
  readonly offers: NewOffers;
  readonly terminal: Terminal;
  readonly today: Day;
  /** Whether an option has said it already. */
  readonly isGiven: (option: string) => boolean;
};

/** Asks for what is not given; undefined where the person stopped (Ctrl+C). What is not known is left out. */
export async function askNew(kind: Kind, asking: Asking): Promise<NewAnswers | undefined> {
  intro(NEW_QUESTIONS[asking.language].intro[kind], asking.terminal);
  return untilStopped(async () => {
    const answers: Record<string, string | readonly string[]> = {};
    for (const [option, ask] of Object.entries(QUESTIONS[kind])) {
      const answer = asking.isGiven(option) ? '' : await ask(asking);
      if (answer.length > 0) answers[option] = answer;
    }
    return answers;
  });
}

type Question = (asking: Asking) => Promise<string | readonly string[]>;

const QUESTIONS: Readonly<Record<Kind, Readonly<Record<string, Question>>>> = {
  agreement: {
    party: async (asking) => [await askInstitution(asking, 'partner')],
    instrument: (asking) => askKnown(asking, 'instrument', 'instruments'),
    form: (asking) => askSeveralOfMany(asking, NEW_QUESTIONS[asking.language].forms, asking.offers.forms),
    lasts: (asking) => askReadable(asking, 'lasts', durationProblem),
  },
  institution: {
    name: (asking) => askNeeded(asking, 'name'),
    country: (asking) => askReadable(asking, 'country', countryProblem),
    type: (asking) => askKnown(asking, 'type', 'types'),
  },
  activity: {
    title: (asking) => askNeeded(asking, 'title'),
    form: async (asking) => [
      await askOneOfMany(asking, NEW_QUESTIONS[asking.language].form, asking.offers.forms),
    ],
    on: (asking) => askReadable(asking, 'held', dateProblem(asking.today)),
    under: async (asking) => {
      const { under, none } = NEW_QUESTIONS[asking.language];
      const options = [{ value: '', label: none }, ...asking.offers.agreements];
      const chosen = await askOneOfMany(asking, under, options);
      return chosen === '' ? [] : [chosen];
    },
  },
  membership: { network: (asking) => askInstitution(asking, 'network') },
};

function askNeeded(
  { terminal, language }: Asking,
  question: 'name' | 'title' | 'otherName',
  proposed = '',
): Promise<string> {
  const { needed, ...questions } = NEW_QUESTIONS[language];
  return askText(terminal, questions[question], (answer) => (answer === '' ? needed : undefined), proposed);
}

/** A line that may stay empty, and is asked for again where it cannot be read. */
function askReadable(
  { terminal, language }: Asking,
  question: 'lasts' | 'country' | 'held',
  problem: Problem,
): Promise<string> {
  return askText(terminal, NEW_QUESTIONS[language][question], (answer) => problem(answer)?.[language]);
}

/** One of the register's institutions, or one that it does not know yet. */
async function askInstitution(asking: Asking, question: 'partner' | 'network'): Promise<string> {
  const { language, offers } = asking;
  const texts = NEW_QUESTIONS[language];
  if (offers.institutions.length === 0) return askNeeded(asking, 'otherName');
  const chosen = await askOneOfMany(asking, texts[question], offers.institutions, (typed) => ({
    value: `${NEW_NAME}${typed}`,
    label: texts.other(typed),
  }));
  return chosen.startsWith(NEW_NAME) ? askNeeded(asking, 'otherName', chosen.slice(NEW_NAME.length)) : chosen;
}

/** Stands before a name that was typed and is no id. */
const NEW_NAME = 'name: ';

function askKnown(
  { terminal, language, offers }: Asking,
  question: 'instrument' | 'type',
  list: 'instruments' | 'types',
): Promise<string> {
  const { notKnown, ...questions } = NEW_QUESTIONS[language];
  return askOne(terminal, questions[question], [...offers[list], { value: '', label: notKnown }]);
}
