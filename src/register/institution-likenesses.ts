/** Which names mean one institution, found by keys and never by comparing all with all. */
import { groupedBy } from '../records/grouped.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { isAbbreviation, spellingsNear } from './institution-names.ts';
import type { InstitutionMention } from './institution-mentions.ts';

/** A mention and the earlier one that most probably means the same institution. */
export type Likeness = { readonly mention: InstitutionMention; readonly like: InstitutionMention };

/** Of institutions with one name in many places, so many are tried before a mention counts as another. */
const TRIED = 8;

/** Finds for each mention an earlier one that it is like; mentions of one record are not like each other. */
export function likenessesIn(mentions: readonly InstitutionMention[]): readonly Likeness[] {
  const families = [...groupedBy(mentions, familyOf()).values()];
  return families.filter(({ length }) => length > 1).flatMap(likenessesInFamily);
}

/** Names whose keys differ by one letter at most belong to one family, called by the first of them. */
function familyOf(): (mention: InstitutionMention) => string {
  const families = new Map<string, string>();
  const known = new Map<string, string>();
  return ({ key }) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const near = spellingsNear(key);
    const family = near.map((spelling) => families.get(spelling)).find((one) => one !== undefined) ?? key;
    for (const spelling of near) if (!families.has(spelling)) families.set(spelling, family);
    known.set(key, family);
    return family;
  };
}

function likenessesInFamily(family: readonly InstitutionMention[]): readonly Likeness[] {
  const likenesses: Likeness[] = [];
  const firsts: InstitutionMention[] = [];
  const firstAt = new Map<string, InstitutionMention>();
  for (const mention of family) {
    const place = `${mention.country ?? ''} ${mention.city?.toLowerCase() ?? ''}`;
    const tried = [firstAt.get(place), ...firsts.slice(0, TRIED)].filter((first) => first !== undefined);
    const like = tried.find((first) => isLike(mention, first));
    if (like !== undefined) likenesses.push({ mention, like });
    else if (!tried.some(({ record }) => record !== undefined && record === mention.record)) {
      firsts.push(mention);
      if (!firstAt.has(place)) firstAt.set(place, mention);
    }
  }
  return likenesses;
}

function isLike(a: InstitutionMention, b: InstitutionMention): boolean {
  if (a.record !== undefined && b.record !== undefined) {
    if (a.record === b.record || follow(a.record, b.record)) return false;
    // Two institutions may well share an abbreviation: UMS is one in Surakarta and one in Sabah.
    if (a.isByname && b.isByname && isAbbreviation(a.name)) return false;
  }
  return !lieApart(a, b);
}

/** One has become the other, which may keep its name. */
function follow(a: InstitutionRecord, b: InstitutionRecord): boolean {
  return a.data.succeeded_by === b.id || b.data.succeeded_by === a.id;
}

/** Known to lie in two countries or towns; a university in two towns is still one university. */
function lieApart(a: InstitutionMention, b: InstitutionMention): boolean {
  if (differ(a.country, b.country)) return true;
  return !/\b(university|institute|polytechnic)\b/.test(a.key) && differ(a.city, b.city);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}
