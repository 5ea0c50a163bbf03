/** How far agreements come: explored, signed, carried out, renewed. */
import type { Day } from '../calendar/day.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import type { Terms } from '../terms/terms-of.ts';

/** The stages in the life of an agreement that are counted, in their order. */
export const FUNNEL_STAGES = ['explored', 'signed', 'active', 'renewed'] as const;

export type FunnelStage = (typeof FUNNEL_STAGES)[number];

export type StageCountsView = {
  readonly asOf: Day;
  readonly institution: string | null;
  /**
   * Of all agreements known by the day: all of them, those that all have signed, those under which something was held
   * (or under their descendants), and those that went on after their first period. The last two are counted
   * among the signed ones, each for itself.
   */
  readonly counts: Readonly<Record<FunnelStage, number>>;
};

/** The stages of a register's agreements as of the day of its terms. */
export function stageCountsView(register: Register, terms: Terms): StageCountsView {
  const known = [...register.agreements.keys()]
    .flatMap((id) => terms.agreement(id) ?? [])
    .filter(({ state }) => state !== 'unrecorded');
  const signed = known.filter((term) => term.signed);
  return {
    asOf: terms.asOf,
    institution: ourInstitution(register)?.name ?? null,
    counts: {
      explored: known.length,
      signed: signed.length,
      active: signed.filter(isCarriedOut).length,
      renewed: signed.filter((term) => wentOn(register, terms, term)).length,
    },
  };
}

/** What was held up to its start, its own signing among it, does not count. */
function isCarriedOut({ lastActivity, start }: AgreementTerm): boolean {
  return lastActivity !== undefined && start !== undefined && lastActivity.day > start.earliest;
}

/** By itself or by an addendum that moved its end, or through a successor that all have signed. */
function wentOn(register: Register, terms: Terms, { id, timesRenewed, periods }: AgreementTerm): boolean {
  if (timesRenewed > 0 || periods.some(({ endBy }) => endBy === 'amendment')) return true;
  return register.successorsOf(id).some((successor) => terms.agreement(successor.id)?.signed === true);
}
