/** `--rule id=severity`, `--strict` and `--attention` as a policy. */
import { UsageError } from '../errors.ts';
import { SEVERITIES, type SeveritySetting } from '../findings/finding.ts';
import { nearest } from '../records/nearest.ts';
import type { Settings } from '../register/settings.ts';
import { rulesById } from '../rules/index.ts';
import type { SeverityPolicy } from '../rules/severities.ts';

export const SEVERITY_WORDS: readonly SeveritySetting[] = ['off', ...SEVERITIES.toReversed()];

export type SeverityOptions = {
  readonly rule: readonly string[];
  readonly strict: boolean;
  readonly attention?: SeveritySetting;
};

/** The policy of a run: the configuration's word, then the command line's. Throws UsageError for an unknown rule. */
export function policyOf(settings: Settings, options: SeverityOptions): SeverityPolicy {
  return {
    configured: settings.rules,
    asked: Object.fromEntries(options.rule.map(readRuleOption)),
    strict: options.strict,
    attention: options.attention ?? settings.attention,
  };
}

function readRuleOption(text: string): readonly [string, SeveritySetting] {
  const [, id, word] = /^([a-z0-9-]+)=([a-z]+)$/.exec(text) ?? [];
  const severity = SEVERITY_WORDS.find((known) => known === word);
  if (id === undefined || severity === undefined) {
    const words = SEVERITY_WORDS.join(', ');
    throw new UsageError({
      en: `--rule ${text}: write the name of a rule, an equals sign and one of ${words}, as in --rule number-missing=off.`,
      id: `--rule ${text}: tulis nama aturan, tanda sama dengan, dan salah satu dari ${words}, misalnya --rule number-missing=off.`,
    });
  }
  if (rulesById.has(id)) return [id, severity];
  const meant = nearest(id, rulesById.keys());
  throw new UsageError({
    en: `--rule ${text}: there is no rule \`${id}\`. ${meant === undefined ? '`mou rules` lists them all.' : `Did you mean \`${meant}\`?`}`,
    id: `--rule ${text}: tidak ada aturan \`${id}\`. ${meant === undefined ? '`mou rules` memuat semuanya.' : `Mungkin maksudnya \`${meant}\`?`}`,
  });
}
