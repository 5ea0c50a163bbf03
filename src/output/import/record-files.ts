/** A plan's records as files: new ones whole, with what was assumed as comments; known ones edited in their text. */
import { editFile, type DocumentEdit } from '../../editing/edit-file.ts';
import { editsBetween, type Edit } from '../../editing/edit.ts';
import type { FileChange } from '../../editing/file-change.ts';
import { recordText } from '../../editing/record-text.ts';
import type { FieldComment } from '../../editing/field-comments.ts';
import type { FieldPath } from '../../findings/place.ts';
import { remarkComment } from '../../locale/import/remarks.ts';
import type { Language } from '../../locale/language.ts';
import { groupedBy } from '../../records/grouped.ts';
import { plainDataOf } from '../../records/plain-data.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import type { SourceFile } from '../../records/source-file.ts';
import type { CreatedRecord, ImportPlan, KnownRecord } from '../../sheets/import-plan.ts';
import type { PlacedRemark } from '../../sheets/row-reading.ts';

/** The changes of a plan, and the files that could not be edited. */
export type RecordFiles = { readonly changes: readonly FileChange[]; readonly refused: readonly string[] };

/** Makes the files; `sources` are the register's own, by path. */
export function recordFiles(
  { planned }: ImportPlan,
  sources: ReadonlyMap<string, SourceFile>,
  language: Language,
): RecordFiles {
  const created = planned.flatMap((one) => (one.is === 'created' ? [createdFile(one, language)] : []));
  const known = planned.flatMap((one) => (one.is === 'updated' ? [one] : []));
  const changes = [...created];
  const refused: string[] = [];
  for (const [path, records] of groupedBy(known, ({ record }) => record.file)) {
    const change = editedFile(sources.get(path), records, language);
    if (change === undefined) refused.push(path);
    else changes.push(change);
  }
  return { changes, refused };
}

function createdFile({ path, data, remarks }: CreatedRecord, language: Language): FileChange {
  const comments = commentsFor(data, remarks, language);
  return { path, before: undefined, after: recordText(data, comments) };
}

/** What is certain needs no comment; what was taken is said where it stands, and what was not, where it would stand. */
function commentsFor(
  data: PlainMap,
  remarks: readonly PlacedRemark[],
  language: Language,
): readonly FieldComment[] {
  return remarks
    .filter(({ sure }) => sure !== 'certain')
    .map((remark) => ({ path: placeIn(data, remark.path), text: remarkComment(remark, language) }));
}

/** The field itself, or the nearest around it that the record has. */
function placeIn(data: PlainValue, path: FieldPath): FieldPath {
  let place: FieldPath = path;
  while (place.length > 0 && valueAt(data, place) === undefined) place = place.slice(0, -1);
  return place;
}

function valueAt(data: PlainValue, path: FieldPath): PlainValue | undefined {
  let value: PlainValue | undefined = data;
  for (const step of path) {
    if (typeof value !== 'object') return undefined;
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  return value;
}

function editedFile(
  source: SourceFile | undefined,
  records: readonly KnownRecord[],
  language: Language,
): FileChange | undefined {
  if (source === undefined) return undefined;
  const text = records.length === 1 ? withoutOldRemarks(source.text, records[0], language) : source.text;
  const edits = records.flatMap((one) => editsOf(one, language));
  const edited = editFile({ ...source, text }, edits);
  return 'text' in edited ? { path: source.path, before: source.text, after: edited.text } : undefined;
}

function editsOf({ record, after, remarks }: KnownRecord, language: Language): readonly DocumentEdit[] {
  const present = plainDataOf(record);
  const comments = new Map(
    commentsFor(after, remarks, language).map(({ path, text }) => [path.join('/'), text] as const),
  );
  return editsBetween(present, after).map((edit) => ({
    document: record.documentIndex,
    edit: withComment(edit, comments.get(edit.path.join('/'))),
  }));
}

function withComment(edit: Edit, comment: string | undefined): Edit {
  return edit.edit === 'remove' || comment === undefined ? edit : { ...edit, comment };
}

/** Our own remarks that are not true any more; what people have written is not ours. */
function withoutOldRemarks(text: string, record: KnownRecord | undefined, language: Language): string {
  if (record === undefined) return text;
  const current = new Set(record.remarks.map((remark) => `# ${remarkComment(remark, language)}`));
  const start = language === 'en' ? '# import: ' : '# impor: ';
  const lines = text.split(/(?<=\n)/);
  return lines.filter((line) => !line.trim().startsWith(start) || current.has(line.trim())).join('');
}
