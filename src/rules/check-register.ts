/** A register checked: reading's findings and every rule's, silenced and weighed as its people asked. */
import {
  compareFindings,
  type Finding,
  type PlacedFinding,
  type UnplacedFinding,
} from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import type { RuleContext, Rule } from './rule.ts';
import { placeFindings } from './place-findings.ts';
import { applySeverities, severityOf, type SeverityPolicy } from './severities.ts';
import { suppress, suppressionsOf, type Suppression } from './suppressions.ts';
import { unknownRulesIn } from './unknown-rule.ts';
import { unusedSuppression } from './unused-suppression.ts';

export type CheckInput = {
  readonly context: RuleContext;
  /** What reading the files and the configuration found. */
  readonly reading: readonly PlacedFinding[];
  readonly rules: readonly Rule[];
  /** Every rule by id, those of reading included. */
  readonly rulesById: ReadonlyMap<string, AnyRuleInfo>;
  readonly policy: SeverityPolicy;
};

export type CheckResult = {
  /** Sorted by place; ready to be worded. */
  readonly findings: readonly Finding[];
  /** How many findings a comment in the text silenced. */
  readonly silenced: number;
};

/** Runs every rule that is not off and gives all findings in the order of their places. */
export function checkRegister(input: CheckInput): CheckResult {
  const { context, reading, rules, rulesById, policy } = input;
  const { sources } = context.register;
  const raised = placeFindings(raisedIn({ context, rules, rulesById, policy }), sources);
  // A field that reading refused is missing to the rules; one sentence about it is enough.
  const refused = new Set(reading.map(({ at }) => placeKey(at)));
  const judged = raised.filter(({ at }) => !refused.has(placeKey(at)));
  const suppressions = [...sources.values()].flatMap(suppressionsOf);
  const { kept, silenced, unused } = suppress([...reading, ...judged], suppressions);
  const all = [...kept, ...unused.map(asFinding(rulesById))].sort(compareFindings);
  return { findings: applySeverities(all, rulesById, policy), silenced: silenced.length };
}

/** What the rules say before it is looked up where that stands, and before any comment silences it. */
export function raisedIn(input: Omit<CheckInput, 'reading'>): readonly UnplacedFinding[] {
  const { context, rules, rulesById, policy } = input;
  const active = rules.filter((rule) => severityOf(rule, policy).severity !== 'off');
  return [
    ...active.flatMap((rule) => rule.run(context)),
    ...unknownRulesIn(context.register.settings, rulesById),
  ];
}

function placeKey({ file, line, column }: Place): string {
  return JSON.stringify([file, line, column]);
}

function asFinding(rulesById: ReadonlyMap<string, AnyRuleInfo>): (suppression: Suppression) => PlacedFinding {
  return (suppression) => {
    const { file, line, column, endColumn, rule } = suppression;
    const at = { file, line, column, endLine: line, endColumn };
    const key = rulesById.has(rule) ? 'unused' : 'unknownRule';
    return {
      rule: unusedSuppression.id,
      message: { key, data: { rule } },
      at,
      record: undefined,
      related: [],
    };
  };
}
