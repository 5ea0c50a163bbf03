/** `--file` and `--id` of commands that make a record. */
import { readId } from '../editing/register-answers.ts';
import { UsageError } from '../errors.ts';
import { claimedIds } from '../register/claimed-ids.ts';
import { pathFault, pathMeant } from '../register/document-paths.ts';
import type { Register } from '../register/register.ts';

/** A file of records below the register's root, with `/`. Throws UsageError for anything else. */
export function readRecordFile(text: string): string {
  const path = pathFault(text) === undefined ? text : (pathMeant(text, '') ?? text);
  const isHidden = path.split('/').some((step) => step.startsWith('.') || step === '');
  if (pathFault(path) === undefined && /\.ya?ml$/i.test(path) && !isHidden) return path.replace(/^\.\//, '');
  throw new UsageError({
    en: `--file ${text}: name a .yaml file by its path from the register's folder, as in agreements/iium-2026.yaml.`,
    id: `--file ${text}: sebutkan berkas .yaml dengan jalurnya dari folder register, misalnya agreements/iium-2026.yaml.`,
  });
}

/** An id that a new record can have. Throws UsageError where it is none, or where a record has it. */
export function readNewId(register: Register, text: string): string {
  const reading = readId(text);
  if ('problem' in reading) {
    const { en, id } = reading.problem;
    throw new UsageError({ en: `--id ${text}: ${en}`, id: `--id ${text}: ${id}` });
  }
  if (!claimedIds(register)(reading.value)) return reading.value;
  throw new UsageError({
    en: `--id ${text}: a record has this id already. \`mou show ${text}\` shows it; choose another id for the new one.`,
    id: `--id ${text}: id ini sudah dipakai. \`mou show ${text}\` menampilkannya; pilih id lain untuk yang baru.`,
  });
}
