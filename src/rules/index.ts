/** The one list of rules. */
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import { readingRules } from '../records/faults/index.ts';
import { activityOutsideWindow } from './activity-outside-window.ts';
import { amendmentAfterEnd } from './amendment-after-end.ts';
import { badIdentifier } from './bad-identifier.ts';
import { childAboveParent } from './child-above-parent.ts';
import { childOutsideParent } from './child-outside-parent.ts';
import { conflictingTerm } from './conflicting-term.ts';
import { dateMissing } from './date-missing.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { documentChanged } from './document-changed.ts';
import { documentMissing } from './document-missing.ts';
import { documentNotFound } from './document-not-found.ts';
import { documentOutsideRegister } from './document-outside-register.ts';
import { dormant } from './dormant.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { endBeforeStart } from './end-before-start.ts';
import { endBeyondMax } from './end-beyond-max.ts';
import { evergreenRenewal } from './evergreen-renewal.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { foreignLanguageVersion } from './foreign-language-version.ts';
import { heldAndCancelled } from './held-and-cancelled.ts';
import { membershipDuesOverdue } from './membership-dues-overdue.ts';
import { numberMissing } from './number-missing.ts';
import { parentNotInForce } from './parent-not-in-force.ts';
import { planPassed } from './plan-passed.ts';
import { referenceCycle } from './reference-cycle.ts';
import { retiredInstitution } from './retired-institution.ts';
import type { Rule } from './rule.ts';
import { selfDealingParty } from './self-dealing-party.ts';
import { signatoryMissing } from './signatory-missing.ts';
import { similarInstitutions } from './similar-institutions.ts';
import { stalled } from './stalled.ts';
import { statedEndDiffers } from './stated-end-differs.ts';
import { statedLevelDiffers } from './stated-level-differs.ts';
import { suspensionOutsideWindow } from './suspension-outside-window.ts';
import { termMissing } from './term-missing.ts';
import { terminationBeforeStart } from './termination-before-start.ts';
import { unknownForm } from './unknown-form.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRule } from './unknown-rule.ts';
import { unsignedAfterStart } from './unsigned-after-start.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { wrongMemberCategory } from './wrong-member-category.ts';
import { wrongReferenceKind } from './wrong-reference-kind.ts';

/** The rules across records, in the order of their ids; `mou check` runs every one that is not off. */
export const rules: readonly Rule[] = [
  activityOutsideWindow,
  amendmentAfterEnd,
  badIdentifier,
  childAboveParent,
  childOutsideParent,
  conflictingTerm,
  dateMissing,
  datesOutOfOrder,
  documentChanged,
  documentMissing,
  documentNotFound,
  documentOutsideRegister,
  dormant,
  duplicateId,
  duplicateNumber,
  endBeforeStart,
  endBeyondMax,
  evergreenRenewal,
  evidenceMissing,
  followUpOverdue,
  foreignLanguageVersion,
  heldAndCancelled,
  membershipDuesOverdue,
  numberMissing,
  parentNotInForce,
  planPassed,
  referenceCycle,
  retiredInstitution,
  selfDealingParty,
  signatoryMissing,
  similarInstitutions,
  stalled,
  statedEndDiffers,
  statedLevelDiffers,
  suspensionOutsideWindow,
  termMissing,
  terminationBeforeStart,
  unknownForm,
  unknownOwner,
  unknownReference,
  unsignedAfterStart,
  wrongMemberCategory,
  wrongReferenceKind,
];

/** Raised by the check itself: they judge what the rules did and how they were set. */
const checkingRules: readonly AnyRuleInfo[] = [unknownRule, unusedSuppression];

/** Every rule by id, those of reading included: for texts, documentation and severities. */
export const rulesById: ReadonlyMap<string, AnyRuleInfo> = new Map(
  [...readingRules, ...rules, ...checkingRules].map((rule) => [rule.id, rule]),
);
