/** How severe a finding is: the rule's own word, changed by the configuration and then by the command line. */
import type { Finding, PlacedFinding, SeveritySetting } from '../findings/finding.ts';
import type { AnyRuleInfo } from '../findings/rule-info.ts';

export type SeverityPolicy = {
  /** By rule id, from `mou.config.yaml`. */
  readonly configured: Readonly<Record<string, SeveritySetting>>;
  /** By rule id, from `--rule`; stronger than the configuration. */
  readonly asked: Readonly<Record<string, SeveritySetting>>;
  /** Every warning becomes an error. */
  readonly strict: boolean;
  /** What attention findings count as: `warning` and `error` count like any other, `info` only shows them. */
  readonly attention: SeveritySetting;
};

/** Where a rule's severity comes from, for `mou rules`. */
export type EffectiveSeverity = {
  readonly severity: SeveritySetting;
  readonly changedBy: 'config' | 'command line' | undefined;
};

/** The severity of a rule under a policy, and what changed it; `strict` is applied to findings, not told here. */
export function severityOf(rule: AnyRuleInfo, policy: SeverityPolicy): EffectiveSeverity {
  const asked = policy.asked[rule.id];
  if (asked !== undefined) return { severity: asked, changedBy: 'command line' };
  const configured = policy.configured[rule.id];
  if (configured !== undefined) return { severity: configured, changedBy: 'config' };
  return { severity: rule.severity, changedBy: undefined };
}

/** The findings that are reported, with their severity; those of rules that are off are left out. */
export function applySeverities(
  findings: readonly PlacedFinding[],
  rules: ReadonlyMap<string, AnyRuleInfo>,
  policy: SeverityPolicy,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    if (rule === undefined) throw new Error(`no rule is called ${finding.rule}`);
    const severity = settle(rule, policy);
    const attention = rule.stage === 'attention' && severity === 'info';
    return severity === 'off' ? [] : [{ ...finding, severity, attention }];
  });
}

/** What depends on the day counts as `attention` says, unless its rule is set by name. */
function settle(rule: AnyRuleInfo, policy: SeverityPolicy): SeveritySetting {
  const { severity, changedBy } = severityOf(rule, policy);
  const isByDay = rule.stage === 'attention' && changedBy === undefined;
  const settled = isByDay ? policy.attention : severity;
  return policy.strict && settled === 'warning' ? 'error' : settled;
}
