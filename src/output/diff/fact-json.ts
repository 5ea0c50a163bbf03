/** A fact as JSON: its data, and its words. */
import { durationToIso } from '../../calendar/duration.ts';
import type { Fact } from '../../views/diff/fact.ts';
import { wordFact, type Wording } from './fact-words.ts';

/** A shift is a duration of ISO 8601; all else is as it will be printed already. */
export function factJson(fact: Fact, wording: Wording): object {
  return { ...plainFact(fact), words: wordFact(fact, wording) };
}

function plainFact(fact: Fact): object {
  if (fact.kind !== 'day' || fact.shift === null) return fact;
  const { direction, by } = fact.shift;
  return { ...fact, shift: { direction, by: durationToIso(by) } };
}
