/** The answer where a folder holds no register: most likely it is the wrong folder. */
import { UsageError } from '../errors.ts';

/** No file of records in a folder, which is given as the reader would type it. */
export function noRecords(folder: string): UsageError {
  const shown = folder === '' ? '.' : folder;
  return new UsageError({
    en: `No records were found in \`${shown}\`: there is no .yaml file with a record in it. Name the register's folder, or make one with \`mou init\`.`,
    id: `Tidak ada data dalam \`${shown}\`: tidak ada berkas .yaml berisi data di dalamnya. Sebutkan folder register, atau buat dengan \`mou init\`.`,
  });
}
