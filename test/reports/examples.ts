/** The five examples, and the records in a register that a report can be about. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskTree } from '../../src/io/disk-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import { unitsOf } from '../../src/register/units.ts';
import type { ReportEntry } from '../../src/reports/report.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf } from '../support/context.ts';
import { ROOT } from '../source-files.ts';

export const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, cwd: join(ROOT, 'examples', name) }));

/** What stands after a report's name: nothing, or each record or unit that it can be about. */
export function subjectsIn(
  cwd: string,
  { name, subjects: kinds, isOfUnits = false }: ReportEntry,
): readonly (readonly string[])[] {
  if (kinds.length === 0) return [[]];
  const { register } = loadRegister(diskTree(cwd));
  if (isOfUnits) {
    const institutions = [...register.institutions.values()];
    return institutions.flatMap((one) => unitsOf(one).map((unit) => [`${one.id}/${unit.id}`]));
  }
  const terms = termsOf(register, dayOf('2026-01-26'));
  const records = [...register.byId.values()].filter(({ kind }) => kinds.includes(kind));
  // Only what is signed can be renewed.
  return records
    .filter(({ id }) => name !== 'letter' || terms.agreement(id)?.signed === true)
    .map(({ id }) => [id]);
}
