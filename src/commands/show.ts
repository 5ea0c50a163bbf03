/** `mou show`: one record as a person would want it. */
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { page } from '../io/pager.ts';
import type { Language } from '../locale/language.ts';
import { SHOW_HELP } from '../locale/show-help.ts';
import { activityPage } from '../output/show/activity-page.ts';
import { agreementPage } from '../output/show/agreement-page.ts';
import { institutionPage } from '../output/show/institution-page.ts';
import { membershipPage } from '../output/show/membership-page.ts';
import { pageText, type Page } from '../output/show/page.ts';
import type { ShowInput } from '../output/show/show-input.ts';
import { showJson } from '../output/show/show-json.ts';
import type { RegisterRecord } from '../records/record.ts';
import { rulesById } from '../rules/index.ts';
import type { CommandModule } from './command.ts';
import { findRecord } from './find-record.ts';
import { addViewOptions, openRegister, type OpenRegister, type ViewOptions } from './open-register.ts';
import { runRules } from './run-rules.ts';
import { policyOf } from './severity-options.ts';

type ShowOptions = ViewOptions & { readonly format: 'text' | 'json' };

export const show: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = SHOW_HELP[language];
  command
    .argument('<id>', texts.id)
    .addOption(new Option('-f, --format <format>', texts.format).choices(['text', 'json']).default('text'));
  addViewOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [id = '']: readonly string[], options: ShowOptions): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, terms, language } = open;
  const record = findRecord(register, id);
  const input = { register, terms, language, findings: await findingsAbout(open, id), rules: rulesById };
  if (options.format === 'json') context.out(showJson(input, record));
  else page(context, pageText(pageOf(input, record), context));
  return EXIT.ok;
}

function pageOf(input: ShowInput, record: RegisterRecord): Page {
  switch (record.kind) {
    case 'agreement':
      return agreementPage(input, record);
    case 'institution':
      return institutionPage(input, record);
    case 'activity':
      return activityPage(input, record);
    case 'membership':
      return membershipPage(input, record);
    default:
      return record satisfies never;
  }
}

async function findingsAbout(open: OpenRegister, id: string): Promise<readonly Finding[]> {
  const policy = policyOf(open.register.settings, { rule: [], strict: false });
  const { findings } = await runRules(open, open.terms, policy);
  return findings.filter(({ record }) => record === id);
}
