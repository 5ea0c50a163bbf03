/** Registers from texts: read, linked and checked as `mou check` does, with files that are only in memory. */
import { createHash } from 'node:crypto';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import type { Finding, PlacedFinding } from '../../src/findings/finding.ts';
import { wordFinding, wordMessage, type RuleExample } from '../../src/findings/rule-info.ts';
import { diskTree } from '../../src/io/disk-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import type { Language } from '../../src/locale/language.ts';
import type { DocumentFact, DocumentFacts } from '../../src/register/document-facts.ts';
import { documentsOf } from '../../src/register/documents.ts';
import { ownKeyFindings } from '../../src/register/own-keys.ts';
import { CONFIG_FILE, readConfig } from '../../src/register/read-config.ts';
import { readRegister, type Register } from '../../src/register/register.ts';
import { settingsOf } from '../../src/register/settings.ts';
import { pathFault } from '../../src/register/document-paths.ts';
import { checkRegister } from '../../src/rules/check-register.ts';
import { rules, rulesById } from '../../src/rules/index.ts';
import type { SeverityPolicy } from '../../src/rules/severities.ts';
import { termsOf } from '../../src/terms/terms-of.ts';

/** A register's files by path, or the text of its only file. */
export type RegisterFiles = string | Readonly<Record<string, string>>;

/** The name of a register's only file. */
const ONLY_FILE = 'register.yaml';

export type TestRegister = {
  readonly register: Register;
  /** What reading the files found. */
  readonly findings: readonly PlacedFinding[];
  /** Of every file that is not YAML: it is there, with its hash; any other document is missing. */
  readonly documents: DocumentFacts;
};

/** Reads a register from texts. */
export function registerOf(given: RegisterFiles): TestRegister {
  const files = typeof given === 'string' ? { [ONLY_FILE]: given } : given;
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const config = sources.find(({ path }) => path === CONFIG_FILE);
  const { settings, findings } =
    config === undefined ? { settings: settingsOf({}), findings: [] } : readConfig(config);
  const records = sources.filter((source) => source !== config && source.path.endsWith('.yaml'));
  const reading = readRegister(records, settings, config);
  return {
    register: reading.register,
    findings: [...findings, ...reading.findings],
    documents: new Map(documentsOf(reading.register).map(({ path }) => [path, factOf(path, files)])),
  };
}

type CheckOptions = {
  /** The day to look from; 26 January 2026 unless said. */
  readonly asOf?: string;
  /** Only findings of these rules are given; every rule runs all the same. */
  readonly ruleIds?: readonly string[];
  /** Facts about documents instead of those that follow from the files. */
  readonly documents?: DocumentFacts;
};

/** Every finding in a register, in the order in which `mou check` reports them. */
export function check(files: RegisterFiles, options: CheckOptions = {}): readonly Finding[] {
  const { ruleIds } = options;
  const { documents, ...given } = registerOf(files);
  const textOf = (path: string): string | undefined => (typeof files === 'string' ? undefined : files[path]);
  const read = [...given.findings, ...ownKeyFindings(given.register, textOf)];
  const findings = findingsIn(
    { ...given, findings: read, documents: options.documents ?? documents },
    options.asOf,
  );
  return ruleIds === undefined ? findings : findings.filter(({ rule }) => ruleIds.includes(rule));
}

/** Every finding in a register on disk. */
export function checkFolder(root: string, asOf?: string): readonly Finding[] {
  return findingsIn(loadRegister(diskTree(root)), asOf);
}

function findingsIn(
  { register, findings: reading, documents }: TestRegister,
  asOf = '2026-01-26',
): readonly Finding[] {
  const day = dayOf(asOf);
  const policy: SeverityPolicy = {
    configured: register.settings.rules,
    asked: {},
    strict: false,
    attention: 'info',
  };
  const context = { register, terms: termsOf(register, day), asOf: day, documents };
  return checkRegister({ context, reading, rules, rulesById, policy }).findings;
}

/** Every finding in a rule's example, looked at from the day that it names. */
export function checkExample(example: RuleExample): readonly Finding[] {
  if (typeof example === 'string') return check(example);
  return check(example.files, example.asOf === undefined ? {} : { asOf: example.asOf });
}

/** A finding in words, short enough for a table: `register.yaml:3:5 unknown-form: There is no ...`. */
export function told(finding: Finding, language: Language = 'en'): string {
  const { at, rule } = finding;
  return `${at.file}:${at.line}:${at.column} ${rule}: ${wordFinding(finding, rulesById, language)}`;
}

/** The sentences of a rule's findings in a register. */
export function sentences(
  files: RegisterFiles,
  ruleId: string,
  language: Language = 'en',
  asOf = '2026-01-26',
): readonly string[] {
  return check(files, { ruleIds: [ruleId], asOf }).map((finding) =>
    wordFinding(finding, rulesById, language),
  );
}

/** The notes at the related places of a finding: `register.yaml:2:5 "lembah-anai" is used here first`. */
export function notesOf({ rule, related }: Finding, language: Language = 'en'): readonly string[] {
  return related.map(
    ({ at, note }) => `${at.file}:${at.line}:${at.column} ${wordMessage(rule, note, rulesById, language)}`,
  );
}

function factOf(path: string, files: Readonly<Record<string, string>>): DocumentFact {
  if (pathFault(path) !== undefined) return { at: 'outside' };
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text === undefined) return { at: 'missing' };
  return { at: 'found', sha256: createHash('sha256').update(text).digest('hex') };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
}
