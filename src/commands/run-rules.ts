/** Every rule on a loaded register: what `mou check` and `mou show` have in common. */
import type { PlacedFinding } from '../findings/finding.ts';
import type { LoadedRegister } from '../io/load-register.ts';
import { checkRegister, type CheckResult } from '../rules/check-register.ts';
import { rules, rulesById } from '../rules/index.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import type { Terms } from '../terms/terms-of.ts';

/** Checks a register as of the day of its terms, by every rule or by some alone. */
export async function runRules(
  loaded: LoadedRegister,
  terms: Terms,
  policy: SeverityPolicy,
  only?: ReadonlySet<string>,
): Promise<CheckResult> {
  const { register, documents } = loaded;
  const reading = [...loaded.findings, ...(await judgeOwnKeys(loaded))];
  const context = { register, terms, asOf: terms.asOf, documents };
  const chosen = only === undefined ? rules : rules.filter(({ id }) => only.has(id));
  return checkRegister({ context, reading, rules: chosen, rulesById, policy });
}

/** Compiling a schema takes time, so that is loaded only for registers that have one. */
async function judgeOwnKeys({ register, readText }: LoadedRegister): Promise<readonly PlacedFinding[]> {
  if (Object.keys(register.settings.extensions).length === 0) return [];
  const { ownKeyFindings } = await import('../register/own-keys.ts');
  return ownKeyFindings(register, readText);
}
