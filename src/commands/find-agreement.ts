/** The agreement that an id on the command line means. */
import { UsageError } from '../errors.ts';
import { formatKinds, KIND_NAMES, withArticle } from '../locale/kind-names.ts';
import { formatList } from '../locale/lists.ts';
import type { AgreementRecord, Kind } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import { findRecord } from './find-record.ts';
import type { OpenRegister } from './open-register.ts';

/** The agreement with an id. Throws UsageError where there is none, or where a record of another kind bears it. */
export function findAgreement(register: Register, id: string): AgreementRecord {
  const record = findRecord(register, id);
  if (record.kind === 'agreement') return record;
  throw wrongKind(id, record.kind, ['agreement']);
}

/** The error where a command is for one kind of record, and an id means another. */
export function wrongKind(id: string, is: Kind, wanted: readonly Kind[]): UsageError {
  const [first = 'agreement', ...others] = wanted;
  const kinds = others.length === 0 ? first : 'all';
  const english = formatList(
    wanted.map((kind) => withArticle(KIND_NAMES[kind].en)),
    'or',
    'en',
  );
  return new UsageError({
    en: `\`${id}\` is ${withArticle(KIND_NAMES[is].en)}; this command is for ${english}. \`mou list --kind ${kinds}\` shows their ids.`,
    id: `\`${id}\` adalah ${KIND_NAMES[is].id}; perintah ini untuk ${formatKinds(wanted, 'id')}. \`mou list --kind ${kinds}\` menampilkan id-nya.`,
  });
}

/** The term of an agreement of an open register. */
export function termOf({ terms }: OpenRegister, { id }: AgreementRecord): AgreementTerm {
  const term = terms.agreement(id);
  if (term === undefined) throw new Error(`no term of ${id}`);
  return term;
}
