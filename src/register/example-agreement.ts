/** The agreement that `mou init` writes as an example, where it still lies among real ones. */
import { INIT_WORDS } from '../locale/init.ts';
import type { RegisterRecord } from '../records/record.ts';
import type { Register } from './register.ts';

/** The example as `mou init` wrote it, by its id and the beginning of its title; undefined once it was replaced. */
export function exampleAgreement({ records }: Pick<Register, 'records'>): RegisterRecord | undefined {
  return records.find(
    (record) =>
      record.kind === 'agreement' &&
      Object.values(INIT_WORDS).some(
        ({ example, title }) =>
          record.id.startsWith(`${example}-`) && record.data.title.startsWith(beginning(title(''))),
      ),
  );
}

/** `Contoh:` of `Contoh: Nota Kesepahaman ...`. */
function beginning(title: string): string {
  return title.slice(0, title.indexOf(':') + 1);
}
