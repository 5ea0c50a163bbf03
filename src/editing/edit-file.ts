/** Records edited in the text of their file: only the lines concerned change, and the data becomes what was meant. */
import { isMap } from 'yaml';
import type { FieldPath } from '../findings/place.ts';
import { isSameData } from '../records/data-map.ts';
import { parseFile, type ParsedDocument } from '../records/parse.ts';
import { readNode, type PlainValue, type ReadingLimits } from '../records/read-node.ts';
import type { SourceFile } from '../records/source-file.ts';
import { shapeOfDocument } from './document-shape.ts';
import { editData, type Edit } from './edit.ts';
import { editSplices, isReplacement } from './edit-splices.ts';
import { splice, type Splice } from './splices.ts';
import type { DocumentSite } from './yaml-site.ts';

/** An edit of one of a file's documents, which are counted from 0 as records count them. */
export type DocumentEdit = { readonly document: number; readonly edit: Edit };

/**
 * Why a file was left as it is: `unreadable`: the document has mistakes that must be mended first; `no-place`: there is
 * nothing at the path, or something that is no list where an entry was to go; `not-safe`: the text would not have read
 * back as what was meant (values shared by `*name`, fields written twice and the like).
 */
export type EditRefusal = {
  readonly reason: 'unreadable' | 'no-place' | 'not-safe';
  readonly file: string;
  readonly document: number;
  readonly path: FieldPath;
};

export type EditedFile = { readonly text: string } | { readonly refused: EditRefusal };

/**
 * The text of a file after edits of its documents, made one after the other. Comments, order, quotes, line ends and
 * everything that is not concerned stay, byte for byte. The result is read again: unless every document then holds
 * exactly the data that was meant, nothing is given but the reason, so that a text is never broken silently.
 *
 * What a program made and a person has edited since is brought up to date by `editsBetween(old, new)` on the fields
 * that the person has left alone. `mou.config.yaml` can be edited too.
 */
export function editFile(
  file: SourceFile,
  edits: readonly DocumentEdit[],
  limits: ReadingLimits = GENEROUS,
): EditedFile {
  const edited = attempt(file, edits, limits);
  if ('text' in edited || edits.length < 2) return edited;
  // Which of the edits it was shows when they are made up to each of them.
  const prefixes = edits.map((_, index) => edits.slice(0, index + 1));
  for (const some of prefixes) {
    const answer = attempt(file, some, limits);
    const last = some.at(-1);
    if ('refused' in answer && last !== undefined) {
      return refusal(answer.refused.reason, file, last.document, last.edit.path);
    }
  }
  return edited;
}

function attempt(file: SourceFile, edits: readonly DocumentEdit[], limits: ReadingLimits): EditedFile {
  let text = file.text;
  let waiting = edits;
  while (waiting.length > 0) {
    const step = nextStep({ ...file, text }, waiting);
    if ('refused' in step) return step;
    text = step.text;
    waiting = waiting.slice(step.count);
  }
  const before = readDocuments(file, limits);
  return firstDifference(file, edits, before, readDocuments({ ...file, text }, limits)) ?? { text };
}

/** The text after the next edit, or after as many as can be made at once. */
function nextStep(
  file: SourceFile,
  waiting: readonly DocumentEdit[],
): { readonly text: string; readonly count: number } | Extract<EditedFile, { refused: unknown }> {
  const sites = sitesOf(file);
  const together = untilFalse(waiting, ({ document, edit }) => isReplacementIn(sites[document], edit));
  const next = distinct(together.length === 0 ? waiting.slice(0, 1) : together);
  const splices: Splice[] = [];
  for (const { document, edit } of next) {
    const site = sites[document];
    const made = site === undefined ? undefined : editSplices(site, edit);
    if (made === undefined) {
      return refusal(site === undefined ? 'unreadable' : 'no-place', file, document, edit.path);
    }
    splices.push(...made);
  }
  return { text: splice(file.text, splices), count: next.length };
}

const GENEROUS: ReadingLimits = { depth: 100, aliases: 100 };

function refusal(
  reason: EditRefusal['reason'],
  { path: file }: SourceFile,
  document: number,
  path: FieldPath,
): Extract<EditedFile, { refused: unknown }> {
  return { refused: { reason, file, document, path } };
}

function isReplacementIn(site: DocumentSite | undefined, edit: Edit): boolean {
  return site !== undefined && isReplacement(site, edit);
}

function untilFalse<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !isWanted(item));
  return end === -1 ? items : items.slice(0, end);
}

/** The first edits that are about different fields: the second one of a field needs the text of the first. */
function distinct(edits: readonly DocumentEdit[]): readonly DocumentEdit[] {
  const seen = new Set<string>();
  return untilFalse(edits, ({ document, edit }) => {
    const place = JSON.stringify([document, edit.path]);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** The documents of a file that can be edited; undefined in the place of those that cannot be read. */
function sitesOf(file: SourceFile): readonly (DocumentSite | undefined)[] {
  return parseFile(file).documents.map(({ document }) =>
    document.errors.length > 0 || !isMap(document.contents)
      ? undefined
      : { text: file.text, document, shape: shapeOfDocument(file.path, document) },
  );
}

/** What a document holds; `data` is undefined where it cannot be read or holds nothing. */
type Held = { readonly data: PlainValue | undefined; readonly isBroken: boolean };

function readDocuments(file: SourceFile, limits: ReadingLimits): readonly Held[] {
  return parseFile(file).documents.map((parsed) => held(file, parsed, limits));
}

function held(file: SourceFile, { document, locator }: ParsedDocument, limits: ReadingLimits): Held {
  if (document.errors.length > 0) return { data: undefined, isBroken: true };
  return {
    data: readNode(document, shapeOfDocument(file.path, document), locator, limits).data,
    isBroken: false,
  };
}

/** The first document that does not hold what was meant. */
function firstDifference(
  file: SourceFile,
  edits: readonly DocumentEdit[],
  before: readonly Held[],
  after: readonly Held[],
): EditedFile | undefined {
  const [first] = edits;
  const path = first?.edit.path ?? [];
  if (before.length !== after.length) return refusal('not-safe', file, first?.document ?? 0, path);
  for (const [document, old] of before.entries()) {
    const own = edits.filter((one) => one.document === document).map(({ edit }) => edit);
    const meant = editedData(old.data, own);
    const here = own[0]?.path ?? path;
    if (own.length > 0 && meant === undefined) return refusal('no-place', file, document, here);
    const now = after[document];
    const isMeant = now?.isBroken === old.isBroken && isSameData(now.data, meant);
    if (!isMeant) return refusal('not-safe', file, document, here);
  }
  return undefined;
}

function editedData(data: PlainValue | undefined, edits: readonly Edit[]): PlainValue | undefined {
  let edited = data;
  for (const edit of edits) edited = edited === undefined ? undefined : editData(edited, edit);
  return edited;
}
