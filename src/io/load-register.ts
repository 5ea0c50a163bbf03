/** A register from disk: its configuration, its files, and what the rules need to know of its documents. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { PlacedFinding } from '../findings/finding.ts';
import type { SourceFile } from '../records/source-file.ts';
import { documentsOf } from '../register/documents.ts';
import { CONFIG_FILE, readConfig, type ConfigReading } from '../register/read-config.ts';
import { readRegister, type Register } from '../register/register.ts';
import { settingsOf } from '../register/settings.ts';
import type { DocumentFact, DocumentFacts } from '../register/document-facts.ts';
import { discoverFiles, entryAt, isInside } from './discover.ts';
import { readSource } from './read-source.ts';

export type LoadedRegister = {
  /** The register's folder, absolute. */
  readonly root: string;
  readonly register: Register;
  /** What reading its files found. */
  readonly findings: readonly PlacedFinding[];
  readonly documents: DocumentFacts;
  /** How many files of records there were, readable or not. */
  readonly files: number;
};

/** A file that stands in for one on disk, or joins them: standard input. */
export type ExtraFile = { readonly file: SourceFile | undefined; readonly findings: readonly PlacedFinding[]; readonly path: string };

/** Loads the register in a folder; nothing that is wrong with a file stops the others. */
export function loadRegister(root: string, extra?: ExtraFile): LoadedRegister {
  const { config, settings, findings } = loadConfig(root);
  const found = discoverFiles(root, settings.exclude).filter(({ path }) => path !== extra?.path);
  const decoded = [...found.map((file) => readSource(root, file, settings.limits.fileSize)), ...(extra ? [extra] : [])];
  const files = decoded.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const reading = readRegister(files, settings, config);
  return {
    root,
    register: reading.register,
    findings: [...findings, ...decoded.flatMap((file) => file.findings), ...reading.findings],
    documents: factsOf(root, reading.register),
    files: decoded.length,
  };
}

type LoadedConfig = ConfigReading & { readonly config: SourceFile | undefined };

function loadConfig(root: string): LoadedConfig {
  const defaults = settingsOf({});
  if (!existsSync(join(root, CONFIG_FILE))) return { config: undefined, settings: defaults, findings: [] };
  const found = { path: CONFIG_FILE, entry: 'file' } as const;
  const { file, findings } = readSource(root, found, defaults.limits.fileSize);
  if (file === undefined) return { config: undefined, settings: defaults, findings };
  return { config: file, ...readConfig(file) };
}

function factsOf(root: string, register: Register): DocumentFacts {
  const facts = new Map<string, DocumentFact>();
  for (const { path, hashed } of documentsOf(register)) facts.set(path, factOf(root, path, hashed));
  return facts;
}

/** Hashes only where a record states a hash to compare with: scans are large. */
function factOf(root: string, path: string, hashed: boolean): DocumentFact {
  const isForeign = isAbsolute(path) || /^[a-z]:|\\/i.test(path) || path.split('/').includes('..');
  if (isForeign) return { at: 'outside' };
  const absolute = join(root, path);
  if (entryAt(absolute) !== 'file') return { at: 'missing' };
  if (!isInside(root, absolute)) return { at: 'outside' };
  return { at: 'found', sha256: hashed ? sha256(absolute) : undefined };
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
