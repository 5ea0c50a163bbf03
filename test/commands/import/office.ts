/** An office with a register and spreadsheets for the tests of imports: Universitas Lembah Anai and its partners. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../support/folders.ts';

export const CONFIG = `format: 1
institution: unla
language: en
`;

export const OWN = `kind: institution
id: unla
name: Universitas Lembah Anai
country: ID
`;

/** A register without agreements, and files beside it. */
export function office(files: Readonly<Record<string, string | Uint8Array>>): string {
  return folderOf({ 'mou.config.yaml': CONFIG, 'institutions/unla.yaml': OWN, ...files });
}

/** Every record of a folder by its path; what begins with a dot is left out. */
export function recordsIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('.') && path !== 'mou.config.yaml')
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Rows as a CSV file. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return (
    rows
      .map((row) =>
        row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\n') + '\n'
  );
}

/** Replaces a text in a file of the office, as a person does. */
export function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}
