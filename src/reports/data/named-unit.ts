/** The unit that a report is about, and what is said where there is none. */
import { UsageError } from '../../errors.ts';
import type { Unit } from '../../generated/types.ts';
import type { Text } from '../../locale/text.ts';
import type { InstitutionRecord } from '../../records/record.ts';
import { unitsOf } from '../../register/units.ts';

/** The unit of an institution. Throws UsageError where none is named, or there is none of that id. */
export function unitIn(record: InstitutionRecord, id: string | undefined): Unit {
  const found = unitsOf(record).find((one) => one.id === id);
  if (found !== undefined) return found.unit;
  const has = unitsThere([record], record);
  if (id === undefined) {
    throw new UsageError({
      en: `\`unit\` needs the id of a unit behind that of its institution: mou report unit ${record.id}/... ${has.en}`,
      id: `\`unit\` memerlukan id unit di belakang id lembaganya: mou report unit ${record.id}/... ${has.id}`,
    });
  }
  throw new UsageError({
    en: `There is no unit \`${record.id}/${id}\`. ${has.en}`,
    id: `Tidak ada unit \`${record.id}/${id}\`. ${has.id}`,
  });
}

/** Which units some institutions list; where they list none, how to write one into the record of an institution. */
export function unitsThere(
  institutions: readonly InstitutionRecord[],
  example: InstitutionRecord | undefined,
): Text {
  const all = institutions.flatMap((record) => unitsOf(record).map(({ id }) => `${record.id}/${id}`));
  if (all.length > 0) return { en: `There is: ${all.join(', ')}.`, id: `Yang ada: ${all.join(', ')}.` };
  const [file, id] = [example?.file ?? 'institutions/', example?.id ?? 'unib'];
  return {
    en: `No unit is written in ${file} yet. Add it there, such as \`units: [{ id: fkip, name: Faculty of Education }]\`, and name it in the records that concern it: \`unit: ${id}/fkip\` in a party of an agreement.`,
    id: `Belum ada unit yang tertulis dalam ${file}. Tambahkan di sana, misalnya \`units: [{ id: fkip, name: Fakultas Keguruan }]\`, lalu sebut dalam data yang menyangkutnya: \`unit: ${id}/fkip\` pada pihak sebuah perjanjian.`,
  };
}
