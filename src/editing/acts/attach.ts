/** Linking a file to a record: where a copy goes, and what the record says of it. */
import { UsageError } from '../../errors.ts';
import { DID } from '../../locale/acts.ts';
import { mostFrequent } from '../../records/counted.ts';
import type { PlainMap } from '../../records/read-node.ts';
import { documentsIn } from '../../register/documents.ts';
import type { FollowedUp } from '../../register/follow-ups.ts';
import type { Register } from '../../register/register.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';
import type { Edit } from '../edit.ts';
import type { FileChange } from '../file-change.ts';

/** A file to attach. `inRegister` is its path below the register's root, where it lies there already. */
export type Attachment = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly inRegister: string | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly originalAt: string | undefined;
};

/**
 * Attaches a file to an agreement's documents or an activity's evidence. `isTaken` says whether the register has a
 * file of a path already. Throws UsageError where the record has this very file.
 */
export function attachAct(
  register: Register,
  record: FollowedUp,
  file: Attachment,
  isTaken: (path: string) => boolean,
): Act {
  const list = record.kind === 'agreement' ? 'documents' : 'evidence';
  const linked = documentsIn(record).find(
    ({ document }) => document.sha256 === file.sha256 || document.path === file.inRegister,
  );
  if (linked?.document.path !== undefined) throw linkedAlready(record, linked.document.path);
  const path = file.inRegister ?? freePath(register, record, file, isTaken);
  const edits = documentEdits(record, list, entryOf(path, file));
  const copy: readonly FileChange[] =
    file.inRegister === undefined ? [{ path, before: undefined, after: file.bytes }] : [];
  return {
    changes: [...copy, ...changeRecords(register, [{ record, edits }])],
    told: [
      DID.attached(file.name, record.id),
      file.inRegister === undefined ? DID.copiedTo(path) : DID.linkedOnly(path),
    ],
  };
}

/** A new entry; or the path of the scan for the entry that so far only says where the paper lies. */
function documentEdits(record: FollowedUp, list: string, entry: PlainMap): readonly Edit[] {
  const paper = documentsIn(record).find(
    ({ document: { path, kind, language } }) =>
      path === undefined && kind === entry['kind'] && (language ?? entry['language']) === entry['language'],
  );
  if (paper === undefined || entry['kind'] === undefined) {
    return [{ edit: 'insert', path: [list], value: entry }];
  }
  return Object.entries(entry)
    .filter(([key]) => key !== 'kind' && key !== 'language')
    .map(([key, value]) => ({ edit: 'set', path: [...paper.path, key], value }));
}

function entryOf(path: string, { sha256, kind, language, originalAt }: Attachment): PlainMap {
  const fields = { path, sha256, kind, language, original_at: originalAt };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The record's id as the name, in the folder where the register keeps its documents; numbered where it is taken. */
function freePath(
  register: Register,
  record: FollowedUp,
  { name }: Attachment,
  isTaken: (path: string) => boolean,
): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
  const start = `${documentFolder(register)}/${record.id}`;
  for (let number = 1; ; number += 1) {
    const path = `${start}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    if (!isTaken(path)) return path;
  }
}

/** The folder in which most documents of the register lie; `documents` where there is none yet. */
function documentFolder({ records }: Register): string {
  const folders = records
    .flatMap(documentsIn)
    .flatMap(({ document }) => /^(.+)\/[^/]+$/.exec(document.path ?? '')?.[1] ?? []);
  return mostFrequent(folders) ?? 'documents';
}

function linkedAlready({ id }: FollowedUp, path: string): UsageError {
  return new UsageError({
    en: `\`${id}\` has this file already: ${path}. Nothing was attached.`,
    id: `\`${id}\` sudah memuat berkas ini: ${path}. Tidak ada yang dilampirkan.`,
  });
}
