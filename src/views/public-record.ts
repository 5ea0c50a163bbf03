/** What of a record may be shown to everybody: no phone numbers, no e-mail addresses, no person but signatories. */
import type { RegisterRecord } from '../records/record.ts';
import type { RecordRow } from './record-row.ts';

/** Plain data as JSON has it. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Fields that hold people or ways to reach them, and those in which an office writes to itself, where either may
 * stand. The register's own `x-` keys are of the second sort.
 */
const PRIVATE: ReadonlySet<string> = new Set([
  'contact',
  'contacts',
  'people',
  'representatives',
  'email',
  'phone',
  'whatsapp',
  'who',
  'owner',
  'remind',
  'notes',
  'note',
  'decisions',
]);

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** The data of a record without what is private; e-mail addresses within texts become `...`. */
export function publicData(data: RegisterRecord['data']): Plain {
  return withoutPrivate(data as Plain);
}

/** The row of a record without what is private; the columns stay, empty. */
export function publicRow(row: RecordRow): RecordRow {
  // What is plain data stays plain data of the same shape but for these two columns.
  return { ...row, ...(withoutPrivate(row) as Partial<RecordRow>), owner: null, notes: null };
}

/** Whether a whole record is about a person, so that nothing of it may be shown: the membership of a person. */
export function isPersonal({ kind, data }: RegisterRecord): boolean {
  if (kind !== 'membership') return false;
  return (
    data.category === 'individual' ||
    (typeof data.member !== 'string' && data.member.institution !== undefined)
  );
}

function withoutPrivate(value: Plain): Plain {
  if (typeof value === 'string') return value.replaceAll(EMAIL, '...');
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withoutPrivate);
  const shown = Object.entries(value).filter(([key]) => !isPrivate(key));
  return Object.fromEntries(shown.map(([key, item]) => [key, withoutPrivate(item)]));
}

function isPrivate(key: string): boolean {
  return PRIVATE.has(key) || key.startsWith('x-');
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
