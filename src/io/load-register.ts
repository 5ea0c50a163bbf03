/** A register loaded: its configuration, its records, and what the rules need to know of its documents. */
import type { PlacedFinding } from '../findings/finding.ts';
import { readFile } from '../records/read-file.ts';
import type { SourceFile } from '../records/source-file.ts';
import type { DocumentFacts } from '../register/document-facts.ts';
import { documentsOf } from '../register/documents.ts';
import { CONFIG_FILE, readConfig, type ConfigReading } from '../register/read-config.ts';
import { registerOf, type Register } from '../register/register.ts';
import { settingsOf, type Settings } from '../register/settings.ts';
import type { FileTree } from './file-tree.ts';

export type LoadedRegister = {
  readonly register: Register;
  /** What reading its files found. */
  readonly findings: readonly PlacedFinding[];
  readonly documents: DocumentFacts;
  /** Any text file of the register by its path; undefined where there is none that can be read. */
  readonly readText: (path: string) => string | undefined;
  /** How many files of records there were, readable or not. */
  readonly files: number;
};

/** A file that stands in for the one at its path, or joins the others: standard input. */
export type ExtraFile = {
  readonly path: string;
  readonly file: SourceFile | undefined;
  readonly findings: readonly PlacedFinding[];
};

/** Hears how far the reading of files has come; `settings` know the register's language. */
export type HearReading = (done: number, total: number, settings: Settings) => void;

/** Reads one file of records. */
export type ReadRecords = typeof readFile;

export type Loading = {
  /** Stands in for the file at its path, or joins the others. */
  readonly extra?: ExtraFile;
  readonly hear?: HearReading;
  readonly read?: ReadRecords;
  /** The configuration, where it has been loaded already. */
  readonly loadedConfig?: LoadedConfig;
};

/** Loads a register; nothing that is wrong with a file stops the others. */
export function loadRegister(
  tree: FileTree,
  { extra, hear, read = readFile, loadedConfig = loadConfig(tree) }: Loading = {},
): LoadedRegister {
  const { config, settings, findings } = loadedConfig;
  const found = tree.list(settings.exclude).filter(({ path }) => path !== extra?.path);
  const decoded = found.map((file) => tree.read(file, settings.limits.fileSize));
  const inputs = extra === undefined ? decoded : [...decoded, extra];
  const readings = inputs.flatMap(({ file }, index) => {
    hear?.(index, inputs.length, settings);
    return file === undefined ? [] : [{ file, ...read(file, settings.limits) }];
  });
  const reading = registerOf(readings, settings, config);
  return {
    register: reading.register,
    findings: [...findings, ...inputs.flatMap((input) => input.findings), ...reading.findings],
    documents: factsOf(tree, reading.register),
    readText: (path) => readText(tree, path, settings.limits.fileSize),
    files: inputs.length,
  };
}

/** The settings of a register, its configuration's text, and what is wrong in it. */
export type LoadedConfig = ConfigReading & { readonly config: SourceFile | undefined };

/** Loads a register's configuration alone; without one, every setting is at its default. */
export function loadConfig(tree: FileTree): LoadedConfig {
  const defaults = settingsOf({});
  if (!tree.has(CONFIG_FILE)) return { config: undefined, settings: defaults, findings: [] };
  const { file, findings } = tree.read({ path: CONFIG_FILE, entry: 'file' }, defaults.limits.fileSize);
  if (file === undefined) return { config: undefined, settings: settingsOf({}, false), findings };
  return { config: file, ...readConfig(file) };
}

function factsOf(tree: FileTree, register: Register): DocumentFacts {
  return new Map(documentsOf(register).map(({ path, hashed }) => [path, tree.document(path, hashed)]));
}

function readText(tree: FileTree, path: string, limit: number): string | undefined {
  if (tree.document(path, false).at !== 'found') return undefined;
  return tree.read({ path, entry: 'file' }, limit).file?.text;
}
