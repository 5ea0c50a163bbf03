/** Where a step's fact is written, with the words that stand there: what an explanation cites. */
import { durationToIso } from '../calendar/duration.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import type { FieldPath, Place } from '../findings/place.ts';
import { configDefaults } from '../generated/defaults.ts';
import { parseFile } from '../records/parse.ts';
import { placesIn } from '../register/places.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import type { Register } from '../register/register.ts';
import type { Source } from '../terms/steps.ts';

/**
 * A field of a record, at its place. `written` is what stands there in one piece, undefined for a map, a list, and
 * where nothing is written: then `isWritten` is false and the place is the nearest that there is. `line` is the
 * whole line.
 */
export type CitedField = {
  readonly kind: 'field';
  readonly record: string;
  readonly path: FieldPath;
  readonly at: Place;
  readonly isWritten: boolean;
  readonly written: string | undefined;
  readonly line: string;
};

/** A setting and its value; without a place where it is left to its default. */
export type CitedSetting = {
  readonly kind: 'setting';
  readonly path: FieldPath;
  readonly at: Place | undefined;
  readonly written: string;
};

export type CitedSource = CitedField | CitedSetting;

/** A function that cites sources of a register's steps. Sources in records that there are not are left out. */
export function citing(register: Register): (sources: readonly Source[]) => readonly CitedSource[] {
  const placeOf = placesIn(register.sources);
  const written = settingsWritten(register);
  return (sources) =>
    sources
      .map((source) =>
        'setting' in source
          ? citedSetting(source.setting, register, written, placeOf)
          : citedField(source, register, placeOf),
      )
      .filter((cited) => cited !== undefined);
}

function citedField(
  { record: id, path }: Extract<Source, { record: string }>,
  { byId, sources }: Register,
  placeOf: ReturnType<typeof placesIn>,
): CitedField | undefined {
  const record = byId.get(id);
  if (record === undefined) return undefined;
  const value = valueAt(record.data, path);
  const at = placeOf({ document: record, path, part: 'value' });
  return {
    kind: 'field',
    record: id,
    path,
    at,
    isWritten: value !== undefined,
    written: textOf(value),
    line: lineAt(sources.get(at.file)?.text ?? '', at.line),
  };
}

/** The value at the end of a path; undefined where the way breaks off. */
function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function lineAt(text: string, line: number): string {
  return (text.split(/\r\n|\r|\n/)[line - 1] ?? '').trim();
}

type WrittenSettings = (path: FieldPath) => string | undefined;

function citedSetting(
  path: FieldPath,
  { settings }: Register,
  writtenAt: WrittenSettings,
  placeOf: ReturnType<typeof placesIn>,
): CitedSetting {
  const written = writtenAt(path);
  const isInForce = written !== undefined && sameSetting(written, inForce(path, settings));
  if (!isInForce) {
    const byDefault = textOf(valueAt(configDefaults, path)) ?? '';
    return { kind: 'setting', path, at: undefined, written: byDefault };
  }
  const document = { file: CONFIG_FILE, documentIndex: 0 };
  return { kind: 'setting', path, at: placeOf({ document, path, part: 'value' }), written };
}

/** What the configuration's file says, whether or not it could be used. */
function settingsWritten({ sources }: Register): WrittenSettings {
  const source = sources.get(CONFIG_FILE);
  const document = source && parseFile(source).documents[0]?.document;
  return (path) => textOf(document?.getIn(path));
}

/** The settings on which steps depend; a mistaken one is written, but its default is in force. */
function inForce(path: FieldPath, settings: Register['settings']): string | undefined {
  switch (path[0]) {
    case 'last_day':
      return settings.lastDay;
    case 'horizon':
      return durationToIso(settings.horizon);
    case 'stalled_after':
      return durationToIso(settings.stalledAfter);
    case 'dormant_after':
      return durationToIso(settings.dormantAfter);
    default:
      return undefined;
  }
}

function sameSetting(written: string, inForceText: string | undefined): boolean {
  const duration = parseDuration(written);
  return (duration === undefined ? written : durationToIso(duration)) === inForceText;
}
