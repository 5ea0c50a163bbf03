/** Every reference to a record made to name another id. */
import type { FieldPath } from '../../findings/place.ts';
import type { Reference } from '../../register/references.ts';
import { CONFIG_FILE } from '../../register/read-config.ts';
import type { Register } from '../../register/register.ts';
import { settingsReferences } from '../../register/settings-references.ts';
import type { RecordEdits } from '../change-records.ts';

type Named = { readonly path: FieldPath; readonly unit?: string };

/** The edits that make all references to one id, in records and in the settings, name another. */
export function redirected(register: Register, from: string, to: string): readonly RecordEdits[] {
  const inRecords = register.referencesTo(from).map(({ from: record, ...reference }) => ({
    record,
    edits: [namingEdit(reference, to)],
  }));
  const inSettings = settingsReferences(register.settings).filter((reference) => reference.to === from);
  const settings = { file: CONFIG_FILE, documentIndex: 0 };
  return [
    ...inRecords,
    ...inSettings.map((reference) => ({ record: settings, edits: [namingEdit(reference, to)] })),
  ];
}

/** How many references were redirected, and in how many files. */
export function countOf(edits: readonly RecordEdits[]): { readonly count: number; readonly files: number } {
  return { count: edits.length, files: new Set(edits.map(({ record }) => record.file)).size };
}

function namingEdit({ path, unit }: Named, to: string): RecordEdits['edits'][number] {
  return { edit: 'set', path, value: unit === undefined ? to : `${to}/${unit}` };
}

/** True for a reference whose list would name the new id twice. */
export function isNamedBeside(register: Register, { from, path }: Reference, id: string): boolean {
  const list = path.slice(0, -1);
  const isEntry = typeof path.at(-1) === 'number';
  return (
    isEntry &&
    register
      .referencesTo(id)
      .some(
        (other) => other.from === from && JSON.stringify(other.path.slice(0, -1)) === JSON.stringify(list),
      )
  );
}
