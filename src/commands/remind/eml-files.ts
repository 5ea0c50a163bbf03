/** Digests as .eml files, which a mail program opens ready for sending. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { UsageError } from '../../errors.ts';
import { entryAt } from '../../io/entries.ts';
import { senderIn } from '../../io/mail-settings.ts';
import { writeFiles } from '../../io/write-files.ts';
import { SEND_TEXTS } from '../../locale/send.ts';
import type { Digest } from '../../reminders/digest.ts';
import { mailOf } from '../../reminders/mails.ts';
import type { TemplateSource } from '../../templating/template.ts';
import { digestMailDomain, mailBytes } from './digest-mail.ts';
import type { RegisterReminders } from './register-reminders.ts';

export type EmlOptions = { readonly folder: string; readonly force: boolean; readonly isDry: boolean };

/**
 * Writes a file for each digest that has an address, named by day and owner; gives the digests that were written.
 * Throws where another file of that name is there already.
 */
export async function writeEmlFiles(
  context: Context,
  { open, owners }: RegisterReminders,
  source: TemplateSource,
  digests: readonly Digest[],
  { folder, force, isDry }: EmlOptions,
): Promise<readonly Digest[]> {
  const texts = SEND_TEXTS[open.language];
  const root = resolve(context.cwd, folder);
  const from = senderIn(context.env);
  const written: Digest[] = [];
  for (const digest of digests) {
    const mail = mailOf(digest, owners.office, digestMailDomain(from, owners.office));
    if (mail === undefined) {
      context.err(`${texts.noAddress(digest.owner.name)}\n`);
      continue;
    }
    const bytes = await mailBytes(open, source, mail, from);
    const path = fileName(digest);
    const shown = `${folder.replace(/[/\\]+$/, '')}/${path}`;
    const file = { path, text: bytes.toString('latin1'), isOurs: force };
    if (!force && entryAt(resolve(root, path)) !== 'nothing') refuseOther(root, file, shown);
    const [{ outcome } = { outcome: 'same' }] = writeFiles(root, [file], isDry);
    context.err(
      `${(outcome === 'same' ? texts.unchanged : isDry ? texts.wouldWrite : texts.written)(shown)}\n`,
    );
    written.push(digest);
  }
  return written;
}

/** `2026-01-26-kui.eml`; an owner who is known by an address has it in the name, safe on every system. */
function fileName({ asOf, owner }: Digest): string {
  return `${asOf}-${owner.id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)}.eml`;
}

function refuseOther(
  root: string,
  file: { path: string; text: string; isOurs: boolean },
  shown: string,
): void {
  const [there] = writeFiles(root, [file], true);
  if (there?.outcome === 'same') return;
  throw new UsageError({
    en: `${shown} is there already and holds something else. Choose another folder, or write over it with --force.`,
    id: `${shown} sudah ada dan isinya lain. Pilih folder lain, atau timpa dengan --force.`,
  });
}
