/** The files that records point to: signed papers, minutes, evidence. */
import type { Document } from '../generated/types.ts';
import type { RegisterRecord } from '../records/record.ts';
import { remembered } from '../records/remembered.ts';
import type { FieldPath } from '../findings/place.ts';
import type { Register } from './register.ts';

/** A document that a record names, and the way to it in the record. */
export type NamedDocument = {
  readonly record: RegisterRecord;
  readonly path: FieldPath;
  readonly document: Document;
};

/** The documents of a record: those of an agreement, the evidence of an activity. */
export function documentsIn(record: RegisterRecord): readonly NamedDocument[] {
  switch (record.kind) {
    case 'agreement':
      return listed(record, 'documents', record.data.documents);
    case 'activity':
      return listed(record, 'evidence', record.data.evidence);
    case 'institution':
    case 'membership':
      return [];
    default:
      return record satisfies never;
  }
}

function listed(
  record: RegisterRecord,
  key: string,
  documents: readonly Document[] | undefined,
): readonly NamedDocument[] {
  return (documents ?? []).map((document, index) => ({ record, path: [key, index], document }));
}

/** A document that says where its file lies; of most, only the place of the original is known. */
export type DocumentFile = NamedDocument & { readonly document: { readonly path: string } };

/** Every document of a register's records that is a file, by record and place in it. */
export function documentFilesIn({ records }: Pick<Register, 'records'>): readonly DocumentFile[] {
  return filesAmong(records);
}

/** Several rules ask for them. */
const filesAmong = remembered((records: readonly RegisterRecord[]) =>
  records.flatMap((record) => documentsIn(record).filter(isFile)),
);

function isFile(named: NamedDocument): named is DocumentFile {
  return named.document.path !== undefined;
}

/** Every path that is named in a register, as written, and whether a hash is stated for it anywhere. */
export function documentsOf(
  register: Register,
): readonly { readonly path: string; readonly hashed: boolean }[] {
  const hashed = new Map<string, boolean>();
  for (const { document } of documentFilesIn(register)) {
    hashed.set(document.path, (hashed.get(document.path) ?? false) || document.sha256 !== undefined);
  }
  return [...hashed].map(([path, isHashed]) => ({ path, hashed: isHashed }));
}
