/** `mou new`: makes a record, asks for what is missing where a person can be asked. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { newFields, newRecordAct } from '../editing/acts/new-record.ts';
import { UsageError, type ExitCode } from '../errors.ts';
import type { askNew } from '../io/ask-new.ts';
import type { Language } from '../locale/language.ts';
import { KIND_NAMES, withArticle } from '../locale/kind-names.ts';
import { NEW_HELP } from '../locale/new-help.ts';
import type { PlainMap } from '../records/read-node.ts';
import { isKind, type Kind, type RegisterRecord } from '../records/record.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut } from './edit-register.ts';
import { wrongKind } from './find-agreement.ts';
import { findRecord } from './find-record.ts';
import { KIND_OPTION } from './list-words.ts';
import { fieldsGiven } from './new-fields.ts';
import { offersOf } from './new-offers.ts';
import { addNewOptions, refuseOthersOptions, type NewOptions } from './new-options.ts';
import { openRegister, type OpenRegister } from './open-register.ts';
import { questionsLeft } from './questions-left.ts';
import { readNewId, readRecordFile } from './record-file-option.ts';
import { readWords } from './word-option.ts';

/** Asks for what is not given; undefined where the person stopped. */
export type Ask = typeof askNew;

export const newRecord: CommandModule = {
  describe,
  run: (context, operands, options: NewOptions) => make(context, operands, options, askOnTerminal),
};

function describe(command: Command, language: Language): void {
  addNewOptions(command, language);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${NEW_HELP[language].examples}`);
}

/** The command with its questions put by `ask`, where a person can be asked. */
export async function make(
  context: Context,
  [word = '']: readonly string[],
  given: NewOptions,
  ask: Ask,
): Promise<ExitCode> {
  const kind = readKind(word);
  refuseOthersOptions(kind, given);
  const open = await openRegister(context, given);
  const { register, asOf } = open;
  const pattern = given.from === undefined ? undefined : findPattern(open, kind, given.from);
  const asks = context.interactive && pattern === undefined;
  const options = asks ? await answered(open, kind, given, ask) : given;
  const id = options.id === undefined ? undefined : readNewId(register, options.id);
  const file = options.file === undefined ? undefined : readRecordFile(options.file);
  const fields = fieldsGiven(kind, { register, options, today: asOf, language: open.language });
  refuseIncomplete(kind, newFields({ fields, pattern }));
  return carryOut(context, open, options, newRecordAct(register, { kind, id, file, fields, pattern }, asOf));
}

/** The prompts are loaded only where somebody answers them. */
const askOnTerminal: Ask = async (kind, asking) => (await import('../io/ask-new.ts')).askNew(kind, asking);

async function answered(
  { register, language, asOf }: OpenRegister,
  kind: Kind,
  given: NewOptions,
  ask: Ask,
): Promise<NewOptions> {
  const said = new Map(Object.entries(given));
  const isGiven = (option: string): boolean => {
    const value: unknown = said.get(option);
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  const offers = offersOf(register, language);
  const answers = await ask(kind, { language, offers, terminal: {}, today: asOf, isGiven });
  if (answers === undefined) throw questionsLeft();
  return { ...given, ...answers };
}

function readKind(word: string): Kind {
  const choices = KIND_OPTION.choices.filter(({ id }) => isKind(id));
  const [kind] = readWords({ ...KIND_OPTION, flag: 'mou new', choices }, [word]);
  if (kind === undefined || !isKind(kind)) throw new Error(`no kind: ${word}`);
  return kind;
}

function findPattern({ register }: OpenRegister, kind: Kind, id: string): RegisterRecord {
  const record = findRecord(register, id);
  if (record.kind === kind) return record;
  throw wrongKind(id, record.kind, [kind]);
}

/** The options that give what a record of each kind cannot do without. */
const NEEDS: Readonly<Record<Kind, readonly (readonly [field: string, flag: string])[]>> = {
  agreement: [['parties', '--party']],
  institution: [['name', '--name']],
  activity: [
    ['title', '--title'],
    ['form', '--form'],
  ],
  membership: [
    ['network', '--network'],
    ['member', '--member'],
  ],
};

function refuseIncomplete(kind: Kind, fields: PlainMap): void {
  const missing = NEEDS[kind].filter(([field]) => fields[field] === undefined).map(([, flag]) => flag);
  if (missing.length === 0) return;
  throw new UsageError({
    en: `To make ${withArticle(KIND_NAMES[kind].en)}, mou needs ${missing.join(' and ')}. \`mou help new\` shows how to give it; on a terminal, mou asks.`,
    id: `Untuk membuat ${KIND_NAMES[kind].id} diperlukan ${missing.join(' dan ')}. \`mou help new\` menunjukkan caranya; di terminal, mou bertanya.`,
  });
}
