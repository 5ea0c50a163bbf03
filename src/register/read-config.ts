/** `mou.config.yaml`: read and checked exactly like a record. */
import type { PlacedFinding } from '../findings/finding.ts';
import { shapes } from '../generated/shapes.ts';
import { validators } from '../generated/validators.js';
import { fault } from '../records/fault.ts';
import { conflictMarker } from '../records/conflict-markers.ts';
import { parseFile } from '../records/parse.ts';
import { readPlainConfig } from '../records/plain/read-plain-file.ts';
import { readNode } from '../records/read-node.ts';
import { schemaFaults } from '../records/schema-faults.ts';
import type { SourceFile } from '../records/source-file.ts';
import { syntaxFaults } from '../records/syntax-faults.ts';
import { settingsOf, type Settings } from './settings.ts';

/** The name that marks a folder as a register's root. */
export const CONFIG_FILE = 'mou.config.yaml';

export type ConfigReading = { readonly settings: Settings; readonly findings: readonly PlacedFinding[] };

const CONFIG_LIMITS = { depth: 100, aliases: 0 };

/** The settings of a configuration file; what is wrong in it falls back to its default and is a finding. */
export function readConfig(file: SourceFile): ConfigReading {
  const data = readPlainConfig(file, CONFIG_LIMITS);
  return data === undefined ? readConfigInFull(file) : { settings: settingsOf(data), findings: [] };
}

/** The same with the full parser, the judge of what a text means. */
export function readConfigInFull(file: SourceFile): ConfigReading {
  const conflict = conflictMarker(file);
  if (conflict !== undefined) return unusable([conflict]);
  const { documents, lines } = parseFile(file);
  const [first] = documents;
  if (first === undefined || first.document.contents === null)
    return { settings: settingsOf({}), findings: [] };
  const faults = syntaxFaults(first.document, file, lines);
  if (faults.length > 0) return unusable(faults);
  const { locator } = first;
  const { data = {}, findings, refused } = readNode(first.document, shapes.config, locator, CONFIG_LIMITS);
  if (typeof data !== 'object' || Array.isArray(data)) {
    return unusable([fault('yaml-syntax', 'notFields', {}, locator.field([], 'value'))]);
  }
  const errors = validators.config(data) ? [] : (validators.config.errors ?? []);
  const judged = { data, errors, shape: shapes.config, locator, kind: 'config', refused };
  const wrong = new Set(errors.map(({ instancePath }) => instancePath.split('/')[1] ?? ''));
  const usable = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)));
  // Every setting that is left has passed its schema.
  const all = [...findings, ...schemaFaults(judged)];
  return { settings: settingsOf(usable, all.length === 0), findings: all };
}

/** Every default, where nothing of the file can be used. */
function unusable(findings: readonly PlacedFinding[]): ConfigReading {
  return { settings: settingsOf({}, false), findings };
}
