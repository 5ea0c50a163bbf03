/** Which sentences an explanation needs: one for every rule and state in every language, or nothing compiles. */
import type { ActivityTerm } from '../../terms/activity-term.ts';
import type { AgreementTerm } from '../../terms/agreement-term.ts';
import type { MembershipTerm } from '../../terms/membership-term.ts';
import type { Answer, ExplanationStep } from '../../views/explanation.ts';
import type { Telling } from './telling.ts';

/** The rules of every kind of record. */
export type ExplanationRule = ExplanationStep['rule'];

/** The step that a rule takes, with its days and facts; of several rules, any of their steps. */
export type StepOfRule<R extends ExplanationRule> = Extract<ExplanationStep, { readonly rule: R }>;

/** The sentences of some rules in one language. */
export type StepSentences<Rules extends ExplanationRule = ExplanationRule> = {
  readonly [R in Rules]: (step: StepOfRule<R>, telling: Telling) => string;
};

/** Why a record has its state, for every state of every kind. */
export type StateSentences = {
  readonly agreement: SentenceByState<AgreementTerm>;
  readonly membership: SentenceByState<MembershipTerm>;
  readonly activity: SentenceByState<ActivityTerm>;
};

type SentenceByState<Term extends { readonly state: string }> = Readonly<
  Record<Term['state'], (term: Term, telling: Telling) => string>
>;

/** Tells a step. */
export function tellStep(step: ExplanationStep, sentences: StepSentences, telling: Telling): string {
  const sentence: (step: never, telling: Telling) => string = sentences[step.rule];
  // The sentence under a rule's name takes that rule's step; the compiler cannot follow the two together.
  return sentence(step as never, telling);
}

/** Tells why the state is what it is. */
export function tellState(answer: Answer, sentences: StateSentences, telling: Telling): string {
  switch (answer.kind) {
    case 'agreement':
      return sentences.agreement[answer.term.state](answer.term, telling);
    case 'membership':
      return sentences.membership[answer.term.state](answer.term, telling);
    case 'activity':
      return sentences.activity[answer.term.state](answer.term, telling);
  }
}
