/** Where the template of a report lies. */
import { type CannotRunError } from '../errors.ts';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { TemplateError } from '../templating/template-error.ts';
import type { ReportEntry } from './report.ts';

/**
 * The path below `templates/`.
 *
 * @example
 * templatePath({ name: 'summary', source: 'markdown' }, 'id'); // 'reports/summary.id.md.hbs'
 */
export function templatePath(
  { name, source, hasOneTemplate = false }: Pick<ReportEntry, 'name' | 'source' | 'hasOneTemplate'>,
  language: Language,
): string {
  const ending = `${source === 'html' ? 'html' : 'md'}.hbs`;
  return `reports/${name}.${hasOneTemplate ? '' : `${language}.`}${ending}`;
}

/** The paths of a report's templates in every language, each once. */
export function templatePaths(
  entry: Pick<ReportEntry, 'name' | 'source' | 'hasOneTemplate'>,
): readonly string[] {
  return [...new Set(LANGUAGES.map((language) => templatePath(entry, language)))];
}

/** Said where neither the register nor mou has the template. */
export function missingTemplate(path: string): CannotRunError {
  return new TemplateError({
    en: `there is no template templates/${path}.`,
    id: `tidak ada templat templates/${path}.`,
  });
}
