/** A template filled with data: Handlebars, for texts that are not HTML. */
import Handlebars from 'handlebars';

/** What a template may name; a name that is missing here is an error. */
export type TemplateData = Readonly<Record<string, string>>;

/** The template with every `{{name}}` replaced by its text, once: what stands in a text is never read as a template. */
export function fillTemplate(template: string, data: TemplateData): string {
  const environment = Handlebars.create();
  return environment.compile(template, { noEscape: true, strict: true })({ ...data });
}
