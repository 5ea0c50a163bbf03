/** Giving a record another id, with everything that names it. */
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import type { Text } from '../../locale/text.ts';
import type { RegisterRecord } from '../../records/record.ts';
import { claimedIds } from '../../register/claimed-ids.ts';
import type { Register } from '../../register/register.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';
import type { FileChange } from '../file-change.ts';
import { readId } from '../register-answers.ts';
import { countOf, redirected } from './redirect.ts';
import { refuseUnreadableMentions } from './unreadable-mention.ts';

/** A text of the register's own that mentions records as `"record":"iism-2026"`: what has been reminded of. */
export type Ledger = { readonly path: string; readonly text: string };

/**
 * Renames a record; its file too, where that bears the id, and what the ledger says of it, so that nobody is reminded
 * twice. Throws UsageError for an id that cannot be had.
 */
export function renameAct(register: Register, record: RegisterRecord, given: string, ledger: Ledger): Act {
  const next = freeId(register, record, given);
  refuseTwins(register, record);
  refuseUnreadableMentions(register, record.id);
  const references = redirected(register, record.id, next);
  const own = { record, edits: [{ edit: 'set' as const, path: ['id'], value: next }] };
  const changes = changeRecords(register, [own, ...references]);
  const { count, files } = countOf(references);
  return {
    changes: [
      ...changes.map((change) => (change.path === record.file ? moved(change, record.id, next) : change)),
      ...inLedger(ledger, record.id, next),
    ],
    renamed: { from: record.id, to: next },
    told: [DID.renamed(record.id, next), DID.references(count, files), DID.oldIdRetired(record.id)],
  };
}

function freeId(register: Register, { id, kind }: RegisterRecord, given: string): string {
  const reading = readId(given);
  if ('problem' in reading) {
    const { en, id: indonesian } = reading.problem;
    throw new UsageError({ en: `\`${given}\`: ${en}`, id: `\`${given}\`: ${indonesian}` });
  }
  const next = reading.value;
  if (next === id) {
    throw new UsageError({
      en: `\`${id}\` is its id already.`,
      id: `\`${id}\` memang sudah menjadi id-nya.`,
    });
  }
  if (!claimedIds(register)(next)) return next;
  const areInstitutions = kind === 'institution' && register.institutions.has(next);
  throw new UsageError(taken(id, next, areInstitutions));
}

function taken(id: string, next: string, areInstitutions: boolean): Text {
  const merge = `\`mou merge ${id} ${next}\``;
  return {
    en: `\`${next}\` is the id of another record. ${areInstitutions ? `If both are one institution, ${merge} makes them one; otherwise choose` : 'Choose'} another id.`,
    id: `\`${next}\` adalah id data lain. ${areInstitutions ? `Bila keduanya satu lembaga, gabungkan dengan ${merge}; bila bukan, pilih` : 'Pilih'} id lain.`,
  };
}

/** Of two records with one id nobody can say which of them a reference means. */
function refuseTwins({ records }: Register, { id }: RegisterRecord): void {
  const twins = records.filter((record) => record.id === id);
  if (twins.length < 2) return;
  const files = [...new Set(twins.map(({ file }) => file))].join(', ');
  throw new UsageError({
    en: `Several records have the id \`${id}\` (${files}), and nobody can tell which one is meant. Give one of them another id in its file first.`,
    id: `Ada beberapa data dengan id \`${id}\` (${files}), sehingga tidak jelas mana yang dimaksud. Beri salah satunya id lain dalam berkasnya dahulu.`,
  });
}

function inLedger({ path, text }: Ledger, old: string, next: string): readonly FileChange[] {
  const after = text.replaceAll(`"record":"${old}"`, `"record":"${next}"`);
  return after === text ? [] : [{ path, before: text, after }];
}

/** `agreements/iism-2026.yaml` bears its record's id, and goes on doing so. */
function moved(change: FileChange, old: string, next: string): FileChange {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*)(\.ya?ml)$/i.exec(change.path) ?? [];
  return name === old ? { ...change, from: change.path, path: `${folder}${next}${ending}` } : change;
}
