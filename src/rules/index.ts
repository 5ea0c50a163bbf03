/** The one list of rules. */
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import { readingRules } from '../records/faults/index.ts';
import type { Rule } from './rule.ts';

/** The rules across records, in the order of their ids; `mou check` runs every one that is not off. */
export const rules: readonly Rule[] = [];

/** Every rule by id, those of reading included: for texts, documentation and severities. */
export const rulesById: ReadonlyMap<string, AnyRuleInfo> = new Map(
  [...readingRules, ...rules].map((rule) => [rule.id, rule]),
);
