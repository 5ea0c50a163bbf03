/** `mou explain`: why a record stands where it stands, step by step, with the lines from which each step comes. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import { compareFindings, type PlacedFinding } from '../findings/finding.ts';
import { wordFinding } from '../findings/rule-info.ts';
import { page } from '../io/pager.ts';
import { EXPLAIN_HELP } from '../locale/explain-help.ts';
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import { displayFolder } from '../output/display-folder.ts';
import { EXPLAIN_FORMATS, type ExplainFormat } from '../output/explain-formats.ts';
import type { BrokenRecord } from '../records/record.ts';
import { rulesById } from '../rules/index.ts';
import { explanationOf, isExplainable, type ExplainableRecord } from '../views/explanation.ts';
import type { CommandModule } from './command.ts';
import { findRecord } from './find-record.ts';
import { addViewOptions, openRegister, type OpenRegister, type ViewOptions } from './open-register.ts';

type ExplainCommandOptions = ViewOptions & { readonly format: ExplainFormat };

export const explain: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = EXPLAIN_HELP[language];
  command
    .argument('<id>', texts.id)
    .addOption(
      new Option('-f, --format <format>', texts.format).choices(Object.keys(EXPLAIN_FORMATS)).default('text'),
    );
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [id = '']: readonly string[],
  options: ExplainCommandOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, terms, language, commit, root } = open;
  const folder = displayFolder(context.cwd, root);
  const explanation = explanationOf(register, terms, explainableRecord(open, id, folder));
  const { colour, columns } = context;
  const shown = EXPLAIN_FORMATS[options.format](explanation, { language, colour, columns, folder, commit });
  if (options.format === 'json') context.out(shown);
  else page(context, shown);
  return EXIT.ok;
}

/** The record with an id. Throws UsageError where there is none, where it cannot be read, and for an institution. */
function explainableRecord(
  { register, findings }: OpenRegister,
  id: string,
  folder: string,
): ExplainableRecord {
  const broken = register.byId.has(id) ? undefined : register.broken.find((one) => one.id === id);
  if (broken !== undefined) throw cannotRead(broken, findings, folder);
  const record = findRecord(register, id);
  if (isExplainable(record)) return record;
  throw new UsageError({
    en: `\`${id}\` is an institution: it has no window and no state to explain. \`mou show ${id}\` shows it, with the agreements that it has.`,
    id: `\`${id}\` adalah lembaga: tidak ada masa berlaku atau status yang perlu dijelaskan. \`mou show ${id}\` menampilkannya beserta perjanjiannya.`,
  });
}

/** Says what stands in the way of reading a record, and how to see the rest. */
function cannotRead(
  { id, file }: BrokenRecord,
  findings: readonly PlacedFinding[],
  folder: string,
): UsageError {
  const path = folder === '' ? file : `${folder}/${file}`;
  const inFile = findings.filter(({ at }) => at.file === file).sort(compareFindings);
  const mistakes = inFile.filter(({ rule }) => rulesById.get(rule)?.severity === 'error');
  const first = mistakes.find(({ record }) => record === id) ?? mistakes[0];
  const reason = (language: Language): string =>
    first === undefined
      ? ''
      : ` ${path}:${first.at.line}:${first.at.column}: ${wordFinding(first, rulesById, language)}`;
  const text: Text = {
    en: `\`${id}\` cannot be read, so it cannot be explained.${reason('en')} See it in its lines with: mou check ${path}`,
    id: `\`${id}\` tidak dapat dibaca, jadi tidak dapat dijelaskan.${reason('id')} Lihat barisnya dengan: mou check ${path}`,
  };
  return new UsageError(text);
}
