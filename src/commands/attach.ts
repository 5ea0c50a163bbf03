/** `mou attach`: a scan or a photograph copied into the register and linked with its fingerprint. */
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Context } from '../context.ts';
import { attachAct } from '../editing/acts/attach.ts';
import type { ExitCode } from '../errors.ts';
import { documentKinds } from '../generated/vocabularies.ts';
import { entryAt } from '../io/entries.ts';
import { readAttachment } from '../io/read-attachment.ts';
import { ATTACH_HELP } from '../locale/attach-help.ts';
import type { Language } from '../locale/language.ts';
import type { CommandModule } from './command.ts';
import { followedUp } from './done.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findRecord } from './find-record.ts';
import { openRegister } from './open-register.ts';

type AttachOptions = EditOptions & {
  readonly kind?: string;
  readonly language?: string;
  readonly originalAt?: string;
};

export const attach: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = ATTACH_HELP[language];
  const kinds = documentKinds.map(({ id }) => id);
  command
    .argument('<id>', texts.id)
    .argument('<file>', texts.file)
    .addOption(new Option('--kind <kind>', texts.kind).choices(kinds))
    .option('--language <language>', texts.language)
    .option('--original-at <place>', texts.originalAt);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(
  context: Context,
  [id = '', path = '']: readonly string[],
  options: AttachOptions,
): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { root, register } = open;
  const record = followedUp(findRecord(register, id));
  const kind = options.kind ?? (record.kind === 'agreement' ? 'signed' : undefined);
  const { language, originalAt } = options;
  const file = { ...readAttachment(context.cwd, root, path), kind, language, originalAt };
  const isTaken = (taken: string): boolean => entryAt(join(root, taken)) !== 'nothing';
  return carryOut(context, open, options, attachAct(register, record, file, isTaken));
}
