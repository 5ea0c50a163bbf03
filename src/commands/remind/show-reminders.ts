/** Reminders on standard output, in the form that is asked for. */
import type { Context } from '../../context.ts';
import { page } from '../../io/pager.ts';
import { REMINDER_TEXTS } from '../../locale/reminders.ts';
import { renderDigest, whatsappMessage } from '../../output/reminders/digest-templates.ts';
import { digestData } from '../../output/reminders/reminder-data.ts';
import { remindersJson } from '../../output/reminders/reminders-json.ts';
import { comingData, remindersText } from '../../output/reminders/reminders-text.ts';
import { ourInstitution } from '../../register/parties.ts';
import type { Digest } from '../../reminders/digest.ts';
import type { ComingReminder } from '../../reminders/reminders-on.ts';
import type { TemplateSource } from '../../templating/template.ts';
import type { OpenRegister } from '../open-register.ts';

export const REMIND_FORMATS = ['text', 'json', 'markdown', 'whatsapp'] as const;
export type RemindFormat = (typeof REMIND_FORMATS)[number];

/** What is shown: the digests, and what comes next. */
export type Shown = {
  readonly digests: readonly Digest[];
  readonly coming: readonly ComingReminder[];
  /** Whether it is written down as told. */
  readonly recorded: boolean;
};

/**
 * Prints the reminders. The terminal and JSON speak the reader's language; what is meant to be passed on to an owner
 * speaks that owner's.
 */
export function showReminders(
  context: Context,
  open: OpenRegister,
  source: () => TemplateSource,
  format: RemindFormat,
  { digests, coming, recorded }: Shown,
): void {
  const { register, terms, language, asOf } = open;
  const reminding = { register, terms, language };
  switch (format) {
    case 'markdown':
    case 'whatsapp': {
      const templates = source();
      const texts = digests.map((digest) => {
        const data = digestData({ ...reminding, language: digest.language }, digest);
        return format === 'whatsapp'
          ? whatsappMessage(templates, data, digest.language)
          : renderDigest(templates, 'markdown', data, digest.language);
      });
      context.out(texts.join('\n'));
      return;
    }
    case 'json': {
      const data = digests.map((digest) => digestData(reminding, digest));
      context.out(remindersJson(asOf, data, comingData(reminding, coming), recorded));
      return;
    }
    case 'text': {
      const data = digests.map((digest) => digestData(reminding, digest));
      const texts = REMINDER_TEXTS[language];
      const heading = texts.heading(ourInstitution(register)?.name ?? texts.register, asOf);
      const { colour, columns } = context;
      page(
        context,
        remindersText(data, comingData(reminding, coming), { language, colour, columns, heading }),
      );
      return;
    }
    default:
      format satisfies never;
  }
}
