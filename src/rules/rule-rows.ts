/** The rules as a register weighs them: for `mou rules`. */
import type { Severity, SeveritySetting } from '../findings/finding.ts';
import type { AnyRuleInfo, RuleStage } from '../findings/rule-info.ts';
import type { Settings } from '../register/settings.ts';

export type RuleRow = {
  readonly rule: AnyRuleInfo;
  /** What its findings count as. */
  readonly severity: SeveritySetting;
  /** What they would count as, had nobody changed it. */
  readonly defaultSeverity: Severity;
  /** What changed it; undefined where nothing did. */
  readonly changedBy: 'config' | undefined;
};

/** When rules run, in the order in which they are told of. */
export const STAGES: readonly RuleStage[] = ['reading', 'register', 'attention'];

/** Each rule with its severity in a register, by stage and otherwise in the order given. */
export function ruleRows(
  rules: Iterable<AnyRuleInfo>,
  settings: Pick<Settings, 'rules' | 'attention'>,
): readonly RuleRow[] {
  return inStages(rules).map((rule) => {
    // What depends on the day counts as `attention` says, all of it alike; a single rule can only be off.
    const dependsOnDay = rule.stage === 'attention';
    const defaultSeverity = dependsOnDay ? 'info' : rule.severity;
    const configured = settings.rules[rule.id];
    const general = dependsOnDay ? settings.attention : (configured ?? rule.severity);
    const severity = configured === 'off' ? 'off' : general;
    return {
      rule,
      severity,
      defaultSeverity,
      changedBy: severity === defaultSeverity ? undefined : 'config',
    };
  });
}

/** Rules by stage. */
export function inStages(rules: Iterable<AnyRuleInfo>): readonly AnyRuleInfo[] {
  return [...rules].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}
