/** Files that `mou export --format json` or `jsonl` made, known again by what they hold. */
import { isDataMap } from '../../records/data-map.ts';
import { isKind } from '../../records/record.ts';
import type { PlainMap } from '../../records/read-node.ts';
import type { Envelope } from './envelope.ts';
import type { MadeFile } from './made-file.ts';

/** A file for everybody to see has records that are not whole. */
export type MadeJson = MadeFile | 'public';

/** The records of the file; undefined where mou did not make it. There are no rows: nobody changes cells in JSON. */
export function madeJson(text: string): MadeJson | undefined {
  const exported = linesIn(text);
  if (exported === undefined) return undefined;
  if (exported.some((one) => one.isPublic)) return 'public';
  const envelopes = new Map<string, Envelope>();
  for (const { record, file } of exported) {
    if (typeof record['id'] === 'string')
      envelopes.set(record['id'], { mou: 1, language: 'en', file, record });
  }
  return { envelopes, damaged: [], rows: [] };
}

type Exported = { readonly record: PlainMap; readonly file: string; readonly isPublic: boolean };

function linesIn(text: string): readonly Exported[] | undefined {
  const whole = parsed(text);
  if (isDataMap(whole) && whole['version'] === 1 && Array.isArray(whole['records'])) {
    const all = whole['records'].map((one: unknown) => exportedOf(one, whole['public'] === true));
    return everyOf(all);
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return undefined;
  return everyOf(
    lines.map((line) => {
      const one = parsed(line);
      return isDataMap(one) && one['version'] === 1 ? exportedOf(one, one['public'] === true) : undefined;
    }),
  );
}

function exportedOf(one: unknown, isPublic: boolean): Exported | undefined {
  if (!isDataMap(one) || !isDataMap(one['row']) || !isDataMap(one['record'])) return undefined;
  const { file } = one['row'];
  const { record } = one;
  if (typeof file !== 'string' || !isKind(record['kind'])) return undefined;
  // What JSON has is plain data; a null in it is nothing that a valid record has.
  return { record: record as PlainMap, file, isPublic };
}

function everyOf(all: readonly (Exported | undefined)[]): readonly Exported[] | undefined {
  const known = all.filter((one) => one !== undefined);
  return known.length === all.length ? known : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
