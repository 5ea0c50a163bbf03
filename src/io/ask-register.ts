/** The questions of `mou init` on a terminal. */
import { intro, outro, select, text } from '@clack/prompts';
import { idFromName } from '../editing/id-from-name.ts';
import {
  readCountry,
  readId,
  readName,
  type Reading,
  type RegisterAnswers,
} from '../editing/register-answers.ts';
import { lastDayConventions } from '../generated/vocabularies.ts';
import { INIT_QUESTIONS } from '../locale/init-questions.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { exampleEnd, exampleStart } from '../locale/last-day-example.ts';
import { unlessStopped, untilStopped } from './asking.ts';
import { below, beside, type Terminal } from './terminal.ts';

/** Asks for every answer that is not known yet; undefined where the person stopped (Ctrl+C). */
export async function askRegister(
  known: Partial<RegisterAnswers>,
  language: Language,
  terminal: Terminal = {},
): Promise<RegisterAnswers | undefined> {
  return untilStopped(async () => {
    intro(INIT_QUESTIONS[language].intro, terminal);
    const answers = await askInTurn(known, language, terminal);
    outro(INIT_QUESTIONS[language].outro, terminal);
    return answers;
  });
}

async function askInTurn(
  known: Partial<RegisterAnswers>,
  language: Language,
  terminal: Terminal,
): Promise<RegisterAnswers> {
  const questions = INIT_QUESTIONS[language];
  const line = (message: string, read: (text: string) => Reading, initialValue = ''): Promise<string> =>
    askLine({ message, read, initialValue, language, terminal });
  const name = known.name ?? (await line(questions.name, readName));
  const id = known.id ?? (await line(questions.id, readId, idFromName(name)));
  const country = known.country ?? (await line(questions.country, readCountry, 'ID'));
  const registerLanguage = known.language ?? (await askLanguage(language, terminal));
  const lastDay = known.lastDay ?? (await askLastDay(language, terminal));
  return { name, id, country, language: registerLanguage, lastDay };
}

type Line = {
  readonly message: string;
  readonly read: (text: string) => Reading;
  readonly initialValue: string;
  readonly language: Language;
  readonly terminal: Terminal;
};

/** Asks until the answer can be used. */
async function askLine({ message, read, initialValue, language, terminal }: Line): Promise<string> {
  const validate = (given = ''): string | undefined => {
    const reading = read(given);
    return 'problem' in reading ? below(reading.problem[language], terminal) : undefined;
  };
  const asked = { message: beside(message, terminal), initialValue, validate, ...terminal };
  const reading = read(unlessStopped<string>(await text(asked)));
  if ('problem' in reading) throw new Error(reading.problem.en);
  return reading.value;
}

async function askLanguage(language: Language, terminal: Terminal): Promise<Language> {
  const { language: message, languages } = INIT_QUESTIONS[language];
  const options = LANGUAGES.map((value) => ({ value, label: languages[value] }));
  return unlessStopped<Language>(
    await select({ message, options, initialValue: language, showInstructions: false, ...terminal }),
  );
}

async function askLastDay(language: Language, terminal: Terminal): Promise<RegisterAnswers['lastDay']> {
  const { lastDay, lastDayChoice } = INIT_QUESTIONS[language];
  const message = lastDay(exampleStart(language));
  const options = lastDayConventions.map(({ id }) => ({
    value: id,
    label: lastDayChoice[id](exampleEnd(id, language)),
  }));
  return unlessStopped<RegisterAnswers['lastDay']>(
    await select({ message, options, showInstructions: false, ...terminal }),
  );
}
