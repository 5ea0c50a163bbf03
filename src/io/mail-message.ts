/** A mail as bytes: the same for the same text, addresses and day, so that it can be kept, compared and sent again. */
import type { Day } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';

/** A mail to be written. Addresses are plain; names and subject may be anything. */
export type MailText = {
  readonly message: string;
  readonly day: Day;
  readonly from: { readonly name: string; readonly address: string } | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
  /** True for a file that a mail program opens for sending. */
  readonly isDraft: boolean;
};

/**
 * Composes a mail with a text and an HTML part. Nothing in it comes from a file or a web address, and no name or
 * subject can begin another header: what is not plain ASCII, or holds a line break, is encoded.
 */
export async function composeMail(mail: MailText): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const [first = '', ...others] = mail.to;
  const node = new MailComposer({
    ...(mail.from !== undefined && { from: { name: oneLine(mail.from.name), address: mail.from.address } }),
    to: [{ name: oneLine(mail.name), address: first }, ...others.map((address) => ({ name: '', address }))],
    cc: mail.cc.map((address) => ({ name: '', address })),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: mail.message,
    date: new Date(`${mail.day}T00:00:00Z`),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...(mail.isDraft && { 'X-Unsent': '1' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
    baseBoundary: mail.message.slice(1, BOUNDARY_LENGTH),
  }).compile();
  return node.build();
}

const BOUNDARY_LENGTH = 33;

/** A name or a subject on one line. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ').trim();
}
