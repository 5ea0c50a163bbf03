/** Every rule on a loaded register: what `mou check` and `mou show` have in common. */
import type { PlacedFinding } from '../findings/finding.ts';
import type { LoadedRegister } from '../io/load-register.ts';
import type { KeyedFinding } from '../findings/finding-key.ts';
import { checkRegister, raisedIn, type CheckResult } from '../rules/check-register.ts';
import { rules, rulesById } from '../rules/index.ts';
import type { SeverityPolicy } from '../rules/severities.ts';
import type { Terms } from '../terms/terms-of.ts';

/** Checks a register as of the day of its terms. */
export async function runRules(
  loaded: LoadedRegister,
  terms: Terms,
  policy: SeverityPolicy,
): Promise<CheckResult> {
  const { register, documents } = loaded;
  const reading = [...loaded.findings, ...(await judgeOwnKeys(loaded))];
  const context = { register, terms, asOf: terms.asOf, documents };
  return checkRegister({ context, reading, rules, rulesById, policy });
}

/** What some rules find in a register, known by its key alone: looking up places is left out, which takes longest. */
export async function findingsKnownBy(
  loaded: LoadedRegister,
  terms: Terms,
  policy: SeverityPolicy,
  only: ReadonlySet<string>,
): Promise<readonly KeyedFinding[]> {
  const { register, documents, findings } = loaded;
  const context = { register, terms, asOf: terms.asOf, documents };
  const chosen = rules.filter(({ id }) => only.has(id));
  const raised = raisedIn({ context, rules: chosen, rulesById, policy });
  return [
    ...findings,
    ...(await judgeOwnKeys(loaded)),
    ...raised.map((finding) => ({ ...finding, at: finding.at.document })),
  ];
}

/** Compiling a schema takes time, so that is loaded only for registers that have one. */
async function judgeOwnKeys({ register, readText }: LoadedRegister): Promise<readonly PlacedFinding[]> {
  if (Object.keys(register.settings.extensions).length === 0) return [];
  const { ownKeyFindings } = await import('../register/own-keys.ts');
  return ownKeyFindings(register, readText);
}
