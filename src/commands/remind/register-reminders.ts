/** What a register reminds of now: its ladders against its ledger. */
import type { Day } from '../../calendar/day.ts';
import { readLedgerFile } from '../../io/ledger-file.ts';
import type { Language } from '../../locale/language.ts';
import type { Ladder } from '../../reminders/ladder.ts';
import { laddersOf } from '../../reminders/ladders.ts';
import { readLedger, type Ledger } from '../../reminders/ledger.ts';
import { ownersOf, type Owners } from '../../reminders/owners.ts';
import { termsOf } from '../../terms/terms-of.ts';
import type { OpenRegister } from '../open-register.ts';

/** A register on its way to be reminded of; `owner` is the id of the only one who is to hear, where one is named. */
export type RegisterReminders = {
  readonly open: OpenRegister;
  readonly owners: Owners;
  readonly owner: string | undefined;
  /** The language of owners who name none: the register's, whoever runs this, so that the same goes out. */
  readonly language: Language;
  readonly ladders: readonly Ladder[];
  /** Reads the ledger as it is at the moment. */
  readonly ledger: () => Ledger;
  /** The ladders as they were on an earlier day. */
  readonly laddersOn: (day: Day) => readonly Ladder[];
};

/** Looks at what an open register reminds of. */
export function registerReminders(open: OpenRegister, owner: string | undefined): RegisterReminders {
  const { register, terms, root } = open;
  const owners = ownersOf(register);
  const isAsked = (ladder: Ladder): boolean => owner === undefined || ladder.owner.id === owner;
  const laddersOn = (day: Day): readonly Ladder[] =>
    laddersOf(register, day === terms.asOf ? terms : termsOf(register, day), owners).filter(isAsked);
  const ledger = (): Ledger => readLedger(readLedgerFile(root));
  const language = register.settings.language ?? open.language;
  return { open, owners, owner, language, ladders: laddersOn(terms.asOf), ledger, laddersOn };
}
