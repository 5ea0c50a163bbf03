/** The one list of rules. */
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import { readingRules } from '../records/faults/index.ts';
import { badIdentifier } from './bad-identifier.ts';
import { childAboveParent } from './child-above-parent.ts';
import { conflictingTerm } from './conflicting-term.ts';
import { dateMissing } from './date-missing.ts';
import { documentChanged } from './document-changed.ts';
import { documentMissing } from './document-missing.ts';
import { documentNotFound } from './document-not-found.ts';
import { documentOutsideRegister } from './document-outside-register.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { evergreenRenewal } from './evergreen-renewal.ts';
import { foreignLanguageVersion } from './foreign-language-version.ts';
import { heldAndCancelled } from './held-and-cancelled.ts';
import { numberMissing } from './number-missing.ts';
import { referenceCycle } from './reference-cycle.ts';
import { retiredInstitution } from './retired-institution.ts';
import type { Rule } from './rule.ts';
import { selfDealingParty } from './self-dealing-party.ts';
import { signatoryMissing } from './signatory-missing.ts';
import { similarInstitutions } from './similar-institutions.ts';
import { statedLevelDiffers } from './stated-level-differs.ts';
import { termMissing } from './term-missing.ts';
import { unknownForm } from './unknown-form.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { wrongMemberCategory } from './wrong-member-category.ts';
import { wrongReferenceKind } from './wrong-reference-kind.ts';

/** The rules across records, in the order of their ids; `mou check` runs every one that is not off. */
export const rules: readonly Rule[] = [
  badIdentifier,
  childAboveParent,
  conflictingTerm,
  dateMissing,
  documentChanged,
  documentMissing,
  documentNotFound,
  documentOutsideRegister,
  duplicateId,
  duplicateNumber,
  evergreenRenewal,
  foreignLanguageVersion,
  heldAndCancelled,
  numberMissing,
  referenceCycle,
  retiredInstitution,
  selfDealingParty,
  signatoryMissing,
  similarInstitutions,
  statedLevelDiffers,
  termMissing,
  unknownForm,
  unknownOwner,
  unknownReference,
  wrongMemberCategory,
  wrongReferenceKind,
];

/** Raised by the check itself: they judge what the rules did and how they were set. */
const checkingRules: readonly AnyRuleInfo[] = [unknownRule, unusedSuppression];

/** Every rule by id, those of reading included: for texts, documentation and severities. */
export const rulesById: ReadonlyMap<string, AnyRuleInfo> = new Map(
  [...readingRules, ...rules, ...checkingRules].map((rule) => [rule.id, rule]),
);
