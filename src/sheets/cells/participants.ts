/** How many took part: "45", "45 orang", "25 mahasiswa, 3 dosen". */
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, plainly, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

/** A number of people; `group` is what they are called, where anything says so. */
export type CountedGroup = { readonly group?: string; readonly count: number };

const PART = /^(\d{1,6}|\d{1,3}(?:\.\d{3})+)\s*(\p{L}[\p{L}\s/'’-]*)?$/u;
const ANYBODY = /^(?:orang|peserta|people|persons?|participants?|org)$/i;

/** Reads numbers of people; a cell of which any part is no number stays with a person. */
export function readParticipantsCell(text: string): CellReading<readonly CountedGroup[]> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const parts = plain.split(/\s*[,;+&]\s*|\s+(?:dan|and)\s+/i).map((part) => PART.exec(part));
  const groups = parts.flatMap((part): readonly CountedGroup[] => {
    if (part === null) return [];
    const count = Number((part[1] ?? '').replaceAll('.', ''));
    const group = part[2]?.trim();
    return [group === undefined || ANYBODY.test(group) ? { count } : { group, count }];
  });
  if (groups.length < parts.length) return leftFor('participants-unread');
  if (/^\d+$/.test(plain)) return plainly(groups);
  const taken = groups.map(({ count, group }) => [count, group].filter(Boolean).join(' ')).join(' | ');
  return { value: groups, remarks: [{ reason: 'participants-read', sure: 'certain', taken }] };
}
