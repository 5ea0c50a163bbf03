/** What every command that changes records has in common: look first, write all or nothing, tell what follows. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { Act } from '../editing/act.ts';
import { realChanges, type FileChange } from '../editing/file-change.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { findingKey } from '../findings/finding-key.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { changedTree } from '../io/changed-tree.ts';
import { diskTree } from '../io/disk-tree.ts';
import { loadRegister } from '../io/load-register.ts';
import { EDIT_TEXTS } from '../locale/edit.ts';
import type { Language } from '../locale/language.ts';
import { editText, refusedText } from '../output/edit/edit-text.ts';
import { windowSentences } from '../output/edit/window-sentences.ts';
import { rulesById } from '../rules/index.ts';
import { termsOf } from '../terms/terms-of.ts';
import type { GlobalOptions } from './command.ts';
import type { OpenRegister } from './open-register.ts';
import { runRules } from './run-rules.ts';
import { policyOf } from './severity-options.ts';

/** The options of every command that changes records. */
export type EditOptions = GlobalOptions & { readonly dryRun: boolean; readonly asOf?: string };

/** Declares `--dry-run` and `--as-of`. */
export function addEditOptions(command: Command, language: Language): void {
  const texts = EDIT_TEXTS[language];
  command.option('-n, --dry-run', texts.dryRun, false).option('--as-of <day>', texts.asOf);
}

type Loaded = Pick<OpenRegister, 'register' | 'findings' | 'documents' | 'readText' | 'files' | 'terms'>;

/**
 * Looks at the register as it would be, writes it unless it would have a mistake that it does not have now, and tells
 * what was done and what follows. Exit code 2 where nothing was written because of a mistake.
 */
export async function carryOut(
  context: Context,
  open: OpenRegister,
  { dryRun }: EditOptions,
  act: Act,
): Promise<ExitCode> {
  const { root, language } = open;
  const changes = realChanges(act.changes);
  const after = registerAfter(open, changes);
  const findings = (await newFindings(open, after, act)).filter(({ severity }) => severity !== 'info');
  const showing = { language, colour: context.colour, columns: context.columns };
  const mistakes = findings.filter(({ severity }) => severity === 'error');
  if (mistakes.length > 0) {
    context.err(refusedText({ findings: mistakes, rules: rulesById }, showing));
    return EXIT.couldNotRun;
  }
  if (!dryRun) applyChanges(root, changes);
  const told = [...act.told.map((text) => text[language]), ...windowOf(open, after, act.about)];
  context.out(editText({ told, changes, findings, rules: rulesById, isDry: dryRun }, showing));
  return EXIT.ok;
}

/** The register with the changes laid over it; nothing is written. */
function registerAfter({ root, asOf }: OpenRegister, changes: readonly FileChange[]): Loaded {
  const loaded = loadRegister(changedTree(diskTree(root), changes));
  return { ...loaded, terms: termsOf(loaded.register, asOf) };
}

function windowOf(
  open: OpenRegister,
  { register, terms }: Loaded,
  about: string | undefined,
): readonly string[] {
  const record = about === undefined ? undefined : register.agreements.get(about);
  const term = record === undefined ? undefined : terms.agreement(record.id);
  if (record === undefined || term === undefined) return [];
  return windowSentences(record, term, open.terms.agreement(record.id), open.language);
}

/** What the rules find afterwards and did not find before; where in the text it stands does not count. */
async function newFindings(before: Loaded, after: Loaded, { renamed }: Act): Promise<readonly Finding[]> {
  const known = new Set(
    (await findingsIn(before)).map((finding) => underNewId(findingKey(finding), renamed)),
  );
  return (await findingsIn(after)).filter((finding) => !known.has(findingKey(finding)));
}

/** The key of a finding as it will be: what was wrong with a record is no news under its new id. */
function underNewId(key: string, renamed: Act['renamed']): string {
  if (renamed === undefined) return key;
  return key.replaceAll(new RegExp(`(?<![a-z0-9-])${renamed.from}(?![a-z0-9-])`, 'g'), renamed.to);
}

async function findingsIn(loaded: Loaded): Promise<readonly Finding[]> {
  const policy = policyOf(loaded.register.settings, { rule: [], strict: false });
  return (await runRules(loaded, loaded.terms, policy)).findings;
}
