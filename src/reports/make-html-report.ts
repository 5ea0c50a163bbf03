/** A report that is a page of its own: its template makes HTML. */
import type { Language } from '../locale/language.ts';
import type { Settings } from '../register/settings.ts';
import { prepareTemplate } from '../templating/render-template.ts';
import type { Template } from '../templating/template.ts';
import type { ReportContent } from './report.ts';
import { htmlFunctions } from './report-functions.ts';

/** Prepares an HTML template, to be filled any number of times. Throws TemplateError, as what it gives does. */
export function prepareHtmlReport(
  template: Template,
  { language, settings }: { readonly language: Language; readonly settings: Settings },
): (content: ReportContent) => string {
  let figures: ReportContent['figures'];
  const functions = htmlFunctions(settings, (name) => figures?.[name]);
  const fill = prepareTemplate(template, { language, escaping: 'html', functions });
  return (content) => {
    figures = content.figures;
    return fill(content.data);
  };
}
