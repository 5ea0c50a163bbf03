/** An explanation put into the words of a language: every step its sentence, in the order in which they were taken. */
import type { Language } from '../../locale/language.ts';
import type { CitedSource } from '../../views/cited-source.ts';
import type { ExplainedStep, Explanation } from '../../views/explanation.ts';
import { arithmeticOf } from './arithmetic.ts';
import { SENTENCES } from './languages.ts';
import { tellState, tellStep } from './sentences.ts';
import { tellingIn, type Telling, type TellingFacts } from './telling.ts';

/** A step and its sentence. */
export type ToldStep = ExplainedStep & { readonly sentence: string };

/** The sentences of an explanation's steps. */
export function toldSteps(explanation: Explanation, language: Language): readonly ToldStep[] {
  return explanation.steps.map(({ step, sources }) => {
    const facts = tellingFacts(explanation, sources.map(writtenAt));
    const telling = tellingIn(language, facts, arithmeticOf(step, explanation.asOf));
    return { step, sources, sentence: tellStep(step, SENTENCES[language].steps, telling) };
  });
}

/** Why the state is what it is, in one or two sentences. */
export function toldState(explanation: Explanation, language: Language): string {
  const telling = tellingIn(language, tellingFacts(explanation, []));
  return tellState(explanation.answer, SENTENCES[language].states, telling);
}

/** The means of telling the answer itself: its days are in the words of whatever date they come from. */
export function tellingAnswer(explanation: Explanation, language: Language): Telling {
  const written = explanation.steps.flatMap(({ sources }) => sources.map(writtenAt));
  return tellingIn(language, tellingFacts(explanation, written));
}

function tellingFacts(explanation: Explanation, written: Telling['written']): TellingFacts {
  const { asOf, parties, titles, answer } = explanation;
  const finalDay = answer.kind === 'agreement' ? answer.term.finalDay : undefined;
  return { asOf, written, finalDay, parties, titles };
}

/** What the record says there; a setting is no date that a sentence could repeat. */
function writtenAt(source: CitedSource): string | undefined {
  return source.kind === 'field' ? source.written : undefined;
}
