/** A register as rows: one for each record, as of the day of its terms. */
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';
import { activityRow } from './activity-row.ts';
import { agreementRow } from './agreement-row.ts';
import { institutionRow } from './institution-row.ts';
import { membershipRow } from './membership-row.ts';
import type { RecordRow } from './record-row.ts';
import { sortRows } from './row-order.ts';

/** The rows of some kinds in the order of partners, then of days and ids. Of two records with one id, the first. */
export function registerRows(register: Register, terms: Terms, kinds: readonly Kind[]): readonly RecordRow[] {
  const records = [...register.byId.values()].filter(({ kind }) => kinds.includes(kind));
  return sortRows(records.map((record) => recordRow(register, terms, record)));
}

/** The row of one record of the register. */
export function recordRow(register: Register, terms: Terms, record: RegisterRecord): RecordRow {
  switch (record.kind) {
    case 'agreement':
      return agreementRow(register, record, known(terms.agreement(record.id)));
    case 'institution':
      return institutionRow(register, record);
    case 'activity':
      return activityRow(register, record, known(terms.activity(record.id)));
    case 'membership':
      return membershipRow(register, record, known(terms.membership(record.id)));
    default:
      return record satisfies never;
  }
}

/** Terms know every record of their register. */
function known<Term>(term: Term | undefined): Term {
  if (term === undefined) throw new Error('the terms are those of another register');
  return term;
}
