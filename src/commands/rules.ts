/** `mou rules`: the list of rules, or one of them explained. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, UsageError, type ExitCode } from '../errors.ts';
import type { AnyRuleInfo } from '../findings/rule-info.ts';
import { diskTree } from '../io/disk-tree.ts';
import { findRoot } from '../io/find-registers.ts';
import { loadConfig } from '../io/load-register.ts';
import type { Language } from '../locale/language.ts';
import { RULES_HELP } from '../locale/rules-help.ts';
import { rulesJson } from '../output/rules-json.ts';
import { rulePage, rulesText } from '../output/rules-text.ts';
import { nearest } from '../records/nearest.ts';
import { settingsOf } from '../register/settings.ts';
import { rulesById } from '../rules/index.ts';
import { ruleRows } from '../rules/rule-rows.ts';
import type { CommandModule, GlobalOptions } from './command.ts';
import { languageFor } from './speak.ts';

const FORMATS = ['text', 'json'] as const;

type RulesOptions = GlobalOptions & { readonly format: (typeof FORMATS)[number] };

export const rules: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = RULES_HELP[language];
  command
    .argument('[rule]', texts.rule)
    .addOption(new Option('-f, --format <format>', texts.format).choices(FORMATS).default('text'))
    .addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [id]: readonly string[], options: RulesOptions): Promise<ExitCode> {
  const root = findRoot(context.cwd);
  const settings = root === undefined ? settingsOf({}) : loadConfig(diskTree(root)).settings;
  const language = languageFor(context, options, settings);
  const rows = ruleRows(id === undefined ? rulesById.values() : [ruleNamed(id)], settings);
  const { colour, columns } = context;
  const showing = { language, colour, columns };
  const [only] = rows;
  if (options.format === 'json') context.out(rulesJson(rows, showing));
  else if (id !== undefined && only !== undefined) context.out(rulePage(only, showing));
  else context.out(rulesText(rows, showing));
  return EXIT.ok;
}

function ruleNamed(id: string): AnyRuleInfo {
  const rule = rulesById.get(id);
  if (rule !== undefined) return rule;
  const meant = nearest(id, rulesById.keys());
  throw new UsageError({
    en: `There is no rule \`${id}\`. ${meant === undefined ? '`mou rules` lists them all.' : `Did you mean \`${meant}\`?`}`,
    id: `Tidak ada aturan \`${id}\`. ${meant === undefined ? '`mou rules` memuat semuanya.' : `Mungkin maksudnya \`${meant}\`?`}`,
  });
}
