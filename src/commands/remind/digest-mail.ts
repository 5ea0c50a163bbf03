/** A digest as a mail: its words from the templates, its bytes from the composer. */
import { composeMail } from '../../io/mail-message.ts';
import { digestSubject, renderDigest } from '../../output/reminders/digest-templates.ts';
import { digestData } from '../../output/reminders/reminder-data.ts';
import type { Mail } from '../../reminders/mails.ts';
import type { Owner } from '../../reminders/owners.ts';
import type { TemplateSource } from '../../templating/template.ts';
import { termsOf } from '../../terms/terms-of.ts';
import type { OpenRegister } from '../open-register.ts';

/** The bytes of a mail. `from` is the sender's address; a draft without one gets that of whoever opens it. */
export async function mailBytes(
  { register, terms }: OpenRegister,
  source: TemplateSource,
  { message, addresses, digest }: Mail,
  from: string | undefined,
): Promise<Buffer> {
  const { language, asOf, owner } = digest;
  const asOfThen = asOf === terms.asOf ? terms : termsOf(register, asOf);
  const data = digestData({ register, terms: asOfThen, language }, digest);
  const own = addresses.filter((address) => !owner.cc.includes(address));
  return composeMail({
    message,
    day: asOf,
    from: from === undefined ? undefined : { name: data.institution, address: from },
    to: own.length > 0 ? own : addresses,
    cc: own.length > 0 ? addresses.filter((address) => !own.includes(address)) : [],
    name: owner.name,
    subject: digestSubject(source, data, language),
    text: renderDigest(source, 'mail-text', data, language),
    html: renderDigest(source, 'mail-html', data, language),
    language,
    isDraft: from === undefined,
  });
}

/** The domain of Message-IDs: the sender's, else the office's. */
export function digestMailDomain(from: string | undefined, office: Owner): string {
  const address = from ?? office.email ?? '';
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domain === '' ? 'mou.invalid' : domain;
}
