/** Where a new record goes: as the register already lays out its files. */
import type { RecordData } from './record-text.ts';
import { recordText } from './record-text.ts';
import { mostFrequent } from '../records/counted.ts';
import { KINDS, type Kind, type RegisterRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { FileChange } from './file-change.ts';
import { appendDocument } from './file-documents.ts';

const FOLDERS: Readonly<Record<Kind, string>> = {
  agreement: 'agreements',
  institution: 'institutions',
  activity: 'activities',
  membership: 'memberships',
};

/** `agreements/2024/`, as an import lays them out. */
const YEAR_FOLDER = /(^|\/)(?:19|20)\d\d\/$/;

/**
 * The file for a new record: one of its own beside those of its kind, or the file in which the register keeps most
 * records of the kind together. The first record of a kind follows the layout of the others. Where the folders are
 * years, the year says which.
 */
export function placeFor(
  { records }: Pick<Register, 'records'>,
  kind: Kind,
  id: string,
  year: number,
): string {
  const inFile = (file: string): number => records.filter((record) => record.file === file).length;
  const own = records.filter((record) => record.kind === kind);
  const shared = own.filter(({ file }) => inFile(file) > 1);
  if (shared.length > own.length - shared.length) return mostFrequent(shared.map(({ file }) => file)) ?? '';
  const alone = own.filter(({ file }) => inFile(file) === 1);
  const folders = alone.map((record) => folderOf(record).replace(YEAR_FOLDER, `$1${String(year)}/`));
  const folder = mostFrequent(folders) ?? `${parentOfOthers(records)}${FOLDERS[kind]}/`;
  return `${folder}${id}.yaml`;
}

/** The change that puts a new record into a file, which may be one that is changed anyway. */
export function recordChange(
  register: Pick<Register, 'sources'>,
  path: string,
  data: RecordData,
  others: readonly FileChange[] = [],
): readonly FileChange[] {
  const text = recordText(data);
  const planned = others.find((change) => change.path === path);
  const before = planned?.before ?? register.sources.get(path)?.text;
  const present = typeof planned?.after === 'string' ? planned.after : before;
  const after = present === undefined ? text : appendDocument(present, text);
  return [...others.filter((change) => change !== planned), { path, before, after }];
}

function folderOf({ file }: RegisterRecord): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Where the folders of the other kinds lie: `data/` where there is a `data/institutions/`. */
function parentOfOthers(records: readonly RegisterRecord[]): string {
  const parents = records.flatMap((record) => {
    const folder = folderOf(record);
    const name = KINDS.map((kind) => `${FOLDERS[kind]}/`).find((known) => folder.endsWith(known));
    return name === undefined ? [] : [folder.slice(0, -name.length)];
  });
  return mostFrequent(parents) ?? '';
}
