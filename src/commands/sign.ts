/** `mou sign`: records who signed an agreement and when, and tells from when to when it is in force. */
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { signAct, unsignedParties } from '../editing/acts/sign.ts';
import { UsageError, type ExitCode } from '../errors.ts';
import type { Language } from '../locale/language.ts';
import { SHOW_TEXTS } from '../locale/show.ts';
import { SIGN_HELP } from '../locale/sign-help.ts';
import { visible } from '../output/visible.ts';
import type { AgreementRecord } from '../records/record.ts';
import { partyLabel } from '../register/parties.ts';
import type { CommandModule } from './command.ts';
import { addEditOptions, carryOut, type EditOptions } from './edit-register.ts';
import { findAgreement } from './find-agreement.ts';
import { pastDate } from './given-dates.ts';
import { openRegister, type OpenRegister } from './open-register.ts';
import { readParties } from './party-option.ts';
import { questionsLeft } from './questions-left.ts';
import { collected } from './repeated-option.ts';

type SignOptions = EditOptions & {
  readonly party: readonly string[];
  readonly on?: string;
  readonly number?: string;
  readonly signatory?: string;
  readonly position?: string;
  readonly onBehalfOf?: string;
  readonly place?: string;
  readonly event?: string;
};

export const sign: CommandModule = { describe, run };

function describe(command: Command, language: Language): void {
  const texts = SIGN_HELP[language];
  command
    .argument('<id>', texts.id)
    .option('--party <party>', texts.party, collected, [])
    .option('--on <day>', texts.on)
    .option('--number <text>', texts.number)
    .option('--signatory <name>', texts.signatory)
    .option('--position <text>', texts.position)
    .option('--on-behalf-of <text>', texts.onBehalfOf)
    .option('--place <text>', texts.place)
    .option('--event <id>', texts.event);
  addEditOptions(command, language);
  command.addHelpText('after', `\n${texts.examples}`);
}

async function run(context: Context, [id = '']: readonly string[], options: SignOptions): Promise<ExitCode> {
  const open = await openRegister(context, options);
  const { register, asOf } = open;
  const agreement = findAgreement(register, id);
  const given = readParties('--party', register, agreement, options.party);
  const parties = given.length > 0 ? given : await whoSigned(context, open, agreement);
  const { number, signatory, position, onBehalfOf, place, event } = options;
  const on = pastDate('--on', options.on, asOf);
  const signing = { parties, on, number, signatory, position, onBehalfOf, place, event };
  return carryOut(context, open, options, signAct(register, agreement, signing));
}

/** All who have not signed; where a person can be asked and there are several, those that are chosen. */
async function whoSigned(
  { interactive }: Context,
  { register, language }: OpenRegister,
  agreement: AgreementRecord,
): Promise<readonly number[]> {
  const unsigned = allUnsigned(agreement);
  if (!interactive || unsigned.length < 2) return unsigned;
  const offers = unsigned.map((position) => {
    const party = agreement.data.parties[position - 1];
    const name = party === undefined ? '' : visible(partyLabel(register, party));
    return { value: String(position), label: `${SHOW_TEXTS[language].party(position)}  ${name}` };
  });
  const { askSome, untilStopped } = await import('../io/asking.ts');
  const chosen = await untilStopped(() => askSome({}, SIGN_HELP[language].which, offers));
  if (chosen === undefined) throw questionsLeft();
  return chosen.map(Number);
}

function allUnsigned(agreement: AgreementRecord): readonly number[] {
  const parties = unsignedParties(agreement);
  if (parties.length > 0) return parties;
  throw new UsageError({
    en: `All parties of \`${agreement.id}\` have signed already. \`mou show ${agreement.id}\` shows when.`,
    id: `Semua pihak \`${agreement.id}\` sudah menandatangani. \`mou show ${agreement.id}\` menunjukkan kapan.`,
  });
}
