/** The record that an id on the command line means. */
import { UsageError } from '../errors.ts';
import { nearest } from '../records/nearest.ts';
import type { RegisterRecord } from '../records/record.ts';
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
  const meant = nearest(id, register.byId.keys());
  throw new UsageError({
    en: `No record has the id \`${id}\`. ${meant === undefined ? '`mou list --kind all` shows every id.' : `Did you mean \`${meant}\`?`}`,
    id: `Tidak ada data dengan id \`${id}\`. ${meant === undefined ? '`mou list --kind all` menampilkan semua id.' : `Mungkin maksudnya \`${meant}\`?`}`,
  });
}
