/** Which of many offers a few typed letters mean, the likeliest first. */
import { folded } from '../records/folded.ts';
import { standsForOneOf } from '../register/called-institutions.ts';

/** Something to choose; `label` is what people read, `value` what is meant, `names` what else it is called. */
export type Offer = {
  readonly value: string;
  readonly label: string;
  readonly names?: readonly string[];
};

/**
 * The offers whose label or names hold every word that was typed, or for which it is short ("UGM"). What is called
 * exactly so comes first, then what it is short for, then what begins with it; all of them, in their order, where
 * nothing was typed.
 */
export function matchingOffers(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = folded(typed);
  if (wanted === '') return offers;
  const ranked = offers.map((offer) => ({ offer, rank: rankOf(offer, wanted) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ offer }) => offer);
}

const NO_MATCH = 4;

/** 0 for the likeliest. */
function rankOf({ value, label, names = [] }: Offer, wanted: string): number {
  const texts = [value, label, ...names].map(folded);
  if (texts.includes(wanted)) return 0;
  if (standsForOneOf(wanted, names)) return 1;
  if (texts.some((text) => text.startsWith(wanted))) return 2;
  return wanted.split(' ').every((word) => texts.some((text) => text.includes(word))) ? 3 : NO_MATCH;
}
