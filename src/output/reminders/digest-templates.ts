/** A digest through its templates: Markdown for a chat, text for WhatsApp, subject and both parts of a mail. */
import { LANGUAGES, type Language } from '../../locale/language.ts';
import type { Escaping } from '../../templating/escaping.ts';
import { printableLine } from '../../templating/printable.ts';
import { renderTemplate } from '../../templating/render-template.ts';
import type { TemplateSource } from '../../templating/template.ts';
import type { DigestData } from './reminder-data.ts';

/** What can be made of a digest. */
export type DigestForm = 'markdown' | 'whatsapp' | 'subject' | 'mail-text' | 'mail-html';

type FormFile = { readonly name: string; readonly ending: string; readonly escaping: Escaping };

const FILES: Readonly<Record<DigestForm, FormFile>> = {
  markdown: { name: 'digest', ending: 'md', escaping: 'markdown' },
  whatsapp: { name: 'whatsapp', ending: 'txt', escaping: 'text' },
  subject: { name: 'subject', ending: 'txt', escaping: 'text' },
  'mail-text': { name: 'mail', ending: 'txt', escaping: 'text' },
  'mail-html': { name: 'mail', ending: 'html', escaping: 'html' },
};

/** The path of a form's template below `templates/`. */
function templatePath(form: DigestForm, language: Language): string {
  const { name, ending } = FILES[form];
  return `reminders/${name}.${language}.${ending}.hbs`;
}

/** The paths of all templates of reminders, below `templates/`. */
export function digestTemplatePaths(): readonly string[] {
  const forms = ['subject', 'mail-text', 'mail-html', 'markdown', 'whatsapp'] as const;
  return LANGUAGES.flatMap((language) => forms.map((form) => templatePath(form, language))).sort();
}

/**
 * A digest in one of its forms, by the register's own template where it has one. Throws TemplateError for a mistake in
 * the template.
 */
export function renderDigest(
  source: TemplateSource,
  form: DigestForm,
  digest: DigestData,
  language: Language,
): string {
  const path = templatePath(form, language);
  const template = source(path);
  if (template === undefined) throw new Error(`mou came without its template ${path}`);
  return renderTemplate(template, digest, { language, escaping: FILES[form].escaping });
}

/** The subject of a mail: one line, whatever stands in the template and in the names of the register. */
export function digestSubject(source: TemplateSource, digest: DigestData, language: Language): string {
  return printableLine(renderDigest(source, 'subject', digest, language))
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** The text for WhatsApp, and the link that opens it there with the message written already. */
export function whatsappMessage(source: TemplateSource, digest: DigestData, language: Language): string {
  const text = renderDigest(source, 'whatsapp', digest, language).trim();
  const link = `https://wa.me/${digest.owner.whatsapp ?? ''}?text=${encodeURIComponent(text)}`;
  return `${text}\n\n${link}\n`;
}
