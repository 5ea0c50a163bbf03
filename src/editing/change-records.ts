/** Edits of records as changes of the files that hold them. */
import { FileError } from '../errors.ts';
import type { DocumentRef } from '../findings/place.ts';
import { wordEditRefusal } from '../locale/edit-refusals.ts';
import { groupedBy } from '../records/grouped.ts';
import type { Register } from '../register/register.ts';
import type { Edit } from './edit.ts';
import { editFile } from './edit-file.ts';
import type { FileChange } from './file-change.ts';

/** Edits of one record, or of the settings, whose only document is the first. */
export type RecordEdits = { readonly record: DocumentRef; readonly edits: readonly Edit[] };

/** The changes of files that edits of records amount to. Throws FileError where a text had better be edited by hand. */
export function changeRecords(
  register: Pick<Register, 'sources' | 'settings'>,
  all: readonly RecordEdits[],
): readonly FileChange[] {
  return [...groupedBy(all, ({ record }) => record.file)].map(([path, inFile]) => {
    const source = register.sources.get(path);
    if (source === undefined) throw new Error(`no text of ${path}`);
    const edits = inFile.flatMap(({ record, edits: own }) =>
      own.map((edit) => ({ document: record.documentIndex, edit })),
    );
    const edited = editFile(source, edits, register.settings.limits);
    if ('refused' in edited) throw new FileError(wordEditRefusal(edited.refused));
    return { path, before: source.text, after: edited.text };
  });
}
