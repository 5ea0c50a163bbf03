/** The record that an id on the command line means. */
import { UsageError } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { formatList } from '../locale/lists.ts';
import { nearest } from '../records/nearest.ts';
import type { RegisterRecord } from '../records/record.ts';
import { institutionsCalled } from '../register/called-institutions.ts';
import type { Register } from '../register/register.ts';

/** The record with an id. Throws UsageError with the nearest id, or with where to look when it cannot be read. */
export function findRecord(register: Register, id: string): RegisterRecord {
  const record = register.byId.get(id);
  if (record !== undefined) return record;
  const broken = register.broken.find((one) => one.id === id);
  if (broken !== undefined) {
    throw new UsageError({
      en: `\`${id}\` is in ${broken.file}, but that document has mistakes. See them with: mou check ${broken.file}`,
      id: `\`${id}\` ada dalam ${broken.file}, tetapi dokumen itu masih mengandung kesalahan. Lihat dengan: mou check ${broken.file}`,
    });
  }
  const meant = meantBy(register, id);
  throw new UsageError({
    en: `No record has the id \`${id}\`. ${meant === '' ? '`mou list --kind all` shows every id.' : `Did you mean ${meant}?`}`,
    id: `Tidak ada data dengan id \`${id}\`. ${meant === '' ? '`mou list --kind all` menampilkan semua id.' : `Mungkin maksudnya ${meantBy(register, id, 'id')}?`}`,
  });
}

/** More are not read. */
const MOST_MEANT = 6;

/** An id that differs by capitals alone, else the institutions of that name or abbreviation, else the nearest id; '' for none. */
function meantBy(register: Register, text: string, language: Language = 'en'): string {
  const near = nearest(text, register.byId.keys());
  if (near?.toLowerCase() === text.toLowerCase()) return `\`${near}\``;
  const called = institutionsCalled(register, text).slice(0, MOST_MEANT);
  const named = called.map(({ id, data }) => `\`${id}\` (${data.name})`);
  if (named.length > 0) return formatList(named, 'or', language);
  return near === undefined ? '' : `\`${near}\``;
}
