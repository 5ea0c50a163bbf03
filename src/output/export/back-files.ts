/** The records of a way back as files: new ones whole, known ones edited in their text. */
import { editFile, type DocumentEdit } from '../../editing/edit-file.ts';
import { editsBetween } from '../../editing/edit.ts';
import type { FileChange } from '../../editing/file-change.ts';
import { appendDocument } from '../../editing/file-documents.ts';
import { recordText, type RecordData } from '../../editing/record-text.ts';
import { groupedBy } from '../../records/grouped.ts';
import { pathFault } from '../../register/document-paths.ts';
import type { Register } from '../../register/register.ts';
import type { BackRecord } from '../../sheets/made/plan-back.ts';

/** The changes, and the files that could not be edited without losing something. */
export type BackFiles = { readonly changes: readonly FileChange[]; readonly refused: readonly string[] };

/** Makes the files: only lines of changed fields change, and a new record goes where it came from, if it may. */
export function backFiles(register: Register, records: readonly BackRecord[]): BackFiles {
  const byFile = groupedBy(records, (record) => fileOf(register, record));
  const changes: FileChange[] = [];
  const refused: string[] = [];
  for (const [path, inFile] of byFile) {
    const before = register.sources.get(path)?.text;
    const edited = before === undefined ? '' : editedText(register, path, before, inFile);
    if (edited === undefined) refused.push(path);
    else changes.push({ path, before, after: withNew(edited, inFile) });
  }
  return { changes, refused };
}

/** Where the record lies; a new one lies where it did before, or in the folder of its kind where that cannot be. */
function fileOf({ byId }: Register, { id, kind, file }: BackRecord): string {
  const known = byId.get(id);
  if (known !== undefined) return known.file;
  const steps = file.split('/');
  const isUsable =
    pathFault(file) === undefined &&
    /\.ya?ml$/.test(file) &&
    file !== 'mou.config.yaml' &&
    steps.every((step) => /^[^.\s][^:*?"<>|]*$/.test(step));
  return isUsable ? file : `${FOLDERS[kind]}/${id}.yaml`;
}

const FOLDERS = {
  agreement: 'agreements',
  institution: 'institutions',
  activity: 'activities',
  membership: 'memberships',
} as const satisfies Record<BackRecord['kind'], string>;

function editedText(
  { byId }: Register,
  path: string,
  text: string,
  records: readonly BackRecord[],
): string | undefined {
  const edits = records.flatMap(({ id, before, after }): readonly DocumentEdit[] => {
    const document = byId.get(id)?.documentIndex;
    if (before === undefined || document === undefined) return [];
    return editsBetween(before, after).map((edit) => ({ document, edit }));
  });
  const edited = editFile({ path, text }, edits);
  return 'text' in edited ? edited.text : undefined;
}

function withNew(text: string, records: readonly BackRecord[]): string {
  let whole = text;
  for (const { before, after } of records) {
    // Judged by the validator of its kind: it has one.
    if (before === undefined) whole = appendDocument(whole, recordText(after as RecordData));
  }
  return whole;
}
