/** The questions of `mou new` on a terminal. */
import { intro } from '@clack/prompts';
import type { Kind } from '../records/record.ts';
import type { Language } from '../locale/language.ts';
import { NEW_QUESTIONS } from '../locale/new-questions.ts';
import {
  askOne,
  askOneOfMany,
  askSeveralOfMany,
  askText,
  untilStopped,
  type Offer,
  type Terminal,
} from './asking.ts';

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
    lasts: ({ terminal, language }) => askText(terminal, NEW_QUESTIONS[language].lasts),
  },
  institution: {
    name: (asking) => askNeeded(asking, 'name'),
    country: ({ terminal, language }) => askText(terminal, NEW_QUESTIONS[language].country),
    type: (asking) => askKnown(asking, 'type', 'types'),
  },
  activity: {
    title: (asking) => askNeeded(asking, 'title'),
    form: async (asking) => [
      await askOneOfMany(asking, NEW_QUESTIONS[asking.language].form, asking.offers.forms),
    ],
    on: ({ terminal, language }) => askText(terminal, NEW_QUESTIONS[language].held),
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
): Promise<string> {
  const { needed, ...questions } = NEW_QUESTIONS[language];
  return askText(terminal, questions[question], (answer) => (answer === '' ? needed : undefined));
}

/** One of the register's institutions, or one that it does not know yet. */
async function askInstitution(asking: Asking, question: 'partner' | 'network'): Promise<string> {
  const { language, offers } = asking;
  const { other, ...questions } = NEW_QUESTIONS[language];
  const options = [...offers.institutions, { value: '', label: other }];
  const chosen =
    offers.institutions.length === 0 ? '' : await askOneOfMany(asking, questions[question], options);
  return chosen === '' ? askNeeded(asking, 'otherName') : chosen;
}

function askKnown(
  { terminal, language, offers }: Asking,
  question: 'instrument' | 'type',
  list: 'instruments' | 'types',
): Promise<string> {
  const { notKnown, ...questions } = NEW_QUESTIONS[language];
  return askOne(terminal, questions[question], [...offers[list], { value: '', label: notKnown }]);
}
