/** Whom to remind: the owner of a record, and the office for everything that nobody looks after. */
import type { ConfiguredOwner, NamedOwner, Remind } from '../generated/types.ts';
import type { Language } from '../locale/language.ts';
import type { RegisterRecord } from '../records/record.ts';
import { whatsappNumber } from '../records/whatsapp-number.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';

/** Somebody who is reminded. `id` is that of the configuration; of an owner named in a record, the address. */
export type Owner = {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  /** Who gets a copy of each mail. */
  readonly cc: readonly string[];
  /** The digits of the WhatsApp number, with its country code. */
  readonly whatsapp: string | undefined;
  /** Undefined where it is left to the register. */
  readonly language: Language | undefined;
  readonly remind: Remind;
};

/** The owners of a register. */
export type Owners = {
  readonly office: Owner;
  /** Who looks after a record. */
  readonly ownerOf: (record: RegisterRecord) => Owner;
  /** The owner with an id of the configuration. */
  readonly named: (id: string | undefined) => Owner | undefined;
};

/**
 * The owners that a register's settings and records name. The office is the owner whom the settings call so, else the
 * first; where there are none it is our institution at the letterhead's address. An activity without an owner belongs
 * to that of the agreement it is under.
 */
export function ownersOf(register: Register): Owners {
  const configured = new Map(
    Object.entries(register.settings.owners).map(([id, owner]) => [id, configuredOwner(id, owner)]),
  );
  const byEmail = new Map([...configured.values()].map((owner) => [owner.email?.toLowerCase(), owner]));
  const named: Owners['named'] = (id) => (id === undefined ? undefined : configured.get(id));
  const office = named(register.settings.remind.office) ?? [...configured.values()][0] ?? ourOffice(register);
  const inPlace = (owner: NamedOwner): Owner =>
    (owner.email === undefined ? undefined : byEmail.get(owner.email.toLowerCase())) ??
    ownerInPlace(owner) ??
    office;
  const own = ({ data }: RegisterRecord): Owner | undefined =>
    typeof data.owner === 'object' ? inPlace(data.owner) : named(data.owner);
  const ownerOf = (record: RegisterRecord): Owner =>
    own(record) ?? ownerAbove(register, record, own) ?? office;
  return { office, ownerOf, named };
}

function ownerAbove(
  register: Register,
  record: RegisterRecord,
  own: (record: RegisterRecord) => Owner | undefined,
): Owner | undefined {
  if (record.kind !== 'activity') return undefined;
  for (const id of record.data.under ?? []) {
    const above = register.byId.get(id);
    const owner = above === undefined ? undefined : own(above);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function configuredOwner(id: string, owner: ConfiguredOwner): Owner {
  const { name = id, email, cc = [], whatsapp = '', language, remind = {} } = owner;
  return { id, name, email, cc, whatsapp: whatsappNumber(whatsapp), language, remind };
}

/** One of whom nothing is known has no name to be told apart by. */
function ownerInPlace({ name, email, whatsapp = '', language }: NamedOwner): Owner | undefined {
  const number = whatsappNumber(whatsapp);
  const id = email?.toLowerCase() ?? number ?? name;
  if (id === undefined) return undefined;
  return { id, name: name ?? id, email, cc: [], whatsapp: number, language, remind: {} };
}

function ourOffice(register: Register): Owner {
  const name = ourInstitution(register)?.name ?? '';
  const { email, phone = '' } = register.settings.letterhead ?? {};
  const whatsapp = whatsappNumber(phone);
  return { id: 'office', name, email, cc: [], whatsapp, language: undefined, remind: {} };
}
