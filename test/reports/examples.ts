/** The five examples, and the records in a register that a report can be about. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskTree } from '../../src/io/disk-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import type { Kind } from '../../src/records/record.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf } from '../support/context.ts';
import { ROOT } from '../source-files.ts';

export const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, cwd: join(ROOT, 'examples', name) }));

/** What stands after a report's name: nothing, or the id of each record that it can be about. */
export function subjectsIn(
  cwd: string,
  kinds: readonly Kind[],
  report: string,
): readonly (readonly string[])[] {
  if (kinds.length === 0) return [[]];
  const { register } = loadRegister(diskTree(cwd));
  const terms = termsOf(register, dayOf('2026-01-26'));
  const records = [...register.byId.values()].filter(({ kind }) => kinds.includes(kind));
  // Only what is signed can be renewed.
  return records
    .filter(({ id }) => report !== 'letter' || terms.agreement(id)?.signed === true)
    .map(({ id }) => [id]);
}
