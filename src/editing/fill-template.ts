/** The files of a new register: templates filled with texts that are YAML already. */
import { renderTemplate } from '../templating/render-template.ts';
import type { Template } from '../templating/template.ts';

/** What a template may name; a name that is missing here is an error. */
export type FileTexts = Readonly<Record<string, string>>;

/** The template with every `{{name}}` replaced by its text, once: what stands in a text is never read as a template. */
export function fillTemplate(template: Template, texts: FileTexts): string {
  return renderTemplate(template, texts, { language: 'en', escaping: 'text' });
}
